/** Dated events in order, each with its sources: the history of a pair, and what changed lately. */
import type { Day } from '../day/edtf.ts';
import { dateInWords, dayInWords } from '../day/wording.ts';
import { PROPERTIES } from '../ledger/property.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { eventsOf, type LifeEvent } from '../verdict/events.ts';
import { learnedInWords } from '../wording/en/timeline.ts';
import type { BlockOf } from './answer.ts';
import { subjectsInWords } from './brief.ts';
import type { CitationBook } from './citing.ts';
import { type Context, placeName } from './context.ts';
import type { Page } from './paging.ts';
import { recentOf } from './recent.ts';
import { remark } from './said.ts';
import { eventInWords } from './values.ts';

/** Events a page holds. */
const EVENTS_PAGE = 20;

export interface Happening {
  readonly record: LedgerRecord;
  readonly event: LifeEvent;
}

/** Events of the records in order of day; planned ones (a term's end, a review) are told as what they are: plans. */
export function happenings(records: readonly LedgerRecord[], upTo: Day | null): Happening[] {
  return records
    .flatMap((record) => eventsOf(record).map((event) => ({ record, event })))
    .filter(({ event }) => upTo === null || event.earliest === null || event.earliest <= upTo)
    .sort((a, b) => {
      const [x, y] = [a.event.earliest ?? '9999', b.event.earliest ?? '9999'];
      return x < y ? -1 : x > y ? 1 : 0;
    });
}

/** A page of every dated event of the records, oldest first, and the words of its sources. */
export function composeTimeline(records: readonly LedgerRecord[], context: Context, book: CitationBook): Page {
  const all = happenings(records, context.question.asOf ? context.day : null);
  const { page, pages, items } = pageOf(all, context.page);
  const events = eventsBlock('In order', items, new Set(records).size > 1, context, book);
  const quotations = book.quotations();
  return { page, pages, blocks: [events, ...(quotations ? [quotations] : [])] };
}

/** Every dated event of the records, oldest first. */
export function eventsOfRecords(
  records: readonly LedgerRecord[],
  context: Context,
  book: CitationBook,
): BlockOf<'events'> {
  const all = happenings(records, context.question.asOf ? context.day : null);
  return eventsBlock('In order', all, new Set(records).size > 1, context, book);
}

function pageOf<T>(all: readonly T[], wanted: number) {
  const pages = Math.max(1, Math.ceil(all.length / EVENTS_PAGE));
  const page = Math.min(wanted, pages);
  const from = (page - 1) * EVENTS_PAGE;
  return { page, pages, items: all.slice(from, from + EVENTS_PAGE) };
}

function eventsBlock(
  title: string,
  items: readonly Happening[],
  several: boolean,
  context: Context,
  book: CitationBook,
): BlockOf<'events'> {
  return {
    block: 'events',
    title,
    items: items.map(({ record, event }) => {
      const name = several
        ? `${subjectsInWords(record, context.ledger)}, ${placeName(record.place, context)} (${record.body}): `
        : '';
      return {
        date: dateOf(event),
        record: record.id,
        ...book.cite(`${name}${happeningInWords(event)}`, [event.statement]),
      };
    }),
  };
}

export function dateOf(event: LifeEvent): string {
  if (event.value.date) return dateInWords(event.value.date);
  if (event.value.printed) return `“${event.value.printed}”, as printed`;
  return event.earliest ? `about ${dayInWords(event.earliest)}` : 'day not stated';
}

export function happeningInWords(event: LifeEvent): string {
  const { value } = event;
  const until = value.until ? `, until ${dateInWords(value.until)}` : '';
  const label = event.property === 'step' ? '' : PROPERTIES[event.property].label.toLowerCase();
  if (!value.date && value.duration) return `${label} (${eventInWords(value)})`;
  if (!value.text) return `${label}${until}`;
  return label ? `${label}: ${value.text}${until}` : `${value.text}${until}`;
}

/** Days on which the ledger learned something, told of. */
const MOST_DAYS = 5;

/** A page of what happened since a day, the newest first, and what the ledger learned since it. */
export function composeRecent(context: Context, book: CitationBook): Page {
  const { happened, learned } = recentOf(context);
  const { page, pages, items } = pageOf(happened, context.page);
  const events = eventsBlock('By the day it happened, newest first', items, true, context, book);
  const quotations = book.quotations();
  return {
    blocks: [
      ...(items.length ? [events] : []),
      { block: 'paragraph', ...remark(learnedInWords(learned.slice(0, MOST_DAYS))) },
      ...(quotations ? [quotations] : []),
    ],
    page,
    pages,
  };
}
