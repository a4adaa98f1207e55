/** A date of a record that names many apps holds for the apps that its text names. */
import { describe, expect, test } from 'vitest';
import type { Ledger, SubjectKey } from '../../../core/ledger/ledger.ts';
import type { Platform } from '../../../core/ledger/schema.ts';
import { type Judgement, judge } from '../../../core/verdict/judge.ts';
import { appsNamedIn } from '../../../core/verdict/named.ts';
import { scopeOf } from '../../../core/verdict/scope.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

type Course = readonly (readonly [string, unknown])[];
const on = (date: string, text?: string) => ({ date, ...(text === undefined ? {} : { text }) });
const TODAY = '2026-11-25';

const app = (id: string, name: string, more: Partial<Platform> = {}): Platform => ({
  id,
  name,
  names: [],
  owner: null,
  categories: [],
  ...more,
});
const PLATFORMS: readonly Platform[] = [
  app('tiktok', 'TikTok', { owner: 'bytedance' }),
  app('tiktok-lite', 'TikTok Lite', { owner: 'bytedance' }),
  app('facebook', 'Facebook', { owner: 'meta', names: [{ text: 'fb', kind: 'short' }] }),
  app('instagram', 'Instagram', { owner: 'meta' }),
  app('x', 'X (formerly Twitter)', {
    names: [
      { text: 'X', kind: 'name' },
      { text: 'Twitter', kind: 'former' },
    ],
  }),
  app('signal', 'Signal', { word: true }),
  app('google-play', 'Google Play', { names: [{ text: 'Google Play Store', kind: 'name' }] }),
  app('tinder', 'Tinder', { categories: ['dating'] }),
  app('bumble', 'Bumble', { categories: ['dating'], word: true }),
];

function ledgerNaming(subjects: readonly object[], course: Course): Ledger {
  const statements = [...subjects.map((value) => ['names', value] as const), ...course];
  const ledger = ledgerOf({ kind: 'nationwide-block', statements });
  const owned = new Map([
    ['meta', ['facebook', 'instagram']],
    ['bytedance', ['tiktok', 'tiktok-lite']],
  ]);
  const owners = [
    { id: 'meta', name: 'Meta', names: [] },
    { id: 'bytedance', name: 'ByteDance', names: [] },
  ];
  return {
    ...ledger,
    platforms: new Map(PLATFORMS.map((platform) => [platform.id, platform])),
    owners: new Map(owners.map((owner) => [owner.id, owner])),
    platformsOfOwner: owned,
  };
}

function judgedFor(
  asked: string | undefined,
  ids: readonly string[],
  course: Course,
  day = TODAY,
): Judgement & { readonly start: string | null } {
  const ledger = ledgerNaming(
    ids.map((platform) => ({ platform })),
    course,
  );
  const key = asked && (asked.includes(':') ? (asked as SubjectKey) : (`platform:${asked}` as const));
  const judgement = judge(firstRecord(ledger), day, ledger, key || undefined);
  const { began } = judgement;
  return { ...judgement, start: typeof began === 'string' ? began : (began?.edtf ?? null) };
}

describe('apps that a text names', () => {
  const ledger = ledgerNaming([], [['in-force', on('2025')]]);
  test.each([
    ['Twitter (now X) is blocked', ['x']],
    ['the Google Play Store is reachable again', ['google-play']],
    ['TikTok Lite is removed', ['tiktok-lite']],
    ['TikTok’s website opens', ['tiktok']],
    ['a signal is sent to Signal', ['signal']],
    ['facebook and INSTAGRAM', ['facebook', 'instagram']],
    ['on a written commitment from X Corp', []],
    ['Meta’s services go dark', ['facebook', 'instagram']],
    ['Meta agreed to the conditions', []],
    ['by decision of the ministry', []],
  ])('%s', (text, ids) => {
    expect(appsNamedIn(text, ledger)).toEqual(ids);
  });
});

