/** What sources report of the state, of practice, and of days that were still ahead of them. */
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import { judge } from '../../../core/verdict/judge.ts';
import { firstRecord, ledgerOf, TEST_SOURCE } from '../record-of.ts';
import { type Course, judged, on, TODAY } from './judged.ts';

const status = (of: string, asOf: string | null) => ['status', { status: of, asOf }] as const;
const begun = ['in-force', on('2024-01-01')] as const;
const announced = ['announced', on('2024-01-01')] as const;
const setAside = { rank: 'deprecated', rankReason: 'another country' };

describe('a report of the state', () => {
  test.each([
    ['in force', 'in-force'],
    ['temporary, in force', 'temporary'],
    ['announced', 'announced'],
    ['proposed', 'proposed'],
    ['rejected', 'rejected'],
    ['suspended', 'suspended'],
    ['lifted', 'lifted'],
    ['expired', 'expired'],
    ['struck down', 'struck-down'],
    ['not enforced', 'announced'],
    ['unknown', 'reported'],
  ])('“%s” alone is %s', (reported, verdict) => {
    expect(judged([status(reported, '2024-01-01')]).verdict).toBe(verdict);
  });

  test('counts from its own day', () => {
    const course: Course = [begun, status('suspended', '2024-06-01')];
    expect(judged(course, '2024-05-31').verdict).toBe('in-force');
    expect(judged(course, '2024-06-01').verdict).toBe('suspended');
  });

  test('that an event has overtaken changes nothing; one of the same day is not overtaken', () => {
    const resumed = ['resumed', on('2024-06-01')] as const;
    expect(judged([begun, resumed, status('suspended', '2024-05-01')]).verdict).toBe('in-force');
    expect(judged([begun, resumed, status('suspended', '2024-06-01')]).verdict).toBe('suspended');
    expect(judged([begun, resumed, status('suspended', '2024-06')]).verdict).toBe('suspended');
    expect(judged([begun, ['resumed', on('2027-06-01')], status('suspended', '2024-05-01')]).verdict).toBe('suspended');
  });

  test.each([
    ['comply-by', on('2024-06-01')],
    ['upheld', on('2024-06-01')],
    ['step', on('2024-06-01')],
    ['lifted', { printed: 'undated' }],
  ])('%s does not overtake it', (property, value) => {
    expect(judged([begun, [property, value], status('suspended', '2024-05-01')]).verdict).toBe('suspended');
  });

  test('of an announcement says nothing where it is in force or on hold', () => {
    expect(judged([begun, status('announced', '2024-06-01')]).verdict).toBe('in-force');
    expect(judged([begun, ['suspended', on('2024-02-01')], status('proposed', '2024-06-01')]).verdict).toBe(
      'suspended',
    );
    expect(judged([status('announced', '2024-06-01'), ['upheld', on('2024-01-01')]]).verdict).toBe('announced');
  });

  test('without a day is taken as it stands', () => {
    expect(judged([begun, ['resumed', on('2024-06-01')], status('suspended', null)]).verdict).toBe('suspended');
  });

  test('that it is in force, before a start still to come, is a report of what was announced', () => {
    const course: Course = [announced, ['in-force', on('2024-06-01')], status('in force', '2024-03-01')];
    expect(judged(course, '2024-04-01').verdict).toBe('announced');
    expect(judged([...course, ['suspended', on('2024-02-01')]], '2024-04-01').verdict).toBe('suspended');
    expect(
      judged([announced, ['comply-by', on('2024-06-01')], status('in force', '2024-03-01')], '2024-04-01').verdict,
    ).toBe('in-force');
    expect(
      judged([begun, ['in-force', on('2024-06-01')], status('in force', '2024-03-01')], '2024-04-01').verdict,
    ).toBe('in-force');
  });

  test('that it is in force, after a term that ran out, outlives the term', () => {
    const term = ['ends', on('2024-06-01')] as const;
    expect(judged([begun, term, status('in force', '2024-06-02')])).toMatchObject({ verdict: 'in-force', term: null });
    expect(judged([begun, term, status('in force', '2024-06-01')]).verdict).toBe('term-passed');
    expect(judged([begun, term, status('in force', null)]).verdict).toBe('term-passed');
  });

  test('of a temporary measure makes it one, unless it was extended', () => {
    expect(judged([begun, status('temporary, in force', '2024-02-01')]).verdict).toBe('temporary');
    expect(
      judged([begun, ['made-open-ended', on('2024-03-01')], status('temporary, in force', '2024-04-01')]).verdict,
    ).toBe('in-force');
  });

  test('says of an end that is on file no more than that it ran out', () => {
    const lifted: Course = [begun, ['lifted', on('2024-06-01')]];
    expect(judged([...lifted, status('expired', '2024-07-01')]).verdict).toBe('expired');
    for (const other of ['struck down', 'rejected', 'in force', 'unknown'])
      expect(judged([...lifted, status(other, '2024-07-01')]).verdict).toBe('lifted');
    const struck: Course = [begun, ['struck-down', on('2024-06-01')]];
    expect(judged([...struck, status('expired', '2024-07-01')]).verdict).toBe('struck-down');
  });

  test('that ran out has the end of its term for its end', () => {
    const expired = status('expired', '2024-07-01');
    expect(judged([begun, ['ends', on('2024-06-01')], expired]).ended).toMatchObject({ edtf: '2024-06-01' });
    expect(judged([begun, ['lifted', on('2024-06-05')], ['ends', on('2024-06-01')], expired]).ended?.edtf).toBe(
      '2024-06-05',
    );
    expect(judged([begun, status('lifted', '2024-07-01'), ['ends', on('2024-06-01')]]).ended).toBeNull();
  });

  test('a later one that still saw it in force speaks for the days since it was announced', () => {
    const later: Course = [announced, status('in force', '2024-06-01')];
    expect(judged(later, '2024-03-01').verdict).toBe('in-force');
    expect(judged([announced, status('suspended', '2024-06-01')], '2024-03-01').verdict).toBe('announced');
    expect(judged([...later, ['in-force', on('2024-05-01')]], '2024-03-01').verdict).toBe('announced');
    expect(judged([status('in force', '2024-06-01'), ['upheld', on('2024-01-01')]], '2024-03-01').verdict).not.toBe(
      'in-force',
    );
  });

  test('without a day says nothing of a day before anything happened', () => {
    expect(judged([begun, status('in force', null)], '2023-12-31').verdict).toBe('nothing-on-record');
    expect(judged([begun, status('suspended', '2023-06-01')], '2023-12-31').verdict).toBe('suspended');
  });

  test('a proposal only where every report calls it one', () => {
    expect(judged([announced, status('proposed', '2024-02-01')]).verdict).toBe('proposed');
    expect(judged([announced, status('proposed', '2024-02-01'), status('announced', '2024-03-01')]).verdict).toBe(
      'announced',
    );
    expect(judged([announced]).verdict).toBe('announced');
  });

  test('advice stays advice where it stands, and ends like a ban', () => {
    expect(judged([begun, ['lifted', on('2024-02-01')]], TODAY, 'advice').verdict).toBe('lifted');
    expect(judged([begun, ['suspended', on('2024-02-01')]], TODAY, 'advice').verdict).toBe('suspended');
    expect(judged([begun], TODAY, 'advice').verdict).toBe('advice-only');
    expect(judged([status('unknown', '2024-02-01')], TODAY, 'advice').verdict).toBe('advice-only');
  });
});

