/** What limits an answer: silence, what came later, what is not certain, what is not quoted, what was set aside. */
import { describe, expect, test } from 'vitest';
import { later, recordLine, setAside, silence, uncertainty, unquoted } from '../../../core/answer/caveats.ts';
import { CitationBook } from '../../../core/answer/citing.ts';
import { judge } from '../../../core/verdict/judge.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { contextOf, DAY } from './context-of.ts';

const at = (property: string, date: string) => [property, { date }] as const;
const texts = (said: readonly { readonly text: string }[]) => said.map(({ text }) => text);

describe('silence', () => {
  const silent = (...statements: Brief['statements']) => {
    const [line = ''] = texts(silence(firstRecord(ledgerOf({ statements }))));
    return line.replace('The sources do not say: ', '').replace(/\.$/, '').split('; ');
  };
  const ALL = [
    'for whom',
    'on which devices',
    'since when',
    'until when',
    'who decided',
    'why',
    'with what exceptions',
    'on what legal basis',
  ];
  const but = (...told: string[]) => ALL.filter((asks) => !told.includes(asks));
  const text = { text: 'x' };
  const date = { date: '2025-01-01' };

  test.each([
    ['covers', text, ['for whom']],
    ['people', { count: 4, approximate: false, of: 'teachers' }, ['for whom']],
    ['devices', text, ['on which devices']],
    ['leaves-out', text, ['on which devices', 'with what exceptions']],
    ['advises', text, ['on which devices']],
    ['announced', date, ['since when']],
    ['adopted', date, ['since when']],
    ['in-force', date, ['since when']],
    ['ends', date, ['until when']],
    ['extended', date, ['until when']],
    ['made-open-ended', date, ['until when']],
    ['lifted', date, ['until when']],
    ['struck-down', date, ['until when']],
    ['rejected', date, ['until when']],
    ['review-due', date, ['until when']],
    ['suspended', date, ['until when']],
    ['decided-by', text, ['who decided']],
    ['announced-by', text, ['who decided']],
    ['reason', text, ['why']],
    ['exceptions', text, ['with what exceptions']],
    ['legal-basis', text, ['on what legal basis']],
    ['response', { who: 'TikTok', text: 'x' }, []],
  ])('%s on file tells what it tells, and no more', (property, value, told) => {
    expect(silent([property, value])).toEqual(but(...told));
    expect(silent([property, value, { rank: 'deprecated', rankReason: 'a misprint' }])).toEqual(ALL);
  });

  test('is not told where all is on file', () => {
    const statements = [
      ['covers', text],
      ['leaves-out', text],
      ['adopted', date],
      ['ends', date],
      ['announced-by', text],
      ['reason', text],
      ['legal-basis', text],
    ] as const;
    expect(silence(firstRecord(ledgerOf({ statements })))).toEqual([]);
  });
});

describe('for a day in the past', () => {
  const ledger = ledgerOf({ statements: [at('in-force', '2025-01-01'), at('lifted', '2025-03-01')] });
  const told = (day: string, today = DAY) =>
    later(judge(firstRecord(ledger), day, ledger), contextOf(ledger, { day, today }), new CitationBook(ledger));

  test('the first thing that happened after it, cited', () => {
    expect(told('2025-02-01')).toEqual([
      { text: 'Later: lifted, 1 March 2025.', statements: ['record-1.s2'], citations: [1] },
    ]);
    expect(texts(told('2024-02-01'))).toEqual(['Later: in force, 1 January 2025.']);
    expect(told('2025-03-01')).toEqual([]);
  });

  test('what is still to come is no event that happened', () => {
    expect(told('2025-02-01', '2025-02-01')).toEqual([]);
  });
});

test('a date that is given only roughly makes the day near it uncertain', () => {
  const ledger = ledgerOf({ statements: [at('in-force', '2025')] });
  const told = (day: string) => texts(uncertainty(judge(firstRecord(ledger), day, ledger), contextOf(ledger, { day })));
  expect(told('2025-06-01')).toEqual([
    'What held on 1 June 2025 itself is not certain: a date near it is given only roughly, or differently by different sources.',
  ]);
  expect(told('2026-11-21')).toEqual([]);
});

describe('what is not quoted', () => {
  const quote = { exact: 'Off the phones.', prefix: '', suffix: '', sha256: '0'.repeat(64) };
  const cites = (...citations: object[]) => ({
    citations: citations.map((one) => ({ source: 'example-herald', quote: null, ...one })),
  });
  const told = (...rests: object[]) => {
    const properties = ['reason', 'covers', 'exceptions'];
    const statements = rests.map((rest, n) => [properties[n] ?? 'reason', { text: 'x' }, rest] as const);
    return texts(unquoted(firstRecord(ledgerOf({ statements })).statements));
  };
  const SOME = 'Facts with no quotation under them are reported by the sources named; not quoted.';
  const NONE = 'Reported by the sources named; not quoted: this record has references and no quotations.';

  test('is said of some facts or of all', () => {
    expect(told(cites({ quote }), cites({ quote }, {}))).toEqual([]);
    expect(told(cites({ quote }), cites({}))).toEqual([SOME]);
    expect(told(cites({}), cites({}))).toEqual([NONE]);
    expect(unquoted([])).toEqual([]);
  });

  test('nor reported for the fact alone: its labels, each once', () => {
    const whole = cites({ whole: true });
    const alone = (labels: string) =>
      `No source is on file for these facts alone, so the record's sources are cited as a whole: ${labels}.`;
    expect(told(cites({ quote }), whole, whole)).toEqual([SOME, alone('for whom, exceptions')]);
    expect(told(cites({ quote }), cites({ whole: true }, {}))).toEqual([SOME]);
    const reasons = [1, 2].map(() => ['reason', { text: 'x' }, whole] as const);
    expect(texts(unquoted(firstRecord(ledgerOf({ statements: reasons })).statements))).toEqual([NONE, alone('why')]);
  });
});

test('what editors set aside is told with its reason, cited; what is in use is not', () => {
  const ledger = ledgerOf({
    statements: [
      at('in-force', '2025-01-01'),
      ['in-force', { date: '2024-01-01' }, { rank: 'deprecated', rankReason: 'a misprint' }],
    ],
  });
  expect(setAside(firstRecord(ledger), contextOf(ledger), new CitationBook(ledger))).toEqual([
    { text: 'Set aside: in force 1 January 2024 (a misprint).', statements: ['record-1.s2'], citations: [1] },
  ]);
  expect(recordLine(firstRecord(ledger), contextOf(ledger)).text).toBe(
    'Record record-1; the ledger reaches to 21 November 2026.',
  );
});
