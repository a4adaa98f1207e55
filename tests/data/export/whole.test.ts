import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import { ledgerDocument } from '../../../data/export/whole.ts';
import { LedgerError } from '../../../data/ledger-error.ts';
import { loadLedger } from '../../../data/load.ts';
import { newFolder } from '../small-ledger.ts';

function readBack(document: unknown): Ledger {
  const file = join(newFolder(), 'export.json');
  writeFileSync(file, JSON.stringify(document));
  return loadLedger(file);
}

describe('the JSON export', () => {
  const ledger = loadLedger();
  const records = [...ledger.records.values()];

  it('read back is the same ledger', () => {
    const again = readBack(ledgerDocument(records, ledger, true));
    const { version, ...rest } = again;
    const { version: before, ...same } = ledger;
    expect(rest).toEqual(same);
    expect(version).not.toBe(before);
  });

  it('of one record has everything that the record points at, and no more sources', () => {
    const record = ledger.records.get('tiktok-us-va-2022');
    if (!record) throw new Error('no such record');
    const part = readBack(ledgerDocument([record], ledger, false));
    expect(part.records.get(record.id)).toEqual(record);
    expect(part.records.size).toBe(1);
    const cited = new Set(record.statements.flatMap(({ citations }) => citations.map(({ source }) => source)));
    expect(new Set(part.sources.keys())).toEqual(cited);
    expect(part.owners.has('bytedance')).toBe(true);
  });

  it('of every record alone loads as a ledger', () => {
    for (const record of records.filter((_, index) => index % 10 === 0)) {
      expect(readBack(ledgerDocument([record], ledger, false)).records.has(record.id)).toBe(true);
    }
  });

  it('is refused where it was broken since, with the place inside it', () => {
    const document = structuredClone(ledgerDocument(records.slice(0, 2), ledger, false));
    const [, second] = document.records;
    if (second) second.place = 'ATLANTIS';
    expect(() => readBack(document)).toThrow(LedgerError);
    expect(() => readBack(document)).toThrow(/export\.json at records\[1\]\.place/);
  });
});
