/** The first screen of what is recent: how much happened since a day, the newest in a sentence; then dated lines, newest first. */
import type { Happened } from '../../verdict/calendar.ts';
import { learnedInWords, NEWEST_FIRST, newestInWords, sinceInWords } from '../../wording/en/timeline.ts';
import type { Block } from '../answer.ts';
import { subjectsInWords } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { recentOf } from '../recent.ts';
import { remark } from '../said.ts';
import { dateOf, happeningInWords } from '../timeline.ts';
import { eventsPage } from './events.ts';
import { cut } from './line.ts';
import { inPlace } from './place.ts';
import type { Screen } from './sheet.ts';

/** Days on which the ledger learned something, told of. */
const MOST_DAYS = 3;

export function recentScreen(context: Context, book: CitationBook, above: readonly Block[] = []): Screen {
  const { from, happened: all, learned } = recentOf(context);
  const changed = [...new Set(all.map(({ record }) => record.id))];
  // A step may tell of a plan: what leads is what came of a measure.
  const newest = all.find(({ event }) => event.property !== 'step') ?? all[0];
  const lede: Block[] = [
    {
      block: 'lede',
      tone: 'unclear',
      sentences: [
        remark(sinceInWords(from, all.length, changed.length)),
        ...(newest
          ? [book.cite(newestInWords(told(newest, context), dateOf(newest.event)), [newest.event.statement])]
          : []),
      ],
    },
    { block: 'paragraph', ...remark(learnedInWords(learned.slice(0, MOST_DAYS))) },
  ];
  const { events, page, pages, from: start, to } = eventsPage(all, lede, above, NEWEST_FIRST, context, book);
  const top: Block[] =
    page === 1
      ? lede
      : [{ block: 'lede', tone: 'unclear', sentences: [remark(`Events ${start} to ${to} of ${all.length}.`)] }];
  return { blocks: [...top, ...(events ? [events] : [])], page, pages, records: changed };
}

function told({ record, event }: Happened, context: Context): string {
  const title = `${subjectsInWords(record, context.ledger)} ${inPlace(record.place, context)}`;
  return cut(`${title}: ${happeningInWords(event)}`, 150);
}
