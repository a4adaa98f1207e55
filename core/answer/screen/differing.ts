/** On a first screen, what sources differ on that touches the verdict: both values, both sources, in a line. */
import type { LedgerRecord } from '../../ledger/schema.ts';
import { differInBrief } from '../../wording/en/differing.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { disagreementsOf } from '../differing/disagreement.ts';

/** More than one is told in the details. */
const MOST = 1;

export function differingLine(record: LedgerRecord, { ledger }: Context, book: CitationBook): Block[] {
  return disagreementsOf(record, ledger)
    .filter(({ touchesVerdict }) => touchesVerdict)
    .slice(0, MOST)
    .map(({ label, sides }) => ({
      block: 'paragraph',
      ...book.cite(
        differInBrief(
          label,
          sides.map(({ words }) => words),
        ),
        sides.flatMap(({ statements }) => statements),
      ),
    }));
}
