import { describe, expect, test } from 'vitest';
import type { LedgerRecord } from '../../../core/ledger/schema.ts';
import { judge } from '../../../core/verdict/judge.ts';
import type { Verdict } from '../../../core/verdict/verdict.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

type Course = readonly (readonly [string, unknown])[];
const on = (date: string, more: object = {}) => ({ date, ...more });

/** A course of events, and what holds on each day. */
const COURSES: readonly {
  readonly name: string;
  readonly kind?: LedgerRecord['kind'];
  readonly course: Course;
  readonly days: readonly (readonly [string, Verdict])[];
}[] = [
  {
    name: 'announced, in force, lifted',
    course: [
      ['announced', on('2023-03-10')],
      ['in-force', on('2023-03-15')],
      ['lifted', on('2024-01-01')],
    ],
    days: [
      ['2023-03-09', 'nothing-on-record'],
      ['2023-03-10', 'announced'],
      ['2023-03-15', 'in-force'],
      ['2023-12-31', 'in-force'],
      ['2024-01-01', 'lifted'],
      ['2026-11-21', 'lifted'],
    ],
  },
  {
    name: 'a term that runs out with nothing later',
    course: [
      ['announced', on('2023-03-10')],
      ['in-force', on('2023-03-10')],
      ['ends', { duration: 'P6M' }],
    ],
    days: [
      ['2023-05-01', 'temporary'],
      ['2023-09-10', 'temporary'],
      ['2023-09-11', 'term-passed'],
      ['2026-11-21', 'term-passed'],
    ],
  },
  {
    name: 'a term extended, then made open-ended',
    course: [
      ['in-force', on('2023-03-10')],
      ['ends', on('2023-09-10')],
      ['extended', on('2023-09-08', { until: '2024-03-10' })],
      ['made-open-ended', on('2024-03-20')],
      ['status', { status: 'temporary, in force', asOf: '2023-03-10' }],
    ],
    days: [
      ['2023-06-01', 'temporary'],
      ['2023-12-01', 'temporary'],
      ['2024-03-15', 'term-passed'],
      ['2024-03-20', 'in-force'],
    ],
  },
  {
    name: 'several blocks and liftings',
    kind: 'nationwide-block',
    course: [
      ['in-force', on('2020-10-09')],
      ['lifted', on('2020-10-19')],
      ['in-force', on('2021-03-11')],
      ['lifted', on('2021-04-01')],
    ],
    days: [
      ['2020-10-10', 'in-force'],
      ['2020-12-01', 'lifted'],
      ['2021-03-20', 'in-force'],
      ['2021-05-01', 'lifted'],
    ],
  },
  {
    name: 'suspended by a court, then struck down, never in force',
    kind: 'nationwide-block',
    course: [
      ['adopted', on('2023-05-17')],
      ['suspended', on('2023-11-30')],
      ['struck-down', on('2026-02-20')],
    ],
    days: [
      ['2023-06-01', 'announced'],
      ['2024-06-01', 'suspended'],
      ['2026-03-01', 'struck-down'],
    ],
  },
  {
    name: 'in force by what a source last reported, with no day of its own',
    course: [
      ['announced', on('2023-02-23')],
      ['status', { status: 'in force', asOf: '2024-05-02' }],
    ],
    days: [
      ['2023-02-22', 'nothing-on-record'],
      ['2023-06-01', 'in-force'],
      ['2026-11-21', 'in-force'],
    ],
  },
  {
    name: 'a planned end that the last report outlives',
    course: [
      ['in-force', on('2023-03-10')],
      ['ends', on('2023-09-10')],
      ['status', { status: 'in force', asOf: '2024-03-23' }],
    ],
    days: [
      ['2023-05-01', 'temporary'],
      ['2023-12-01', 'term-passed'],
      ['2026-11-21', 'in-force'],
    ],
  },
  {
    name: 'advice is never a ban',
    kind: 'advice',
    course: [
      ['announced', on('2023-03-20')],
      ['status', { status: 'in force', asOf: '2023-03-20' }],
    ],
    days: [['2026-11-21', 'advice-only']],
  },
  {
    name: 'a bill is proposed until it is rejected',
    kind: 'proposed',
    course: [
      ['announced', on('2025-02-06')],
      ['rejected', on('2025-12-01')],
    ],
    days: [
      ['2025-03-01', 'proposed'],
      ['2026-01-01', 'rejected'],
    ],
  },
  {
    name: 'a source reports it in force before the start that is on file',
    course: [
      ['announced', on('2023-07-13')],
      ['in-force', on('2023-09-24')],
      ['status', { status: 'in force', asOf: '2023-07-13' }],
    ],
    days: [
      ['2023-08-01', 'announced'],
      ['2023-09-24', 'in-force'],
    ],
  },
  {
    name: 'an extension decided before the first term ends',
    course: [
      ['in-force', on('2017-05-15')],
      ['ends', on('2020-05-15')],
      ['extended', on('2020-05-14', { until: '2023-05' })],
    ],
    days: [
      ['2019-01-01', 'temporary'],
      ['2020-06-01', 'temporary'],
      ['2023-06-01', 'term-passed'],
    ],
  },
  {
    name: 'the newest page does not know whether it still holds',
    kind: 'temporary-suspension',
    course: [
      ['in-force', on('2025-01-07')],
      ['status', { status: 'unknown', asOf: '2025-01-20' }],
    ],
    days: [
      ['2025-01-10', 'temporary'],
      ['2026-11-21', 'reported'],
    ],
  },
  {
    name: 'a court strikes it down and a page then calls it lifted',
    kind: 'nationwide-block',
    course: [
      ['in-force', on('2025-03-13')],
      ['struck-down', on('2026-03-11')],
      ['status', { status: 'lifted', asOf: '2026-03-12' }],
    ],
    days: [['2026-11-21', 'struck-down']],
  },
  {
    name: 'ordered and never carried out',
    kind: 'nationwide-block',
    course: [
      ['announced', on('2024-03-22')],
      ['status', { status: 'not enforced', asOf: '2024-03-25' }],
    ],
    days: [['2024-03-26', 'announced']],
  },
  {
    name: 'a bill with a planned start that has passed',
    kind: 'age-restriction',
    course: [
      ['announced', on('2026-01-26')],
      ['in-force', on('2026-09-01')],
      ['status', { status: 'proposed', asOf: '2026-03-31' }],
    ],
    days: [['2026-11-21', 'proposed']],
  },
  {
    name: 'advice of which the newest page knows no more stays advice',
    kind: 'advice',
    course: [
      ['announced', on('2022-03-15')],
      ['status', { status: 'unknown', asOf: '2022-03-16' }],
    ],
    days: [['2026-11-21', 'advice-only']],
  },
  {
    name: 'a deadline passes and no page knows what came of it',
    kind: 'nationwide-block',
    course: [
      ['announced', on('2023-08-20')],
      ['comply-by', on('2023-08-24')],
      ['status', { status: 'unknown', asOf: '2023-08-22' }],
    ],
    days: [['2026-11-21', 'reported']],
  },
  {
    name: 'lifted by running out',
    kind: 'temporary-suspension',
    course: [
      ['in-force', on('2024-11-04')],
      ['ends', on('2024-11-22')],
      ['lifted', on('2024-11-23')],
      ['status', { status: 'expired', asOf: '2024-11-23' }],
    ],
    days: [['2026-11-21', 'expired']],
  },
  {
    name: 'an age restriction binds some',
    kind: 'age-restriction',
    course: [['in-force', on('2025-12-10')]],
    days: [['2026-01-01', 'in-force-for-some']],
  },
];

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
    expect(judge(firstRecord(ledger), '2023-06-01', ledger).confirmed).toBe('2023-03-10');
    expect(judge(firstRecord(ledger), '2026-01-01', ledger).confirmed).toBe('2024-05-02');
  });
});
