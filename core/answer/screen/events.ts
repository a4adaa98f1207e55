/** Dated lines of a first screen, one an event, a page at a time. */

import { columns } from '../../layout/columns.ts';
import type { Block, BlockOf } from '../answer.ts';
import { subjectsInWords } from '../brief.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { marks } from '../marks.ts';
import { dateOf, type Happening, happeningInWords } from '../timeline.ts';
import { height, MOST_LINES } from './fit.ts';
import { cut, WIDTH } from './line.ts';

export interface EventsPage {
  readonly events: BlockOf<'events'> | null;
  readonly page: number;
  readonly pages: number;
  /** The first and last event of the page, from 1. */
  readonly from: number;
  readonly to: number;
}

/** Lines that the page's own number takes with the empty line before it, and the empty line and title before the events. */
const PAGE_LINES = 2;
const TITLE_LINES = 2;

/** @param top what stands over the events on the first page, measured with what the surface shows above it. */
export function eventsPage(
  all: readonly Happening[],
  top: readonly Block[],
  above: readonly Block[],
  title: string,
  context: Context,
  book: CitationBook,
): EventsPage {
  const taken = height([...above, ...top]) + TITLE_LINES;
  const over = above.length ? height(above) + 1 : 0;
  const whole = taken + all.length <= MOST_LINES;
  const first = whole ? all.length : Math.max(1, MOST_LINES - taken - PAGE_LINES);
  const others = Math.max(1, MOST_LINES - over - 2 - PAGE_LINES);
  const pages = 1 + Math.ceil(Math.max(0, all.length - first) / others);
  const page = Math.min(context.page, pages);
  const from = page === 1 ? 0 : first + (page - 2) * others;
  const items = all.slice(from, page === 1 ? first : from + others);
  const events = items.length ? block(items, page === 1 ? title : '', several(all), context, book) : null;
  return { events, page, pages, from: from + 1, to: from + items.length };
}

function several(all: readonly Happening[]): boolean {
  return new Set(all.map(({ record }) => record)).size > 1;
}

function block(
  items: readonly Happening[],
  title: string,
  many: boolean,
  context: Context,
  book: CitationBook,
): BlockOf<'events'> {
  const places = new Set(items.map(({ record }) => record.place)).size > 1 || !context.question.places.length;
  const apps = context.question.platforms.length !== 1;
  const widest = Math.max(0, ...items.map(({ event }) => columns(dateOf(event)) + 1));
  const hang = Math.min(widest, Math.floor(WIDTH / 3)) + 4;
  return {
    block: 'events',
    title,
    items: items.map(({ record, event }) => {
      const name = [
        apps ? subjectsInWords(record, context.ledger) : null,
        many && places ? placeName(record.place, context) : null,
      ]
        .filter((part) => part !== null)
        .join(', ');
      const room = WIDTH - hang - 1 - marks(book.numbersFor([event.statement])).length;
      const words = cut(`${name ? `${name}: ` : ''}${happeningInWords(event)}`, room);
      return { date: dateOf(event), record: record.id, ...book.cite(words, [event.statement]) };
    }),
  };
}
