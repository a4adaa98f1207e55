/** The most: which place has most apps or most bans, which app is banned in most places; and what sources say on a word. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const FOUR = ['zaplo', 'vidrola', 'morfik', 'tagalo'];
const { answer, said } = screensOf(
  ban('FR', ['zaplo', 'vidrola']),
  ban('FR', 'zaplo', { kind: 'device-ban', since: '2023-02-03' }),
  ban('DE', ['zaplo', 'morfik', 'tagalo'], { covers: '12 apps' }),
  ban('DE', 'vidrola', { covers: '118 apps', lifted: '2024-05-01' }),
  ban('DE', 'tagalo', { since: '2020-01-01' }),
  ban('SE', [{ category: 'clip-apps' }, 'vidrola']),
  ban('IS-ASSEMBLY', 'vidrola', { kind: 'device-ban' }),
  ban('US-TX', FOUR, { kind: 'device-ban' }),
  ban('US-CA', FOUR.slice(1), { kind: 'device-ban' }),
  ...['NO', 'FI', 'DK', 'NL', 'IT'].map((place) => ban(place, 'vidrola')),
);
const groups = (text: string) =>
  answer(text).blocks.flatMap((block) => (block.block === 'list' ? block.groups.map(({ title }) => title) : []));

describe('the place with most apps', () => {
  test('adds up the numbers that its measures give, the largest first, and the apps that the others name, each once', () => {
    expect(said('which country has banned the most apps')).toMatch(
      /^Germany: 131 apps in 3 measures on file, as the measures count them \(118 and 12\) or else by the apps named\. Next on file: France 2, Sweden 2, Denmark 1, Finland 1, Italy 1\. On file/,
    );
  });

  test('is of the sort of place that was asked for', () => {
    expect(said('which us state has banned the most apps')).toMatch(
      /^Texas: 4 apps in 1 measure on file, by the apps named\. Next on file: California 3\./,
    );
    expect(groups('which us state has banned the most apps')).toEqual(['Texas (1)', 'California (1)']);
  });

  test('has its lines first, under its name, each record once', () => {
    expect(groups('which country has banned the most apps').slice(0, 2)).toEqual(['Germany (3)', 'France (2)']);
    expect(answer('which country has banned the most apps').records).toHaveLength(11);
  });

  test('one place alone has none next to it', () => {
    expect(said('how many apps are banned in france')).toMatch(
      /^France: 2 apps in 2 measures on file, by the apps named\. On file/,
    );
    expect(said('how many apps has germany banned')).toMatch(/^Germany: 131 apps in 3 measures on file/);
  });

  test('every number is given by its own statements', () => {
    const [lede] = answer('how many apps has germany banned').blocks;
    if (lede?.block !== 'lede') throw new Error('no lede');
    expect(lede.sentences[0]?.statements.map((id) => id.split('.')[1]).sort()).toEqual(['covers', 'covers', 'names']);
    const [named] = answer('how many apps are banned in france').blocks;
    if (named?.block !== 'lede') throw new Error('no lede');
    expect(named.sentences[0]?.statements.map((id) => id.split('.')[1])).toEqual(['names', 'names', 'names']);
  });

  test('alone of that place: an app that was set aside is not counted nor cited', () => {
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    const { said, answer } = screensOf(
      ban('FR', ['zaplo', 'vidrola'], { more: [['names', { platform: 'morfik' }, aside]] }),
    );
    expect(said('how many apps are banned in france')).toMatch(/^France: 2 apps in 1 measure on file/);
    const [lede] = answer('how many apps are banned in france').blocks;
    expect(lede?.block === 'lede' && lede.sentences[0]?.statements).toHaveLength(2);
  });
});

describe('the place that banned one app most often', () => {
  test('counts its bans that took effect, with their days', () => {
    const { said } = screensOf(
      ban('FR', 'zaplo', { since: '2020-01-01', lifted: '2020-02-01' }),
      ban('FR', 'zaplo', { since: '2021-01-01', kind: 'device-ban' }),
      ban('FR', 'zaplo', { since: null, announced: '2019-01-01', kind: 'proposed' }),
      ban('FR', 'vidrola', { since: '2022-01-01' }),
      ban('DE', 'zaplo'),
      ban('US-TX', 'zaplo'),
    );
    expect(said('which country has banned zaplo most often')).toMatch(
      /France: 2 bans on file that took effect: since 1 January 2021; from 1 January 2020, lifted 1 February 2020\. Next on file: Germany 1\. On file/,
    );
  });
});

describe('the app banned in most places', () => {
  const text = 'which app is banned in most countries';
  test('counts each place once, and what is in force alone', () => {
    expect(said(text)).toMatch(
      /^Vidrola: bans in force in 7 countries on file, as last reported\. Next on file: Zaplo 2, Morfik 1, Tagalo 1\./,
    );
  });

  test('shows a record of several apps once, under the first of them', () => {
    expect(groups(text)).toEqual(['Vidrola (7)']);
    const shown = [1, 2].flatMap((page) =>
      answer(text, { page }).blocks.flatMap((block) =>
        block.block === 'list' ? block.groups.flatMap(({ items }) => items.map(({ record }) => record)) : [],
      ),
    );
    expect(new Set(shown).size).toBe(shown.length);
    expect(shown).toHaveLength(10);
  });

  test('a kind of app is no app', () => {
    const { said } = screensOf(
      ban('FR', [{ category: 'clip-apps' }]),
      ban('DE', [{ category: 'clip-apps' }]),
      ban('SE', 'morfik'),
    );
    expect(said(text)).toMatch(/^Morfik: bans in force in 1 country on file, as last reported\. On file/);
  });
});

describe('a word that is no name here and that sources use', () => {
  const { said, answer } = screensOf(
    ban('FR', 'zaplo', { covers: 'the judges', id: 'z' }),
    ban('DE', 'zaplo', { kind: 'device-ban', covers: 'judges', id: 'y' }),
    ban('SE', 'zaplo', {
      kind: 'device-ban',
      covers: 'judges',
      more: [['reason', { text: 'a judge asked' }]],
      id: 'x',
    }),
    ban('FI', 'zaplo', { kind: 'device-ban', covers: 'judges', id: 'w' }),
    ban('NO', 'zaplo', { covers: 'teachers' }),
  );

  test('what speaks of it most is told first, then what binds most people, three in all; the others are lines', () => {
    const text = 'which countries ban zaplo judges';
    expect(said(text)).toMatch(
      /4 measures on file speak of “judges”\. Zaplo in Sweden: banned on official devices since 1 January 2024\. Zaplo in France: blocked for everyone since 1 January 2024\. Zaplo in Finland: banned on official devices since 1 January 2024\. On file; to open one, ask for it: “Zaplo Sweden” Measures whose sources speak of “judges” \(4\)/,
    );
    expect(answer(text).records).toEqual(['x', 'z', 'w', 'y']);
  });

  test('the sentence rests on the measure and on what its source says of the word', () => {
    const lede = answer('which countries ban zaplo judges').blocks.find(({ block }) => block === 'lede');
    if (lede?.block !== 'lede') throw new Error('no lede');
    expect(lede.sentences[0]?.statements.map((id) => id.split('.')[1])).toEqual(['in-force', 'covers']);
  });

  test('of a word that no source uses the list is the usual one', () => {
    expect(said('which countries ban zaplo firefighters')).toMatch(/Zaplo is blocked for everyone in 2 countries/);
  });

  test('a word that more than 25 of them use tells nothing apart', () => {
    const many = (count: number) =>
      screensOf(
        ...Array.from({ length: count }, (_, i) =>
          ban('FR', 'zaplo', { covers: 'judges', since: `2023-01-${String(i + 1).padStart(2, '0')}` }),
        ),
        ban('SE', 'zaplo'),
      ).said('which countries ban zaplo judges');
    expect(many(25)).toContain('25 measures on file speak of “judges”');
    expect(many(26)).not.toContain('speak of');
  });
});
