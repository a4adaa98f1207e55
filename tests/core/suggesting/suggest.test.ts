/** Completion on a ledger of seven records made by hand: which is offered, in which order, and from which word on. */
import { describe, expect, test } from 'vitest';
import { createInterdict } from '../../../core/interdict.ts';
import { buildLexicon, namedThings } from '../../../core/lexicon/lexicon.ts';
import type { Interdict } from '../../../core/port.ts';
import { readLexiconFiles } from '../../../data/lexicon/load.ts';
import { type Brief, ledgerOf } from '../record-of.ts';

const TODAY = '2026-11-21';
const TIKTOK = ['names', { platform: 'tiktok' }] as const;
const RECORDS: readonly Brief[] = [
  { place: 'BH', kind: 'nationwide-block', statements: [TIKTOK, ['in-force', { date: '2024-01-01' }]] },
  {
    place: 'BE',
    statements: [
      TIKTOK,
      ['in-force', { date: '2023-03-10' }],
      ['made-open-ended', { date: '2024-03' }],
      ['covers', { text: 'federal staff' }],
      ['reason', { text: 'espionage' }],
    ],
  },
  {
    place: 'BD',
    kind: 'nationwide-block',
    statements: [TIKTOK, ['in-force', { date: '2018-11-01' }], ['lifted', { date: '2018-12-01' }]],
  },
  { place: 'CA-BC', kind: 'nationwide-block', statements: [TIKTOK, ['in-force', { date: '2023-03-01' }]] },
  { place: 'BE-VLG', statements: [TIKTOK, ['in-force', { date: '2023-03-10' }]] },
  { place: 'ET', kind: 'temporary-suspension', statements: [TIKTOK, ['in-force', { date: '2023-02-09' }]] },
  {
    place: 'BR',
    kind: 'proposed',
    statements: [
      ['names', { platform: 'tinder' }],
      ['announced', { date: '2022' }],
    ],
  },
];

const ledger = ledgerOf(...RECORDS);
const interdict = createInterdict(ledger, buildLexicon(readLexiconFiles(), namedThings(ledger)));
const asks = (typed: string, limit = 25, from: Pick<Interdict, 'suggest'> = interdict) =>
  from.suggest(typed, { today: TODAY, limit }).map(({ ask }) => ask);

describe('what is typed', () => {
  test.each(['tiktok b', 'qwzx', 'is tiktok banned in b', 'tiktok belgium', 'x'.repeat(300)])(
    'stays first as it is: %s',
    (typed) => expect(asks(typed)[0]).toBe(typed),
  );

  test('is no more than is asked for, and each once', () => {
    expect(asks('tiktok ', 4)).toHaveLength(4);
    for (const typed of ['t', 'tiktok b', 'tiktok belgium ', 'belgium ']) {
      const all = asks(typed).map((ask) => ask.toLowerCase());
      expect(new Set(all).size, typed).toBe(all.length);
    }
  });

  test('never makes an app of a word inside another', () => {
    expect(asks('ban be').join()).not.toContain('Belgiumn');
  });
});

describe('an app and the beginning of a place', () => {
  const offered = asks('tiktok b');

  test('countries on record come first: in force and for everyone before what binds a few, what ended last', () => {
    expect(offered.slice(1, 4)).toEqual(['TikTok Bahrain', 'TikTok Belgium', 'TikTok Bangladesh']);
  });

  test('then a country of which something else is on record, then what lies in a country', () => {
    expect(offered.slice(4, 6)).toEqual(['TikTok Brazil', 'TikTok British Columbia']);
  });

  test('then countries of which nothing is, and never a place that does not begin so', () => {
    expect(offered).toContain('TikTok Bulgaria');
    expect(offered.slice(1).filter((ask) => !ask.startsWith('TikTok B'))).toEqual([]);
  });

  test('a name in another language leads to its place where no name in English begins so', () => {
    expect(asks('tiktok belgiq')[1]).toBe('TikTok Belgium');
  });

  test('a code, an adjective and a former name lead to the place', () => {
    expect(asks('tiktok bang')[1]).toBe('TikTok Bangladesh');
    expect(asks('tiktok burm')[1]).toBe('TikTok Myanmar');
    expect(asks('tiktok belgi')[1]).toBe('TikTok Belgium');
  });

  test('a name of several words is completed from its second word on', () => {
    expect(asks('tiktok british c')[1]).toBe('TikTok British Columbia');
    expect(asks('tiktok south k')[1]).toBe('TikTok South Korea');
    expect(asks('tiktok south k').join()).not.toContain('Kenya');
  });

  test('one slip in the app or in the place is forgiven', () => {
    expect(asks('tiktk be')[1]).toBe('TikTok Belgium');
    expect(asks('tiktok bleg')[1]).toBe('TikTok Belgium');
  });

  test('a sentence is gone on with', () => {
    expect(asks('is tiktok banned in be')[1]).toBe('is TikTok banned in Belgium');
    expect(asks('is tiktok b')[1]).toBe('is TikTok banned in Bahrain');
    expect(asks('why is tiktok banned in the united s')[1]).toBe('why is TikTok banned in the United States');
  });
});

