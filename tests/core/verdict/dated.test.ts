/** Of several dates for one moment, the one that is told, and what stands beside it. */
import { expect, test } from 'vitest';
import { isNewer } from '../../../core/verdict/dated.ts';
import { judged, on } from './judged.ts';

const preferred = { rank: 'preferred', rankReason: 'the gazette' };

/** The date told of several starts, how many say so, and the dates of the others. */
function told(...starts: readonly (readonly [date: string, rest?: object])[]) {
  const { began } = judged(starts.map(([date, rest]) => ['in-force', on(date), rest ?? {}] as const));
  if (typeof began !== 'object' || began === null) return null;
  return [began.edtf, began.statements.length, began.others.map(({ value }) => value.date)];
}

test.each([
  ['the first on the record', [['2024-03-01'], ['2024-01-01']], ['2024-03-01', 1, ['2024-01-01']]],
  ['one that editors prefer', [['2024-01-01'], ['2024-03-01', preferred]], ['2024-03-01', 1, ['2024-01-01']]],
  ['a day of the month that the first gives', [['2024-03'], ['2024-03-05']], ['2024-03-05', 1, ['2024-03']]],
  ['the first day of it', [['2024-03'], ['2024-03-01']], ['2024-03-01', 1, ['2024-03']]],
  ['the last day of it', [['2024-03'], ['2024-03-31']], ['2024-03-31', 1, ['2024-03']]],
  ['not a day of another month', [['2024-03'], ['2024-04-01']], ['2024-03', 1, ['2024-04-01']]],
  ['not a wider one', [['2024-03'], ['2024']], ['2024-03', 1, ['2024']]],
  [
    'not one that reaches out of it',
    [['2024-03'], ['2024-03-15/2024-04-15']],
    ['2024-03', 1, ['2024-03-15/2024-04-15']],
  ],
  ['with all that say the same', [['2024-03-01'], ['2024-05-01'], ['2024-03-01']], ['2024-03-01', 2, ['2024-05-01']]],
] as const)('%s', (_, starts, expected) => {
  const [edtf, count, others] = told(...starts) ?? [];
  expect([edtf, count, [...((others as string[]) ?? [])].sort()]).toEqual([expected[0], expected[1], [...expected[2]]]);
});

test('a start that no source dates is not told beside one that is dated, and none is told where none is', () => {
  const undated = ['in-force', { printed: 'a Thursday' }] as const;
  expect(judged([undated, ['in-force', on('2024-03-01')]]).began).toMatchObject({ edtf: '2024-03-01', others: [] });
  expect(judged([undated]).began).toBeNull();
});

test('a term that was counted is told as about the day that it comes to', () => {
  const { ended } = judged([
    ['in-force', on('2024-01-01')],
    ['ends', { duration: 'P6M' }],
    ['status', { status: 'expired', asOf: '2024-08-01' }],
  ]);
  expect(ended).toMatchObject({ edtf: '2024-07-01~', day: '2024-07-01' });
});

const word = (edtf: string, day: string) => ({ edtf, day });

test.each([
  [word('2024-01-02', '2024-01-02'), word('2024-01-01', '2024-01-01'), true],
  [word('2024-01-01', '2024-01-01'), word('2024-01-02', '2024-01-02'), false],
  [word('2024-01-01', '2024-01-01'), word('2024', '2024-01-01'), true],
  [word('2024', '2024-01-01'), word('2024-01-01', '2024-01-01'), false],
  [word('2024', '2024-01-01'), word('2024', '2024-01-01'), false],
  [word('2024', '2024-01-01'), null, true],
])('%j is newer than %j: %s', (a, b, newer) => {
  expect(isNewer(a, b)).toBe(newer);
});
