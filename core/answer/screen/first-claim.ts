/** "The first country to ban it", said of a place that was named: whether another of its kind comes earlier on file. */
import { subjectName } from '../../finding/subjects.ts';
import { numbersNaming } from '../../ledger/numbers.ts';
import { dated, earliestFirst, effective } from '../../situation/ranking.ts';
import type { Situation } from '../../situation/situation.ts';
import { Roll, Rows } from '../../situation/standings.ts';
import { earlier, noneEarlier } from '../../wording/en/ranking.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { groundsFor } from '../grounds.ts';
import { remark, type Said } from '../said.ts';
import { predicateFor } from './effect.ts';
import { inPlace } from './place.ts';

export function firstClaim({ pair, standings: [lead] }: Situation, context: Context, book: CitationBook): Said[] {
  const { question, ledger, gazetteer } = context;
  const { subject, place } = pair;
  if (question.asking.order !== 'first' || !subject || !place) return [];
  const kind = gazetteer.get(place)?.kind ?? 'country';
  const within = kind === 'country' ? null : (gazetteer.get(place)?.within ?? null);
  const roll = new Roll(context, [subject]);
  const peers = new Rows(roll, numbersNaming([subject], ledger)).where((number) => {
    const entry = gazetteer.get(roll.record(number).place);
    const isPeer = (entry?.kind ?? 'country') === kind && (within === null || entry?.within === within);
    if (isPeer) roll.put(number, 0);
    return isPeer && roll.named(number) === subject;
  });
  const [first] = earliestFirst(dated(effective(peers))).slice(0, 1);
  const name = subjectName(subject, ledger);
  if (!first) return [];
  if (first.record.place === place) return [remark(noneEarlier(name))];
  if (first.record === lead.record) return [];
  const title = capitalised(`${name} ${inPlace(first.record.place, context)}`);
  return [book.cite(earlier(`${title}: ${predicateFor(first)}`), groundsFor(first))];
}
