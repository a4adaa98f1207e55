import { describe, expect, test } from 'vitest';
import { CitationBook, UncitedFactError } from '../../../core/answer/citing.ts';
import { marks } from '../../../core/answer/marks.ts';
import { type Fact, inOne, remark } from '../../../core/answer/said.ts';
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
    expect(() => book.cite('because', [])).toThrow(/no statement behind: because/);
    expect(() => book.cite('because', [{ ...(reason as Statement), citations: [] }])).toThrow(
      /record-1\.s1 cites nothing/,
    );
    expect(new UncitedFactError('x').name).toBe('UncitedFactError');
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

describe('the numbers of citations', () => {
  const cites = (source: string, exact?: string, more = {}) => ({
    source,
    quote: exact === undefined ? null : { exact, prefix: '', suffix: '', sha256: '0'.repeat(64) },
    ...more,
  });
  const other: Source = { ...(TEST_SOURCE as Source), id: 'other', publisher: 'Sample Gazette (test data)', url: null };
  const made = ledgerOf({
    statements: [
      [
        'reason',
        { text: 'security' },
        { citations: [cites('example-herald', 'One.'), cites('other', undefined, { via: 'a wire' })] },
      ],
      ['covers', { text: 'staff' }, { citations: [cites('example-herald'), cites('example-herald', 'One.')] }],
      ['devices', { text: 'phones' }, { citations: [cites('example-herald', 'Two.')] }],
    ],
  });
  const ledger = { ...made, sources: new Map([...made.sources, [other.id, other] as const]) };
  const [reason, covers, devices] = firstRecord(made).statements as [Statement, Statement, Statement];

  test('in the order of first use, sorted in each fact; a quotation and a mere mention are two', () => {
    const book = new CitationBook(ledger);
    expect(book.cite('why', [reason])).toEqual({ text: 'why', statements: [reason.id], citations: [1, 2] });
    expect(book.cite('who', [covers, reason, covers])).toEqual({
      text: 'who',
      statements: [covers.id, reason.id],
      citations: [1, 2, 3],
    });
    expect(book.citations().map(({ source, quote }) => [source, quote])).toEqual([
      ['example-herald', 'One.'],
      ['other', null],
      ['example-herald', null],
    ]);
    expect(book.statements()).toEqual([reason.id, covers.id]);
  });

  test('can be told before anything is cited, and telling them numbers nothing', () => {
    const book = new CitationBook(ledger);
    expect(book.numbersFor([reason, covers])).toEqual([1, 2, 3]);
    expect(book.citations()).toEqual([]);
    book.cite('on what', [devices]);
    expect(book.numbersFor([covers, reason])).toEqual([2, 3, 4]);
    expect(book.numbersFor([covers, devices])).toEqual([1, 2, 3]);
    expect(book.numbersFor([devices])).toEqual([1]);
    expect(book.numbersFor([covers, covers])).toEqual([2, 3]);
    expect(book.numbersFor([])).toEqual([]);
    expect(book.cite('who', [covers]).citations).toEqual([2, 3]);
  });

  test('are given by noting, without anything said', () => {
    const book = new CitationBook(ledger);
    book.note([devices, reason]);
    expect(book.citations().map(({ quote }) => quote)).toEqual(['Two.', 'One.', null]);
    expect(book.statements()).toEqual([]);
  });

  test('each source stands once with all its numbers; each quotation with its own', () => {
    const book = new CitationBook(ledger);
    expect([book.sources(), book.quotations()]).toEqual([null, null]);
    book.note([reason, devices]);
    const herald = 'Example Herald (test data), “An example”, date not printed';
    expect(book.sources()).toEqual({
      block: 'sources',
      title: 'Sources',
      items: [
        { citations: [1, 3], text: herald, url: 'https://herald.example/1' },
        {
          citations: [2],
          text: 'Sample Gazette (test data), “An example”, date not printed, address not on file',
          url: null,
        },
      ],
    });
    const line = 'Example Herald (test data), date not printed';
    expect(book.quotations()).toEqual({
      block: 'quotations',
      title: 'Word for word',
      items: [
        { quote: 'One.', source: line, url: 'https://herald.example/1', citation: 1 },
        { quote: 'Two.', source: line, url: 'https://herald.example/1', citation: 3 },
      ],
    });
    expect(book.citations()[1]).toEqual({
      source: 'other',
      quote: null,
      url: null,
      publisher: 'Sample Gazette (test data)',
      title: 'An example',
      date: null,
      text: 'Sample Gazette (test data), date not printed, citing a wire',
    });
  });
});

describe('what is said', () => {
  test('an uncited text is no fact: it does not compile as one', () => {
    // @ts-expect-error a remark cites nothing
    const uncited: Fact = remark('In force.');
    expect(uncited.citations).toEqual([]);
  });

  test('sentences in one rest on all that they rest on', () => {
    const first: Fact = { text: 'Banned.', statements: ['a', 'b'], citations: [3] };
    const second: Fact = { text: 'Lifted.', statements: ['b', 'c'], citations: [1, 3] };
    expect(inOne([first, remark('Nothing later on file.'), second])).toEqual({
      text: 'Banned. Nothing later on file. Lifted.',
      statements: ['a', 'b', 'c'],
      citations: [1, 3],
    });
    expect(inOne([remark('Nothing on file.')])).toEqual(remark('Nothing on file.'));
    expect(inOne([])).toBeNull();
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

  test('without a publisher the title tells it, cut after a word where it is long', () => {
    const told = (title: string) => shortSource(source({ publisher: null, title }));
    expect(told('An example')).toBe('“An example”, publisher not stated, date not printed');
    const exact = `${'a'.repeat(20)} ${'b'.repeat(27)}`;
    expect(told(exact)).toBe(`“${exact}”, publisher not stated, date not printed`);
    expect(told(`${exact}c`)).toBe(`“${'a'.repeat(20)} …”, publisher not stated, date not printed`);
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
