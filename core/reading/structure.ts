/** What the names in a sentence are to each other: a word that only looks like an app, a description, a part and its whole. */

import type { Sense } from '../lexicon/sense.ts';
import { within } from '../lexicon/within.ts';
import { isShouting, JOINTS } from './codes.ts';
import { type Draft, drop, isPlace, isSubject, refuse, type Span, setAside, spansOf } from './span.ts';

/** Articles and the like before a common word: "any signal", "the line" (but "the Line app"). */
const ARTICLES = new Set(
  'a an the any no some this that these those my your our their his her its every each another of'.split(' '),
);
const APP_WORDS = new Set(
  'app apps messenger messaging application ban bans banned blocked block account accounts'.split(' '),
);
const PREPOSITIONS = new Set('in for of by at from within across on to en i im'.split(' '));

/**
 * Apps whose names are common words stay only where the sentence has room for nothing else, or where they stand in a list
 * with other apps ("line and telegram"), or have a place of their own ("line in thailand").
 */
export function settleWordApps(draft: Draft): void {
  const spans = spansOf(draft);
  const strong = spans.some((span) => isSubject(span) && !span.weak);
  for (const span of spans) {
    if (!span.weak) continue;
    const fits = strong ? inList(draft, span) || hasPlaceOfItsOwn(draft, span) : standsAlone(draft, span);
    if (!fits) refuse(draft, span);
  }
  // Of several words that could be apps, those that are written as names are.
  const left = spansOf(draft).filter(({ weak }) => weak);
  const named = left.filter((span) => draft.tokens[span.from]?.letters !== 'lower');
  if (!strong && left.length > 1 && named.length && !isShouting(draft.tokens)) {
    for (const span of left) if (!named.includes(span) && !inList(draft, span)) drop(draft, span);
  }
}

function standsAlone(draft: Draft, span: Span): boolean {
  const before = draft.tokens[span.from - 1]?.key ?? '';
  const after = draft.tokens[span.to]?.key ?? '';
  const [token] = draft.tokens.slice(span.from, span.to);
  const named = token !== undefined && token.letters !== 'lower' && !isShouting(draft.tokens);
  const next = draft.tokens[span.to];
  // "Signal strength", "Zoom meeting": a word with content right after makes a phrase of it.
  if (
    next &&
    !next.gap &&
    !draft.taken[span.to] &&
    !draft.understood[span.to] &&
    !draft.lexicon.words.isHarmless(next.key) &&
    !draft.lexicon.senses(next.key).length &&
    next.key.length > 2
  )
    return false;
  return !ARTICLES.has(before) || APP_WORDS.has(after) || (named && before === 'the');
}

function inList(draft: Draft, span: Span): boolean {
  const joinedTo = (joint: number, other: number, gapAt: number) => {
    const next = draft.taken[other];
    const word = draft.tokens[joint];
    if (next && isSubject(next) && word && JOINTS.has(word.key) && !draft.taken[joint]) return true;
    const beside = draft.taken[joint];
    return (
      beside !== null && beside !== undefined && isSubject(beside) && /[,/&+;]/.test(draft.tokens[gapAt]?.gap ?? '')
    );
  };
  return joinedTo(span.from - 1, span.from - 2, span.from) || joinedTo(span.to, span.to + 1, span.to);
}

function hasPlaceOfItsOwn(draft: Draft, span: Span): boolean {
  const before = draft.tokens[span.from - 1];
  const led = !before || JOINTS.has(before.key) || /[,;]/.test(draft.tokens[span.from]?.gap ?? '');
  if (!led) return false;
  const next = draft.tokens[span.to];
  if (!next || !PREPOSITIONS.has(next.key) || draft.taken[span.to]) return false;
  const place =
    draft.taken[span.to + 1] ?? (draft.tokens[span.to + 1]?.key === 'the' ? draft.taken[span.to + 2] : null);
  return place !== null && place !== undefined && isPlace(place);
}

const ACTS =
  /^(bans|banned|banning|blocks|blocked|forbids|forbade|prohibits|prohibited|restricts|restricted|allows|allowed)$/;
const ACTS_AFTER_ASKING = /^(ban|block|forbid|prohibit|restrict|allow|let)$/;
const ASKING = new Set('does did do will would has have can could may'.split(' '));

/** "Does Amazon ban TikTok": a company that bans is no app that is banned, and no place that we know of. */
export function refuseActors(draft: Draft): void {
  const spans = spansOf(draft);
  spans.forEach((span, i) => {
    const verb = draft.tokens[span.to];
    const object = spans[i + 1];
    if (!isSubject(span) || isPlace(span) || !verb || verb.gap || !object || !isSubject(object)) return;
    const asked = ASKING.has(draft.tokens[span.from - 1]?.key ?? '');
    if (!(ACTS.test(verb.key) || (asked && ACTS_AFTER_ASKING.test(verb.key)))) return;
    const between = draft.tokens.slice(span.to + 1, object.from);
    if (between.every(({ key, gap }) => !gap && (key === 'the' || key === 'all'))) refuse(draft, span);
  });
}