describe('a record whose steps tell each app’s start', () => {
  const ids = ['facebook', 'x', 'instagram', 'tiktok'];
  const course: Course = [
    ['in-force', on('2009')],
    ['step', on('2002', 'blocking goes back to this year')],
    ['step', on('2009-06', 'Twitter (now X) is blocked')],
    ['step', on('2009-07', 'Facebook is blocked')],
    ['step', on('2014-09', 'Instagram is blocked')],
    ['status', { status: 'in force', asOf: null }],
  ];

  test.each([
    ['facebook', '2009-07'],
    ['x', '2009-06'],
    ['instagram', '2014-09'],
    ['tiktok', 'not-on-file-for-app'],
    [undefined, '2009'],
    ['owner:meta', '2009'],
  ])('%s began %s', (asked, start) => {
    expect(judgedFor(asked, ids, course)).toMatchObject({ start, verdict: 'in-force' });
  });

  test('before an app’s own start it was not blocked yet, though others were', () => {
    const judgement = judgedFor('instagram', ids, course, '2012-01-01');
    expect(judgement).toMatchObject({ start: null, ahead: { value: { date: '2014-09' } } });
    expect(judgement.verdict).toBe('nothing-on-record');
  });

  test('what held on a past day for an app without a date is not certain', () => {
    expect(judgedFor('tiktok', ids, course, '2012-01-01')).toMatchObject({ verdict: 'in-force', uncertain: true });
    expect(judgedFor('tiktok', ids, course, '2005-01-01').verdict).toBe('nothing-on-record');
  });

  test('its own start is what the verdict rests on', () => {
    const values = judgedFor('facebook', ids, course).grounds.map(({ value }) => (value as { date?: string }).date);
    expect(values).toContain('2009-07');
    expect(values).not.toContain('2009');
  });
});

describe('a start of one app, and an order that adds others', () => {
  const ids = ['facebook', 'x', 'instagram', 'tiktok'];
  const course: Course = [
    ['announced', on('2021-02-03')],
    ['in-force', on('2021-02-04', 'Facebook')],
    ['ends', on('2021-02-07', 'Facebook, as first ordered')],
    ['step', on('2021-02-05', 'a further order adds Twitter (now X) and Instagram, until further notice')],
  ];

  test.each([
    ['facebook', '2021-02-04', 'term-passed'],
    ['x', '2021-02-05', 'in-force'],
    ['instagram', '2021-02-05', 'in-force'],
    ['tiktok', 'not-on-file-for-app', 'reported'],
  ])('%s began %s and is %s', (asked, start, verdict) => {
    expect(judgedFor(asked, ids, course)).toMatchObject({ start, verdict });
  });

  test('a start of all holds for those that were not added later', () => {
    const widened: Course = [
      ['in-force', on('2025-01-01')],
      ['step', on('2025-03-01', 'Instagram is added')],
    ];
    expect(judgedFor('facebook', ids, widened).start).toBe('2025-01-01');
    expect(judgedFor('instagram', ids, widened).start).toBe('2025-03-01');
  });
});

describe('an end of some apps', () => {
  const ids = ['x', 'facebook', 'google-play', 'tiktok'];
  const begin = ['in-force', on('2021-07-02')] as const;

  test('an end holds for the apps it names; a step can tell of one app’s own', () => {
    const course: Course = [
      begin,
      ['lifted', on('2022-08-01', 'Twitter and Facebook reopened')],
      ['step', on('2022-05', 'the Google Play Store is reachable again')],
      ['status', { status: 'lifted', asOf: '2022-08-01' }],
    ];
    expect(judgedFor('x', ids, course).ended?.edtf).toBe('2022-08-01');
    expect(judgedFor('google-play', ids, course)).toMatchObject({ verdict: 'lifted', ended: { edtf: '2022-05' } });
    expect(judgedFor('google-play', ids, course, '2022-06-01').verdict).toBe('lifted');
    // Whether it still holds for what no end names is not known: neither "still" nor "no longer".
    expect(judgedFor('tiktok', ids, course)).toMatchObject({ verdict: 'reported', ended: null });
  });

  test('an app’s own end comes before the end of the rest', () => {
    const course: Course = [
      begin,
      ['lifted', on('2021-10-31')],
      ['step', on('2021-09-25', 'the Google Play Store is reachable again')],
    ];
    expect(judgedFor('google-play', ids, course).ended?.edtf).toBe('2021-09-25');
    expect(judgedFor('tiktok', ids, course).ended?.edtf).toBe('2021-10-31');
    expect(judgedFor('tiktok', ids, course, '2021-10-01').verdict).toBe('in-force');
  });

  test('"the last service" tells of all', () => {
    const course: Course = [begin, ['lifted', on('2023-05-30', 'the last service, TikTok, is back by then')]];
    expect(judgedFor('facebook', ids, course)).toMatchObject({ verdict: 'lifted', ended: { edtf: '2023-05-30' } });
  });

  test('an end that leaves one out holds for the others', () => {
    const course: Course = [begin, ['lifted', on('2023-05-30', 'all reopened except TikTok')]];
    expect(judgedFor('facebook', ids, course).verdict).toBe('lifted');
    expect(judgedFor('tiktok', ids, course).verdict).toBe('in-force');
  });
});

