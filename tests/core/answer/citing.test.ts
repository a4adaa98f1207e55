import { describe, expect, test } from 'vitest';
import { CitationBook, UncitedFactError } from '../../../core/answer/citing.ts';
import { marks } from '../../../core/answer/plain.ts';
import { fullSource, shortSource } from '../../../core/answer/source-line.ts';
import type { Source, Statement } from '../../../core/ledger/schema.ts';
import { firstRecord, ledgerOf, TEST_SOURCE } from '../record-of.ts';

describe('CitationBook', () => {
  const ledger = ledgerOf({
    statements: [
      ['reason', { text: 'security' }],
      ['covers', { text: 'staff' }],
    ],
  });
  const [reason, covers] = firstRecord(ledger).statements;

  test('a fact without a statement, or a statement without a citation, is an error', () => {
    const book = new CitationBook(ledger);
    expect(() => book.cite('because', [])).toThrow(UncitedFactError);
    expect(() => book.cite('because', [{ ...(reason as Statement), citations: [] }])).toThrow(UncitedFactError);
  });

  test('a source that is not in the ledger is an error', () => {
    const book = new CitationBook(ledger);
    const dangling = { ...(reason as Statement), citations: [{ source: 'nobody', quote: null }] };
    expect(() => book.cite('because', [dangling])).toThrow(/nobody/);
  });

  test('one source cited twice without a quotation is one number and one line', () => {
    const book = new CitationBook(ledger);
    expect(book.cite('why', [reason as Statement]).citations).toEqual([1]);
    expect(book.cite('who', [covers as Statement]).citations).toEqual([1]);
    expect(book.sources()?.items).toHaveLength(1);
    expect(book.statements()).toEqual(['record-1.s1', 'record-1.s2']);
    expect(book.quotations()).toBeNull();
  });
});

describe('source lines', () => {
  const source = (more: Partial<Source>): Source => ({ ...(TEST_SOURCE as Source), ...more });

  test('what is not printed is said to be so, and nothing is made up', () => {
    const bare = source({ title: null, publisher: null, url: null });
    expect(shortSource(bare)).toBe('publisher not stated, date not printed');
    expect(fullSource(bare)).toBe('publisher not stated, title not printed, date not printed, address not on file');
  });

  test('the date reads as printed where that is on file', () => {
    expect(shortSource(source({ published: '2023-03-31', datePrinted: 'Friday, March 31, 2023' }))).toContain(
      'Friday, March 31, 2023',
    );
    expect(shortSource(source({ published: '2023-03' }))).toBe('Example Herald (test data), March 2023');
  });

  test('author and credit stand in the full line', () => {
    expect(fullSource(source({ author: 'A. Writer', credits: 'Another Outlet' }))).toContain(
      'by A. Writer, crediting Another Outlet',
    );
  });
});

describe('marks', () => {
  test.each([
    [[], ''],
    [[1], '[1]'],
    [[1, 2], '[1][2]'],
    [[1, 2, 3, 7], '[1–3][7]'],
  ])('%j reads %s', (numbers, text) => {
    expect(marks(numbers)).toBe(text);
  });
});