const DESCRIBES = new Set(
  'app apps owned company companies firm firms giant parent based made chatbot tech startup conglomerate video platform'.split(
    ' ',
  ),
);

/** "The Chinese app TikTok", "dating app Tinder", "ByteDance's TikTok": words that only describe the app. */
export function dropDescriptions(draft: Draft): void {
  for (const span of spansOf(draft)) {
    const next = draft.taken[span.to];
    const before = draft.taken[span.from - 1];
    const open = !/[,/&+;:]/.test(draft.tokens[span.to]?.gap ?? '');
    const [sense] = span.senses;
    if (span.rule === 'adjective' && open && DESCRIBES.has(draft.tokens[span.to]?.key ?? '')) setAside(draft, span);
    if (sense?.kind !== 'category' && sense?.kind !== 'owner') continue;
    const isApp = (other: Span | null | undefined) => other?.senses[0]?.kind === 'platform' && !other.weak;
    const openBefore = !/[,/&+;:]/.test(draft.tokens[span.from]?.gap ?? '');
    if ((isApp(next) && open) || (sense.kind === 'category' && isApp(before) && openBefore)) setAside(draft, span);
  }
}

/**
 * A name with a capital beside an unknown word with one is another name: "Paris Hilton". Nothing is known of it.
 */
export function dropPartsOfNames(draft: Draft): void {
  if (isShouting(draft.tokens)) return;
  for (const span of spansOf(draft)) {
    if (
      !isPlace(span) ||
      span.to - span.from !== 1 ||
      span.rule === 'adjective' ||
      span.rule === 'flag' ||
      span.rule === 'code'
    )
      continue;
    const token = draft.tokens[span.from];
    const next = draft.tokens[span.to];
    if (
      token?.letters !== 'title' ||
      next?.letters !== 'title' ||
      next.gap ||
      draft.taken[span.to] ||
      draft.understood[span.to]
    )
      continue;
    if (draft.lexicon.words.isCommon(next.key) || next.key.length < 3) continue;
    drop(draft, span);
  }
}

/** Of a place and what it lies in, side by side, the part is meant: "Wallonia, Belgium", "Texas USA", "Georgia in the US". */
export function keepParts(draft: Draft): void {
  const { gazetteer } = draft.lexicon;
  const spans = spansOf(draft).filter(isPlace);
  spans.forEach((span, i) => {
    const other = spans[i + 1];
    if (!other) return;
    const between = draft.tokens.slice(span.to, other.from);
    if (between.some(({ key }) => JOINTS.has(key)) || between.length > 2) return;
    if (between.some(({ key }) => !['in', 'the', 'of', 'state', 'city', 'country', 'region', 'within'].includes(key)))
      return;
    for (const [part, whole] of [
      [span, other],
      [other, span],
    ] as const) {
      const inside = part.senses.filter((sense) =>
        whole.senses.some((outer) => outer.id !== sense.id && within(sense.id, outer.id, gazetteer)),
      );
      if (!inside.length || whole.senses.length > 1) continue;
      if (inside.length < part.senses.length) replace(draft, part, inside);
      setAside(draft, whole);
      return;
    }
  });
}

/** Another name in the text may settle an ambiguous one: "Georgia, Atlanta", "which US states: Georgia". */
export function settleAmbiguous(draft: Draft): void {
  const spans = spansOf(draft).filter(isPlace);
  const sole = new Map(
    spans.flatMap((span) => (span.senses.length === 1 && span.senses[0] ? [[span.senses[0].id, span] as const] : [])),
  );
  const members = spans.flatMap(({ senses }) =>
    senses.flatMap(({ kind, id }) => (kind === 'region' ? draft.lexicon.gazetteer.members(id) : [])),
  );
  for (const span of spans) {
    if (span.senses.length < 2) continue;
    const named = span.senses.filter(({ id }) => sole.has(id));
    const inRegion = span.senses.filter(({ id }) => members.includes(id));
    const settled = named.length === 1 ? named : inRegion.length === 1 ? inRegion : [];
    if (!settled[0]) continue;
    const other = sole.get(settled[0].id);
    if (other) setAside(draft, other);
    replace(draft, span, settled);
  }
}

function replace(draft: Draft, span: Span, senses: readonly Sense[]): void {
  const settled = { ...span, senses };
  draft.taken.forEach((taken, i) => {
    if (taken === span) draft.taken[i] = settled;
  });
  const at = draft.extra.indexOf(span);
  if (at >= 0) draft.extra[at] = settled;
}
