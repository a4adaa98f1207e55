/** The parts of an answer about a place: each a view of its own, in pages that every surface can show whole. */

import type { PairFinding } from '../finding/find.ts';
import type { Situation } from '../situation/situation.ts';
import { withinWords } from '../wording/en/parts.ts';
import type { Block, BlockOf, Part } from './answer.ts';
import { withArticle } from './article.ts';
import { askFor } from './brief.ts';
import type { CitationBook } from './citing.ts';
import { type Context, placeName } from './context.ts';
import { detailBlocks } from './details.ts';
import { type Page, pageOf } from './paging.ts';
import { recordLine } from './record-line.ts';
import { remark } from './said.ts';
import { titleFor } from './screen/title.ts';
import { eventsOfRecords } from './timeline.ts';

/** Characters of a page of a part: what one message of any surface takes with room for its marks. */
export const PART_PAGE = 1500;
/** Measures inside a place that a page holds: they are judged as they are shown. */
const INSIDE_PAGE = 8;

/** @returns one page of the part, its title first. */
export function partPage(part: Part, situation: Situation, context: Context, book: CitationBook): Page {
  const { standings, pair } = situation;
  const title: Block = {
    block: 'lede',
    tone: 'unclear',
    sentences: [remark(withinWords(part, titleFor(standings[0], pair.subject, context)))],
  };
  const page =
    part === 'inside'
      ? insidePage(pair, context, book)
      : pageOf(blocksOf(part, situation, context, book), context.page, PART_PAGE);
  return { ...page, blocks: [title, ...page.blocks] };
}

function blocksOf(
  part: Exclude<Part, 'inside'>,
  { standings, pair }: Situation,
  context: Context,
  book: CitationBook,
): Block[] {
  const records = standings.map(({ record }) => record);
  switch (part) {
    case 'details':
      return standings.flatMap((standing) => detailBlocks(standing, pair.subject, context, book));
    case 'words':
      return present(book.quotations());
    case 'sources':
      return present(book.sources());
    case 'history':
      return [eventsOfRecords(records, context, book)];
  }
}

function present<B extends Block>(block: B | null): B[] {
  return block ? [block] : [];
}

function insidePage(pair: PairFinding, context: Context, book: CitationBook): Page {
  const pages = Math.max(1, Math.ceil(pair.inside.length / INSIDE_PAGE));
  const page = Math.min(context.page, pages);
  const shown = pair.inside.slice((page - 1) * INSIDE_PAGE, page * INSIDE_PAGE);
  return { blocks: [insideBlock(pair, shown, context, book)], page, pages };
}

function insideBlock(
  { place }: PairFinding,
  records: PairFinding['inside'],
  context: Context,
  book: CitationBook,
): BlockOf<'related'> {
  const where = place ? withArticle(placeName(place, context)) : 'it';
  return {
    block: 'related',
    title: `Inside ${where}, measures of others and not its own`,
    items: records.map((record) => ({
      record: record.id,
      ask: askFor(record, context),
      ...recordLine(record, context, book),
    })),
  };
}

/** All of it, a record a page; the first page has the history and what lies inside too. */
export function wholePage(situation: Situation, context: Context, book: CitationBook): Page {
  const { standings, pair } = situation;
  const pages = standings.length;
  const page = Math.min(context.page, pages);
  const standing = standings[page - 1] ?? standings[0];
  const details = detailBlocks(standing, pair.subject, context, book);
  const around =
    page > 1
      ? []
      : [
          eventsOfRecords(
            standings.map(({ record }) => record),
            context,
            book,
          ),
          ...(pair.inside.length ? [insideBlock(pair, pair.inside.slice(0, INSIDE_PAGE), context, book)] : []),
        ];
  const quotations = book.quotations();
  return { blocks: [...details, ...around, ...(quotations ? [quotations] : [])], page, pages };
}
