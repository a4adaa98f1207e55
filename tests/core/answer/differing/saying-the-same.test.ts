/** What a value holds beside its words, and the form its words are compared in: when two are one, and which of the two is shown. */
import { describe, expect, test } from 'vitest';
import { mergedValues } from '../../../../core/answer/differing/merging.ts';
import type { Property } from '../../../../core/ledger/property.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [Property, object, object?];

function merged(...statements: Told[]): string[] {
  const ledger = ledgerOf({ statements });
  return mergedValues(firstRecord(ledger).statements, statements[0]?.[0] ?? 'covers', ledger).map(({ words }) => words);
}
/** One value for the two, the same whichever stands first on file. */
function one(first: Told, second: Told): string {
  const [words, ...rest] = merged(first, second);
  expect(rest).toEqual([]);
  expect(merged(second, first)).toEqual([words]);
  return words ?? '';
}
/** One value for the two; of two as full, that which stands first on file is shown. */
function alike(first: Told, second: Told) {
  expect(merged(first, second)).toHaveLength(1);
  expect(merged(second, first)).toHaveLength(1);
}
function apart(first: Told, second: Told) {
  expect(merged(first, second)).toHaveLength(2);
  expect(merged(second, first)).toHaveLength(2);
}
const covers = (text: string): Told => ['covers', { text }];

describe('apps that are named', () => {
  test('one app, kind or owner once; two of them twice', () => {
    expect(one(['names', { platform: 'tiktok' }], ['names', { platform: 'tiktok' }])).toBe('TikTok');
    expect(one(['names', { category: 'video' }], ['names', { category: 'video' }])).toBe('video apps');
    expect(one(['names', { owner: 'bytedance' }], ['names', { owner: 'bytedance' }])).toContain('ByteDance');
    apart(['names', { platform: 'tiktok' }], ['names', { platform: 'tinder' }]);
    apart(['names', { category: 'video' }], ['names', { category: 'dating' }]);
    apart(['names', { platform: 'tiktok' }], ['names', { category: 'video' }]);
    apart(['names', { owner: 'bytedance' }], ['names', { category: 'video' }]);
    apart(['names', { owner: 'bytedance' }], ['names', { text: 'apps of ByteDance' }]);
    alike(['names', { text: 'the apps' }], ['names', { text: 'apps' }]);
  });
});

describe('counts, replies, practice, status', () => {
  const people = (count: number, approximate: boolean): Told => ['people', { count, approximate, of: 'officials' }];
  test('an exact count says the approximate one of as many, and is shown', () => {
    expect(one(people(400, true), people(400, false))).toBe('400 officials');
    expect(one(people(400, true), people(400, true))).toBe('about 400 officials');
    apart(people(400, false), people(401, false));
  });

  test('one speaker under two spellings; the words of two stay two', () => {
    const reply = (who: string): Told => ['response', { who, text: 'called it a mistake' }];
    alike(reply('the Ministry'), reply('Ministry'));
    apart(reply('the Ministry'), reply('the Court'));
  });

  test('a status of one day, a practice of one sort', () => {
    const status = (name: string, asOf: string | null): Told => ['status', { status: name, asOf }];
    expect(one(status('in force', '2023-03'), status('in force', '2023-03'))).toBe('in force, as of March 2023');
    apart(status('in force', '2023-03'), status('lifted', '2023-03'));
    const practice = (name: string, text: string): Told => ['practice', { practice: name, text }];
    alike(practice('enforced', 'filters'), practice('enforced', 'the filters'));
    apart(practice('enforced', 'filters'), practice('enforced', 'fines'));
  });
});

describe('dates', () => {
  const begun = (value: object): Told => ['in-force', value];
  test.each([
    ['a day and its year', { date: '2023' }, { date: '2023-03-10' }, '10 March 2023'],
    ['a month and its year', { date: '2023' }, { date: '2023-03' }, 'March 2023'],
    ['a day that is sure', { date: '2023-03-10~' }, { date: '2023-03-10' }, '10 March 2023'],
    ['a day that is about right and its month', { date: '2023-03~' }, { date: '2023-03-10~' }, 'about 10 March 2023'],
    ['the first day of a month', { date: '2023-03' }, { date: '2023-03-01' }, '1 March 2023'],
    ['the last day of a month', { date: '2023-03' }, { date: '2023-03-31' }, '31 March 2023'],
    ['a day and what is only printed', { printed: 'undated' }, { printed: 'undated' }, 'undated'],
    [
      'a day and what happened on it',
      { date: '2023-03' },
      { date: '2023-03-10', text: 'at noon' },
      '10 March 2023: at noon',
    ],
  ])('%s', (_why, less, more, words) => {
    expect(one(begun(less), begun(more))).toBe(words);
  });

  test.each([
    ['a day that is about right within a month that is sure', { date: '2023-03' }, { date: '2023-03-10~' }],
    ['the day before a month', { date: '2023-03' }, { date: '2023-02-28' }],
    ['the day after it', { date: '2023-03' }, { date: '2023-04-01' }],
    ['one with an open end', { date: '2023-03-10' }, { date: '2023-03-10/..' }],
    ['a day and another way to print it', { printed: 'undated' }, { date: '2023-03-10' }],
    ['two ways to print it', { printed: 'undated' }, { printed: 'a Friday' }],
  ])('apart: %s', (_why, first, second) => {
    apart(begun(first), begun(second));
  });

  test('terms, and days until which', () => {
    const ends = (value: object): Told => ['ends', value];
    expect(one(ends({ duration: 'P30D' }), ends({ duration: 'P30D', text: 'at first' }))).toBe('30 days: at first');
    apart(ends({ duration: 'P30D' }), ends({ duration: 'P90D' }));
    const stayed = (value: object): Told => ['suspended', value];
    expect(
      one(stayed({ date: '2023-04-01', until: '2023-05-01' }), stayed({ date: '2023-04-01', until: '2023-05-01' })),
    ).toBe('1 April 2023, until 1 May 2023');
    apart(stayed({ date: '2023-04-01', until: '2023-05-01' }), stayed({ date: '2023-04-01', until: '2023-06-01' }));
  });
});