describe('a place or an app alone', () => {
  test('an app begun: the one on record most first', () => {
    expect(asks('ti').slice(1, 3)).toEqual(['TikTok', 'Tinder']);
  });

  test('a place first: the app on record there', () => {
    expect(asks('belgium t')[1]).toBe('Belgium TikTok');
    expect(asks('brazil ')[1]).toBe('Brazil Tinder');
  });

  test('a list asks for an app after its verb, for a place after "in"', () => {
    expect(asks('which countries ban t').slice(1, 3)).toEqual([
      'which countries ban TikTok',
      'which countries ban Tinder',
    ]);
    expect(asks('which apps are banned in be')[1]).toBe('which apps are banned in Belgium');
  });

  test('a word that joins wants a second of the same', () => {
    expect(asks('tiktok and t').slice(1)).toEqual(['TikTok and Tinder']);
    expect(asks('tiktok belgium vs ba')[1]).toBe('TikTok Belgium vs Bahrain');
  });

  test('a name that stands for several: each of them', () => {
    expect(asks('tiktok georgia').slice(1, 3).join()).toMatch(/country of Georgia.*(state of Georgia|US-GA)/);
  });
});

describe('after an app and a place', () => {
  test('the facets on file, the history, then second places and what lies in it', () => {
    const offered = asks('tiktok belgium ');
    expect(offered.slice(1, 6)).toEqual([
      'TikTok Belgium who',
      'TikTok Belgium why',
      'TikTok Belgium when',
      'TikTok Belgium until when',
      'TikTok Belgium other apps',
    ]);
    expect(offered[6]).toBe('TikTok Belgium timeline');
    expect(offered[7]).toBe('TikTok Belgium vs Bahrain');
    expect(offered).toContain('TikTok Flanders');
    expect(offered.indexOf('TikTok Flanders')).toBeLessThan(offered.indexOf('TikTok Belgium exceptions'));
  });

  test.each([
    ['tiktok belgium w', ['TikTok Belgium who', 'TikTok Belgium why', 'TikTok Belgium when']],
    ['tiktok belgium ex', ['TikTok Belgium exceptions']],
    ['tiktok belgium how m', ['TikTok Belgium how many people']],
    ['belgium tiktok unt', ['TikTok Belgium until when']],
    ['is tiktok banned in belgium wh', ['TikTok Belgium who', 'TikTok Belgium why', 'TikTok Belgium when']],
  ])('%s', (typed, expected) => {
    expect(asks(typed).slice(1, 1 + expected.length)).toEqual(expected);
  });

  test('days on which something happened, the last first, none that is still to come', () => {
    const days = ['TikTok Belgium as of March 2024', 'TikTok Belgium as of 10 March 2023'];
    expect(asks('tiktok belgium as of').slice(1)).toEqual(days);
    expect(asks('tiktok belgium as of 10')[1]).toBe(days[1]);
    const early = interdict.suggest('tiktok belgium as of', { today: '2023-06-01', limit: 25 });
    expect(early.map(({ ask }) => ask).slice(1)).toEqual([days[1]]);
  });
});

describe('nothing typed', () => {
  test('examples that this ledger can answer, then its apps', () => {
    const offered = asks('  ');
    expect(offered[0]).toBe('tiktok belgium');
    expect(offered).not.toContain('deepseek');
    expect(offered).toEqual(expect.arrayContaining(['TikTok', 'video apps']));
  });
});

describe('names for a picker', () => {
  const names = (kind: 'app' | 'place', typed: string) =>
    interdict.suggestName(kind, typed, 10).map(({ label }) => label);

  test('what is on record comes first; nothing typed gives the likeliest', () => {
    expect(names('place', 'b').slice(0, 2)).toEqual(['Belgium', 'Brazil']);
    expect(names('app', '')[0]).toBe('TikTok');
    expect(names('place', '')[0]).toBe('Belgium');
  });

  test('an app is no place, a place no app', () => {
    expect(names('place', 'tikt')).toEqual([]);
    expect(names('app', 'belgi')).toEqual([]);
  });
});

describe('cost', () => {
  test('no completion walks the records, the places or the apps of the ledger', () => {
    const walked = new Set<string>();
    const guarded = Object.fromEntries(
      Object.entries(ledger).map(([name, value]: [string, unknown]) => [
        name,
        value instanceof Map && GUARDED.has(name) ? watched(value, () => walked.add(name)) : value,
      ]),
    ) as unknown as typeof ledger;
    const lean = createInterdict(guarded, buildLexicon(readLexiconFiles(), namedThings(ledger)));
    for (const typed of [
      '',
      't',
      'b',
      'tiktok',
      'tiktok b',
      'tiktok belgium ',
      'belgium t',
      'tiktok bleg',
      'which countries ban ',
    ])
      expect(asks(typed, 25, lean)).toEqual(asks(typed));
    expect([...walked]).toEqual([]);
  });
});

const GUARDED = new Set(['records', 'statements', 'sources', 'byPlace', 'bySubject', 'byPair']);

/** The same map; tells when it is gone through instead of looked up in. */
function watched<K, V>(map: ReadonlyMap<K, V>, tell: () => void): ReadonlyMap<K, V> {
  const walks = new Set<PropertyKey>([Symbol.iterator, 'keys', 'values', 'entries', 'forEach']);
  return new Proxy(map, {
    get: (target, property) => {
      if (walks.has(property)) tell();
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}
