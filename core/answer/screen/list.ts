/** The first screen of a list: a sentence that counts, what is apart from it, then a line a record, page after page. */
import { type Listing, listingOf } from '../../situation/listing.ts';
import { CANNOT_LIST, TITLES } from '../../wording/en/lists.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { remark } from '../said.ts';
import { subjectsNamed } from './clause.ts';
import { listLede } from './list-lede.ts';
import { mostSheet } from './most.ts';
import { namedSheet } from './named.ts';
import { asksSet, setSheet } from './sets.ts';
import { type Screen, type Sheet, sheetScreen } from './sheet.ts';
import { datedSheet, timesSheet } from './superlative.ts';

/** @param above what the surface shows over the screen and what takes of its lines: the readings. */
export function listScreen(context: Context, book: CitationBook, above: readonly Block[] = []): Screen {
  if (context.question.asking.notBanned) return cannotList();
  const listing = listingOf(context);
  return sheetScreen(listing, (to, scale) => sheetOf(listing, context, to, scale), context, book, above);
}

function sheetOf(listing: Listing, context: Context, book: CitationBook, scale: number): Sheet {
  const { asking } = context.question;
  if (asking.count === 'times' && listing.places.length) return timesSheet(listing, context, book);
  if (asking.order === 'most' || (asking.count === 'apps' && listing.axis === 'apps'))
    return mostSheet(listing, context, book);
  if (asking.order) return datedSheet(asking.order, listing, context, book);
  const named = namedSheet(listing, context, book);
  if (named) return named;
  const set = asksSet(listing, context) ? setSheet(listing, context, book, scale) : null;
  return set ?? usualSheet(listing, context, book, scale);
}

function cannotList(): Screen {
  return {
    blocks: [{ block: 'lede', tone: 'unclear', sentences: [remark(CANNOT_LIST)] }],
    page: 1,
    pages: 1,
    records: [],
  };
}

function usualSheet(listing: Listing, context: Context, book: CitationBook, scale: number): Sheet {
  const { lede, apart } = listLede(listing, context, book, scale);
  const insideGroup = listing.inside.length ? [{ title: 'Inside, measures of others', standings: listing.inside }] : [];
  return {
    lede,
    paragraphs: apart,
    title: subjectsNamed(listing, context),
    groups: [...listing.shelves.map(({ shelf, standings }) => ({ title: TITLES[shelf], standings })), ...insideGroup],
  };
}
