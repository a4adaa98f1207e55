/** The first screen of a history: how many events, from when to when, what holds; then dated lines. */
import { listedOf, outlineFor } from '../../situation/standing.ts';
import { historyInWords, holdsInWords, NEWEST_FIRST, OLDEST_FIRST } from '../../wording/en/timeline.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import { pairTitle } from '../comparison.ts';
import type { Context } from '../context.ts';
import { groundsFor } from '../grounds.ts';
import { remark, type Said } from '../said.ts';
import { dateOf, happenings } from '../timeline.ts';
import { predicateFor } from './effect.ts';
import { eventsPage } from './events.ts';
import type { Screen } from './sheet.ts';

export function timelineScreen(context: Context, book: CitationBook, above: readonly Block[] = []): Screen {
  const { finding, question, ledger, gazetteer, day } = context;
  const records = [...new Set(finding.pairs.flatMap(({ own }) => own))];
  const newestFirst = question.asking.order === 'latest';
  const inOrder = happenings(records, question.asOf ? day : null);
  const dated = inOrder.filter(({ event }) => event.earliest !== null);
  const title = finding.pairs.map((pair) => pairTitle(pair, context)).join('; ');
  const [first, last] = [dated[0], dated.at(-1)];
  const count = remark(
    historyInWords(title, inOrder.length, first ? dateOf(first.event) : null, last ? dateOf(last.event) : null),
  );
  const lede: Block[] = [{ block: 'lede', tone: 'unclear', sentences: [count, ...holds()] }];
  const all = newestFirst
    ? [...dated].reverse().concat(inOrder.filter(({ event }) => event.earliest === null))
    : inOrder;
  const { events, page, pages, from, to } = eventsPage(
    all,
    lede,
    above,
    newestFirst ? NEWEST_FIRST : OLDEST_FIRST,
    context,
    book,
  );
  const top: Block[] =
    page === 1
      ? lede
      : [
          {
            block: 'lede',
            tone: 'unclear',
            sentences: [remark(`${title}: events ${from} to ${to} of ${all.length}.`)],
          },
        ];
  return { blocks: [...top, ...(events ? [events] : [])], page, pages, records: finding.records.map(({ id }) => id) };

  /** What holds: of one measure its own words, of several how many, and the one last heard of. */
  function holds(): Said[] {
    const subject = finding.pairs.length === 1 ? (finding.pairs[0]?.subject ?? null) : null;
    const standings = records.map((record) => listedOf(record, { subject, day, ledger, gazetteer }));
    const held = standings.filter(({ phase }) => phase === 'holds');
    const newest = [...(held.length ? held : standings)].sort((a, b) =>
      outlineFor(a).confirmed < outlineFor(b).confirmed ? 1 : -1,
    )[0];
    const words = newest ? [book.cite(`Last heard of: ${predicateFor(newest)}.`, groundsFor(newest))] : [];
    return records.length > 1 ? [remark(holdsInWords(held.length, records.length)), ...words] : words;
  }
}
