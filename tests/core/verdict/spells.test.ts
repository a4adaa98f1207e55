/** Spells, terms, pauses and rulings: what each leaves behind on the days around it. */
import { describe, expect, test } from 'vitest';
import { type Course, judged, on, TODAY } from './judged.ts';

const status = (of: string, asOf: string | null) => ['status', { status: of, asOf }] as const;
const verdicts = (course: Course, ...days: string[]) => days.map((day) => judged(course, day).verdict);

describe('a new spell after an end', () => {
  const course: Course = [
    ['in-force', on('2024-01-01')],
    ['ends', on('2024-02-01')],
    ['lifted', on('2024-03-01')],
    ['struck-down', on('2024-04-01')],
    ['in-force', on('2024-06-01')],
  ];

  test('leaves nothing of the old one: not its term, not its end, not a ruling on it', () => {
    const judgement = judged(course, '2024-07-01');
    expect(judgement).toMatchObject({ verdict: 'in-force', term: null, ended: null, after: [] });
    expect(judgement.began).toMatchObject({ edtf: '2024-06-01', others: [] });
  });

  test('a second end is the end of the second spell', () => {
    const twice: Course = [...course, ['lifted', on('2024-08-01')]];
    expect(judged(twice, '2024-09-01').ended).toMatchObject({ edtf: '2024-08-01', others: [] });
    expect(judged(twice, '2024-03-15')).toMatchObject({ verdict: 'lifted', began: { edtf: '2024-01-01' } });
  });

  test('may have a term of its own, which an extension of the first does not replace', () => {
    const extended: Course = [
      ['in-force', on('2024-01-01')],
      ['ends', on('2024-02-01')],
      ['extended', on('2024-01-20', { until: '2024-03-01' })],
      ['lifted', on('2024-03-01')],
      ['in-force', on('2024-06-01')],
      ['ends', on('2024-07-01')],
    ];
    expect(verdicts(extended, '2024-02-15', '2024-06-15', '2024-07-01', '2024-07-02')).toEqual([
      'temporary',
      'temporary',
      'temporary',
      'term-passed',
    ]);
  });

  test('a term that was set runs on where the second spell began within it', () => {
    const within: Course = [
      ['in-force', on('2024-01-01')],
      ['ends', on('2024-12-01')],
      ['lifted', on('2024-03-01')],
      ['in-force', on('2024-06-01')],
    ];
    expect(judged(within, '2024-07-01')).toMatchObject({ verdict: 'temporary', term: { end: '2024-12-01' } });
  });

  test('before it, the end of a term that belongs to it is no term yet', () => {
    const later: Course = [
      ['in-force', on('2024-01-01')],
      ['lifted', on('2024-02-01')],
      ['in-force', on('2024-06-01')],
      ['ends', on('2024-09-01')],
    ];
    expect(judged(later, '2024-01-15')).toMatchObject({ verdict: 'in-force', term: null });
    expect(judged(later, '2024-06-15').term).toMatchObject({ end: '2024-09-01' });
  });
});

describe('a start after a start', () => {
  const twice = (...between: Course): Course => [
    ['in-force', on('2024-01-01')],
    ...between,
    ['in-force', on('2024-06-01')],
  ];
  const uncertain = (course: Course) => judged(course, '2024-03-01').uncertain;

  test('with no end between is another account of the start: what held between is not certain', () => {
    expect(uncertain(twice())).toBe(true);
    expect(judged(twice()).began).toMatchObject({ edtf: '2024-01-01', others: [{ value: { date: '2024-06-01' } }] });
  });

  test.each([
    ['an end between', ['lifted', on('2024-05-01')], false],
    ['a pause between', ['suspended', on('2024-05-01')], false],
    ['an end of that very day', ['lifted', on('2024-06-01')], false],
    ['an end without a day', ['lifted', { printed: 'a Thursday' }], true],
    ['an upholding between', ['upheld', on('2024-05-01')], true],
    ['an end before the day', ['announced', on('2024-02-01')], true],
  ] as const)('%s', (_, between, expected) => {
    expect(uncertain(twice(between))).toBe(expected);
  });

  test('an end after the second start settles nothing', () => {
    expect(uncertain([...twice(), ['lifted', on('2024-07-01')]])).toBe(true);
  });

  test('a deadline still ahead is no other account of the start', () => {
    expect(
      uncertain([
        ['in-force', on('2024-01-01')],
        ['comply-by', on('2024-06-01')],
      ]),
    ).toBe(false);
  });

  test('resuming is no second start: it had begun before', () => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['suspended', on('2024-02-01')],
      ['resumed', on('2024-03-01')],
    ];
    expect(judged(course).began).toMatchObject({ edtf: '2024-01-01', others: [] });
    expect(judged([['resumed', on('2024-03-01')]]).began).toMatchObject({ edtf: '2024-03-01' });
  });
});