describe('practice', () => {
  const practice = (of: string, text = 'by all accounts', rest = {}) =>
    ['practice', { practice: of, text }, rest] as const;

  test('carried out in part: in force for some', () => {
    expect(judged([begun, practice('partly enforced')]).verdict).toBe('in-force-for-some');
    expect(judged([begun, practice('enforced')]).verdict).toBe('in-force');
    expect(judged([begun, practice('enforced'), practice('partly enforced')]).verdict).toBe('in-force-for-some');
    expect(judged([begun, practice('partly enforced', 'in two towns', setAside)]).verdict).toBe('in-force');
  });

  test('not carried out, and no start on file: it never took effect, by what says so', () => {
    const judgement = judged([announced, practice('not enforced')]);
    expect(judgement.never).toBe(true);
    expect(judgement.neverBy.map(({ property }) => property)).toEqual(['practice']);
    expect(judged([announced, practice('not enforced', 'nobody was fined', setAside)]).never).toBe(false);
    expect(judged([announced, practice('not enforced'), practice('enforced')]).never).toBe(false);
  });

  test('a report that it is not enforced says so too, where nothing is said of practice', () => {
    const reported = judged([announced, status('not enforced', '2024-02-01')]);
    expect(reported).toMatchObject({ never: true, verdict: 'announced' });
    expect(reported.neverBy.map(({ property }) => property)).toEqual(['status']);
    const both = judged([announced, status('not enforced', '2024-02-01'), practice('not enforced')]);
    expect(both.neverBy.map(({ property }) => property)).toEqual(['practice']);
    const aside = judged([announced, ['status', { status: 'not enforced', asOf: '2024-02-01' }, setAside]]);
    expect(aside).toMatchObject({ never: false, neverBy: [] });
    expect(judged([announced, status('announced', '2024-02-01')]).neverBy).toEqual([]);
  });

  test.each([
    ['lifted, with no start on file', [['lifted', on('2024-06-01')]], true],
    [
      'lifted, and once extended',
      [
        ['extended', on('2024-03-01')],
        ['lifted', on('2024-06-01')],
      ],
      false,
    ],
    [
      'lifted, and once made open-ended',
      [
        ['made-open-ended', on('2024-03-01')],
        ['lifted', on('2024-06-01')],
      ],
      false,
    ],
    [
      'lifted, once extended on a day not on file',
      [
        ['extended', { printed: 'a Thursday' }],
        ['lifted', on('2024-06-01')],
      ],
      false,
    ],
    ['lifted, once reported in force', [status('in force', '2024-02-01'), ['lifted', on('2024-06-01')]], false],
    [
      'lifted, once reported in force for a time',
      [status('temporary, in force', '2024-02-01'), ['lifted', on('2024-06-01')]],
      false,
    ],
    ['lifted, and reported to have run out', [['lifted', on('2024-06-01')], status('expired', '2024-07-01')], false],
    ['lifted, once reported announced', [status('announced', '2024-02-01'), ['lifted', on('2024-06-01')]], true],
    ['lifted, and carried out in part', [practice('partly enforced'), ['lifted', on('2024-06-01')]], false],
    [
      'lifted, and said never to have begun',
      [begun, practice('not enforced', 'it never took effect'), ['lifted', on('2024-06-01')]],
      true,
    ],
    [
      'lifted, and said never to have been enforced',
      [begun, practice('not enforced', 'never enforced'), ['lifted', on('2024-06-01')]],
      false,
    ],
    ['in force, whatever is said of practice', [begun, practice('not enforced', 'it never took effect')], false],
  ] as readonly (readonly [string, Course, boolean])[])('%s: never in effect %s', (_, course, never) => {
    expect(judged(course).never).toBe(never);
  });

  test('what a report of a later day knows is not known before it', () => {
    const course: Course = [['lifted', on('2024-02-01')], status('in force', '2024-06-01')];
    expect(judged(course, '2024-03-01').never).toBe(true);
    expect(
      judged(
        [
          ['lifted', on('2024-02-01')],
          ['extended', on('2024-06-01')],
        ],
        '2024-03-01',
      ).never,
    ).toBe(true);
  });
});

