/** What things are called: places with their article and where they lie, bodies, the apps of a record, how to ask again. */
import { describe, expect, test } from 'vitest';
import { withArticle } from '../../../core/answer/article.ts';
import { askFor, joined, placeAndBody, subjectsInWords } from '../../../core/answer/brief.ts';
import { placeName } from '../../../core/answer/context.ts';
import type { PlaceKind } from '../../../core/ledger/vocabulary.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';
import { contextOf } from './context-of.ts';

const begun = ['in-force', { date: '2025-01-01' }] as const;
const app = (platform: string) => ['names', { platform }] as const;
const recordOf = (...statements: Brief['statements']) => ledgerOf({ statements: [...statements, begun] });

test.each([
  ['United Kingdom', 'the United Kingdom'],
  ['United Kingdoms of Old', 'the United Kingdoms of Old'],
  ['Netherlands', 'the Netherlands'],
  ['District of Columbia', 'the District of Columbia'],
  ['European Commission', 'the European Commission'],
  ['Faroe Islands', 'the Faroe Islands'],
  ['Islands of Peace', 'Islands of Peace'],
  ['New Netherlands', 'New Netherlands'],
  ['The Gambia', 'The Gambia'],
  ['the European Commission', 'the European Commission'],
  ['Theban Region', 'the Theban Region'],
  ['Council of the Isles', 'the Council of the Isles'],
  ['Belgium', 'Belgium'],
])('%s reads %s', (name, told) => {
  expect(withArticle(name)).toBe(told);
});

describe('a place', () => {
  const PLACES: Readonly<Record<string, readonly [name: string, kind: PlaceKind, within: string | null]>> = {
    GE: ['Georgia', 'country', null],
    'US-GA': ['Georgia', 'subdivision', 'US'],
    US: ['United States', 'country', null],
    'XX-GA': ['Georgia', 'subdivision', 'nowhere'],
    'XX-SAO': ['São Tomé (island)', 'subdivision', 'US'],
    SENATE: ['Senate', 'parliament', 'US'],
    SPA: ['Spa', 'city', 'US'],
  };
  const named = (id: string, askPlace: (id: string) => string) =>
    placeName(id, {
      gazetteer: {
        get: (place) => {
          const found = PLACES[place];
          return found && { id: place, name: found[0], kind: found[1], within: found[2] };
        },
        inside: () => [],
        members: () => [],
        region: () => undefined,
      },
      askPlace,
    });
  const byName = (id: string) => PLACES[id]?.[0] ?? id;
  const byCode = (id: string) => id;

  test('is called by its name where that name asks for it', () => {
    for (const id of ['GE', 'US-GA', 'SENATE', 'XX-SAO']) expect(named(id, byName)).toBe(byName(id));
  });

  test.each([
    ['GE', 'Georgia (country)'],
    ['US-GA', 'Georgia (United States)'],
    ['XX-GA', 'Georgia (subdivision)'],
    ['SPA', 'Spa (United States)'],
  ])('that shares its name says where it lies: %s is %s', (id, told) => {
    expect(named(id, byCode)).toBe(told);
  });

  test('a body, and a name that says it already, stay as they are; one that is not known is its id', () => {
    expect(named('SENATE', byCode)).toBe('Senate');
    expect(named('XX-SAO', byCode)).toBe('São Tomé (island)');
    expect(named('ZZ', byCode)).toBe('ZZ');
  });
});

test.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a and b'],
  [['a', 'b', 'c'], 'a, b and c'],
])('%j is "%s" in one', (names, told) => {
  expect(joined(names)).toBe(told);
});

describe('the apps of a record', () => {
  const told = (...statements: Brief['statements']) => {
    const ledger = recordOf(...statements);
    return subjectsInWords(firstRecord(ledger), ledger);
  };
  const category = (id: string, text?: string) => ['names', { category: id, ...(text ? { text } : {}) }] as const;

  test('are named up to four; of more the first three, and how many there are besides', () => {
    const four = [app('tiktok'), app('tinder'), category('video'), category('dating')];
    expect(told(app('tiktok'))).toBe('TikTok');
    expect(told(...four)).toBe('TikTok, Tinder, video apps and dating apps');
    expect(told(...four, ['names', { owner: 'bytedance' }])).toBe('TikTok, Tinder, video apps and 2 more');
  });

  test('are told in the words of the source where none of them is known', () => {
    expect(told(['names', { text: 'foreign messengers' }], ['names', { text: 'game shops' }])).toBe(
      'foreign messengers and game shops',
    );
    expect(told(['names', { text: 'foreign messengers' }], app('tiktok'))).toBe('TikTok');
    expect(told(category('video', 'clips of all sorts'))).toBe('video apps');
    expect(told(['reason', { text: 'security' }])).toBe('');
  });
});

test('whose measure it is: the place, and the body unless that is the place', () => {
  const ledger = recordOf(app('tiktok'));
  const record = firstRecord(ledger);
  expect(placeAndBody(record, contextOf(ledger))).toBe('Belgium (An example government)');
  expect(placeAndBody({ ...record, body: 'Belgium' }, contextOf(ledger))).toBe('Belgium');
});

test('how to ask for it again: its first app and its place, or its place alone', () => {
  const ledger = recordOf(app('tinder'), app('tiktok'));
  expect(askFor(firstRecord(ledger), contextOf(ledger))).toBe('Tinder Belgium');
  const nameless = recordOf(['names', { text: 'foreign messengers' }]);
  expect(askFor(firstRecord(nameless), contextOf(nameless))).toBe('Belgium');
});
