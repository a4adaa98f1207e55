/** Everything on record about one measure: what it is, where its sources differ, its facts, and what limits them. */
import type { SubjectKey } from '../ledger/ledger.ts';
import { PROPERTY_NAMES } from '../ledger/property.ts';
import type { Standing } from '../situation/standing.ts';
import { capitalised } from '../wording/sentence.ts';
import type { Block } from './answer.ts';
import { later, recordLine, setAside, silence, uncertainty, unquoted } from './caveats.ts';
import type { CitationBook } from './citing.ts';
import type { Context } from './context.ts';
import { disagreementBlocks, isDetail, touchesVerdict } from './disagreement.ts';
import { factRows, inUse } from './facts.ts';
import { groundsFor } from './grounds.ts';
import { predicateFor } from './screen/effect.ts';
import { titleFor } from './screen/title.ts';

export function detailBlocks(
  standing: Standing,
  subject: SubjectKey | null,
  context: Context,
  book: CitationBook,
): Block[] {
  const { record, judgement } = standing;
  const words = capitalised(`${titleFor(standing, subject, context)} (${record.body}): ${predicateFor(standing)}.`);
  const differing = (which: typeof isDetail) => disagreementBlocks(record, PROPERTY_NAMES, book, context.ledger, which);
  const verdict: Block = { block: 'paragraph', ...book.cite(words, groundsFor({ record, judgement })) };
  const rows = factRows(record, PROPERTY_NAMES, book, context.ledger);
  return [
    verdict,
    ...differing(touchesVerdict),
    ...(rows.length ? [{ block: 'facts' as const, title: null, record: record.id, rows }] : []),
    ...differing(isDetail),
    {
      block: 'caveats',
      items: [
        ...uncertainty(judgement, context),
        ...later(judgement, context, book),
        ...silence(record),
        ...unquoted(inUse(record)),
        ...setAside(record, context, book),
        recordLine(record, context),
      ],
    },
  ];
}
