import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { COLUMNS, recordsCsv } from '../../../data/export/table.ts';
import { loadLedger } from '../../../data/load.ts';
import { type Loose, smallLedger, statement, writeFolder } from '../small-ledger.ts';

function rowsOf(csv: string): string[][] {
  const { data, errors } = Papa.parse<string[]>(csv, { skipEmptyLines: true });
  expect(errors).toEqual([]);
  return data;
}

function exported(change: (files: Record<string, Loose>) => void): string[][] {
  const files = smallLedger();
  change(files);
  const ledger = loadLedger(writeFolder(files));
  return rowsOf(recordsCsv([...ledger.records.values()], ledger));
}

describe('the CSV export', () => {
  it('has one row a statement, for every statement of the ledger that ships', () => {
    const ledger = loadLedger();
    const [header, ...rows] = rowsOf(recordsCsv([...ledger.records.values()], ledger));
    expect(header).toEqual(COLUMNS);
    expect(rows).toHaveLength(ledger.statements.size);
    expect(new Set(rows.map((row) => row[8]))).toEqual(new Set(ledger.statements.keys()));
    for (const row of rows) expect(row).toHaveLength(COLUMNS.length);
  });

  it('gives record, property, value, source, address, publisher, date and quotation', () => {
    const [, , row] = exported(() => {});
    expect(row).toEqual([
      'tiktok-be-federal-2023',
      'in-force',
      '10 March 2023',
      'gazette-2023',
      'https://example.com/a',
      'The Gazette',
      '2023-03-31',
      'The app is banned on service phones.',
      'tiktok-be-federal-2023.in-force',
      'normal',
    ]);
  });

  it('lists several citations of a statement in the same order in each column', () => {
    const [, row] = exported((files) => {
      const [source] = files['sources.json'];
      files['sources.json'].push({ ...source, id: 'other', publisher: null, url: null, capture: null });
      files['records/captured.json'][0].statements[0].citations.push({ source: 'other', quote: null });
    });
    expect(row?.slice(3, 8)).toEqual([
      'gazette-2023 | other',
      'https://example.com/a | ',
      'The Gazette | ',
      '2023-03-31 | 2023-03-31',
      'The app is banned on service phones. | ',
    ]);
  });

  it.each(['=HYPERLINK("https://evil.example","x")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\uff1d1+1', '=1,"\n=2'])(
    'defuses %j',
    (text) => {
      const [, row] = exported((files) => {
        files['records/captured.json'][0].statements = [statement('covers', { text })];
        files['sources.json'][0].publisher = text;
      });
      for (const cell of [row?.[2], row?.[5]]) {
        expect(cell).not.toMatch(/^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u);
        expect(cell?.replace(/^'/, '')).toBe(text.trim());
      }
    },
  );

  it('leaves no cell of the ledger that ships for a spreadsheet to run', () => {
    const ledger = loadLedger();
    const cells = rowsOf(recordsCsv([...ledger.records.values()], ledger)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r\uff1d\uff0b\uff0d\uff20]/u.test(cell))).toEqual([]);
  });
});