describe('when it was announced, when it ended, what is ahead', () => {
  test('announced is what came first, told of or adopted; of one day, told of', () => {
    const told = ['announced', on('2024-02-01')] as const;
    const date = (...course: Course) => {
      const { announced: first } = judged(course);
      return `${first?.statement.property} ${first?.edtf}`;
    };
    expect(date(told, ['adopted', on('2024-01-01')])).toBe('adopted 2024-01-01');
    expect(date(told, ['adopted', on('2024-02-01')])).toBe('announced 2024-02-01');
    expect(date(told, ['adopted', on('2024-03-01')])).toBe('announced 2024-02-01');
    expect(date(['adopted', on('2024-03-01')])).toBe('adopted 2024-03-01');
    expect(judged([begun]).announced).toBeNull();
    expect(judged([['step', on('2024-01-01')], begun]).announced).toBeNull();
  });

  test('what comes later or has no day announces nothing yet', () => {
    const course: Course = [
      ['announced', on('2024-02-01')],
      ['adopted', { printed: 'a Thursday' }],
    ];
    expect(judged(course, '2024-01-31').announced).toBeNull();
    expect(judged(course, '2024-02-01').announced).toMatchObject({ edtf: '2024-02-01', others: [] });
    expect(
      judged([
        ['adopted', { printed: 'a Thursday' }],
        ['announced', on('2024-02-01')],
      ]).announced?.edtf,
    ).toBe('2024-02-01');
  });

  test('of two ends on file the one that made it what it is', () => {
    const course: Course = [begun, ['lifted', on('2024-06-01')], ['struck-down', on('2024-06-01')]];
    expect(judged(course).ended).toMatchObject({ statement: { property: 'struck-down' }, others: [] });
    expect(judged(course, '2024-05-01').ended).toBeNull();
  });

  test('before it begins, its start is ahead; before anything, whatever comes first', () => {
    const course: Course = [announced, ['upheld', on('2024-02-01')], ['in-force', on('2024-03-01')]];
    expect(judged(course, '2023-12-01').ahead?.property).toBe('in-force');
    expect(judged(course, '2024-01-01').ahead?.property).toBe('in-force');
    expect(judged(course, '2024-03-01').ahead).toBeNull();
    const nothing: Course = [
      ['upheld', on('2023-02-01')],
      ['announced', on('2024-01-01')],
      ['lifted', on('2024-03-01')],
    ];
    expect(judged(nothing, '2022-12-01').ahead?.property).toBe('announced');
    expect(judged(nothing, '2024-01-01').ahead).toBeNull();
  });
});

