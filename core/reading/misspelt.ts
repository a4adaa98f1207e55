/** Corrects what is left over: words that are neither names nor harmless, alone or with their neighbours. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Candidate, Speller } from '../lexicon/spelling.ts';
import { MET_OFTEN } from '../lexicon/words.ts';
import { BEFORE_PLACE, JOINTS } from './codes.ts';
import { formOf } from './forms.ts';
import { splitJoined } from './joined.ts';
import { misspeltWords } from './language.ts';
import { type Draft, isPlace, isSubject, ruleOf, type Span, spansOf, take } from './span.ts';

const MOST_WORDS = 4;
/** In a text with more unknown words than this only single words are corrected, and no more than so many are tried. */
const MANY = 8;
const MOST_TRIES = 40;
const LEAST = 4;
/** A name of several words must be this long before it is tried misspelt. */
const LEAST_TOGETHER = 7;
/** Harmless words with which names begin or end. */
const OF_NAMES = new Set(
  'apps app media platforms software new great united saint north south east west northern southern eastern western central state states city republic territory province federation union'.split(
    ' ',
  ),
);
const LATIN = /^[a-z0-9+]+$/;
const BREAK = /[;:?!/|()[\]{}"“”<>=•·–—→,]/u;

export interface Guess {
  readonly at: number;
  readonly nearest: readonly Candidate[];
}

/** @returns the nearest names of what could not be corrected. */
export function correctLeftovers(draft: Draft, speller: Speller): Guess[] {
  const guesses: Guess[] = [];
  widenMisspelt(draft, speller);
  correctSlot(draft, speller);
  const left = draft.tokens.filter((_, i) => isLeftover(draft, i, 1)).length;
  const mayBeMisspelt = misspeltWords(draft, BEFORE_PLACE);
  let tries = MOST_TRIES;
  for (let size = left > MANY ? 1 : MOST_WORDS; size >= 1; size--) {
    for (let from = 0; from + size <= draft.tokens.length && tries > 0; from++) {
      if (!isLeftover(draft, from, size)) continue;
      tries--;
      if (size === 1) {
        const joined = splitJoined(draft, from, speller);
        if (joined?.[0]) {
          take(draft, joined[0]);
          draft.extra.push(...joined.slice(1));
          continue;
        }
      }
      if (size === 1 && !mayBeMisspelt(from)) continue;
      const key = keyOf(draft, from, size);
      const latin = LATIN.test(key);
      if (size === 1 && !latin && takeForm(draft, from)) continue;
      if (size > 1 && key.length < LEAST_TOGETHER) continue;
      const wanted = wantedAt(draft, from, size);
      const { accepted, nearest } = speller.correct(key, (sense) => fits(sense, key, size, draft.lexicon));
      const slips = size > 1 && isAllWords(draft, from, size) ? ONE_SLIP : Number.POSITIVE_INFINITY;
      if (accepted && accepted.cost <= slips && wanted(accepted)) {
        take(draft, { from, to: from + size, senses: accepted.senses, rule: 'spelling', weak: false });
      } else if (size === 1 && latin && takeForm(draft, from)) continue;
      else if (size === 1 && nearest.length) guesses.push({ at: from, nearest });
    }
  }
  correctSlot(draft, speller);
  return guesses.filter(({ at }) => !draft.taken[at]);
}

/** "untied states": words, and one slip from a name. */
const ONE_SLIP = 1;

function isAllWords(draft: Draft, from: number, size: number): boolean {
  return draft.tokens.slice(from, from + size).every(({ key }) => draft.lexicon.words.isCommon(key));
}

/** A form of a name that the language inflects. */
function takeForm(draft: Draft, at: number): boolean {
  const senses = formOf(draft, at);
  const [sense] = senses;
  if (sense) take(draft, { from: at, to: at + 1, senses, rule: ruleOf(sense), weak: false });
  return sense !== undefined;
}

function keyOf(draft: Draft, from: number, size: number): string {
  return draft.tokens
    .slice(from, from + size)
    .map(({ key }) => key)
    .join('');
}

/** Words next to each other that belong to nothing, at least one of them with content. */
function isLeftover(draft: Draft, from: number, size: number): boolean {
  let content = false;
  for (let i = from; i < from + size; i++) {
    const token = draft.tokens[i];
    if (!token || draft.taken[i] || draft.understood[i] || draft.refused[i] || token.flag) return false;
    if (i > from && (BREAK.test(token.gap) || JOINTS.has(token.key))) return false;
    const outer = i === from || i === from + size - 1;
    if (size > 1 && outer && draft.lexicon.words.isHarmless(token.key) && !OF_NAMES.has(token.key)) return false;
    const { words } = draft.lexicon;
    if (/^\d+$/.test(token.key)) continue;
    if (size > 1 ? !words.isHarmless(token.key) : !words.isCommon(token.key) && token.key.length >= LEAST)
      content = true;
  }
  return content;
}

/** One word is not corrected into a name of many, nor an adjective's foreign ending into another's. */
function fits(sense: Sense, key: string, size: number, lexicon: Lexicon): boolean {
  if (sense.kind === 'region' || sense.kind === 'owner' || sense.kind === 'category') return key.length >= 6;
  return size === 1 || sense.kind !== 'platform' || !lexicon.isWord(sense.id, key);
}

/**
 * What the sentence still lacks may be corrected freely; what it has already only where a joining word or a comma shows
 * that another is meant, and only by one slip.
 */
function wantedAt(draft: Draft, from: number, size: number): (candidate: Candidate) => boolean {
  const spans = spansOf(draft);
  const hasSubject = spans.some((span) => isSubject(span) && !span.weak);
  const hasPlace = spans.some(isPlace);
  const before = draft.tokens[from - 1];
  const after = draft.tokens[from + size];
  const linked =
    (before !== undefined && (JOINTS.has(before.key) || /[,/&+]/.test(draft.tokens[from]?.gap ?? ''))) ||
    (after !== undefined && (JOINTS.has(after.key) || /[,/&+]/.test(after.gap)));
  return ({ sense, cost }) => {
    const has = sense.kind === 'place' || sense.kind === 'region' ? hasPlace : hasSubject;
    return !has || linked || (cost <= 1.05 && (hasSubject ? !hasPlace : true));
  };
}

/**
 * A misspelt name of several words may hold shorter names that are spelt right ("souht korea", "wallonia-brussels
 * fedration"): the longer one wins.
 */
function widenMisspelt(draft: Draft, speller: Speller): void {
  for (const span of spansOf(draft)) {
    if (!isPlace(span) || draft.taken[span.from] !== span) continue;
    const wider = widestAround(draft, span, speller);
    if (wider) take(draft, wider);
  }
}

const MOST_WIDER = 3;

function widestAround(draft: Draft, span: Span, speller: Speller): Span | null {
  const inner = keyOf(draft, span.from, span.to - span.from);
  for (let more = MOST_WIDER; more >= 1; more--) {
    for (let left = more; left >= 0; left--) {
      const from = span.from - left;
      const to = span.to + more - left;
      if (from < 0 || to > draft.tokens.length || !isWiderLeftover(draft, from, to)) continue;
      const key = keyOf(draft, from, to - from);
      const { accepted } = speller.correct(key, ({ kind }) => kind === 'place');
      // The part spelt right must be part of the longer name too.
      if (!accepted?.key.includes(inner) || accepted.key.length < inner.length + 3) continue;
      return { from, to, senses: accepted.senses, rule: 'spelling', weak: false };
    }
  }
  return null;
}

/** Places and words left over, at least one of them a word with content. */
function isWiderLeftover(draft: Draft, from: number, to: number): boolean {
  let content = false;
  for (let i = from; i < to; i++) {
    const token = draft.tokens[i];
    const taken = draft.taken[i];
    if (!token || (taken && !isPlace(taken)) || (i > from && BREAK.test(token.gap))) return false;
    const { words } = draft.lexicon;
    // A word met often is no piece of a name misspelt.
    if (!taken && !words.isEnglish(token.key) && words.band(token.key) < MET_OFTEN) content = true;
  }
  return content;
}

const LEADS_TO_PLACE = new Set(['in', 'for', 'that', 'has', 'does', 'did', 'by']);
const FOLLOWS_PLACE = new Set([
  'has',
  'ban',
  'bans',
  'banned',
  'forbid',
  'forbids',
  'forbidden',
  'block',
  'blocks',
  'blocked',
  'done',
]);

/** An ordinary word is corrected only where the sentence has a place's slot for it and nothing else: "that pain has banned". */
function correctSlot(draft: Draft, speller: Speller): void {
  const spans = spansOf(draft);
  if (spans.some(isPlace) || !spans.some(isSubject)) return;
  for (let i = 0; i < draft.tokens.length; i++) {
    const token = draft.tokens[i];
    const before = draft.tokens[i - 1]?.key ?? '';
    if (
      !token ||
      draft.taken[i] ||
      draft.understood[i] ||
      draft.refused[i] ||
      draft.lexicon.words.isEnglish(token.key) ||
      !draft.lexicon.words.isCommon(token.key)
    )
      continue;
    const after = draft.tokens[i + 1];
    const led = LEADS_TO_PLACE.has(before);
    const slot =
      (led && (!after || FOLLOWS_PLACE.has(after.key))) ||
      (i === 0 && after !== undefined && FOLLOWS_PLACE.has(after.key));
    if (!slot) continue;
    const { accepted } = speller.correct(token.key, ({ kind, cls }) => kind === 'place' && cls === 'e');
    if (accepted && accepted.cost <= 1.15)
      take(draft, { from: i, to: i + 1, senses: accepted.senses, rule: 'spelling', weak: false });
  }
}
