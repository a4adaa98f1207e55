import type { LedgerRecord } from '../../../core/ledger/schema.ts';
import type { Verdict } from '../../../core/verdict/verdict.ts';
import { type Course, on } from './judged.ts';

/** A course of events, and what holds on each day. */
export const COURSES: readonly {
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
    name: 'a court rules after the end',
    kind: 'nationwide-block',
    course: [
      ['in-force', on('2025-03-13')],
      ['lifted', on('2026-02-05')],
      ['struck-down', on('2026-03-11')],
      ['status', { status: 'struck down', asOf: '2026-03-12' }],
    ],
    days: [
      ['2026-01-01', 'in-force'],
      ['2026-02-10', 'lifted'],
      ['2026-11-21', 'lifted'],
    ],
  },
  {
    name: 'a ruling of the very day of the end is the end',
    kind: 'nationwide-block',
    course: [
      ['adopted', on('2023-05-17')],
      ['lifted', on('2026-02-20')],
      ['struck-down', on('2026-02-20')],
    ],
    days: [['2026-11-21', 'struck-down']],
  },
  {
    name: 'an announced start with no word once its day had come',
    kind: 'device-ban',
    course: [
      ['announced', on('2026-01-26')],
      ['in-force', on('2026-09-01')],
      ['status', { status: 'announced', asOf: '2026-03-31' }],
    ],
    days: [
      ['2026-04-01', 'announced'],
      ['2026-11-21', 'announced'],
    ],
  },
  {
    name: 'blocked and opened again on one day',
    kind: 'temporary-suspension',
    course: [
      ['lifted', on('2016-07-19')],
      ['in-force', on('2016-07-19')],
    ],
    days: [
      ['2016-07-18', 'nothing-on-record'],
      ['2016-07-19', 'lifted'],
    ],
  },
  {
    name: 'two ends, "at least" and "at most"',
    course: [
      ['in-force', on('2025-01-22')],
      ['ends', { duration: 'P30D', text: 'at least' }],
      ['ends', { duration: 'P90D', text: 'at most' }],
    ],
    days: [
      ['2025-02-01', 'temporary'],
      ['2025-03-15', 'temporary'],
      ['2025-06-01', 'term-passed'],
    ],
  },
  {
    name: 'suspended and resumed several times',
    course: [
      ['in-force', on('2025-01-01')],
      ['suspended', on('2025-02-01')],
      ['resumed', on('2025-03-01')],
      ['suspended', on('2025-04-01')],
      ['resumed', on('2025-04-01')],
      ['suspended', on('2025-06-01')],
    ],
    days: [
      ['2025-02-15', 'suspended'],
      ['2025-03-15', 'in-force'],
      ['2025-04-01', 'in-force'],
      ['2025-07-01', 'suspended'],
    ],
  },
  {
    name: 'an extension that no source dates is not counted',
    course: [
      ['in-force', on('2023-03-17')],
      ['ends', on('2023-09-16')],
      ['made-open-ended', { printed: 'undated' }],
    ],
    days: [
      ['2023-06-01', 'temporary'],
      ['2026-11-21', 'term-passed'],
    ],
  },
  {
    name: 'reported on one day, and nothing before it',
    course: [['status', { status: 'in force', asOf: '2023-03-24' }]],
    days: [
      ['2018-06-15', 'nothing-on-record'],
      ['2023-03-24', 'in-force'],
    ],
  },
  {
    name: 'a step before the beginning is no beginning',
    kind: 'nationwide-block',
    course: [
      ['step', on('2002', { text: 'blocking of online services goes back to this year' })],
      ['in-force', on('2009')],
      ['status', { status: 'in force', asOf: null }],
    ],
    days: [
      ['2005-06-01', 'nothing-on-record'],
      ['2010-01-01', 'in-force'],
    ],
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