describe('what is no start and no end of an app', () => {
  const ids = ['facebook', 'x', 'tiktok'];
  test.each([
    'still blocked when Facebook is reopened',
    'Facebook and X could still be reached',
    'Facebook is down; X comes and goes',
    'start that had been set for Facebook; it was blocked in court',
    'the minister proposed that Facebook is blocked',
    'Signal is blocked',
  ])('%s', (text) => {
    const course: Course = [
      ['in-force', on('2025-02-17')],
      ['step', on('2025-02-10', text)],
    ];
    for (const asked of ids) expect(judgedFor(asked, ids, course)).toMatchObject({ start: '2025-02-17', ended: null });
  });

  test('in a record of one app, a step is a step', () => {
    const course: Course = [
      ['in-force', on('2022-03-14')],
      ['step', on('2022-03-01', 'Facebook is blocked in one town')],
    ];
    expect(judgedFor('facebook', ['facebook'], course).start).toBe('2022-03-14');
  });

  test('an app that the record does not name is answered from the whole', () => {
    const course: Course = [['in-force', on('2025-01-01', 'Facebook')]];
    expect(judgedFor('instagram', ids, course).start).toBe('2025-01-01');
  });
});

test('a kind of app: a date that names one of the kind holds for that one', () => {
  const ledger = ledgerNaming(
    [{ category: 'dating' }],
    [
      ['in-force', on('2020-09-01', 'Tinder')],
      ['status', { status: 'in force', asOf: '2020-09-05' }],
    ],
  );
  const record = firstRecord(ledger);
  expect(judge(record, TODAY, ledger, 'platform:tinder').began).toMatchObject({ edtf: '2020-09-01' });
  expect(judge(record, TODAY, ledger, 'platform:bumble').began).toBe('not-on-file-for-app');
  expect(judge(record, TODAY, ledger, 'category:dating').began).toMatchObject({ edtf: '2020-09-01' });
});

test('judged once for a day and an app, and for all apps alike where no date names any', () => {
  const ledger = ledgerNaming([{ platform: 'x' }, { platform: 'tiktok' }], [['in-force', on('2025-01-01')]]);
  const record = firstRecord(ledger);
  const first = judge(record, TODAY, ledger);
  expect(judge(record, TODAY, ledger, 'platform:x')).toBe(first);
  expect(judge(record, TODAY, ledger, 'platform:tiktok')).toBe(first);
  expect(judge(record, '2024-01-01', ledger)).not.toBe(first);
});

describe('an end of some apps, asked of all of them', () => {
  const ids = ['facebook', 'x', 'tiktok'];
  const begin = ['in-force', on('2025-01-01')] as const;
  const whole = (...course: Course) => judgedFor(undefined, ids, [begin, ...course]);

  test('ends nothing while others have none', () => {
    expect(whole(['lifted', on('2025-02-01', 'Facebook is back')])).toMatchObject({ verdict: 'in-force', ended: null });
    expect(whole(['lifted', on('2025-02-01', 'all reopened except TikTok')]).verdict).toBe('in-force');
    expect(judgedFor('owner:meta', ids, [begin, ['lifted', on('2025-02-01', 'Facebook is back')]]).verdict).toBe(
      'in-force',
    );
    expect(judgedFor('instagram', ids, [begin, ['lifted', on('2025-02-01', 'Facebook is back')]]).verdict).toBe(
      'in-force',
    );
    const shown = whole(['suspended', on('2025-02-01', 'Facebook')], ['lifted', on('2025-03-01', 'Facebook is back')]);
    expect(shown).toMatchObject({ verdict: 'suspended', start: '2025-01-01', uncertain: false });
  });

  test('is the end of all once each has one, or one is told of all, or a source reports it over', () => {
    const some = ['lifted', on('2025-02-01', 'Facebook and Twitter are back')] as const;
    expect(whole(some, ['lifted', on('2025-03-01', 'TikTok is back')]).verdict).toBe('lifted');
    expect(whole(some, ['lifted', on('2025-03-01')])).toMatchObject({ verdict: 'lifted' });
    expect(whole(some, ['status', { status: 'lifted', asOf: '2025-04-01' }])).toMatchObject({ verdict: 'lifted' });
    expect(whole(some, ['status', { status: 'in force', asOf: '2025-04-01' }]).verdict).toBe('in-force');
  });
});

