/** Turns the benchmark's records into a ledger of ours: its apps and kinds by our ids, its places as they are coded. */
import type { LedgerFiles, LedgerRecord, SubjectValue } from '../../core/ledger/schema.ts';
import type { Kind } from '../../core/ledger/vocabulary.ts';

export interface BenchRecord {
  readonly id: string;
  readonly title: string;
  readonly platforms: readonly string[];
  readonly platformNames: readonly string[];
  readonly jurisdiction: string;
  readonly body: string;
  readonly measure: { readonly kind: string; readonly announced?: string | null };
}

/** Where the benchmark's id is not ours without its hyphens. */
const OTHER_IDS: ReadonlyMap<string, string> = new Map([['twitter', 'x']]);
const CATEGORIES: ReadonlyMap<string, string> = new Map([
  ['gaming-apps', 'games'],
  ['dating-apps', 'dating'],
]);
const KIND_OF: ReadonlyMap<string, Kind> = new Map([
  ['ban', 'device-ban'],
  ['block', 'nationwide-block'],
  ['bill', 'proposed'],
  ['threat', 'proposed'],
  ['inquiry', 'inquiry'],
]);
const SOURCE = 'benchmark';

/** @param ours the shipped ledger, for its apps, kinds of app, owners and institutions. It knows cities; the benchmark does not. */
export function ledgerOf(records: readonly BenchRecord[], ours: LedgerFiles): LedgerFiles {
  const byName = new Map(ours.platforms.map(({ id }) => [id.replaceAll('-', ''), id]));
  return {
    ...ours,
    places: ours.places.filter(({ kind }) => kind !== 'city'),
    sources: [
      {
        id: SOURCE,
        title: null,
        publisher: null,
        author: null,
        credits: null,
        published: null,
        datePrinted: null,
        language: 'en',
        tier: 'secondary',
        origin: null,
        url: null,
        archiveUrl: null,
        capture: null,
      },
    ],
    records: records.map((record) => recordOf(record, byName)),
  };
}

function recordOf(record: BenchRecord, byName: ReadonlyMap<string, string>): LedgerRecord {
  return {
    id: record.id,
    formerIds: [],
    kind: KIND_OF.get(record.measure.kind) ?? 'device-ban',
    title: record.title,
    place: record.jurisdiction,
    body: record.body,
    statements: record.platforms.map((name, i) => ({
      id: `${record.id}.names.${i + 1}`,
      property: 'names',
      value: subjectOf(name, byName),
      citations: [{ source: SOURCE, quote: null }],
      rank: 'normal',
      recorded: '2026-11-01',
      verified: null,
    })),
  };
}

function subjectOf(name: string, byName: ReadonlyMap<string, string>): SubjectValue {
  const category = CATEGORIES.get(name);
  if (category) return { category };
  const platform = OTHER_IDS.get(name) ?? byName.get(name);
  return platform ? { platform } : { text: name };
}
