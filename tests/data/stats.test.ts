import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadLedger } from '../../data/load.ts';
import { gazetteerWith, regionFinder } from '../../data/region.ts';
import { backingOf, statsMarkdown, statsOf, statsRows } from '../../data/stats.ts';
import { type Loose, smallLedger, writeFolder } from './small-ledger.ts';

function figures(change: (files: Record<string, Loose>) => void) {
  const files = smallLedger();
  change(files);
  const ledger = loadLedger(writeFolder(files));
  return statsOf(ledger, regionFinder(gazetteerWith([...ledger.places.values()])));
}

describe('stats', () => {
  it('counts records, statements, sources and quotations', () => {
    expect(figures(() => {})).toMatchObject({ records: 1, statements: 3, sources: 1, quotations: 3 });
  });

  it('tells statements with a quotation from those with a reference and those with neither', () => {
    const { backing } = figures((files) => {
      const [record] = files['records/captured.json'];
      record.statements[1].citations = [{ source: 'gazette-2023', quote: null }];
      record.statements[2].citations = [{ source: 'gazette-2023', quote: null, whole: true }];
    });
    expect(backing).toEqual({ quoted: 1, referenced: 1, whole: 1 });
  });

  it('counts by kind and by continent, cities and communities with their countries', () => {
    const { kinds, regions } = figures((files) => {
      const [record] = files['records/captured.json'];
      const at = (id: string, place: string) => ({
        ...record,
        id,
        place,
        statements: [{ ...record.statements[0], id: `${id}.names` }],
      });
      files['records/more.json'] = [
        at('a', 'BE-FWB'),
        at('b', 'NL-AMSTERDAM'),
        at('c', 'US-TX'),
        at('d', 'EU'),
        at('e', 'RU'),
      ];
    });
    expect([...kinds]).toEqual([['device-ban', 6]]);
    expect(Object.fromEntries(regions)).toEqual({ europe: 5, americas: 1 });
  });

  it('finds the newest and the oldest confirmation', () => {
    const { newest, oldest } = figures(() => {});
    expect(newest).toEqual({ day: '2023-03-31', record: 'tiktok-be-federal-2023' });
    expect(oldest).toEqual(newest);
  });

  describe('of the ledger that ships', () => {
    const ledger = loadLedger();
    const stats = statsOf(ledger, regionFinder(gazetteerWith([...ledger.places.values()])));

    it('add up', () => {
      const sum = (counts: Iterable<number>) => [...counts].reduce((total, count) => total + count, 0);
      expect(sum(stats.kinds.values())).toBe(stats.records);
      expect(sum(stats.regions.values())).toBe(stats.records);
      expect(sum(Object.values(stats.backing))).toBe(stats.statements);
      const quoted = [...ledger.statements.values()].filter((statement) => backingOf(statement) === 'quoted');
      expect(quoted).toHaveLength(stats.backing.quoted);
      expect(stats.regions.get('international')).toBe(1);
    });

    it('stand in the README as they are', () => {
      const readme = readFileSync('README.md', 'utf8');
      const shown = /<!-- stats -->\n([\s\S]*?)\n?<!-- \/stats -->/.exec(readme)?.[1]?.trim();
      expect(shown, 'paste what `npm run ledger -- stats --markdown` prints between the marks').toBe(
        statsMarkdown(stats),
      );
    });

    it('are shown as rows of label and figure', () => {
      const rows = new Map(statsRows(stats));
      expect(rows.get('Records')).toBe(String(stats.records));
      expect(rows.get('Statements with a quotation')).toMatch(/^\d+ \(\d+\.\d %\)$/);
    });
  });
});
