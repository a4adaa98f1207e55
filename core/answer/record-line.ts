/** One record in one line: where, by whom, what it does, what came of it, and how old the last word on it is. */
import { dateInWords } from '../day/wording.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { type Standing, standingOf } from '../situation/standing.ts';
import { placeAndBody } from './brief.ts';
import type { CitationBook } from './citing.ts';
import type { Context } from './context.ts';
import { groundsFor } from './grounds.ts';
import type { Fact } from './said.ts';
import { predicateFor } from './screen/effect.ts';

export function recordLine(record: LedgerRecord, context: Context, book: CitationBook): Fact {
  const standing = standingOf(record, null, context.day, context.ledger, context.gazetteer);
  const words = `${placeAndBody(record, context)}: ${stands(standing)}`;
  return book.cite(words, groundsFor(standing));
}

/** "banned on official devices since 4 April 2023; last reported April 2024". */
export function stands(standing: Standing): string {
  const { phase, judgement } = standing;
  const age =
    phase === 'holds' && judgement.confirmed ? `; last reported ${dateInWords(judgement.confirmed.edtf)}` : '';
  return `${predicateFor(standing)}${age}`;
}
