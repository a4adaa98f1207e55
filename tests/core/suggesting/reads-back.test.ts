/** On the shipped ledger: the cases that newsrooms type most, and that every completion asks what it shows. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createInterdict } from '../../../core/interdict.ts';
import { FACETS } from '../../../core/ledger/property.ts';
import { buildLexicon, namedThings } from '../../../core/lexicon/lexicon.ts';
import { read } from '../../../core/reading/read.ts';
import { WORDS_TO_TYPE } from '../../../core/suggesting/facet-words.ts';
import { readLexiconFiles } from '../../../data/lexicon/load.ts';
import { loadLedger } from '../../../data/load.ts';

const TODAY = '2026-11-21';
const ledger = loadLedger();
const lexicon = buildLexicon(readLexiconFiles(), namedThings(ledger));
const interdict = createInterdict(ledger, lexicon);
const suggested = (typed: string) => interdict.suggest(typed, { today: TODAY, limit: 25 });
const asks = (typed: string) => suggested(typed).map(({ ask }) => ask);
const asked = (text: string) => read(text, lexicon, { today: TODAY });

describe('what is likely is offered first', () => {
  test('tiktok b: Belgium first, Brazil among the first, and no place that does not begin so', () => {
    const offered = asks('tiktok b');
    expect(offered[1]).toBe('TikTok Belgium');
    expect(offered.slice(1, 5)).toContain('TikTok Brazil');
    expect(offered.join()).not.toContain('Ethiopia');
    const kinds = offered.slice(1, 9).map((ask) => lexicon.gazetteer.get(asked(ask).places[0] ?? '')?.kind);
    expect(kinds.lastIndexOf('country')).toBeLessThan(kinds.indexOf('subdivision'));
  });

  test.each([
    ['ti', 'TikTok'],
    ['tel', 'Telegram'],
    ['tiktok ', 'TikTok United States'],
    ['tiktok u', 'TikTok United States'],
    ['tiktok us', 'TikTok United States'],
    ['tiktok uk', 'TikTok United Kingdom'],
    ['tiktok fr', 'TikTok France'],
    ['tiktok europ', 'TikTok European Union'],
    ['tiktok european c', 'TikTok European Commission'],
    ['tiktk b', 'TikTok Belgium'],
    ['belgium t', 'Belgium TikTok'],
    ['which countries ban t', 'which countries ban TikTok'],
    ['tiktok belgium vs f', 'TikTok Belgium vs France'],
    ['tiktok us as of', 'TikTok United States as of 22 January 2026'],
    ['wechat i', 'WeChat India'],
    ['kasp', 'Kaspersky'],
  ])('%s: %s', (typed, first) => expect(asks(typed)[1]).toBe(first));

  test('ti: Tinder comes next', () => expect(asks('ti')[2]).toBe('Tinder'));

  test('tiktok belgium and a space: facets, then second places, then what lies in Belgium', () => {
    const offered = asks('tiktok belgium ');
    expect(offered).toEqual(expect.arrayContaining(['TikTok Belgium who', 'TikTok Belgium until when']));
    expect(offered.findIndex((ask) => ask.includes(' vs '))).toBeGreaterThan(offered.indexOf('TikTok Belgium who'));
    expect(offered).toContain('TikTok Flanders');
  });
});

describe('words for facets', () => {
  test('every facet can be typed', () => {
    expect(WORDS_TO_TYPE.map(({ facet }) => facet).sort()).toEqual([...FACETS].sort());
  });

  test.each(WORDS_TO_TYPE.flatMap(({ facet, words }) => words.map((word) => [word, facet] as const)))(
    '“%s” after a pair asks for %s',
    (word, facet) => {
      for (const pair of ['TikTok Belgium', 'X (formerly Twitter) Russia', 'dating apps France']) {
        expect(asked(`${pair} ${word}`)).toMatchObject({ facet, unread: [], ambiguity: null });
      }
    },
  );
});

const APPS = [...ledger.platforms.values()].map(({ name }) => name);
const PLACES = [...ledger.byPlace.keys()].map((id) => lexicon.gazetteer.get(id)?.name ?? id);
const letters = fc.array(fc.constantFrom(...'abcdefghijklmnopqrstuvwz'), { minLength: 1, maxLength: 2 });
const begun = fc
  .record({ app: fc.constantFrom(...APPS), place: fc.constantFrom(...PLACES), end: letters })
  .chain(({ app, place, end }) => {
    const last = end.join('');
    return fc.constantFrom(
      `${app} ${last}`,
      `${app.toLowerCase()} ${place} ${last}`,
      `${app} ${place} `,
      `${place} ${last}`,
      `is ${app} banned in ${last}`,
      `${app} ${place} vs ${last}`,
      `which countries ban ${last}`,
      last,
    );
  });

/** Names are found in the label as they are displayed; a seat or an adjective that was typed stays as typed. */
function namesOf(text: string): string[] {
  const { platforms, owners, categories, places } = asked(text);
  return [
    ...platforms.map((id) => lexicon.nameOf({ kind: 'platform', id })),
    ...owners.map((id) => lexicon.nameOf({ kind: 'owner', id })),
    ...categories.map((id) => lexicon.nameOf({ kind: 'category', id })),
    ...places.map((id) => lexicon.nameOf({ kind: 'place', id })),
  ];
}

describe('every completion asks what it shows', () => {
  test('whatever is typed', () => {
    const anything = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ maxLength: 150 }));
    fc.assert(
      fc.property(anything, (typed) => {
        const found = suggested(typed);
        expect(found.length).toBeLessThanOrEqual(25);
        if (typed.trim()) expect(found[0]?.ask).toBe(typed.trim().replace(/\s+/g, ' '));
      }),
      { numRuns: 300, seed: 20_261_121 },
    );
  });

  test('read back, it names what its label names and leaves nothing unread', () => {
    let all = 0;
    const wrong: string[] = [];
    fc.assert(
      fc.property(begun, (typed) => {
        const stays = asked(typed).readings.map((reading) => reading.typed);
        for (const { label, ask } of suggested(typed).slice(1)) {
          all++;
          const question = asked(ask);
          const missing = namesOf(ask).filter((name) => !label.includes(name));
          const kept = stays.some((word) => label.includes(word));
          const clear = question.mode !== 'unread' && !question.unread.length && !question.ambiguity;
          if (!clear || question.problem || (missing.length && !kept)) wrong.push(`${typed} | ${label} | ${ask}`);
        }
      }),
      { numRuns: 400, seed: 20_261_121 },
    );
    expect(all).toBeGreaterThan(3_000);
    expect(wrong.slice(0, 10)).toEqual([]);
  });

  test('the pair named is the pair asked, for every pair on record', () => {
    const wrong = [...ledger.byPair].flatMap(([subject, places]) => {
      const [kind, id = ''] = subject.split(':');
      if (kind !== 'platform') return [];
      const app = lexicon.nameOf({ kind: 'platform', id });
      return [...places.keys()].flatMap((place) => {
        const name = lexicon.nameOf({ kind: 'place', id: place });
        const found = suggested(`${app} ${name.slice(0, 4)}`).find(({ label }) => label === `${app} ${name}`);
        if (!found) return [];
        const { platforms, places: where } = asked(found.ask);
        return platforms.join() === id && where.join() === place
          ? []
          : [`${found.label}: ${platforms.join()} in ${where.join()}`];
      });
    });
    expect(wrong).toEqual([]);
  });
});
