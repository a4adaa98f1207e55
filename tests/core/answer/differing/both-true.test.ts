/** Values that the ledger links and that can both be true, beside the nearest that cannot: no reader is shown a quarrel that is none. */
import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [string, object, object?];

function differ(one: Told, other: Told): boolean {
  const differing = (first: Told, second: Told) => {
    const ledger = ledgerOf({ statements: [[first[0], first[1], { contradicts: ['record-1.s2'] }], second] });
    return disagreementsOf(firstRecord(ledger), ledger).length > 0;
  };
  expect(differing(other, one)).toBe(differing(one, other));
  return differing(one, other);
}
const texts = (property: string, one: string, other: string) =>
  differ([property, { text: one }], [property, { text: other }]);

describe('a misprinted name', () => {
  test.each([
    ['Minister Johan Nielsen', 'Minister Johan Nielson'],
    ['Minister Johan Nielsen', 'Minister Johann Nielsen'],
    ['Minister Aleksandrov', 'Minister Alexandrov'],
    ['the minister, printed as “Fadime Orsted”', 'the minister Fatime Orsted'],
    ['the minister, spelled “Fadime Orsted”', 'the minister Fatime Orsted'],
    ['the minister, spelt “Fadime Orsted”', 'the minister Fatime Orsted'],
    ['the minister, misspelt “Fadime Orsted”', 'the minister Fatime Orsted'],
    ['the minister, misspelled “Fadime Orsted”', 'the minister Fatime Orsted'],
  ])('%s, or %s', (one, other) => {
    expect(texts('announced-by', one, other)).toBe(false);
    expect(texts('decided-by', one, other)).toBe(false);
    expect(texts('reason', one, other)).toBe(true);
  });

  test.each([
    ['another name', 'Minister Johan Nielsen', 'Minister Johan Andersen'],
    ['another office', 'President Nielsen', 'Chancellor Nielson'],
    ['two edits of a short name', 'Minister Nilsen', 'Minister Nelson'],
    ['one of two names is another', 'Minister Johan Nielsen', 'Minister Karla Nielson'],
    ['no capital', 'the minister nielsen', 'the minister nielson'],
    ['quoted, and not said to be a name', 'the minister, “fadime orsted”', 'the minister fatime orsted'],
    ['said to be printed, and no name', 'the minister, in a printed “”', 'the ministry'],
  ])('%s', (_why, one, other) => {
    expect(texts('announced-by', one, other)).toBe(true);
  });

  test('a reply is by a speaker too; two who play other parts are two', () => {
    const reply = (who: string): Told => ['response', { who, text: 'called it a mistake' }];
    expect(differ(reply('Spokesman Johan Nielsen'), reply('Spokesman Johan Nielson'))).toBe(false);
    expect(
      differ(['decided-by', { text: 'Minister Johan Nielsen' }], ['advised-by', { text: 'Minister Johan Nielson' }]),
    ).toBe(true);
  });
});

describe('two who had each their part', () => {
  test('one announced what another decided; one advised what another announced is told as a difference', () => {
    expect(differ(['announced-by', { text: 'apples' }], ['decided-by', { text: 'pears' }])).toBe(false);
    expect(differ(['announced-by', { text: 'apples' }], ['advised-by', { text: 'pears' }])).toBe(true);
    expect(differ(['advised-by', { text: 'apples' }], ['decided-by', { text: 'pears' }])).toBe(true);
  });

  test('advice by the letter, and how it works in practice', () => {
    const practice: Told = ['practice', { practice: 'enforced', text: 'pears' }];
    expect(differ(['advises', { text: 'apples' }], practice)).toBe(false);
    expect(differ(['covers', { text: 'apples' }], practice)).toBe(true);
    expect(differ(['advises', { text: 'apples' }], ['covers', { text: 'pears' }])).toBe(true);
  });
});