/** Sources of the days given; every statement cites the one of its number. */
function dated(course: readonly (readonly [property: string, value: unknown, source: string | null])[]): Ledger {
  const ledger = ledgerOf({
    kind: 'nationwide-block',
    statements: course.map(([property, value, published]) => [
      property,
      value,
      { citations: [{ source: published ? `source-${published}` : TEST_SOURCE.id, quote: null }] },
    ]),
  });
  const days = course.flatMap(([, , published]) => published ?? []);
  const sources = [TEST_SOURCE, ...days.map((published) => ({ ...TEST_SOURCE, id: `source-${published}`, published }))];
  return { ...ledger, sources: new Map(sources.map((source) => [source.id, source])) } as Ledger;
}

describe('a day that was still ahead of every source', () => {
  const judgedBy = (...course: Parameters<typeof dated>[0]) => {
    const ledger = dated(course);
    return judge(firstRecord(ledger), TODAY, ledger);
  };
  const start = on('2024-06-01');

  test.each([
    ['the source is older', [['in-force', start, '2024-05-31']], true],
    ['the source is of that day', [['in-force', start, '2024-06-01']], false],
    ['the source is of that month', [['in-force', start, '2024-06']], false],
    ['the source is newer', [['in-force', start, '2024-07-01']], false],
    ['the source has no day', [['in-force', start, null]], false],
    [
      'an older report',
      [
        ['in-force', start, null],
        ['status', { status: 'in force', asOf: '2024-05-01' }, null],
      ],
      true,
    ],
    [
      'a report of that day',
      [
        ['in-force', start, '2024-01-01'],
        ['status', { status: 'in force', asOf: '2024-06-01' }, null],
      ],
      false,
    ],
    [
      'a newer report',
      [
        ['in-force', start, '2024-01-01'],
        ['status', { status: 'lifted', asOf: '2024-07-01' }, null],
      ],
      false,
    ],
    [
      'an old and a newer report',
      [
        ['in-force', start, '2024-01-01'],
        ['status', { status: 'in force', asOf: '2024-05-01' }, null],
        ['status', { status: 'in force', asOf: '2024-07-01' }, null],
      ],
      false,
    ],
    [
      'two old reports',
      [
        ['in-force', start, null],
        ['status', { status: 'in force', asOf: '2024-02-01' }, null],
        ['status', { status: 'in force', asOf: '2024-01-01' }, null],
      ],
      true,
    ],
    [
      'a report without a day',
      [
        ['in-force', start, '2024-05-01'],
        ['status', { status: 'in force', asOf: null }, null],
      ],
      true,
    ],
    [
      'an old report and a newer source',
      [
        ['in-force', start, '2024-07-01'],
        ['status', { status: 'in force', asOf: '2024-05-01' }, null],
      ],
      false,
    ],
    [
      'an old source and an older report',
      [
        ['in-force', start, '2024-05-01'],
        ['status', { status: 'in force', asOf: '2024-01-01' }, null],
      ],
      true,
    ],
  ] as readonly (readonly [string, Parameters<typeof dated>[0], boolean])[])('%s', (_, course, planned) => {
    expect(judgedBy(...course).began ?? judgedBy(...course).ended).toMatchObject({ planned });
  });

  test('a resumption can be planned, a deadline too; what ends it can not', () => {
    const resumed = judgedBy(['resumed', start, '2024-05-01']);
    expect(resumed.began).toMatchObject({ planned: true });
    const deadline = judgedBy(['announced', on('2024-01-01'), '2024-01-01'], ['comply-by', start, '2024-01-01']);
    expect(deadline.confirmed).toMatchObject({ edtf: '2024-01-01' });
    expect(judgedBy(['lifted', start, '2024-05-01']).ended).toMatchObject({ planned: false });
  });

  test('what was only ever called proposed or announced has not begun by it', () => {
    const intended = (...reports: [string, string][]) =>
      judgedBy(
        ['announced', on('2024-01-01'), '2024-01-01'],
        ['in-force', start, '2024-01-01'],
        ...reports.map(([of, asOf]) => ['status', { status: of, asOf }, null] as const),
      );
    expect(intended(['announced', '2024-02-01'])).toMatchObject({
      verdict: 'announced',
      began: null,
      lapsed: { value: start },
    });
    expect(intended(['proposed', '2024-02-01']).verdict).toBe('proposed');
    expect(intended(['announced', '2024-02-01'], ['in force', '2024-03-01']).verdict).toBe('in-force');
    expect(intended(['announced', '2024-02-01'], ['announced', '2024-07-01'])).toMatchObject({
      verdict: 'in-force',
      lapsed: null,
    });
    expect(intended().verdict).toBe('in-force');
  });

  test('nor on that day itself, though not before it has it lapsed', () => {
    const ledger = dated([
      ['announced', on('2024-01-01'), '2024-01-01'],
      ['in-force', start, '2024-01-01'],
      ['status', { status: 'announced', asOf: '2024-02-01' }, null],
    ]);
    const lapsed = (day: string) => judge(firstRecord(ledger), day, ledger).lapsed?.property;
    expect([lapsed('2024-05-31'), lapsed('2024-06-01')]).toEqual([undefined, 'in-force']);
  });
});

