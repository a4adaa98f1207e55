/** Joins a completion to what stands before it, and makes sure that the whole is read as meant. */
import { withArticle } from '../answer/article.ts';
import { askedKeys } from '../finding/subjects.ts';
import { fold } from '../lexicon/fold.ts';
import type { Question } from '../reading/question.ts';
import type { Completion, SuggestContext } from './context.ts';
import type { Stem } from './stem.ts';
import { joined, keyOf, plainWords, type Words } from './words.ts';

/** What a completion adds to the stem, and what the whole must then be read as. */
export interface Piece extends Completion {
  readonly fits?: (question: Question) => boolean;
}

/** Stands between the stem and each piece. */
export interface Glue {
  readonly between: string;
  /** "In the United States", but "TikTok United States". */
  readonly article: boolean;
}
export const SPACE: Glue = { between: ' ', article: false };
export const VERSUS: Glue = { between: ' vs ', article: false };

const ARTICLE = /(?:^|\s)the$/i;
const PREPOSITION = /(?:^|\s)(?:in|by|for|within|across|inside)$/i;
const BAN =
  /(?:^|\s)(?:bann?(?:ed|ing|s)?|block(?:ed|ing|s)?|restrict(?:ed|s)?|prohibit(?:ed|s)?|forbidden|illegal|legal|allowed|available|unavailable)(?:\s|$)/i;
const ASKS_WHETHER = /^(?:(?:why|when|since when|how long) )?(?:is|was|are|were)\s/i;
const ASKS_WHICH = /^(?:which|what) (?:countries|states|places|governments|nations|parliaments|cities)$/i;
const ASKS_WHO = /^(?:who|(?:which|what) (?:country|state|government))$/i;

/** @param kind of the piece that follows. */
export function glueFor({ question: { text }, joins, subjects, places }: Stem, kind: 'app' | 'place'): Glue {
  if (joins) return SPACE;
  if (kind === 'place' && ARTICLE.test(text)) return SPACE;
  if (kind === 'place' && PREPOSITION.test(text)) return { between: ' ', article: true };
  if (kind === 'place' && subjects.length && !places.length) {
    if (BAN.test(text)) return { between: ' in ', article: true };
    if (ASKS_WHETHER.test(text)) return { between: ' banned in ', article: true };
  }
  if (kind === 'app' && ASKS_WHICH.test(text)) return { between: ' ban ', article: false };
  if (kind === 'app' && ASKS_WHO.test(text)) return { between: ' has banned ', article: false };
  return SPACE;
}

/**
 * The stem with each piece after it, in the asker's own words where these are read as meant, else by the names alone.
 * One piece is read for all, for pieces of one kind differ in nothing but the name; an app whose name is a common word is
 * read by itself.
 */
export function attach(stem: Stem, pieces: readonly Piece[], glue: Glue, context: SuggestContext): Completion[] {
  const forms: readonly (readonly [Words, Glue])[] = [
    ...(stem.unclear ? [] : [[stem.typed, glue] as const]),
    ...(stem.names ? [[stem.names, glue === VERSUS ? VERSUS : SPACE] as const] : []),
  ];
  for (const [before, between] of forms) {
    if (!before.ask) return [...pieces];
    const works = pieces
      .slice(0, MOST_TRIED)
      .some((piece) => isReadAs(context.stem(put(before, piece, between, context).ask).question, stem, piece));
    if (!works) continue;
    return pieces
      .map((piece) => ({ piece, words: put(before, piece, between, context) }))
      .filter(({ piece, words }) => !isWord(piece, context) || isReadAs(context.stem(words.ask).question, stem, piece))
      .map(({ piece, words }) => ({ ...piece, words }));
  }
  return [];
}

/** A first name may be an odd one. */
const MOST_TRIED = 2;

function isWord({ thing }: Piece, { lexicon }: SuggestContext): boolean {
  return thing?.kind === 'platform' && lexicon.isWord(thing.id, fold(lexicon.nameOf(thing)));
}

function put(before: Words, { words, thing }: Piece, { between, article }: Glue, context: SuggestContext): Words {
  const named = article && thing?.kind === 'place' ? withThe(words, thing.id, context) : words;
  return joined([before, named], between);
}

/** With its article, where the name is read with one: of "the US Navy" the first two words are a country. */
function withThe(words: Words, place: string, { stem }: SuggestContext): Words {
  const named = withArticle(words.ask);
  if (named === words.ask || words.label !== words.ask || !same(stem(named).places, [place])) return words;
  return plainWords(named);
}

function isReadAs(question: Question, stem: Stem, { thing, fits }: Piece): boolean {
  const place = thing?.kind === 'place' ? [thing.id] : [];
  const subject = thing && thing.kind !== 'place' ? [keyOf(thing)] : [];
  return (
    question.mode !== 'unread' &&
    !question.ambiguity &&
    !question.problem &&
    !question.unread.length &&
    same(askedKeys(question), [...stem.subjects, ...subject]) &&
    same(question.places, [...stem.places, ...place]) &&
    (fits?.(question) ?? true)
  );
}

export function same(found: readonly string[], meant: readonly string[]): boolean {
  return found.length === new Set(meant).size && meant.every((each) => found.includes(each));
}

/** A question in a sentence of its own, that a facet's word cannot follow. */
export function isSentence(text: string): boolean {
  return ASKS_WHETHER.test(text) || BAN.test(text) || PREPOSITION.test(text);
}
