/** Lists of which one end is asked for: the first, the latest, the longest, the next to end; and how many times. */

import { remembered } from '../../finding/remembered.ts';
import type { Listing } from '../../situation/listing.ts';
import {
  earliestFirst,
  endOf,
  latestFirst,
  longestFirst,
  type Order,
  perhapsAfter,
  perhapsBefore,
  type Ranked,
  startOf,
} from '../../situation/ranking.ts';
import { boundBy } from '../../situation/shelves.ts';
import type { Standing } from '../../situation/standing.ts';
import { coursesOf, THINGS } from '../../wording/en/lists.ts';
import { capitalised } from '../../wording/en/nothing.ts';
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
  const all = candidates(listing, context);
  const { ranked, length } = remembered(orders, listing, order, () => inOrder(order, all, context));
  const [lead, ...others] = ranked;
  const subject = listing.subjects.length ? subjectsNamed(listing, context) : null;
  if (!lead) return { lede: [remark(noneToOrder(order, subject))], paragraphs: [], title: '', groups: [] };
  const days = length?.(lead);
  const sentences: Said[] = [
    book.cite(
      `${LEADS[order]}${told(lead.standing, listing, context)}${days === undefined ? '' : ` (${lengthInWords(days)})`}.`,
      groundsOf([lead.standing]),
    ),
  ];
  const held = lead.standing.phase === 'holds' ? null : others.find(({ standing }) => standing.phase === 'holds');
  if (held)
    sentences.push(
      book.cite(`${STILL_IN_FORCE[order]}${told(held.standing, listing, context)}.`, groundsOf([held.standing])),
    );
  const perhaps =
    order === 'first' ? perhapsBefore(lead, others) : order === 'latest' ? perhapsAfter(lead, others) : [];
  if (perhaps.length && (order === 'first' || order === 'latest')) {
    const names = perhaps.map(({ standing }) => ({
      words: `${titleOf(standing, listing, context)} (${coursesOf(standing).at(-1)})`,
      standings: [standing],
    }));
    const fitted = fitNames({ some: names, total: names.length }, ROOM);
    if (fitted) sentences.push(book.cite(`${PERHAPS[order]}${fitted.words}.`, fitted.statements));
  }
  const single = order === 'soonest-end' && !others.length ? [remark(onlyOne())] : [];
  return {
    lede: [...sentences, ...single],
    paragraphs: [remark(HOW_ORDERED[order])],
    title: IN_ORDER[order],
    groups: [{ title: IN_ORDER[order], standings: ranked.map(({ standing }) => standing) }],
  };
}

const ROOM = 150;

interface InOrder {
  readonly ranked: Ranked[];
  readonly length?: (one: Ranked) => number | undefined;
}

const orders = new WeakMap<Listing, Map<string, InOrder>>();

function inOrder(order: Exclude<Order, 'most'>, all: readonly Standing[], { day }: Context): InOrder {
  if (order === 'soonest-end') return { ranked: earliestFirst(all.flatMap((standing) => endOf(standing, day) ?? [])) };
  const dated = all.flatMap((standing) => startOf(standing) ?? []);
  if (order === 'longest') {
    const longest = longestFirst(dated, day);
    return {
      ranked: longest.map(({ ranked }) => ranked),
      length: (one) => longest.find(({ ranked }) => ranked === one)?.days,
    };
  }
  return { ranked: order === 'first' ? earliestFirst(dated) : latestFirst(dated) };
}

/** "How many times": each ban of the place that took effect, with its days. */
export function timesSheet(listing: Listing, context: Context, book: CitationBook): Sheet {
  const all = candidates(listing, context).filter(({ record }) => listing.places.includes(record.place));
  const dated = earliestFirst(all.flatMap((standing) => startOf(standing) ?? [])).map(({ standing }) => standing);
  const standings = [...dated, ...all.filter((standing) => !dated.includes(standing))];
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