describe('a pause', () => {
  const paused = (...until: (string | undefined)[]): Course => [
    ['in-force', on('2024-01-01')],
    ...until.map((end, n) => ['suspended', on(`2024-0${n + 2}-01`, end ? { until: end } : {})] as const),
  ];

  test.each([
    ['its last day', ['2024-02-20'], '2024-02-20', false],
    ['the day after', ['2024-02-20'], '2024-02-21', true],
    ['after one of two', ['2024-02-20', '2024-05-01'], '2024-04-01', false],
    ['after both', ['2024-02-20', '2024-05-01'], '2024-05-02', true],
    ['after one that has an end and one that has none', ['2024-02-20', undefined], '2025-01-01', false],
    ['with a second one still ahead', ['2024-02-20', '2024-05-01'], '2024-02-25', true],
  ])('%s', (_, until, day, uncertain) => {
    expect(judged(paused(...until), day)).toMatchObject({ verdict: 'suspended', uncertain });
  });
});

describe('terms', () => {
  test('of the day itself: still running on its last day, passed on the next', () => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['ends', on('2024-06-01')],
    ];
    expect(verdicts(course, '2024-05-31', '2024-06-01', '2024-06-02')).toEqual([
      'temporary',
      'temporary',
      'term-passed',
    ]);
    expect(judged(course, '2024-06-01').uncertain).toBe(false);
  });

  test('an end that no source dates is no term', () => {
    expect(
      judged([
        ['in-force', on('2024-01-01')],
        ['ends', { printed: 'in spring' }],
      ]),
    ).toMatchObject({
      verdict: 'in-force',
      term: null,
    });
  });

  test('a term given as a month lasts to the end of it', () => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['ends', on('2024-06')],
    ];
    expect(verdicts(course, '2024-06-15', '2024-06-30', '2024-07-01')).toEqual([
      'temporary',
      'temporary',
      'term-passed',
    ]);
  });

  test('of two ends the later runs on, and between them nothing is certain', () => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['ends', on('2024-02-01')],
      ['ends', on('2024-04-01')],
    ];
    expect(judged(course, '2024-03-01')).toMatchObject({ verdict: 'temporary', uncertain: true });
    expect(judged(course, '2024-01-15')).toMatchObject({ uncertain: false, term: { end: '2024-04-01' } });
    expect(judged(course, '2024-04-02')).toMatchObject({ verdict: 'term-passed', uncertain: false });
  });

  test('an end that was set before an extension no longer counts once it is extended', () => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['extended', on('2024-02-01', { until: '2024-08-01' })],
      ['ends', on('2024-03-01')],
    ];
    expect(judged(course, '2024-05-01')).toMatchObject({ verdict: 'temporary', term: { end: '2024-08-01' } });
  });

  test('an extension without an end takes the term away', () => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['ends', on('2024-03-01')],
      ['extended', on('2024-02-20')],
    ];
    expect(judged(course, '2024-05-01')).toMatchObject({ verdict: 'in-force', term: null });
  });

  test.each(['extended', 'made-open-ended'])('once it has ended, that it was %s changes nothing', (property) => {
    const course: Course = [
      ['in-force', on('2024-01-01')],
      ['lifted', on('2024-02-01')],
      [property, on('2024-03-01')],
    ];
    expect(judged(course).verdict).toBe('lifted');
  });

  test('a term counts from the day in force, else of adoption, else of announcement; the earliest of several', () => {
    const half = ['ends', { duration: 'P6M' }] as const;
    const ends = (...course: Course) => judged([...course, half], '2024-01-20').term?.end;
    const [announced, adopted] = [['announced', on('2024-01-01')] as const, ['adopted', on('2024-01-05')] as const];
    expect(ends(announced, adopted, ['in-force', on('2024-01-10')])).toBe('2024-07-10');
    expect(ends(announced, adopted)).toBe('2024-07-05');
    expect(ends(announced)).toBe('2024-07-01');
    expect(ends(['in-force', on('2024-01-12')], ['in-force', on('2024-01-10')])).toBe('2024-07-10');
    expect(ends(['in-force', { printed: 'a Thursday' }], adopted)).toBe('2024-07-05');
    expect(ends(['in-force', on('2023-01-01'), { rank: 'deprecated', rankReason: 'a misprint' }], adopted)).toBe(
      '2024-07-05',
    );
    expect(ends(status('in force', '2024-01-01'))).toBeUndefined();
  });
});

