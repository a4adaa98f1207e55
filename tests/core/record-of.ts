/** Small hand-made records for tests: one source, the statements given. */
import { indexLedger, type Ledger } from '../../core/ledger/ledger.ts';
import { type LedgerFiles, type LedgerRecord, ledgerFiles } from '../../core/ledger/schema.ts';

export interface Brief {
  readonly id?: string;
  readonly kind?: LedgerRecord['kind'];
  readonly place?: string;
  readonly body?: string;
  /** Property, value, and optionally the rest of the statement. */
  readonly statements: readonly (readonly [string, unknown, object?])[];
}

export const TEST_SOURCE = {
  id: 'example-herald',
  title: 'An example',
  publisher: 'Example Herald (test data)',
  author: null,
  credits: null,
  published: null,
  datePrinted: null,
  language: 'en',
  tier: 'reporting',
  origin: null,
  url: 'https://herald.example/1',
  archiveUrl: null,
  capture: null,
};

/** A ledger of the records given, checked by the schema; every statement cites the one source. */
export function ledgerOf(...briefs: readonly Brief[]): Ledger {
  const files: LedgerFiles = ledgerFiles.parse({
    sources: [TEST_SOURCE],
    platforms: [
      { id: 'tiktok', name: 'TikTok', owner: 'bytedance', categories: ['video'] },
      { id: 'tinder', name: 'Tinder', owner: null, categories: ['dating'] },
    ],
    owners: [{ id: 'bytedance', name: 'ByteDance' }],
    categories: [
      { id: 'video', name: 'video apps' },
      { id: 'dating', name: 'dating apps' },
    ],
    places: [],
    records: briefs.map((brief, index) => {
      const id = brief.id ?? `record-${index + 1}`;
      return {
        id,
        kind: brief.kind ?? 'device-ban',
        title: 'An example',
        place: brief.place ?? 'BE',
        body: brief.body ?? 'An example government',
        statements: brief.statements.map(([property, value, rest], n) => ({
          id: `${id}.s${n + 1}`,
          property,
          value,
          citations: [{ source: 'example-herald', quote: null }],
          recorded: '2026-11-21',
          verified: null,
          ...rest,
        })),
      };
    }),
  });
  return indexLedger(files, 'test');
}

export function firstRecord(ledger: Ledger): LedgerRecord {
  const [record] = ledger.records.values();
  if (!record) throw new Error('no record');
  return record;
}
