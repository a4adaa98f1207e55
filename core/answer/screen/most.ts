/** The most: which place has most apps or most bans, which app is banned in most places. */
import { remembered } from '../../finding/remembered.ts';
import { subjectName } from '../../finding/subjects.ts';
import { subjectsOf } from '../../ledger/ledger.ts';
import type { Statement } from '../../ledger/schema.ts';
import type { Listing } from '../../situation/listing.ts';
import { appCount } from '../../situation/ranking.ts';
import { type Standing, sharing } from '../../situation/standing.ts';
import type { Rows, Standings } from '../../situation/standings.ts';
import { coursesOf, listed, placesCounted } from '../../wording/en/lists.ts';
import { appsOfPlace, noneToOrder, placesOfApp, thenInWords, timesOfPlace } from '../../wording/en/ranking.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { remark } from '../said.ts';
import { candidates } from './candidates.ts';
import { groundsOf, placesOf } from './names.ts';
import type { Sheet } from './sheet.ts';

interface Tally {
  readonly name: string;
  readonly count: number;
  readonly standings: Standings;
  /** Only of the one that leads is it put into words. */
  readonly tell: () => Told;
}

interface Told {
  readonly words: string;
  readonly statements: readonly Statement[];
}

/** Which place has most apps or most bans; which app is banned in most places. */
export function mostSheet(listing: Listing, context: Context, book: CitationBook): Sheet {
  const { tallies, several } = talliesOf(listing, context);
  const [lead, ...others] = [...tallies].sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
  if (!lead) return { lede: [remark(noneToOrder('first', null))], paragraphs: [], title: '', groups: [] };
  const next = others.slice(0, MOST_NEXT);
  const { words, statements } = lead.tell();
  return {
    lede: [book.cite(`${words}.`, statements), ...(next.length ? [remark(thenInWords(next))] : [])],
    paragraphs: [],
    title: lead.name,
    groups: (several ? uniquely([lead, ...others]) : [lead, ...others]).map(({ name, standings }) => ({
      title: name,
      standings,
    })),
  };
}

const MOST_NEXT = 5;

function talliesOf(listing: Listing, context: Context): Tallies {
  const { asking, filters } = context.question;
  const name = [asking.ranks, asking.count, filters.placeKinds.length].join('|');
  const all = candidates(listing, context);
  return remembered(counted, all, name, () => countOf(all, listing, context));
}

interface Tallies {
  readonly tallies: readonly Tally[];
  /** One measure may be counted in several of them. */
  readonly several: boolean;
}

const counted = new WeakMap<Rows, Map<string, Tallies>>();

function countOf(all: Rows, listing: Listing, context: Context): Tallies {
  const { ranks, count } = context.question.asking;
  if (ranks === 'apps' && count !== 'apps' && listing.axis !== 'apps')
    return { tallies: byApp(all, listing, context), several: true };
  const times = listing.subjects.length === 1 && listing.subjects[0]?.startsWith('platform:');
  return { tallies: byPlace(all, listing, context, times ? timesAt : appsAt), several: false };
}

/** A record that names several apps is shown once, under the first of them. */
function uniquely(tallies: readonly Tally[]): { name: string; standings: Standings }[] {
  const seen = new Set<Standing>();
  return tallies.flatMap(({ name, standings }) => {
    const fresh = [...standings].filter((standing) => !seen.has(standing));
    for (const standing of fresh) seen.add(standing);
    return fresh.length ? [{ name, standings: fresh }] : [];
  });
}

type Counting = (name: string, standings: Standings) => Pick<Tally, 'count' | 'tell'>;

function byPlace(all: Standings, listing: Listing, context: Context, counting: Counting): Tally[] {
  const groups = placesOf(all, context);
  const wanted = context.question.filters.placeKinds.length || listing.places.length ? groups : groups.slice(0, 1);
  return wanted.flatMap(({ ids }) =>
    [...ids].map(([id, standings]) => {
      const name = placeName(id, context);
      return { name, standings, ...counting(name, standings) };
    }),
  );
}

/** Numbers that orders give are added up; the apps of the others are counted once each. */
const appsAt: Counting = (name, standings) => {
  const records = Array.from(standings, ({ record }) => record);
  const counts = records.map(appCount);
  const stated = counts.flatMap(({ count, stated: by }) => (by ? [count] : [])).sort((a, b) => b - a);
  const named = new Set(records.flatMap((record, at) => (counts[at]?.stated ? [] : subjectsOf(record))));
  const count = stated.reduce((sum, n) => sum + n, 0) + named.size;
  return {
    count,
    tell: () => ({
      words: appsOfPlace(name, count, standings.length, stated),
      statements: records.flatMap((record) => {
        const { stated: by } = appCount(record);
        return by ? [by] : record.statements.filter((s) => s.property === 'names' && s.rank !== 'deprecated');
      }),
    }),
  };
};

const timesAt: Counting = (name, standings) => ({
  count: standings.length,
  tell: () => ({
    words: `${timesOfPlace(name, standings.length)}: ${Array.from(standings, (s) => coursesOf(s).at(-1)?.replaceAll('; ', ', ')).join('; ')}`,
    statements: groundsOf([...standings]),
  }),
});

function byApp(all: Standings, listing: Listing, context: Context): Tally[] {
  const by = new Map<string, Standing[]>();
  for (const standing of all) {
    if (standing.phase !== 'holds') continue;
    for (const key of sharing(standing, subjectsOf(standing.record), context.day, context.ledger)) {
      if (!key.startsWith('platform:') || (listing.matching && !listing.matching.has(key))) continue;
      const on = by.get(key);
      if (on) on.push(standing);
      else by.set(key, [standing]);
    }
  }
  return [...by].map(([key, standings]) => {
    const name = subjectName(key as 'platform:', context.ledger);
    return {
      name,
      count: new Set(standings.map(({ record }) => record.place)).size,
      standings,
      tell: () => {
        const groups = placesOf(standings, context);
        return {
          words: placesOfApp(name, listed(groups.map(({ group, ids }) => placesCounted(group, ids.size)))),
          statements: groundsOf(standings.slice(0, MOST_CITED)),
        };
      },
    };
  });
}

/** Enough to show what a number rests on; the rest is in the lines. */
const MOST_CITED = 40;