describe('a more and a less exact wording', () => {
  test.each([
    ['the staff', 'staff of the ministry'],
    ['staff', 'Staff, at the ministry'],
    ['a block of the app', 'the app, banned'],
    ['the app is blocked', 'a ban of the app'],
    ['the app is restricted', 'a prohibition of the app'],
    ['the app is prohibited', 'a restriction of the app'],
    ['the app is banned', 'a block of the app'],
    ['ministers', 'ministers, according to one newspaper'],
    ['ministers in Norway', 'ministers'],
    ['partly staff', 'staff of the ministry, partly'],
  ])('%s, or %s', (one, other) => {
    expect(texts('reason', one, other)).toBe(false);
  });

  test.each([
    ['staff', 'staff without phones'],
    ['staff', 'no staff'],
    ['staff', 'all staff'],
    ['staff', '12 staff'],
    ['staff', 'partly staff'],
    ['staff', 'ministers'],
    ['staff', 'of the'],
  ])('%s, or %s', (one, other) => {
    expect(texts('reason', one, other)).toBe(true);
  });

  test('of one day, what happened on it in more and less detail; of two days, none', () => {
    const lifted = (date: string, text?: string): Told => ['lifted', { date, ...(text ? { text } : {}) }];
    expect(differ(lifted('2025-05-07', 'court ruling'), lifted('2025-05-07', 'court ruling at noon'))).toBe(false);
    expect(differ(lifted('2025-05-07', 'court ruling'), lifted('2025-05-08', 'court ruling at noon'))).toBe(true);
    expect(differ(lifted('2025-05-07', 'court ruling'), lifted('2025-05-07', 'court ruling, not at noon'))).toBe(true);
    expect(
      differ(lifted('2025-05-07', 'court ruling'), ['adopted', { date: '2025-05-07', text: 'court ruling' }]),
    ).toBe(true);
    expect(differ(lifted('2025-05-07', 'court ruling'), ['reason', { text: 'court ruling' }])).toBe(true);
    expect(differ(lifted('2025-05', 'court ruling'), lifted('2025-05-07'))).toBe(false);
    expect(differ(lifted('2025-05', 'court ruling'), lifted('2025-06-07'))).toBe(true);
    expect(differ(lifted('2025-05', 'apples'), lifted('2025-05-07', 'pears'))).toBe(true);
    expect(differ(lifted('2025-05'), ['adopted', { date: '2025-05-07' }])).toBe(true);
  });
});

describe('one end, told in two ways', () => {
  const lifted = (date: string, text: string): Told => ['lifted', { date, text }];
  test.each([
    'the court overturns it',
    'overturned',
    'a judge sets aside the order',
    'set aside by agreement',
    'the court quashed it',
    'annulled by the court',
    'voids the order',
    'the order is voided',
    'the order is void',
    'rescinded',
  ])('%s', (text) => {
    expect(differ(lifted('2026-01-21', text), lifted('2026-01-21', 'quashed on appeal'))).toBe(false);
    expect(differ(lifted('2026-01-21', text), lifted('2026-01-22', 'quashed on appeal'))).toBe(true);
    expect(differ(lifted('2026-01-21', text), lifted('2026-01-21', 'ran out'))).toBe(true);
    expect(differ(lifted('2026-01-21', text), lifted('2026-01-21', 'quashed in part'))).toBe(true);
    expect(differ(lifted('2026-01-21', text), ['struck-down', { date: '2026-01-21', text: 'quashed on appeal' }])).toBe(
      true,
    );
  });
});

describe('a list that goes further', () => {
  test.each(['covers', 'devices', 'leaves-out', 'exceptions'])('%s', (property) => {
    expect(texts(property, 'Ministry phones and networks', 'work phones of the Ministry')).toBe(false);
    expect(texts(property, 'Ministry phones, networks', 'work phones of the Ministry')).toBe(false);
    expect(texts(property, 'Ministry phones; networks', 'work phones of the Ministry')).toBe(false);
    expect(texts(property, 'Ministry phones and networks, in one report', 'work phones of the Ministry')).toBe(false);
  });

  test.each([
    ['the first item is one word', 'Phones and networks', 'work phones of the Ministry'],
    ['it is a later item', 'Networks and Ministry phones', 'work phones of the Ministry'],
    ['one of its words is another', 'Ministry cars and networks', 'work phones of the Ministry'],
    ['it denies', 'Ministry phones and no networks', 'work phones of the Ministry'],
    ['it limits', 'Ministry phones and networks', 'most phones of the Ministry'],
    ['it counts', 'Ministry phones and 12 networks', 'work phones of the Ministry'],
  ])('none where %s', (_why, one, other) => {
    expect(texts('devices', one, other)).toBe(true);
  });

  test('none of what is no list, and none of two lists of two things', () => {
    expect(texts('reason', 'Ministry phones and networks', 'work phones of the Ministry')).toBe(true);
    expect(
      differ(
        ['devices', { text: 'Ministry phones and networks' }],
        ['covers', { text: 'work phones of the Ministry' }],
      ),
    ).toBe(true);
  });
});
