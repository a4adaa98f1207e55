import { describe, expect, test } from 'vitest';
import type { Judgement } from '../../../core/verdict/judge.ts';
import { type Course, judged, on, TODAY } from './judged.ts';

function began(judgement: Judgement): string | null {
  return typeof judgement.began === 'string' ? judgement.began : (judgement.began?.edtf ?? null);
}

describe('when it began', () => {
  test('is what editors put first where sources differ, the others told', () => {
    const { began: start } = judged([
      ['in-force', on('2026-01-10')],
      ['in-force', on('2026-01-03', { text: 'start in some reports' })],
      ['in-force', on('2026-01-10')],
    ]);
    expect(start).toMatchObject({ edtf: '2026-01-10', statements: [{ id: 'record-1.s1' }, { id: 'record-1.s3' }] });
    expect(typeof start === 'object' ? start?.others.map(({ value }) => value.date) : null).toEqual(['2026-01-03']);
  });

  test('is what editors prefer', () => {
    const judgement = judged([
      ['in-force', on('2026-01-10')],
      ['in-force', on('2026-01-03'), { rank: 'preferred', rankReason: 'the order itself' }],
    ]);
    expect(began(judgement)).toBe('2026-01-03');
  });

  test('is the most exact of dates that agree', () => {
    expect(
      began(
        judged([
          ['in-force', on('2022')],
          ['in-force', on('2022-12-29')],
        ]),
      ),
    ).toBe('2022-12-29');
  });

  test('is the start of the spell that ran on the day, not of an earlier one', () => {
    const course: Course = [
      ['in-force', on('2022-03-23')],
      ['in-force', on('2020-03')],
      ['lifted', on('2020-05')],
    ];
    expect(began(judged(course))).toBe('2022-03-23');
    expect(judged(course).ended).toBeNull();
    const between = judged(course, '2021-01-01');
    expect(began(between)).toBe('2020-03');
    expect(between.ended?.edtf).toBe('2020-05');
  });

  test('stays where it was when what was suspended resumes', () => {
    const judgement = judged([
      ['in-force', on('2025-01-01')],
      ['suspended', on('2025-02-01')],
      ['resumed', on('2025-03-01')],
    ]);
    expect(began(judgement)).toBe('2025-01-01');
  });

  test('is not the announcement, nor a deadline', () => {
    const judgement = judged([
      ['announced', on('2025-01-01')],
      ['adopted', on('2024-12-20')],
      ['comply-by', on('2025-02-01')],
      ['status', { status: 'in force', asOf: '2025-03-01' }],
    ]);
    expect(began(judgement)).toBeNull();
    expect(judgement.announced?.edtf).toBe('2024-12-20');
  });

  test('is not known yet on a day before it', () => {
    const judgement = judged([['in-force', on('2025-01-01')]], '2024-12-31');
    expect(began(judgement)).toBeNull();
    expect(judgement.announced).toBeNull();
  });
});

describe('how it ended', () => {
  test('a ruling after the end does not replace it', () => {
    const judgement = judged([
      ['in-force', on('2025-03-13')],
      ['lifted', on('2026-02-05')],
      ['lifted', on('2026-02-05', { text: 'as running out' })],
      ['struck-down', on('2026-03-11')],
      ['upheld', on('2026-04-01')],
    ]);
    expect(judgement.ended).toMatchObject({ edtf: '2026-02-05', statements: [{}, {}], others: [] });
    expect(judgement.after.map(({ property }) => property)).toEqual(['struck-down', 'upheld']);
    expect(judgement.grounds.map(({ property }) => property)).not.toContain('struck-down');
  });

  test('on a day between the end and the ruling, the ruling is not yet known', () => {
    const course: Course = [
      ['in-force', on('2025-03-13')],
      ['lifted', on('2026-02-05')],
      ['struck-down', on('2026-03-11')],
    ];
    expect(judged(course, '2026-03-01').after).toEqual([]);
  });

  test('what ran out ended on the day that was set, where a source says that it ran out', () => {
    const judgement = judged([
      ['in-force', on('2024-03-10')],
      ['ends', { duration: 'P6M' }],
      ['status', { status: 'expired', asOf: '2024-10' }],
    ]);
    expect(judgement).toMatchObject({ verdict: 'expired', ended: { edtf: '2024-09-10~' } });
  });

  test('a term that ran out with nothing later is no end', () => {
    expect(
      judged([
        ['in-force', on('2024-03-10')],
        ['ends', on('2024-09-10')],
      ]).ended,
    ).toBeNull();
  });
});

