/** The ledger in figures. */
import type { Ledger } from '../core/ledger/ledger.ts';
import type { Statement } from '../core/ledger/schema.ts';
import { KINDS, type Kind } from '../core/ledger/vocabulary.ts';
import { judge } from '../core/verdict/judge.ts';
import { REGION_NAMES, type Region } from './region.ts';

/** What a statement rests on, the best that it has. */
const BACKINGS = {
  quoted: 'with a quotation',
  referenced: 'with a reference of their own, not quoted',
  whole: 'with neither: their record’s references as a whole',
} as const;
export type Backing = keyof typeof BACKINGS;

export interface Stats {
  readonly records: number;
  readonly statements: number;
  readonly sources: number;
  readonly quotations: number;
  readonly backing: Readonly<Record<Backing, number>>;
  /** Over all records, the day of the last confirmation: the newest and the oldest, with the record; null: none is dated. */
  readonly newest: { readonly day: string; readonly record: string } | null;
  readonly oldest: { readonly day: string; readonly record: string } | null;
  readonly kinds: ReadonlyMap<Kind, number>;
  readonly regions: ReadonlyMap<Region, number>;
}

export function backingOf({ citations }: Statement): Backing {
  if (citations.some((citation) => citation.quote !== null)) return 'quoted';
  return citations.some((citation) => !citation.whole) ? 'referenced' : 'whole';
}

export function statsOf(ledger: Ledger, regionOf: (placeId: string) => Region): Stats {
  const backing: Record<Backing, number> = { quoted: 0, referenced: 0, whole: 0 };
  const kinds = new Map<Kind, number>();
  const regions = new Map<Region, number>();
  let quotations = 0;
  let newest: Stats['newest'] = null;
  let oldest: Stats['oldest'] = null;
  for (const statement of ledger.statements.values()) {
    backing[backingOf(statement)] += 1;
    quotations += statement.citations.filter((citation) => citation.quote !== null).length;
  }
  for (const record of ledger.records.values()) {
    kinds.set(record.kind, (kinds.get(record.kind) ?? 0) + 1);
    const region = regionOf(record.place);
    regions.set(region, (regions.get(region) ?? 0) + 1);
    const day = judge(record, ledger.newest, ledger).confirmed?.day;
    if (day === undefined) continue;
    if (newest === null || day > newest.day) newest = { day, record: record.id };
    if (oldest === null || day < oldest.day) oldest = { day, record: record.id };
  }
  const { records, statements, sources } = ledger;
  return {
    records: records.size,
    statements: statements.size,
    sources: sources.size,
    quotations,
    backing,
    newest,
    oldest,
    kinds,
    regions,
  };
}

const count = (n: number) => n.toLocaleString('en-GB');

function share(part: number, whole: number): string {
  return whole === 0 ? '0 %' : `${((100 * part) / whole).toFixed(1)} %`;
}

/** Label and figure, in the order in which they are shown. */
export function statsRows(stats: Stats): [label: string, figure: string][] {
  const confirmation = (found: Stats['newest']) => (found ? `${found.day} (${found.record})` : 'none is dated');
  return [
    ['Records', count(stats.records)],
    ['Statements', count(stats.statements)],
    ['Sources', count(stats.sources)],
    ['Quotations', count(stats.quotations)],
    ...backings(stats),
    ['Newest confirmation', confirmation(stats.newest)],
    ['Oldest confirmation', confirmation(stats.oldest)],
    ...inOrder(KINDS, stats.kinds, (kind) => `Kind: ${KINDS[kind]}`),
    ...inOrder(REGION_NAMES, stats.regions, (region) => `Region: ${REGION_NAMES[region]}`),
  ];
}

function backings({ backing, statements }: Stats): [string, string][] {
  return (Object.keys(BACKINGS) as Backing[]).map((key) => [
    `Statements ${BACKINGS[key]}`,
    `${count(backing[key])} (${share(backing[key], statements)})`,
  ]);
}

function inOrder<K extends string>(
  table: Readonly<Record<K, string>>,
  counts: ReadonlyMap<K, number>,
  label: (key: K) => string,
): [string, string][] {
  const keys = (Object.keys(table) as K[]).filter((key) => counts.has(key));
  return keys.map((key) => [label(key), count(counts.get(key) ?? 0)]);
}

/** The figures as a Markdown table: what stands in the README between its marks. */
export function statsMarkdown(stats: Stats): string {
  const rows = statsRows(stats).map(([label, figure]) => `| ${label} | ${figure} |`);
  return ['| | |', '| --- | ---: |', ...rows].join('\n');
}
