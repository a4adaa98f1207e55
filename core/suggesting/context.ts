/** What completing needs: the ledger and its indexes, the names, a reader, the day in question. */
import type { Day } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Likelihood, NameIndex } from './name-index.ts';
import type { Stem } from './stem.ts';
import type { Weights } from './weights.ts';
import type { Thing, Words, WordsFor } from './words.ts';

export interface SuggestContext {
  readonly ledger: Ledger;
  readonly lexicon: Lexicon;
  readonly weights: Weights;
  readonly names: NameIndex;
  readonly words: WordsFor;
  /** The text as read; see core/suggesting/stem.ts. */
  readonly stem: (text: string) => Stem;
  readonly day: Day;
}

/** A way to go on. */
export interface Completion {
  readonly words: Words;
  /** 0: it is on record; 1: something comes near; 2: nothing is. */
  readonly record: Likelihood['record'];
  /** What it names last, if it names something. */
  readonly thing?: Thing;
  /** The name itself begins as typed, not only another name of the thing. */
  readonly own?: boolean;
  /** Nothing of it is left to type. */
  readonly exact?: boolean;
}