describe('what never took effect', () => {
  const adopted = ['adopted', on('2023-05-17')] as const;
  const suspended = ['suspended', on('2023-11-30')] as const;
  const lifted = ['lifted', on('2026-02-20')] as const;
  const practice = ['practice', { practice: 'not enforced', text: 'never took effect' }] as const;
  const missed = ['step', on('2024-01-01', { text: 'start that had been set; it was already enjoined' })] as const;

  test('enjoined before its start, over later: the statements that say so', () => {
    const judgement = judged([adopted, suspended, missed, lifted, practice]);
    expect(judgement).toMatchObject({ verdict: 'lifted', never: true, began: null, ended: { edtf: '2026-02-20' } });
    expect(judgement.neverBy.map(({ id }) => id)).toEqual(['record-1.s5']);
  });

  test('ended with no start on file: nothing says so, and it is never "no longer"', () => {
    expect(judged([adopted, lifted])).toMatchObject({ never: true, neverBy: [], began: null });
  });

  test('a start that practice denies is none', () => {
    expect(judged([adopted, ['in-force', on('2024-01-01')], lifted, practice])).toMatchObject({
      never: true,
      began: null,
    });
  });

  test.each([
    ['a start is on file', [['in-force', on('2024-01-01')], lifted]],
    ['a source reported it in force', [adopted, ['status', { status: 'in force', asOf: '2024-05' }], lifted]],
    ['it was extended', [adopted, ['extended', on('2024-05')], lifted]],
    ['it was enforced', [adopted, lifted, ['practice', { practice: 'enforced', text: 'measured' }]]],
    ['it has not ended', [adopted]],
    [
      'it was in force and fell out of use',
      [
        ['in-force', on('2024-01-01')],
        lifted,
        ['practice', { practice: 'not enforced', text: 'reachable since June' }],
      ],
    ],
  ] as readonly (readonly [string, Course])[])('not where %s', (_, course) => {
    expect(judged(course).never).toBe(false);
  });

  test('a rejected bill never took effect', () => {
    const judgement = judged(
      [
        ['announced', on('2025-02-06')],
        ['rejected', on('2025-12')],
      ],
      TODAY,
      'proposed',
    );
    expect(judgement).toMatchObject({ verdict: 'rejected', never: true, ended: { edtf: '2025-12' } });
  });
});

describe('on a day before the beginning', () => {
  const course: Course = [
    ['announced', on('2026-02-12')],
    ['in-force', on('2026-02-11')],
    ['step', on('2025', { text: 'calls limited' })],
  ];

  test('what was ahead is the start, on record though nothing had begun', () => {
    expect(judged(course, '2026-01-15')).toMatchObject({
      verdict: 'nothing-on-record',
      ahead: { property: 'in-force', value: { date: '2026-02-11' } },
    });
  });

  test('announced, and in force later', () => {
    const judgement = judged(
      [
        ['announced', on('2025-09')],
        ['in-force', on('2025-12-01')],
      ],
      '2025-10-15',
    );
    expect(judgement).toMatchObject({ verdict: 'announced', ahead: { property: 'in-force' } });
  });

  test('with no start on file, the first event that came', () => {
    expect(judged([['announced', on('2026-02-12')]], '2026-01-15').ahead?.property).toBe('announced');
  });

  test('nothing is ahead once it has begun, nor after it has ended', () => {
    expect(judged(course).ahead).toBeNull();
    const twice: Course = [
      ['in-force', on('2020-10-09')],
      ['lifted', on('2020-10-19')],
      ['in-force', on('2021-03-11')],
    ];
    expect(judged(twice, '2020-12-01').ahead).toBeNull();
  });

  test('a start whose day passed without a word has lapsed', () => {
    const bill: Course = [
      ['announced', on('2026-01-26')],
      ['in-force', on('2026-09-01')],
      ['status', { status: 'proposed', asOf: '2026-03-31' }],
    ];
    expect(judged(bill, '2026-04-15')).toMatchObject({ ahead: { value: { date: '2026-09-01' } }, lapsed: null });
    expect(judged(bill)).toMatchObject({ began: null, ahead: null, lapsed: { value: { date: '2026-09-01' } } });
  });
});
