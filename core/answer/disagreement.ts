/** Where sources differ: both values, both sources, and no winner. */
import type { Ledger } from '../ledger/ledger.ts';
import type { Property } from '../ledger/property.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { BlockOf } from './answer.ts';
import type { CitationBook } from './citing.ts';
import { type Disagreement, disagreementsOf } from './differing/disagreement.ts';

/**
 * @param which those that touch the verdict stand above the facts, the others below.
 * @param of whose it is, where an answer shows more than one record.
 */
export function disagreementBlocks(
  record: LedgerRecord,
  properties: readonly Property[],
  book: CitationBook,
  ledger: Ledger,
  which: (disagreement: Disagreement) => boolean,
  of = '',
): BlockOf<'disagreement'>[] {
  return disagreementsOf(record, ledger)
    .filter((found) => which(found) && isAbout(found, properties))
    .map(({ label, sides }) => ({
      block: 'disagreement',
      about: `${of}${label}`,
      sides: sides.map(({ words, statements }) => book.cite(words, statements)),
    }));
}

export const touchesVerdict = (found: Disagreement): boolean => found.touchesVerdict;
export const isDetail = (found: Disagreement): boolean => !found.touchesVerdict;

function isAbout({ sides }: Disagreement, properties: readonly Property[]): boolean {
  return sides.some(({ statements }) => statements.some(({ property }) => properties.includes(property)));
}