describe('words in one form', () => {
  test.each([
    ['a public body', 'public bodies'],
    ['school buildings', 'a school building'],
    ['the smartphones of staff', 'phones of staff'],
    ['telephones of staff', 'phones of staff'],
    ['cellphones of staff', 'phones of staff'],
    ['iPhones of staff', 'phones of staff'],
    ['handsets of staff', 'phones of staff'],
    ['laptops of staff', 'computers of staff'],
    ['a PC of staff', 'computers of staff'],
    ['the ministry’s staff', 'ministry staff'],
    ["the ministry's staff", 'ministry staff'],
    ['staff who are paid by the state', 'staff paid from a state'],
    ['staff that have been paid for it', 'staff paid for this or their own'],
    ['cafés', 'cafe\u0301s'],
  ])('%s, %s', (first, second) => {
    alike(covers(first), covers(second));
  });

  test.each([
    ['a class', 'clas'],
    ['a campus', 'campu'],
    ['a basis', 'basi'],
    ['gas', 'ga'],
    ['tablets', 'phones'],
    ['computers', 'phones'],
    ['10.5 pears', '105 pears'],
    ['10.5 pears', '10.6 pears'],
    ['1,000 pears', '1,001 pears'],
  ])('apart: %s, %s', (first, second) => {
    apart(covers(first), covers(second));
  });

  test.each(['and', 'or', 'but', 'as well as', 'plus', 'with', 'then', ', and', '; plus'])(
    'another thing after “%s” is another value',
    (joins) => {
      apart(covers('work phones'), covers(`work phones ${joins} networks`));
    },
  );

  test.each(['in the north', 'butler’s', 'thence', 'order forms'])('more about the same: work phones %s', (more) => {
    expect(one(covers('work phones'), covers(`work phones ${more}`))).toBe(`work phones ${more}`);
  });

  test.each([
    'no',
    'not',
    'never',
    'nobody',
    'nothing',
    'none',
    'neither',
    'nor',
    'cannot',
    'without',
    'except',
    'excepting',
    'excluding',
    'unless',
    'despite',
    'instead',
    'all',
    'every',
    'each',
    'any',
    'only',
    'solely',
    'partly',
    'partially',
    'partial',
    'part',
    'some',
    'most',
    'half',
    'more',
    'less',
    'fully',
    'full',
    'almost',
    'nearly',
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
    'ten',
    'eleven',
    'twelve',
    'dozen',
    'twenty',
    'thirty',
    'sixty',
    'ninety',
    'hundred',
    '7',
    'Northern',
  ])('“%s” changes what is said, before it and after it', (word) => {
    apart(covers('work phones'), covers(`x ${word} work phones`));
    apart(covers('work phones'), covers(`work phones, ${word} x`));
  });

  test('a name is not described; what stands before a value must describe it', () => {
    apart(covers('at Oslo'), covers('at mild Oslo'));
    expect(one(covers('work phones'), covers('the blue work phones'))).toBe('the blue work phones');
    expect(one(covers('work phones'), covers('an old work phone'))).toBe('an old work phone');
    apart(covers('work phones'), covers('staff with work phones'));
  });
});

describe('which of two is shown', () => {
  test('the fuller; of two as full the one of the better source, or of more of them', () => {
    const cited = (text: string, count: number): Told => [
      'covers',
      { text },
      { citations: Array.from({ length: count }, () => ({ source: 'example-herald', quote: null })) },
    ];
    expect(one(cited('Work phones', 1), cited('work phones', 2))).toBe('work phones');
    expect(one(cited('Work phones', 2), cited('work phones', 1))).toBe('Work phones');
    const whole = { citations: [{ source: 'example-herald', quote: null, whole: true }] };
    expect(one(['covers', { text: 'Work phones' }, whole], covers('work phones'))).toBe('work phones');
    const preferred = { rank: 'preferred', rankReason: 'the law itself' };
    expect(one(['covers', { text: 'Work phones' }, preferred], cited('work phones', 2))).toBe('Work phones');
  });
});
