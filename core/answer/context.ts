/** What composing an answer reads: the question, what was found, the ledger, the days. */
import type { Day } from '../day/edtf.ts';
import type { Finding } from '../finding/find.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';
import type { View } from './answer.ts';

export interface Context {
  readonly question: Question;
  readonly finding: Finding;
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  /** The day the answer is about. */
  readonly day: Day;
  readonly today: Day;
  /** From 1. */
  readonly page: number;
  /** How much of the answer is wanted. */
  readonly view: View;
  /** The words that ask for a place and are read as that place and no other: its name, otherwise its code. */
  readonly askPlace: (id: string) => string;
}

const NAMED_ALIKE: ReadonlySet<string> = new Set(['country', 'subdivision', 'city']);

/** English name of a place; one that others bear too says where it lies: "Georgia (United States)", "Georgia (country)". */
export function placeName(id: string, { gazetteer, askPlace }: Pick<Context, 'gazetteer' | 'askPlace'>): string {
  const place = gazetteer.get(id);
  if (!place) return id;
  if (!NAMED_ALIKE.has(place.kind) || askPlace(id) === place.name) return place.name;
  const outer = place.within === null ? undefined : gazetteer.get(place.within)?.name;
  return place.name.includes('(') ? place.name : `${place.name} (${outer ?? place.kind})`;
}
