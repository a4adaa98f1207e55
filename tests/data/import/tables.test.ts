import { describe, expect, it } from 'vitest';
import { readTables } from '../../../data/import/tables.ts';
import { loadLedger } from '../../../data/load.ts';
import { gazetteerWith } from '../../../data/region.ts';
import { newFolder, writeFolder } from '../small-ledger.ts';

describe('the tables of the import', () => {
  const tables = readTables();
  const ledger = loadLedger();
  const known = (id: string) => ledger.records.has(id) || ledger.referents.has(id);

  it.each(['places', 'merges', 'amendments', 'history'] as const)(
    '%s speaks only of measures on the ledger',
    (name) => {
      expect([...tables[name].keys()].filter((id) => !known(id))).toEqual([]);
    },
  );

  it('merges lead to a record, and the merged id answers for it', () => {
    for (const [merged, record] of tables.merges) expect(ledger.referents.get(merged)).toBe(record);
  });

  it('subjects and places name what the ledger has', () => {
    for (const subject of [...tables.subjects.values()].flat()) {
      if ('platform' in subject) expect(ledger.platforms.has(subject.platform), subject.platform).toBe(true);
      else if ('owner' in subject) expect(ledger.owners.has(subject.owner), subject.owner).toBe(true);
      else if ('category' in subject) expect(ledger.categories.has(subject.category), subject.category).toBe(true);
    }
    const gazetteer = gazetteerWith([...ledger.places.values()]);
    for (const place of tables.places.values()) expect(gazetteer.get(place), place).toBeDefined();
  });

  it('are refused with file and place where they are wrong', () => {
    const folder = writeFolder({
      'tables/subjects.json': {},
      'tables/places.json': { 'tiktok-nl-2023': 'the Netherlands' },
      'tables/merges.json': {},
      'tables/amendments.json': {},
    });
    expect(() => readTables(folder)).toThrow(/places\.json at tiktok-nl-2023/);
    expect(() => readTables(newFolder())).toThrow(/subjects\.json: cannot be read/);
  });
});
