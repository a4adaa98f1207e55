/** One end of a list: the first, the latest, the longest, the next to end; and how many times. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const { answer, said } = screensOf(
  ban('FR', 'zaplo', { since: '2020-05-01', lifted: '2020-06-01' }),
  ban('DE', 'zaplo', { since: '2021' }),
  ban('SE', 'zaplo', { since: '2021-03-01' }),
  ban('FI', 'zaplo', { since: '2024-05' }),
  ban('NO', 'zaplo', { since: '2024-05-20', lifted: '2024-05-25' }),
  ban('DK', 'zaplo', { since: null, announced: '2022-01-01' }),
  ban('NL', 'zaplo', { kind: 'proposed', since: null, announced: '2019-01-01' }),
  ban('IT', 'zaplo', { kind: 'age-restriction', since: '2018-01-01' }),
  ban('BE', 'zaplo', { kind: 'advice', since: null, announced: '2017-01-01' }),
  ban('LV', 'zaplo', { since: '2023-01-01', ends: '2025-06-01' }),
  ban('EE', 'zaplo', { since: '2023-02-01', ends: '2025-05' }),
  ban('PT', 'zaplo', { since: '2022-01-01', ends: '2022-03-01' }),
);
const places = (text: string) => answer(text).records.map((id) => id.slice(0, 2).toUpperCase());

describe('the first', () => {
  const text = 'which country banned zaplo first';
  test('leads though it is over, and the first of those in force is told beside it', () => {
    expect(said(text)).toMatch(
      /^First on file: Zaplo in France: a block for everyone from 1 May 2020, lifted on 1 June 2020\. First of those in force, as last reported: Zaplo in Sweden: blocked for everyone since 1 March 2021\./,
    );
    expect(said(text)).toContain('In order of start, or of announcement where no start is on file');
  });

  test('no proposal, age limit, advice, or what was only announced is in the order', () => {
    expect(places(text)).toEqual(['FR', 'SE', 'DE', 'PT', 'LV', 'EE', 'NO', 'FI']);
    expect(said(text)).toContain('Earliest first (8)');
  });

  test('what may be earlier by a date less exact is told, and only that', () => {
    const { said } = screensOf(
      ban('SE', 'zaplo', { since: '2021-03-01' }),
      ban('DE', 'zaplo', { since: '2021' }),
      ban('FR', 'zaplo'),
    );
    expect(said('which country banned zaplo first')).toMatch(
      /^First on file: Zaplo in Sweden: blocked for everyone since 1 March 2021\. May be earlier, by a date less exact: Zaplo in Germany \(since 2021\)\. In order/,
    );
    expect(said('latest country to ban zaplo')).not.toContain('May be');
  });
});

describe('the latest', () => {
  const text = 'latest country to ban zaplo';
  test('leads, with the latest in force and what may be later', () => {
    expect(said(text)).toMatch(
      /^Latest on file: Zaplo in Norway: a block for everyone from 20 May 2024, lifted on 25 May 2024\. Latest of those in force, as last reported: Zaplo in Finland: blocked for everyone since May 2024\. May be later, by a date less exact: Zaplo in Finland \(since May 2024\)\./,
    );
    expect(places(text)).toEqual(['NO', 'FI', 'EE', 'LV', 'PT', 'SE', 'DE', 'FR']);
  });

  test('that is in force needs no other beside it', () => {
    const { said } = screensOf(ban('SE', 'zaplo', { since: '2021-03-01' }), ban('FR', 'zaplo'));
    expect(said(text)).toMatch(
      /^Latest on file: Zaplo in France: blocked for everyone since 1 January 2024\. In order/,
    );
  });

  test('where none is in force, none is told as that', () => {
    const { said } = screensOf(
      ban('SE', 'zaplo', { since: '2021-03-01', lifted: '2021-05-01' }),
      ban('FR', 'zaplo', { lifted: '2024-05-01' }),
    );
    expect(said(text)).toMatch(
      /^Latest on file: Zaplo in France: a block for everyone from 1 January 2024, lifted on 1 May 2024\. In order/,
    );
  });
});

describe('the longest', () => {
  test('to its end or to today, with how long; what has run out and is not known to be over is left out', () => {
    const text = 'longest zaplo ban';
    expect(said(text)).toMatch(
      /^Longest on file: Zaplo in Germany: blocked for everyone since 2021 \(4 years\)\. From start/,
    );
    expect(places(text)).toEqual(['DE', 'SE', 'LV', 'EE', 'FI', 'FR', 'NO']);
  });

  test('that is over is told with the longest of those in force', () => {
    const { said } = screensOf(
      ban('SE', 'zaplo', { since: '2015-03-01', lifted: '2021-05-01' }),
      ban('FR', 'zaplo', { since: '2024-01-20' }),
    );
    expect(said('longest zaplo ban')).toMatch(
      /^Longest on file: Zaplo in Sweden: .* \(6 years\)\. Longest of those in force, as last reported: Zaplo in France: blocked for everyone since 20 January 2024\. From/,
    );
    expect(said('longest zaplo ban')).not.toContain('May be');
  });
});

describe('the next to end', () => {
  test('in order of the day by which each ends; what has run out is not to come', () => {
    const text = said('what bans expire soon');
    expect(text).toMatch(
      /^Next to end on file: Zaplo in Estonia: blocked for everyone since 1 February 2023, due to end in May 2025\. In force with an end/,
    );
    expect(text).toContain('Next to end first (2)');
    expect(places('what bans expire soon')).toEqual(['EE', 'LV']);
  });

  test('says where it is the only one', () => {
    const { said } = screensOf(ban('EE', 'zaplo', { ends: '2025-05' }), ban('FR', 'zaplo'));
    expect(said('what bans expire soon')).toMatch(
      /due to end in May 2025\. It is the only ban in force on file with an end still to come\. In force/,
    );
    expect(said('which country banned zaplo first')).not.toContain('only ban');
    const one = screensOf(ban('FR', 'zaplo'));
    expect(one.said('which country banned zaplo first')).not.toContain('only ban');
  });
});

describe('nothing to put in order', () => {
  const { said, answer } = screensOf(ban('NL', 'zaplo', { kind: 'proposed', since: null, announced: '2019-01-01' }));
  test('is said with the app, and no line follows', () => {
    expect(said('which place banned zaplo first')).toBe('No ban on Zaplo that took effect is on file with a date.');
    expect(answer('which place banned zaplo first').records).toEqual([]);
    expect(said('which country has banned the most apps')).toBe('No ban that took effect is on file with a date.');
    expect(said('how many times was zaplo banned in the netherlands')).toBe(
      'No ban that took effect is on file with a date.',
    );
  });
});

describe('how many times', () => {
  const { said, answer } = screensOf(
    ban('SE', 'zaplo', { since: '2021-01-01', lifted: '2021-02-01' }),
    ban('SE', 'zaplo', { since: '2020-01-01', lifted: '2020-02-01' }),
    ban('SE', 'zaplo', { since: '2022-01-01', kind: 'device-ban' }),
    ban('SE', 'zaplo', { since: '2022-07-01', kind: 'network-ban' }),
    ban('SE', 'zaplo', { since: '2022-05-01', kind: 'app-store-removal' }),
    ban('SE', 'zaplo', { since: null, id: 'undated', more: [['status', { status: 'in force', asOf: '2024-01-01' }]] }),
    ban('SE', 'zaplo', { since: '2023-01-01', kind: 'age-restriction' }),
    ban('FR', 'zaplo'),
  );
  const text = 'how many times was zaplo banned in sweden';

  test('counts what took effect of one sort, with its days, in their order; what has no day comes last', () => {
    expect(said(text)).toMatch(
      /^Zaplo in Sweden: 3 blocks for everyone on file: from 1 January 2020, lifted 1 February 2020; from 1 January 2021, lifted 1 February 2021; since when is not on file\./,
    );
  });

  test('tells beside it what is of another sort, and lists all, earliest first', () => {
    expect(said(text)).toContain(
      'Besides: banned on official devices since 1 January 2022; removed from app stores since 1 May 2022; blocked on official networks since 1 July 2022.',
    );
    expect(said(text)).toContain('Earliest first (6)');
    expect(answer(text).records.at(-1)).toBe('undated');
    expect(answer(text).records).toHaveLength(6);
  });

  test('nothing beside it where there is nothing', () => {
    expect(said('how many times was zaplo banned in france')).toMatch(
      /^Zaplo in France: 1 block for everyone on file: since 1 January 2024\. On file/,
    );
  });

  test('of no one place, the list that counts: never that none took effect', () => {
    expect(said('how many times has zaplo been banned')).toMatch(/^Zaplo is blocked for everyone in 2 countries/);
  });
});
