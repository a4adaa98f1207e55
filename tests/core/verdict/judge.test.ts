import { describe, expect, test } from 'vitest';
import { judge } from '../../../core/verdict/judge.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';
import { COURSES } from './courses.ts';
import { on } from './judged.ts';

describe('judge', () => {
  const rows = COURSES.flatMap(({ name, kind, course, days }) =>
    days.map(([day, verdict]) => ({ name, kind, course, day, verdict })),
  );
  test.each(rows)('$name: on $day it is $verdict', ({ kind, course, day, verdict }) => {
    const ledger = ledgerOf({ ...(kind ? { kind } : {}), statements: course });
    expect(judge(firstRecord(ledger), day, ledger).verdict).toBe(verdict);
  });

  test('a deprecated event changes nothing', () => {
    const ledger = ledgerOf({
      statements: [
        ['in-force', on('2023-03-10')],
        ['lifted', on('2023-04-01'), { rank: 'deprecated', rankReason: 'another measure was meant' }],
      ],
    });
    expect(judge(firstRecord(ledger), '2024-01-01', ledger).verdict).toBe('in-force');
  });

  test('says that the day is not certain inside a month that is all a source gives', () => {
    const ledger = ledgerOf({ statements: [['in-force', on('2023-03')]] });
    expect(judge(firstRecord(ledger), '2023-03-10', ledger).uncertain).toBe(true);
    expect(judge(firstRecord(ledger), '2023-04-01', ledger).uncertain).toBe(false);
  });

  test('says that a day between two starts that sources give is not certain', () => {
    const ledger = ledgerOf({
      statements: [
        ['in-force', on('2026-01-03')],
        ['in-force', on('2026-01-13')],
      ],
    });
    expect(judge(firstRecord(ledger), '2026-01-05', ledger).uncertain).toBe(true);
    expect(judge(firstRecord(ledger), '2026-01-13', ledger).uncertain).toBe(false);
  });

  test('a step with only a year makes no day uncertain', () => {
    const ledger = ledgerOf({
      statements: [
        ['in-force', on('2023-02-23')],
        ['step', on('2024', { text: 'the president spoke of it' })],
      ],
    });
    expect(judge(firstRecord(ledger), '2024-06-01', ledger).uncertain).toBe(false);
  });

  test('what was last confirmed is never later than the day asked', () => {
    const ledger = ledgerOf({
      statements: [
        ['in-force', on('2023-03-10')],
        ['status', { status: 'in force', asOf: '2024-05-02' }],
      ],
    });
    expect(judge(firstRecord(ledger), '2023-06-01', ledger).confirmed?.day).toBe('2023-03-10');
    expect(judge(firstRecord(ledger), '2026-01-01', ledger).confirmed?.day).toBe('2024-05-02');
  });
});