describe('how old the last word is', () => {
  test('a source speaks for what it reports from its own day on, not for a measure as a whole', () => {
    const ledger = dated([
      ['in-force', on('2024-01-01'), '2024-03-01'],
      ['covers', { text: 'staff' }, '2024-09-01'],
    ]);
    const record = firstRecord(ledger);
    expect(judge(record, '2024-02-28', ledger).confirmed?.edtf).toBe('2024-01-01');
    expect(judge(record, '2024-03-01', ledger).confirmed?.edtf).toBe('2024-03-01');
    expect(judge(record, TODAY, ledger).confirmed?.edtf).toBe('2024-03-01');
    const whole = ledgerOf({
      statements: [
        ['in-force', on('2024-01-01'), { citations: [{ source: TEST_SOURCE.id, quote: null, whole: true }] }],
      ],
    });
    const published = {
      ...whole,
      sources: new Map([[TEST_SOURCE.id, { ...TEST_SOURCE, published: '2024-03-01' }]]),
    } as Ledger;
    expect(judge(firstRecord(published), TODAY, published).confirmed?.edtf).toBe('2024-01-01');
  });

  test.each([
    ['comply-by', false],
    ['step', false],
    ['review-due', false],
    ['ends', false],
    ['upheld', true],
    ['suspended', true],
  ])('%s confirms it: %s', (property, confirms) => {
    expect(judged([begun, [property, on('2024-06-01')]]).confirmed?.edtf).toBe(confirms ? '2024-06-01' : '2024-01-01');
  });

  test('nothing with a day confirms nothing; and what held on a past day is then not certain', () => {
    expect(judged([status('in force', null)]).confirmed).toBeNull();
    expect(judged([status('lifted', null)], '2020-01-01').uncertain).toBe(false);
    expect(judged([begun], '2024-06-01').uncertain).toBe(false);
  });
});