describe('more than one spell of an app', () => {
  const ids = ['facebook', 'tiktok'];
  const course: Course = [
    ['in-force', on('2025-01-01', 'Facebook')],
    ['lifted', on('2025-02-01', 'Facebook is back')],
    ['in-force', on('2025-03-01', 'Facebook, for the second time')],
    ['lifted', on('2025-04-01')],
  ];

  test('an end of all ends the second one too', () => {
    expect(judgedFor('facebook', ids, course)).toMatchObject({ verdict: 'lifted', ended: { edtf: '2025-04-01' } });
    expect(judgedFor('facebook', ids, course, '2025-03-15')).toMatchObject({
      verdict: 'in-force',
      start: '2025-03-01',
    });
    expect(judgedFor('facebook', ids, course, '2025-02-15').verdict).toBe('lifted');
  });

  test('an end of all that comes after its own end, and after no other start, is not its own', () => {
    const once: Course = [
      ...course.slice(0, 2),
      ['in-force', on('2025-05-01', 'Facebook')],
      ['lifted', on('2025-04-01')],
    ];
    expect(judgedFor('facebook', ids, once, '2025-04-15').ended?.edtf).toBe('2025-02-01');
    const atOnce: Course = [
      ...course.slice(0, 2),
      ['in-force', on('2025-04-01', 'Facebook')],
      ['lifted', on('2025-04-01')],
    ];
    expect(judgedFor('facebook', ids, atOnce).ended?.edtf).toBe('2025-04-01');
  });

  test('an end of all of the very day of its own is one with it', () => {
    const same: Course = [course[0] ?? begun, course[1] ?? begun, ['lifted', on('2025-02-01')]];
    expect(judgedFor('facebook', ids, same).ended).toMatchObject({ edtf: '2025-02-01', others: [] });
    expect(judgedFor('facebook', ids, same).ended?.statements).toHaveLength(1);
  });
});

const begun = ['in-force', on('2025-01-01')] as const;

describe('whether a start of all is an app’s own', () => {
  const ids = ['facebook', 'x', 'tiktok'];
  const step = (date: string) => ['step', on(date, 'Facebook is blocked')] as const;

  test.each([
    ['its own is of that very day', '2025-01-01', ['2025-01-01'], '2025-01-01', 1],
    ['its own comes later', '2025-01-01', ['2025-02-01'], '2025-02-01', 1],
    ['its own came before', '2025-03-01', ['2025-02-01'], '2025-02-01', 2],
    ['one of its own comes later', '2025-02-15', ['2025-02-01', '2025-03-01'], '2025-02-01', 2],
  ])('%s', (_, all, own, start, starts) => {
    const judgement = judgedFor('facebook', ids, [...own.map(step), ['in-force', on(all)]]);
    expect(judgement.start).toBe(start);
    const { began } = judgement;
    expect(typeof began === 'object' && began ? 1 + began.others.length + began.statements.length - 1 : 0).toBe(starts);
  });

  test('of one that has no step, where steps tell the starts of others: not if it sums them up', () => {
    expect(judgedFor('tiktok', ids, [['in-force', on('2025')], step('2025-02')]).start).toBe('not-on-file-for-app');
    expect(judgedFor('tiktok', ids, [['in-force', on('2025-02-01')], step('2025-02-01')]).start).toBe(
      'not-on-file-for-app',
    );
    expect(judgedFor('tiktok', ids, [['in-force', on('2025-01-31')], step('2025-02-01')]).start).toBe('2025-01-31');
    expect(judgedFor('tiktok', ids, [['in-force', { printed: 'a Thursday' }], step('2025-02-01')]).start).toBe(null);
    const undated = ['step', { printed: 'a Thursday', text: 'Facebook is blocked' }] as const;
    expect(judgedFor('tiktok', ids, [['in-force', on('2025-01-31')], undated]).start).toBe('2025-01-31');
  });

  test('a start on file for no app leaves none unknown', () => {
    const announced: Course = [
      ['announced', on('2025-01-01')],
      ['lifted', on('2025-02-01', 'Facebook is back')],
    ];
    expect(judgedFor('tiktok', ids, announced)).toMatchObject({ start: null, verdict: 'announced' });
  });
});

