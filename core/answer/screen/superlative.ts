/** Lists of which one end is asked for: the first, the latest, the longest, the next to end; and how many times. */

import { remembered } from '../../finding/remembered.ts';
import type { Listing } from '../../situation/listing.ts';
import {
  dated,
  daysInForce,
  earliestFirst,
  latestFirst,
  longestFirst,
  type Order,
  perhapsAfter,
  perhapsBefore,
  soonestEndFirst,
} from '../../situation/ranking.ts';
import { boundBy } from '../../situation/shelves.ts';
import type { Standing } from '../../situation/standing.ts';
import type { Rows } from '../../situation/standings.ts';
import { capitalised } from '../../wording/capitals.ts';
import { coursesOf, THINGS } from '../../wording/en/lists.ts';
import {
  HOW_ORDERED,
  IN_ORDER,
  LEADS,
  lengthInWords,
  noneToOrder,
  onlyOne,
  PERHAPS,
  STILL_IN_FORCE,
  timesInWords,
} from '../../wording/en/ranking.ts';

import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { candidates } from './candidates.ts';
import { subjectsNamed } from './clause.ts';
import { predicateFor } from './effect.ts';
import { appsOf, fitNames, groundsOf, shortened } from './names.ts';
import { inPlace } from './place.ts';
import type { Sheet } from './sheet.ts';

/** "TikTok in Gabon". */
function titleOf(standing: Standing, listing: Listing, context: Context): string {
  return capitalised(`${shortened(appsOf(standing, listing, context))} ${inPlace(standing.record.place, context)}`);
}

function told(standing: Standing, listing: Listing, context: Context): string {
  return `${titleOf(standing, listing, context)}: ${predicateFor(standing)}`;
}

export function datedSheet(
  order: Exclude<Order, 'most'>,
  listing: Listing,
  context: Context,
  book: CitationBook,
): Sheet {
  const ranked = remembered(orders, listing, order, () => inOrder(order, candidates(listing)));
  const [lead] = ranked.slice(0, 1);
  const subject = listing.subjects.length ? subjectsNamed(listing, context) : null;
  if (!lead) return { lede: [remark(noneToOrder(order, subject))], paragraphs: [], title: '', groups: [] };
  const days = order === 'longest' ? daysInForce(ranked.roll, ranked.numbers[0] ?? 0) : null;
  const sentences: Said[] = [
    book.cite(
      `${LEADS[order]}${told(lead, listing, context)}${days === null ? '' : ` (${lengthInWords(days)})`}.`,
      groundsOf([lead]),
    ),
  ];
  const held = lead.phase === 'holds' ? null : firstThatHolds(ranked);
  if (held) sentences.push(book.cite(`${STILL_IN_FORCE[order]}${told(held, listing, context)}.`, groundsOf([held])));
  if (order === 'first' || order === 'latest') {
    const perhaps = order === 'first' ? perhapsBefore(ranked) : perhapsAfter(ranked);
    const names = perhaps.slice(0, MOST_PERHAPS).map((standing) => ({
      words: `${titleOf(standing, listing, context)} (${coursesOf(standing).at(-1)})`,
      standings: [standing],
    }));
    const fitted = fitNames({ some: names, total: perhaps.length }, ROOM);
    if (fitted) sentences.push(book.cite(`${PERHAPS[order]}${fitted.words}.`, fitted.statements));
  }
  const single = order === 'soonest-end' && ranked.length === 1 ? [remark(onlyOne())] : [];
  return {
    lede: [...sentences, ...single],
    paragraphs: [remark(HOW_ORDERED[order])],
    title: IN_ORDER[order],
    groups: [{ title: IN_ORDER[order], standings: ranked }],
  };
}

/** Characters of names, and more names than they can hold. */
const ROOM = 150;
const MOST_PERHAPS = 30;

function firstThatHolds(ranked: Rows): Standing | null {
  for (const standing of ranked) if (standing.phase === 'holds') return standing;
  return null;
}

const orders = new WeakMap<Listing, Map<string, Rows>>();

function inOrder(order: Exclude<Order, 'most'>, all: Rows): Rows {
  switch (order) {
    case 'soonest-end':
      return soonestEndFirst(all);
    case 'longest':
      return longestFirst(all);
    case 'first':
      return earliestFirst(dated(all));
    case 'latest':
      return latestFirst(dated(all));
  }
}

/** "How many times": each ban of the place that took effect, with its days. */
export function timesSheet(listing: Listing, context: Context, book: CitationBook): Sheet {
  const all = candidates(listing);
  const here = all.where((number) => listing.places.includes(all.roll.record(number).place));
  const inOrder = earliestFirst(dated(here));
  const undated = here.where((number) => !inOrder.numbers.includes(number));
  const standings = [...inOrder, ...undated];
  const [first] = standings;
  if (!first) return { lede: [remark(noneToOrder('first', null))], paragraphs: [], title: '', groups: [] };
  const shelf = boundBy(first, context.gazetteer);
  const alike = standings.filter((standing) => boundBy(standing, context.gazetteer) === shelf);
  const others = standings.filter((standing) => !alike.includes(standing));
  const times = alike.map((s) => coursesOf(s).at(-1)?.replaceAll('; ', ', ')).join('; ');
  const words = `${timesInWords(titleOf(first, listing, context), alike.length, THINGS[shelf])}: ${times}`;
  return {
    lede: [book.cite(`${words}.`, groundsOf(alike))],
    paragraphs: others.length
      ? [book.cite(`Besides: ${others.map((s) => predicateFor(s)).join('; ')}.`, groundsOf(others))]
      : [],
    title: titleOf(first, listing, context),
    groups: [{ title: IN_ORDER.first, standings }],
  };
}
