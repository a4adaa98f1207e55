/** Up to six lines of a first screen: what one expects to be told of the measure, and the other measures in the place. */

import { columns } from '../../layout/columns.ts';
import type { Situation } from '../../situation/situation.ts';
import { ALSO, FOR_FACET, LINES, type LineName, USUAL } from '../../wording/en/labels.ts';
import type { Block, BlockOf } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { groundsFor } from '../grounds.ts';
import { predicateFor } from './effect.ts';
import { lineOf, type Value } from './line.ts';
import { valuesOf } from './values.ts';

type Row = BlockOf<'facts'>['rows'][number];

export const MOST_LINES = 6;
const MOST_ALSO = 3;
/** Lines of the measure itself before those of others in the place: what goes first where room is short stands last. */
const BEFORE_OTHERS = 3;

/** Values that tell no more than the first sentence. */
const SAID_ALREADY = /^(?:everyone|all users|users|people)(?: in [\p{L} .'-]+)?$/iu;

/** @param told statements that the lede has told whole. */
export function usualLines(
  situation: Situation,
  told: ReadonlySet<string>,
  context: Context,
  book: CitationBook,
): Block[] {
  const [lead] = situation.standings;
  const { facet } = context.question;
  const names: LineName[] = [...new Set([...(facet ? FOR_FACET[facet] : []), ...USUAL])];
  const prefer = situation.named.flatMap(({ statements }) => statements);
  const also = alsoLines(situation);
  const own: { label: string; values: Value[] }[] = [];
  for (const name of names) {
    if (own.length >= MOST_LINES - also.length) break;
    const { label, properties } = LINES[name];
    const values = valuesOf(lead.record, properties, context.ledger, prefer).filter(
      (value) => tellsMore(value) && !(told.size && value.statements.every(({ id }) => told.has(id))),
    );
    if (values.length) own.push({ label, values });
  }
  const lines = [...own.slice(0, BEFORE_OTHERS), ...also, ...own.slice(BEFORE_OTHERS)];
  const widest = Math.max(0, ...lines.map(({ label }) => columns(label) + 3));
  const rows: Row[] = lines.flatMap(({ label, values }) => {
    const fact = lineOf(values, widest, book);
    return fact ? [{ label, items: [fact] }] : [];
  });
  return rows.length ? [{ block: 'facts', title: null, record: lead.record.id, rows }] : [];
}

function tellsMore({ words }: Value): boolean {
  return !SAID_ALREADY.test(words);
}

/** The other measures of the place, a line each. */
function alsoLines({ standings }: Situation): { label: string; values: Value[] }[] {
  return standings
    .slice(1)
    .filter(({ phase }) => phase !== 'before')
    .slice(0, MOST_ALSO)
    .map((standing) => ({
      label: ALSO[standing.audience],
      values: [
        {
          words: predicateFor(standing),
          statements: groundsFor(standing),
        },
      ],
    }));
}