test('an owner or a kind names apps of its own alone', () => {
  const of = (subject: object) => {
    const ledger = ledgerNaming(
      [subject, { platform: 'signal' }],
      [['in-force', on('2025-01-01', 'Facebook and Tinder')]],
    );
    return (asked: SubjectKey) => judge(firstRecord(ledger), TODAY, ledger, asked).began;
  };
  const meta = of({ owner: 'meta' });
  expect(meta('platform:facebook')).toMatchObject({ edtf: '2025-01-01' });
  expect(meta('platform:instagram')).toBe('not-on-file-for-app');
  expect(meta('platform:tinder')).toMatchObject({ edtf: '2025-01-01' });
  expect(meta('platform:gone')).toMatchObject({ edtf: '2025-01-01' });
  const dating = of({ category: 'dating' });
  expect(dating('platform:bumble')).toBe('not-on-file-for-app');
  expect(dating('platform:instagram')).toMatchObject({ edtf: '2025-01-01' });
});

describe('how a step tells of a start or an end', () => {
  const ids = ['facebook', 'tiktok'];
  const course = (text: string): Course => [
    ['in-force', on('2025-01-01', 'Facebook; TikTok')],
    ['step', on('2025-03-01', text)],
  ];

  test.each([
    'Facebook is reopened',
    'Facebook is re-opened',
    'Facebook reopens',
    'Facebook returns',
    'Facebook can return',
    'Facebook is available again',
    'TikTok stays; Facebook is unblocked',
    'the court: Facebook is restored',
  ])('“%s” ends it', (text) => {
    expect(judgedFor('facebook', ids, course(text)).ended?.edtf).toBe('2025-03-01');
  });

  test.each([
    'the ministry blocks Facebook',
    'the state bans Facebook',
    'Facebook was then cut',
    'Facebook is added',
    'Facebook joins the list',
  ])('“%s” is a start', (text) => {
    const later: Course = [
      ['in-force', on('2025-01-01', 'TikTok')],
      ['step', on('2025-03-01', text)],
    ];
    expect(judgedFor('facebook', ids, later).start).toBe('2025-03-01');
  });

  test.each([
    'all services are back, Facebook first',
    'all of them are back, Facebook too',
    'all apps, Facebook among them, are back',
  ])('“%s” speaks of all', (text) => {
    const lifted: Course = [
      ['in-force', on('2025-01-01')],
      ['lifted', on('2025-03-01', text)],
    ];
    expect(judgedFor('tiktok', ids, lifted).verdict).toBe('lifted');
  });

  test('what an event says of an app it names is the event’s, not a step’s', () => {
    const suspended: Course = [
      ['in-force', on('2025-01-01')],
      ['suspended', on('2025-03-01', 'Facebook is back')],
    ];
    expect(judgedFor('facebook', ids, suspended)).toMatchObject({ verdict: 'suspended', ended: null });
    expect(judgedFor('tiktok', ids, suspended).verdict).toBe('in-force');
  });
});

test('a scope is worked out once, and anew for another edition of the ledger', () => {
  const subjects = [{ platform: 'x' }, { platform: 'tiktok' }];
  const course: Course = [['in-force', on('2025-01-01', 'X')]];
  const [ledger, other] = [ledgerNaming(subjects, course), ledgerNaming(subjects, course)];
  const record = firstRecord(ledger);
  expect(scopeOf(record, 'platform:x', ledger)).toBe(scopeOf(record, 'platform:x', ledger));
  const renamed = { ...other, platforms: new Map([...other.platforms].filter(([id]) => id !== 'x')) };
  expect(scopeOf(record, 'platform:x', renamed)).toBeNull();
});
