/** A stretch of words that was read as a name, and the question's words while it is being read. */
import type { Lexicon } from '../lexicon/lexicon.ts';
import { SENSE_CLASSES, type Sense } from '../lexicon/sense.ts';
import type { Reading } from './question.ts';
import type { Token } from './tokens.ts';

export interface Span {
  /** First word, and the one after the last. */
  readonly from: number;
  readonly to: number;
  /** More than one: ambiguous, unless the text settles it. */
  readonly senses: readonly Sense[];
  readonly rule: Reading['rule'];
  /** True where the name is also a common word and has yet to earn its place. */
  readonly weak: boolean;
}

/** The words with the spans found so far; a word belongs to one span at most. */
export interface Draft {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** For each word the span that it belongs to, or null. */
  readonly taken: (Span | null)[];
  /** Further spans over a word that holds several names run together. */
  readonly extra: Span[];
  /** Words that are no names but were understood: dates, facets. */
  readonly understood: boolean[];
  /** Words that look like a name and are none here: not corrected, but not understood either. */
  readonly refused: boolean[];
}

export function draftOf(text: string, tokens: readonly Token[], lexicon: Lexicon): Draft {
  return {
    text,
    tokens,
    lexicon,
    taken: tokens.map(() => null),
    extra: [],
    understood: tokens.map(() => false),
    refused: tokens.map(() => false),
  };
}

export function take(draft: Draft, span: Span): void {
  for (let i = span.from; i < span.to; i++) draft.taken[i] = span;
}

export function drop(draft: Draft, span: Span): void {
  for (let i = span.from; i < span.to; i++) if (draft.taken[i] === span) draft.taken[i] = null;
  const at = draft.extra.indexOf(span);
  if (at >= 0) draft.extra.splice(at, 1);
}

/** Takes a span out as no name: its words stay unread. */
export function refuse(draft: Draft, span: Span): void {
  drop(draft, span);
  for (let i = span.from; i < span.to; i++) draft.refused[i] = true;
}

/** Takes a span out as understood: its words are no name here, and nothing is missing for it. */
export function setAside(draft: Draft, span: Span): void {
  drop(draft, span);
  for (let i = span.from; i < span.to; i++) if (!draft.taken[i]) draft.understood[i] = true;
}

/** Marks the words between two places of the text as understood. */
export function passOver(draft: Draft, start: number, end: number): void {
  draft.tokens.forEach((token, i) => {
    if (token.start >= start && token.end <= end) draft.understood[i] = true;
  });
}

/** The spans in the order of the text, each once. */
export function spansOf(draft: Draft): Span[] {
  const spans = [...new Set(draft.taken)].filter((span) => span !== null);
  return draft.extra.length ? [...spans, ...draft.extra].sort((a, b) => a.from - b.from) : spans;
}

export function isSubject(span: Span): boolean {
  return span.senses.some(({ kind }) => kind === 'platform' || kind === 'category' || kind === 'owner');
}

export function isPlace(span: Span): boolean {
  return span.senses.some(({ kind }) => kind === 'place' || kind === 'region');
}

/** The asker's own words. */
export function typedOf(draft: Draft, span: Pick<Span, 'from' | 'to'>): string {
  const first = draft.tokens[span.from];
  const last = draft.tokens[span.to - 1];
  return first && last ? draft.text.slice(first.start, last.end) : '';
}

export function ruleOf(sense: Sense): Reading['rule'] {
  if (sense.kind === 'category') return 'kind';
  if (sense.kind === 'owner') return 'owner';
  return SENSE_CLASSES[sense.cls];
}
