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
  sameDate,
  shortestFirst,
  soonestEndFirst,
} from '../../situation/ranking.ts';
import { boundBy } from '../../situation/shelves.ts';
import type { Standing } from '../../situation/standing.ts';
import type { Rows } from '../../situation/standings.ts';
import { coursesOf, THINGS } from '../../wording/en/lists.ts';
import {
  howOrdered,
  IN_ORDER,
  LEADS,
  lengthInWords,
  noneToOrder,
  onlyOne,
  PERHAPS,
  SAME_DATE,
  STILL_IN_FORCE,
  timesInWords,
} from '../../wording/en/ranking.ts';
import { capitalised } from '../../wording/sentence.ts';

import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { candidates, ofAge } from './candidates.ts';
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
  const all = candidates(listing, context);
  const ranked = remembered(orders, all, order, () => inOrder(order, all));
  const [lead] = ranked.slice(0, 1);
  const subject = listing.subjects.length ? subjectsNamed(listing, context) : null;
  if (!lead) {
    const none = noneToOrder(order, subject, ofAge(context.question));
    return { lede: [remark(none)], paragraphs: [], title: '', groups: [] };
  }
  const lasting = order === 'longest' || order === 'shortest';
  const days = lasting ? daysInForce(ranked.roll, ranked.numbers[0] ?? 0) : null;
  const sentences: Said[] = [
    book.cite(
      `${LEADS[order]}${told(lead, listing, context)}${days === null ? '' : ` (${lengthInWords(days)})`}.`,
      groundsOf([lead]),
    ),
  ];
  const held = lead.phase === 'holds' || order === 'shortest' ? null : firstThatHolds(ranked);
  if (held) sentences.push(book.cite(`${STILL_IN_FORCE[order]}${told(held, listing, context)}.`, groundsOf([held])));
  if (order === 'first' || order === 'latest') {
    const perhaps = order === 'first' ? perhapsBefore(ranked) : perhapsAfter(ranked);
    for (const [words, some] of [
      [SAME_DATE, sameDate(ranked)],
      [PERHAPS[order], perhaps],
    ] as const) {
      const names = some.slice(0, MOST_PERHAPS).map((standing) => ({
        words: `${titleOf(standing, listing, context)} (${coursesOf(standing).at(-1)})`,
        standings: [standing],
      }));
      const fitted = names.length ? fitNames({ some: names, total: some.length }, ROOM) : null;
      if (fitted) sentences.push(book.cite(`${words}${fitted.words}.`, fitted.statements));
    }
  }
  const single = order === 'soonest-end' && ranked.length === 1 ? [remark(onlyOne())] : [];
  return {
    lede: [...sentences, ...single],
    paragraphs: [remark(howOrdered(order, ofAge(context.question)))],
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

const orders = new WeakMap<Rows, Map<string, Rows>>();

function inOrder(order: Exclude<Order, 'most'>, all: Rows): Rows {
  switch (order) {
    case 'soonest-end':
      return soonestEndFirst(all);
    case 'longest':
      return longestFirst(all);
    case 'shortest':
      return shortestFirst(all);
    case 'first':
      return earliestFirst(dated(all));
    case 'latest':
      return latestFirst(dated(all));
  }
}

/** "How many times": each ban of the place that took effect, with its days. */
export function timesSheet(listing: Listing, context: Context, book: CitationBook): Sheet {
  const all = candidates(listing, context);
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
