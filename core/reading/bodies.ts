/** Bodies named by what they belong to: "denmark's parliament", "belgium's federal parliament", a city for its own sake. */
import { within } from '../lexicon/within.ts';
import { type Draft, isPlace, type Span, setAside, spansOf, take } from './span.ts';

const BODIES: readonly (readonly [RegExp, RegExp])[] = [
  [/^(parliament|legislature|mps)$/, /parliament/],
  [/^(army|military|armed|troops)$/, /armed-forces/],
  [/^(broadcaster|broadcasting)$/, /broadcaster/],
  [/^(universities|campuses)$/, /university/],
];
const BETWEEN = new Set(['federal', 'national', 'own', 'public']);

/** A body of the ledger's that lies in the place named right before, where there is one such alone. */
export function joinBodies(draft: Draft): void {
  for (const span of spansOf(draft)) {
    const [sense] = span.senses;
    if (!isPlace(span) || span.senses.length !== 1 || sense?.kind !== 'place') continue;
    if (draft.lexicon.gazetteer.get(sense.id)?.kind === 'union' && takeInstitution(draft, span, sense.id)) continue;
    let at = span.to;
    while (BETWEEN.has(draft.tokens[at]?.key ?? '') && at - span.to < 2) at++;
    const word = draft.tokens[at];
    if (!word || word.gap || draft.taken[at]) continue;
    const body = bodyOf(draft, sense.id, word.key);
    if (body)
      take(draft, {
        from: span.from,
        to: at + 1,
        senses: [{ kind: 'place', id: body, cls: 'e' }],
        rule: 'exact',
        weak: false,
      });
  }
}

/** "commission staff tiktok eu": an institution of the union that stands apart from its name. */
function takeInstitution(draft: Draft, span: Span, union: string): boolean {
  const at = draft.tokens.findIndex(({ key }, i) => INSTITUTIONS.has(key) && !draft.taken[i] && !draft.understood[i]);
  const body = at < 0 ? null : bodyOf(draft, union, draft.tokens[at]?.key ?? '');
  if (!body) return false;
  const senses = [{ kind: 'place', id: body, cls: 'e' }] as const;
  setAside(draft, span);
  take(draft, { from: at, to: at + 1, senses, rule: 'other-name', weak: false });
  return true;
}
const INSTITUTIONS = new Set(['commission', 'parliament', 'council']);

/** By its kind, or by a word of its name. */
function bodyOf({ lexicon }: Draft, within: string, word: string): string | null {
  const kind = BODIES.find(([words]) => words.test(word))?.[1];
  const found = lexicon.gazetteer.inside(within).filter((id) => {
    const entry = lexicon.gazetteer.get(id);
    if (!entry || entry.kind === 'subdivision' || entry.kind === 'city') return false;
    return kind
      ? kind.test(entry.kind)
      : NAMED_BY.has(word) &&
          entry.name
            .toLowerCase()
            .split(/[^a-z]+/)
            .includes(word);
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}
const NAMED_BY = new Set('navy senate house commission council treasury police commons assembly'.split(' '));

/**
 * "Capitol Hill" is the House and the Senate where the ledger has records of them, "Westminster" the parliament: a chamber
 * with records of its own comes before the government of where it lies.
 */
export function preferChambers(draft: Draft): void {
  const { gazetteer, isRecorded } = draft.lexicon;
  for (const span of spansOf(draft)) {
    const [sense] = span.senses;
    if (sense?.kind !== 'place' || sense.cls !== 'l' || GOVERNS.has(draft.tokens[span.to]?.key ?? '')) continue;
    const chambers = gazetteer
      .inside(sense.id)
      .filter((id) => gazetteer.get(id)?.kind === 'parliament' && isRecorded(id))
      .map((id): Span => ({ ...span, senses: [{ kind: 'place', id, cls: 'e' }], rule: 'house' }));
    const [first, ...others] = chambers;
    if (!first) continue;
    take(draft, first);
    draft.extra.push(...others);
  }
}

const GOVERNS = new Set(['government', 'federal', 'national', 'governments']);

/** "tiktok oslo": a city with records of its own is the city; its country's government is offered beside it. */
export function preferCities(draft: Draft): void {
  for (const span of spansOf(draft)) {
    const city = span.rule === 'seat' ? draft.lexicon.cityOf(keyOf(draft, span)) : null;
    if (!city || GOVERNS.has(draft.tokens[span.to]?.key ?? '')) continue;
    take(draft, { ...span, senses: [{ kind: 'place', id: city, cls: 'e' }], rule: 'city' });
  }
}

function keyOf({ tokens }: Draft, { from, to }: Span): string {
  return tokens
    .slice(from, to)
    .map(({ key }) => key)
    .join('');
}

/** A question of names alone has no more words. */
const MOST_BARE = 4;
const BANS = /^(ban|block|forb|prohib|restrict|outlaw)/;

/** Where the question names no place, people and bodies that the ledger's statements name lead to theirs: "Taliban". */
export function readActors(draft: Draft): void {
  const { tokens, lexicon } = draft;
  if (spansOf(draft).some(isPlace)) return;
  if (takeNamedTogether(draft)) return;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (!token || draft.taken[at] || draft.understood[at] || draft.refused[at]) continue;
    if (lexicon.words.isOrdinary(token.key) || lexicon.words.isHarmless(token.key)) continue;
    const place = soleOf(lexicon.actors(token.key), draft);
    if (!place) continue;
    // Who bans is told and not taken for a place, where it is a person: "did Trump ban".
    if (lexicon.words.isPerson(token.key) && (tokens.length > MOST_BARE || BANS.test(tokens[at + 1]?.key ?? '')))
      continue;
    take(draft, { from: at, to: at + 1, senses: [{ kind: 'place', id: place, cls: 'o' }], rule: 'actor', weak: false });
    return;
  }
}

/** One place, or the one that the others lie in. */
function soleOf(places: readonly string[], { lexicon: { gazetteer } }: Draft): string | null {
  const [first] = places;
  if (places.length < 2) return first ?? null;
  return places.find((whole) => places.every((id) => id === whole || within(id, whole, gazetteer))) ?? null;
}

/** "treasury board secretariat": words that together name a body of one place's records. */
function takeNamedTogether(draft: Draft): boolean {
  const { tokens, lexicon } = draft;
  for (let from = 0; from < tokens.length; from++) {
    let places: readonly string[] | null = null;
    let to = from;
    for (; to < tokens.length && !draft.taken[to] && !draft.understood[to] && (to === from || !tokens[to]?.gap); to++) {
      const named = lexicon.actors(tokens[to]?.key ?? '');
      const both: readonly string[] = places ? places.filter((id) => named.includes(id)) : named;
      if (!both.length) break;
      places = both;
    }
    const place = soleOf(places ?? [], draft);
    if (!place || to - from < LEAST_TOGETHER) continue;
    take(draft, { from, to, senses: [{ kind: 'place', id: place, cls: 'o' }], rule: 'actor', weak: false });
    return true;
  }
  return false;
}
/** Fewer words stand together by chance. */
const LEAST_TOGETHER = 3;
