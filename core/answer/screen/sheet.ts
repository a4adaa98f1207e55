/** A list cut into pages of one screen each: what it says first, then its lines. */
import type { Listing } from '../../situation/listing.ts';
import { IN_FORCE } from '../../situation/shelves.ts';
import { idsOf } from '../../situation/standings.ts';
import { toOpen } from '../../wording/en/lists.ts';
import type { Block } from '../answer.ts';
import { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { height, MOST_LINES } from './fit.ts';
import { askOf, type Group, listBlock, pageStarts } from './list-lines.ts';

export interface Screen {
  readonly blocks: readonly Block[];
  readonly page: number;
  readonly pages: number;
  /** Ids, complete and best first: every page lists them all. */
  readonly records: string[];
}

/** What a list says before its lines, and the lines. */
export interface Sheet {
  readonly lede: readonly Said[];
  readonly paragraphs: readonly Said[];
  /** On pages after the first, in place of both. */
  readonly title: string;
  readonly groups: readonly Group[];
}

/** Lines that the page's own number takes, and the title over the lines with the empty line before it. */
const PAGE_LINES = 2;
const TITLE_LINES = 2;
const EMPTY_LINE = 1;

/** Lines of a shelf's title and its first line: a first page shows at least that much of its list. */
const LEAST_LINES = 2;
/** How much room for names the sentences are given, until the screen holds them. */
const SCALES = [1, 0.99, 0.8, 0.65, 0.5, 0.35, 0.2, 0] as const;

/** The sheet cut into pages of one screen each. @param sheetOf made smaller until it fits: `scale` of the room for names. */
export function sheetScreen(
  listing: Listing,
  sheetOf: (book: CitationBook, scale: number) => Sheet,
  context: Context,
  book: CitationBook,
  above: readonly Block[],
): Screen {
  // The first page is measured whatever page is asked for: it decides where the second begins.
  const { filters } = context.question;
  // Where the places of one sort are asked for, their names go before the words over the lines.
  const wanted = filters.placeKinds.length + filters.regions.length > 0;
  const most = MOST_LINES - (wanted ? EMPTY_LINE : TITLE_LINES) - PAGE_LINES - LEAST_LINES;
  const fits = (scale: number) =>
    height([...above, ...head(sheetOf(new CitationBook(context.ledger), scale), listing)]) <= most;
  const scale = SCALES.find(fits) ?? 0;
  const measured = shortest(sheetOf(context.page === 1 ? book : new CitationBook(context.ledger), scale));
  const { groups } = measured;
  const total = groups.reduce((sum, { standings }) => sum + standings.length, 0);
  const taken = height([...above, ...head(measured, listing)]);
  const over = above.length ? height(above) + 1 : 0;
  const titled = taken + TITLE_LINES + PAGE_LINES + LEAST_LINES <= MOST_LINES;
  const titleLines = titled ? TITLE_LINES : EMPTY_LINE;
  const whole = total + groups.length + titleLines + taken <= MOST_LINES;
  const starts = whole
    ? [0, total]
    : pageStarts(groups, {
        first: MOST_LINES - taken - titleLines - PAGE_LINES,
        others: MOST_LINES - over - 1 - EMPTY_LINE - PAGE_LINES,
      });
  const pages = Math.max(1, starts.length - 1);
  const page = Math.min(context.page, pages);
  const from = starts[page - 1] ?? 0;
  const to = starts[page] ?? total;
  const [first] = groups[0]?.standings.slice(0, 1) ?? [];
  const title = first && titled && page === 1 ? toOpen(askOf(first, listing, context)) : '';
  const lines = total ? [listBlock(groups, from, to, title, listing, context, book)] : [];
  const top =
    page === 1
      ? head(measured, listing)
      : [
          {
            block: 'lede' as const,
            tone: 'unclear' as const,
            sentences: [remark(`${measured.title}: ${from + 1} to ${to} of ${total} on file.`)],
          },
        ];
  return { blocks: [...top, ...lines], page, pages, records: idsOf(groups.map(({ standings }) => standings)) };

  /** Where even the bare counts are too long: the last paragraphs go. */
  function shortest(sheet: Sheet): Sheet {
    let { paragraphs } = sheet;
    while (paragraphs.length && height([...above, ...head({ ...sheet, paragraphs }, listing)]) > most) {
      paragraphs = paragraphs.slice(0, -1);
    }
    return { ...sheet, paragraphs };
  }
}

function head({ lede, paragraphs }: Sheet, { shelves }: Listing): Block[] {
  const banned = shelves.some(({ shelf }) => IN_FORCE.has(shelf));
  return [
    { block: 'lede', tone: banned ? 'banned' : 'unclear', sentences: [...lede] },
    ...paragraphs.map((said): Block => ({ block: 'paragraph', ...said })),
  ];
}