describe('rulings after the end', () => {
  const lifted: Course = [
    ['in-force', on('2024-01-01')],
    ['lifted', on('2024-03')],
  ];

  test.each([
    ['upheld', '2024-05-01', ['upheld']],
    ['suspended', '2024-05-01', ['suspended']],
    ['struck-down', '2024-05-01', ['struck-down']],
    ['rejected', '2024-05-01', ['rejected']],
    ['upheld', '2024-03-10', ['upheld']],
  ])('%s on %s changes nothing of it, and is told', (property, date, after) => {
    const judgement = judged([...lifted, [property, on(date)]]);
    expect(judgement.verdict).toBe('lifted');
    expect(judgement.after.map((event) => event.property)).toEqual(after);
  });

  test('of the month in which it ended, a ruling is part of the end', () => {
    const judgement = judged([...lifted, ['struck-down', on('2024-03-20')]]);
    expect(judgement).toMatchObject({ verdict: 'struck-down', after: [], ended: { edtf: '2024-03-20' } });
  });

  test('where only a report says that it ended, a ruling is the end', () => {
    const course: Course = [
      ['announced', on('2024-01-01')],
      ['rejected', on('2024-02-01')],
    ];
    expect(judged(course)).toMatchObject({ verdict: 'rejected', ended: { edtf: '2024-02-01' }, never: true });
  });
});

describe('what comes before the start', () => {
  test('announcing again, once it is in force, on hold or over, changes nothing', () => {
    const again = ['adopted', on('2024-06-01')] as const;
    const begun = ['in-force', on('2024-01-01')] as const;
    expect(judged([begun, again]).verdict).toBe('in-force');
    expect(judged([begun, ['suspended', on('2024-02-01')], again]).verdict).toBe('suspended');
    expect(judged([begun, ['lifted', on('2024-02-01')], again]).verdict).toBe('lifted');
  });

  test('a deadline that has come puts in force what was announced, and nothing else', () => {
    const deadline = ['comply-by', on('2024-06-01')] as const;
    const begun = ['in-force', on('2024-01-01')] as const;
    const announced = ['announced', on('2024-01-01')] as const;
    expect(verdicts([announced, deadline], '2024-05-31', '2024-06-01')).toEqual(['announced', 'in-force']);
    expect(judged([begun, ['suspended', on('2024-02-01')], deadline]).verdict).toBe('suspended');
    expect(judged([begun, ['lifted', on('2024-02-01')], deadline]).verdict).toBe('lifted');
    expect(judged([announced, deadline], '2024-05-31').grounds).toHaveLength(1);
    expect(judged([begun, deadline]).grounds).toHaveLength(1);
  });
});

describe('nothing has a day', () => {
  test('events without a day count, the last in the order of a life', () => {
    const undated = { printed: 'on a Thursday' };
    expect(
      judged([
        ['in-force', undated],
        ['announced', undated],
      ]),
    ).toMatchObject({ verdict: 'in-force', began: null });
    expect(
      judged([
        ['in-force', undated],
        ['lifted', undated],
      ]).verdict,
    ).toBe('lifted');
    expect(
      judged([
        ['upheld', undated],
        ['announced', undated],
      ]).verdict,
    ).toBe('announced');
    expect(
      judged([
        ['announced', undated],
        ['in-force', undated],
      ]).grounds,
    ).toHaveLength(2);
  });

  test('with no event at all it is only reported, by the first statement in use', () => {
    const judgement = judged([
      ['covers', { text: 'staff' }, { rank: 'deprecated', rankReason: 'another country' }],
      ['reason', { text: 'security' }],
      ['covers', { text: 'ministers' }],
    ]);
    expect(judgement.verdict).toBe('reported');
    expect(judgement.grounds.map(({ property }) => property)).toEqual(['reason']);
  });

  test('an event without a day beside one with a day is told of, and is not counted', () => {
    const judgement = judged([
      ['in-force', on('2024-01-01')],
      ['lifted', { printed: 'undated' }],
    ]);
    expect(judgement.verdict).toBe('in-force');
    expect(judgement.undated.map(({ property }) => property)).toEqual(['lifted']);
    expect(judged([['in-force', { printed: 'undated' }]]).undated).toEqual([]);
  });

  test('something with a day still ahead: then nothing is on record yet', () => {
    expect(
      judged(
        [
          ['in-force', { printed: 'undated' }],
          ['step', on('2027-01-01')],
        ],
        TODAY,
      ).verdict,
    ).toBe('nothing-on-record');
  });
});

describe('what happened next', () => {
  const course: Course = [
    ['announced', on('2024-01-01')],
    ['in-force', on('2024-02-01')],
    ['ends', on('2024-03-01')],
    ['review-due', on('2024-04-01')],
    ['suspended', { printed: 'undated' }],
    ['lifted', on('2024-05-01')],
  ];

  test.each([
    ['2023-12-31', 'announced'],
    ['2024-01-01', 'in-force'],
    ['2024-02-01', 'lifted'],
    ['2024-05-01', undefined],
  ])('after %s: %s', (day, next) => {
    expect(judged(course, day).next?.property).toBe(next);
  });
});
