/** What composing an answer reads: the question, what was found, the ledger, the days. */
import type { Day } from '../day/edtf.ts';
import type { Finding } from '../finding/find.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';

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
  /** The words that ask for a place and are read as that place and no other: its name, otherwise its code. */
  readonly askPlace: (id: string) => string;
}

/** English name of a place, whoever lists it. */
export function placeName(id: string, context: Pick<Context, 'gazetteer'>): string {
  return context.gazetteer.get(id)?.name ?? id;
}
