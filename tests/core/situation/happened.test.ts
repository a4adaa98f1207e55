/** What happened and when: no plans, the newest first; and what the ledger learned on which day. */
import { expect, test } from 'vitest';
import { happenedIn, happenedInAll, learnedIn, learnedInAll, newestFirst } from '../../../core/situation/happened.ts';
import type { Happened } from '../../../core/verdict/calendar.ts';
import { ledgerOf } from '../record-of.ts';

const at = (property: string, date: string, recorded = '2026-11-21') => [property, { date }, { recorded }] as const;
const told = (happened: readonly Happened[]) => happened.map(({ record, event }) => `${record.id} ${event.property}`);

test('a day that was only planned for is no event that happened', () => {
  const ledger = ledgerOf(
    {
      id: 'a',
      statements: [
        at('in-force', '2025-02-01'),
        at('ends', '2025-03-01'),
        at('review-due', '2025-04-01'),
        at('comply-by', '2025-05-01'),
        at('suspended', '2025-06-01'),
      ],
    },
    { id: 'b', statements: [at('announced', '2025-01-01'), ['lifted', { printed: 'undated' }]] },
  );
  const events = ['b announced', 'a in-force', 'a suspended'];
  expect(told(happenedIn(ledger.records.values()))).toEqual(events);
  expect(told(happenedInAll(ledger))).toEqual(events);
  expect(told(happenedIn([]))).toEqual([]);
});

test('from one day to another, both of them counted, the newest first', () => {
  const ledger = ledgerOf({
    id: 'a',
    statements: [
      at('announced', '2025-01-01'),
      at('adopted', '2025-02-01'),
      at('in-force', '2025-03-01'),
      at('lifted', '2025-04-01'),
    ],
  });
  const all = happenedInAll(ledger);
  const between = (from: string, to: string) => told(newestFirst(all, from, to));
  expect(between('2025-02-01', '2025-03-01')).toEqual(['a in-force', 'a adopted']);
  expect(between('2025-02-02', '2025-02-28')).toEqual([]);
  expect(between('2024-01-01', '2026-01-01')).toEqual(['a lifted', 'a in-force', 'a adopted', 'a announced']);
  expect(told(all)).toEqual(['a announced', 'a adopted', 'a in-force', 'a lifted']);
});

test('what the ledger learned, by day, the newest first: each statement, and each record once', () => {
  const ledger = ledgerOf(
    {
      id: 'a',
      statements: [
        at('announced', '2025-01-01', '2026-01-01'),
        at('adopted', '2025-02-01', '2026-03-01'),
        at('in-force', '2025-03-01', '2026-01-01'),
      ],
    },
    { id: 'b', statements: [at('announced', '2025-01-01', '2026-01-01'), at('lifted', '2025-02-01', '2026-02-01')] },
  );
  const learned = [
    { day: '2026-03-01', statements: 1, records: 1 },
    { day: '2026-02-01', statements: 1, records: 1 },
    { day: '2026-01-01', statements: 3, records: 2 },
  ];
  expect(learnedIn(ledger.records.values())).toEqual(learned);
  expect(learnedInAll(ledger)).toEqual(learned);
  expect(learnedIn([])).toEqual([]);
});
