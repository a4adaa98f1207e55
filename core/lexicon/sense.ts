/** What a name can mean, and by which kind of name. */
import type { READING_RULES } from '../reading/question.ts';

export type SenseKind = 'place' | 'platform' | 'category' | 'owner' | 'region';

/** The class letters of names.tsv, strongest first, with the reading rule that each shows. */
export const SENSE_CLASSES = {
  /** The thing's own English name. */
  e: 'exact',
  /** Another name, given by hand or a standard. */
  o: 'other-name',
  /** A former name (Twitter, Burma). */
  p: 'former',
  /** A misspelling that is common enough to be listed. */
  m: 'spelling',
  /** An alpha-3 or other written code. */
  k: 'code',
  /** An English adjective or demonym. */
  a: 'adjective',
  /** A capital, house or office that stands for a government. */
  s: 'seat',
  /** A legislature, or the house that it meets in. */
  l: 'house',
  /** A name in another language. */
  f: 'other-language',
  /** A name in a language that fewer people speak. */
  g: 'other-language',
  /** An adjective, and a capital, in another language. */
  A: 'adjective',
  S: 'seat',
  /** A lesser subdivision: never corrected into. */
  d: 'exact',
} as const satisfies Record<string, keyof typeof READING_RULES>;
export type SenseClass = keyof typeof SENSE_CLASSES;

export interface Sense {
  readonly kind: SenseKind;
  readonly id: string;
  readonly cls: SenseClass;
}

/** Adds to the cost of a correction: of two names as near, the more usual one is meant. */
export const CLASS_COST: Readonly<Record<SenseClass, number>> = {
  e: 0,
  o: 0.1,
  p: 0.1,
  m: 9,
  k: 9,
  a: 0.1,
  s: 0.35,
  l: 0.35,
  f: 0.25,
  g: 0.5,
  A: 0.35,
  S: 0.45,
  d: 9,
};
