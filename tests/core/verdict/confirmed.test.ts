import { describe, expect, test } from 'vitest';
import { judge } from '../../../core/verdict/judge.ts';
import { firstRecord, ledgerOf, TEST_SOURCE } from '../record-of.ts';
import { type Course, judged, on, TODAY } from './judged.ts';

describe('how old the last word is', () => {
  test.each([
    ['a year stays a year', '2014', '2014', '2014-01-01'],
    ['a month stays a month', '2023-03', '2023-03', '2023-03-01'],
    ['about stays about', '2025-11~', '2025-11~', '2025-11-01'],
    ['of a span, what held on its first day', '2023-11-16/2024', '2023-11-16', '2023-11-16'],
  ])('%s', (_, asOf, edtf, day) => {
    expect(judged([['status', { status: 'in force', asOf }]]).confirmed).toEqual({ edtf, day });
  });

  test('a day of the year counts before the year that holds it', () => {
    const reported = (...dates: string[]) =>
      judged(dates.map((asOf) => ['status', { status: 'in force', asOf }] as const)).confirmed?.edtf;
    expect(reported('2025', '2025-01-01')).toBe('2025-01-01');
    expect(reported('2025-02-11', '2025')).toBe('2025-02-11');
    expect(reported('2024-12-25', '2025')).toBe('2025');
  });

  test('a planned day confirms nothing', () => {
    const {
      confirmed,
      verdict,
      began: start,
    } = judged([
      ['announced', on('2023-05-17')],
      ['in-force', on('2023-06-01')],
      ['ends', on('2024-06-01')],
      ['review-due', on('2023-12-01')],
      ['status', { status: 'in force', asOf: '2023-05-18' }],
    ]);
    expect(confirmed?.edtf).toBe('2023-05-18');
    expect(verdict).toBe('term-passed');
    expect(start).toMatchObject({ edtf: '2023-06-01', planned: true });
  });

  test('a start that a later source tells of has come', () => {
    const ledger = ledgerOf({
      statements: [
        ['in-force', on('2023-06-01')],
        ['status', { status: 'announced', asOf: '2023-05-18' }],
      ],
    });
    const later = { ...ledger, sources: new Map([[TEST_SOURCE.id, { ...TEST_SOURCE, published: '2023-07' }]]) };
    const published = later as typeof ledger;
    const judgement = judge(firstRecord(published), TODAY, published);
    expect(judgement.verdict).toBe('in-force');
    expect(judgement.began).toMatchObject({ edtf: '2023-06-01', planned: false });
  });
});

describe('what is not certain', () => {
  test.each([
    ['inside a month that is given roughly', [['in-force', on('2025-11~')]], '2025-11-15', true],
    ['on its last day', [['in-force', on('2025-11~')]], '2025-11-30', true],
    ['after it', [['in-force', on('2025-11~')]], '2025-12-01', false],
    ['on a day that is given roughly', [['in-force', on('2025-11-13~')]], '2025-11-13', true],
    ['with no date at all, on a day long past', [['status', { status: 'in force', asOf: null }]], '2005-01-01', true],
    ['during a pause', [['suspended', on('2025-01-20', { until: '2025-04-05' })]], '2025-03-01', false],
    ['after a pause that had an end', [['suspended', on('2025-01-20', { until: '2025-04-05' })]], '2025-04-06', true],
    ['with no date at all, today', [['status', { status: 'in force', asOf: null }]], TODAY, false],
    [
      'between two ends that were given',
      [
        ['in-force', on('2025-01-22')],
        ['ends', { duration: 'P30D' }],
        ['ends', { duration: 'P90D' }],
      ],
      '2025-03-15',
      true,
    ],
  ] as readonly (readonly [string, Course, string, boolean])[])('%s', (_, course, day, uncertain) => {
    expect(judged(course, day).uncertain).toBe(uncertain);
  });
});
