/** A value in words, as it reads after its label: as exact as it is on file, and with whose word it is. */
import { describe, expect, test } from 'vitest';
import { attributed, bareValue, eventInWords, valueInWords, viaOfAll } from '../../../core/answer/values.ts';
import type { Statement } from '../../../core/ledger/schema.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

const made = (property: string, value: object, rest: object = {}) => {
  const ledger = ledgerOf({ statements: [[property, value, rest]] });
  const [statement] = firstRecord(ledger).statements as [Statement];
  return { ledger, statement };
};
const told = (property: string, value: object, rest: object = {}) => {
  const { ledger, statement } = made(property, value, rest);
  return valueInWords(statement, ledger);
};

test.each([
  ['names', { platform: 'tiktok' }, 'TikTok'],
  ['names', { category: 'video' }, 'video apps'],
  ['names', { category: 'video', text: 'clips of all sorts' }, 'clips of all sorts'],
  ['names', { owner: 'bytedance' }, 'ByteDance apps'],
  ['names', { owner: 'bytedance', text: 'its apps' }, 'its apps'],
  ['names', { text: 'foreign messengers' }, 'foreign messengers'],
  ['people', { count: 12000, approximate: true, of: 'civil servants' }, 'about 12,000 civil servants'],
  ['people', { count: 400, approximate: false, of: 'teachers' }, '400 teachers'],
  ['response', { who: 'TikTok', text: 'called it a mistake' }, 'TikTok: called it a mistake'],
  ['practice', { practice: 'not enforced', text: 'no case is known' }, 'not enforced: no case is known'],
  ['status', { status: 'in force', asOf: '2024-06' }, 'in force, as of June 2024'],
  ['status', { status: 'lifted', asOf: null }, 'lifted, date not stated'],
  ['reason', { text: 'security' }, 'security'],
  ['covers', { text: 'staff' }, 'staff'],
  ['devices', { text: 'phones' }, 'phones'],
  ['leaves-out', { text: 'private phones' }, 'private phones'],
  ['advises', { text: 'to delete it' }, 'to delete it'],
  ['exceptions', { text: 'the police' }, 'the police'],
  ['consequence', { text: 'a fine' }, 'a fine'],
  ['decided-by', { text: 'the cabinet' }, 'the cabinet'],
  ['announced-by', { text: 'the minister' }, 'the minister'],
  ['advised-by', { text: 'the agency' }, 'the agency'],
  ['enforced-by', { text: 'the regulator' }, 'the regulator'],
  ['legal-basis', { text: 'Act 7' }, 'Act 7'],
  ['follow-up', { text: 'a review' }, 'a review'],
  ['in-force', { date: '2023-03-10' }, '10 March 2023'],
])('%s %j reads "%s"', (property, value, words) => {
  expect(told(property, value)).toBe(words);
});

describe('a date', () => {
  test.each([
    [{ date: '2023-09' }, 'September 2023'],
    [{ date: '2023-09', until: '2024-03' }, 'September 2023, until March 2024'],
    [{ date: '2023-09', until: '2024-03', text: 'renewed' }, 'September 2023, until March 2024: renewed'],
    [{ date: '2023-03-10', printed: 'last Friday' }, '10 March 2023 (printed as “last Friday”)'],
    [{ printed: 'last spring' }, 'last spring'],
    [{ printed: 'last spring', text: 'renewed' }, 'last spring: renewed'],
    [{ duration: 'P6M' }, 'six months'],
    [{ duration: 'P6M', text: 'then reassessed' }, 'six months: then reassessed'],
    [{ duration: 'P6M', text: 'six months, then reassessed' }, 'six months, then reassessed'],
    [{ date: '2023-03-10', duration: 'P6M' }, '10 March 2023, for six months'],
    [{ text: 'when talks are over' }, 'when talks are over'],
  ])('%j reads "%s"', (value, words) => {
    expect(eventInWords(value)).toBe(words);
  });
});

describe('whose word it is', () => {
  const cites = (...vias: (string | undefined)[]) => ({
    citations: vias.map((via) => ({ source: 'example-herald', quote: null, ...(via ? { via } : {}) })),
  });

  test('is told where every source cites another, and each of those once', () => {
    expect(told('reason', { text: 'security' }, cites('a wire'))).toBe('security, according to a wire');
    expect(told('reason', { text: 'security' }, cites('a wire', 'a wire', 'the radio'))).toBe(
      'security, according to a wire and the radio',
    );
    const { ledger, statement } = made('reason', { text: 'security' }, cites('a wire'));
    expect(bareValue(statement, ledger)).toBe('security');
  });

  test('is not told where one source reports it at first hand', () => {
    expect(told('reason', { text: 'security' }, cites('a wire', undefined))).toBe('security');
    expect(viaOfAll(made('reason', { text: 'x' }, cites(undefined)).statement)).toBeNull();
  });

  test.each(['he said no', 'she says no', 'they say no', 'told the press', 'no, according to him', 'it was reported'])(
    'is not told again: %s',
    (words) => {
      expect(attributed(words, 'a wire')).toBe(words);
    },
  );

  test('is told of words that only look as if they named a speaker', () => {
    expect(attributed('an essay untold', 'a wire')).toBe('an essay untold, according to a wire');
    expect(attributed('security', null)).toBe('security');
  });
});
