/** Words that are no names: what the sources say of them, and the bodies whose people they are. */
import { describe, expect, test } from 'vitest';
import type { Brief } from '../record-of.ts';
import { at, begun, brief, situation } from './situated.ts';

describe('words that are no names', () => {
  const plain = brief('a-plain', 'nationwide-block', begun);
  const wardens = brief(
    'b-wardens',
    'device-ban',
    begun,
    ['covers', { text: 'the wardens' }],
    ['reason', { text: 'wardens work' }],
    ['decided-by', { text: 'the wardens chief' }],
    ['names', { text: 'wardens apps' }],
  );

  test('the record whose sources speak of them leads; whom it binds is told first', () => {
    const found = situation([plain, wardens], { unread: ['wardens'] });
    expect(found?.standings[0].record.id).toBe('b-wardens');
    expect(found?.named.map(({ word, record }) => [word, record.id])).toEqual([['wardens', 'b-wardens']]);
    expect(found?.named[0]?.statements.map(({ property }) => property)).toEqual(['covers', 'decided-by', 'reason']);
    expect(found?.unnamed).toEqual([]);
  });

  test('what no source speaks of is told as not read', () => {
    expect(situation([plain, wardens], { unread: ['nurses', 'wardens'] })?.unnamed).toEqual(['nurses']);
    expect(situation([plain], { unread: ['wardens'] })).toMatchObject({ named: [], unnamed: ['wardens'] });
  });

  test('of the lead first, then of the others', () => {
    const also = brief(
      'c-also',
      'nationwide-block',
      begun,
      ['covers', { text: 'wardens and judges' }],
      ['reason', { text: 'judges' }],
    );
    const found = situation([wardens, also], { unread: ['wardens', 'judges'] });
    expect(found?.named.map(({ word, record }) => `${word} ${record.id}`)).toEqual([
      'wardens c-also',
      'judges c-also',
      'wardens b-wardens',
    ]);
  });

  test('a word that is part of one for people is not told again', () => {
    const found = situation([plain], { unread: ['Members', 'nurses'], asking: { roles: ['members of parliament'] } });
    expect(found?.unnamed).toEqual(['members of parliament', 'nurses']);
  });

  test('a word for people in the words that sources have for them', () => {
    const troops = brief('b-troops', 'device-ban', begun, ['covers', { text: 'the armed forces' }]);
    const found = situation([plain, troops], { asking: { roles: ['soldiers'] } });
    expect(found?.standings[0].record.id).toBe('b-troops');
    expect(found?.named.map(({ word }) => word)).toEqual(['soldiers']);
  });

  test('of people only what may bind them; of those who decide, what they decided too', () => {
    const told = (word: string, text: string) =>
      situation(
        [brief('a', 'nationwide-block', begun, ...BINDING(text), ['decided-by', { text }], ['reason', { text }])],
        {
          asking: { roles: [word] },
        },
      )?.named[0]?.statements.map(({ property }) => property);
    const binding = BINDING('x').map(([property]) => property);
    expect(told('ministers', 'the ministers')?.sort()).toEqual([...binding].sort());
    expect(told('judges', 'the judges')).toContain('decided-by');
    expect(told('judges', 'the judges')).toContain('reason');
    const decided = brief('a', 'nationwide-block', begun, ['decided-by', { text: 'the ministers' }]);
    expect(situation([decided], { asking: { roles: ['ministers'] } })).toMatchObject({
      named: [],
      unnamed: ['ministers'],
    });
  });
});

/** One statement of each property that tells whom a measure binds. */
const BINDING = (text: string) =>
  [
    ['covers', { text }],
    ['exceptions', { text }],
    ['leaves-out', { text }],
    ['advises', { text }],
    ['practice', { practice: 'enforced', text }],
    ['consequence', { text }],
    ['upheld', { date: '2025-02-01', text }],
    ['step', { date: '2025-02-01', text }],
    ['follow-up', { text }],
    ['devices', { text }],
  ] as const;

describe('a body whose people were asked about', () => {
  const state = brief('a-state', 'nationwide-block', begun);
  const parliament: Brief = { ...brief('b-parliament', 'device-ban', begun), place: 'XP' };
  const university: Brief = { ...brief('c-university', 'device-ban', begun), place: 'XU' };
  const abroad: Brief = { ...brief('d-abroad', 'device-ban', begun), place: 'XQ' };
  const ids = (roles: string[], ...briefs: Brief[]) =>
    situation(briefs, { asking: { roles } })?.standings.map(({ record }) => record.id);

  test('leads with its own measure, beside that of the place', () => {
    expect(ids(['mps'], state, parliament, university)).toEqual(['b-parliament', 'a-state']);
    expect(ids(['professors'], state, parliament, university)).toEqual(['c-university', 'a-state']);
    expect(ids(['mps', 'professors'], state, parliament, university)).toEqual([
      'b-parliament',
      'c-university',
      'a-state',
    ]);
    expect(ids([], state, parliament, university)).toEqual(['a-state']);
    expect(ids(['police'], state, parliament)).toEqual(['a-state']);
    expect(ids(['nobody'], state, parliament)).toEqual(['a-state']);
  });

  test('answers alone where the place has no measure of its own', () => {
    expect(ids(['mps'], parliament)).toEqual(['b-parliament']);
    expect(ids(['police'], parliament)).toBeUndefined();
  });

  test('only where it belongs to the place itself', () => {
    expect(ids(['mps'], state, abroad)).toEqual(['a-state']);
  });

  test('is known by its name too, whatever kind of body it is', () => {
    const guard = (body: string) =>
      situation([state, { ...brief('b-guard', 'device-ban', begun), place: 'XI', body }], {
        asking: { roles: ['police'] },
      })?.standings.map(({ record }) => record.id);
    expect(guard('Example Police')).toEqual(['b-guard', 'a-state']);
    expect(guard('Example Archive')).toEqual(['a-state']);
  });

  test('one of whom its sources speak as well comes before one that they do not speak of', () => {
    const spoken: Brief = {
      ...brief('c-spoken', 'device-ban', at('in-force', '2024-01-01'), ['covers', { text: 'MPs' }]),
      place: 'XP',
    };
    expect(ids(['mps'], state, parliament, spoken)).toEqual(['c-spoken', 'b-parliament', 'a-state']);
  });
});

test('the order in which things are told of a word', () => {
  const PROPERTIES = [
    'covers',
    'exceptions',
    'leaves-out',
    'advises',
    'practice',
    'consequence',
    'decided-by',
    'announced-by',
    'upheld',
    'suspended',
    'struck-down',
    'lifted',
    'step',
    'legal-basis',
    'enforced-by',
    'response',
    'follow-up',
    'adopted',
    'announced',
    'in-force',
    'reason',
    'advised-by',
  ];
  const value = (property: string) =>
    property === 'practice'
      ? { practice: 'enforced', text: 'judges' }
      : property === 'response'
        ? { who: 'Zaplo', text: 'judges' }
        : ['upheld', 'suspended', 'struck-down', 'lifted', 'step', 'adopted', 'announced', 'in-force'].includes(
              property,
            )
          ? { date: '2025-01-01', text: 'judges' }
          : { text: 'judges' };
  const statements = [...PROPERTIES].reverse().map((property) => [property, value(property)] as const);
  const found = situation([brief('a', 'nationwide-block', ...statements)], { unread: ['judges'] });
  expect(found?.named[0]?.statements.map(({ property }) => property)).toEqual(PROPERTIES);
});
