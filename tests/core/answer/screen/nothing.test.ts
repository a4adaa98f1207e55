/** Nothing on file of what was asked: what was searched, what the ledger knows of either half, and other answers that come near. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const { answer, said } = screensOf(
  ban('FR', 'zaplo'),
  ban('SE', 'vidrola'),
  ban('US-TX', 'zaplo', { kind: 'device-ban' }),
  ban('US', 'vidrola'),
  ban('DE', [{ owner: 'zaplo-works' }]),
  ban('IT', [{ category: 'clip-apps' }]),
  ban('ES', 'tagalo'),
  ban('ES', 'tagalo', { kind: 'device-ban' }),
  ban('ES', 'tagalo', { kind: 'app-store-removal' }),
  ban('ES', 'tagalo', { kind: 'procurement-ban' }),
  ban('ES', 'tagalo', { kind: 'network-ban' }),
);
const near = (text: string) =>
  answer(text).blocks.flatMap((block) => (block.block === 'related' ? block.items.map(({ record }) => record) : []));
const NOT = 'is or was banned, blocked or restricted, which is not the same as “not banned”.';

describe('what is said', () => {
  test('the pair, how often either half is on file, and how far was searched', () => {
    expect(said('zaplo sweden')).toMatch(
      /^Not on file: no source here says that Zaplo in Sweden is or was banned, blocked or restricted, which is not the same as “not banned”\. Zaplo is named in 4 records; Sweden has 1 record of its own\. Searched: 11 records from 5 sources, up to 1 March 2025\./,
    );
    expect(said('morfik spain')).toContain('Morfik is named in no records; Spain has 5 records of its own.');
  });

  test('an app without a place, and a place without an app', () => {
    expect(said('morfik')).toContain(`says that Morfik ${NOT} Morfik is named in no records. Searched`);
    expect(said('norway')).toContain(`says that an app in Norway ${NOT} Norway has no records of its own. Searched`);
  });

  test('a kind of app and the apps of an owner, in the plural', () => {
    expect(said('clip apps norway')).toMatch(
      /clip apps in Norway are or were banned.*Clip apps are named in 5 records;/,
    );
    expect(said('zaplo works apps norway')).toMatch(
      /Zaplo Works apps in Norway are or were banned.*Zaplo Works apps are named in 5 records;/,
    );
  });

  test('two pairs, each by its name, and three in two sentences', () => {
    expect(said('zaplo in sweden and norway')).toMatch(/Zaplo in Sweden is or was.*Zaplo in Norway is or was/);
    expect(said('zaplo in sweden, norway and finland')).not.toContain('Zaplo in Finland is or was');
  });

  test('the day that was asked', () => {
    expect(said('zaplo sweden', { asOf: '2024-02-01' })).toContain(`that Zaplo in Sweden on 1 February 2024 ${NOT}`);
    expect(said('morfik', { asOf: '2024-02-01' })).toContain(`that Morfik on 1 February 2024 ${NOT}`);
  });

  test('a place with its article', () => {
    expect(said('zaplo us')).toMatch(/Zaplo in the United States is or was.*the United States has 1 record of its own/);
  });
});

describe('half of it is no name here', () => {
  test('beside an app, a kind or an owner: a place is wanted', () => {
    expect(said('zaplo flurb')).toMatch(
      /^Not on file: “flurb” is no app or place known here, which says nothing of whether it is banned\. Zaplo is known here: name a country, a city or a body with it\. Searched/,
    );
    expect(said('clip apps flurb')).toMatch(/clip apps (?:is|are) known here/i);
    expect(said('zaplo works apps flurb')).toContain('Not read: flurb');
    expect(near('zaplo flurb')).toEqual([]);
  });

  test('beside a place: how much is on file there, and four of it', () => {
    expect(said('flurb spain')).toMatch(
      /“flurb” is no app or place known here, .*banned\. Spain has 5 records of its own\./,
    );
    expect(near('flurb spain')).toHaveLength(4);
  });
});

describe('half of it is nearly a name', () => {
  const offered = (text: string) =>
    answer(text).blocks.flatMap((block) =>
      block.block === 'next' ? [[block.title, ...block.items.map((item) => Object.values(item))]] : [],
    );

  test('each name that it may be is offered, with the question that then asks', () => {
    expect(offered('zaplo austrlia')).toEqual([
      ['Did you mean', ['Australia', 'zaplo Australia'], ['Austria', 'zaplo Austria']],
    ]);
    expect(offered('zaplo morffik')).toEqual([['Did you mean', ['Morfik', 'zaplo Morfik']]]);
    expect(said('zaplo austrlia')).toMatch(/“austrlia” is no app or place known here/);
  });

  test('none, where none comes near', () => {
    expect(offered('zaplo flurb')).toEqual([]);
    expect(offered('zaplo sweden')).toEqual([]);
  });
});

describe('another answer, that comes near', () => {
  test('what else is banned in the place, two of it', () => {
    expect(near('zaplo sweden')).toEqual(['se-vidrola-2024-01-01']);
    expect(near('zaplo spain')).toHaveLength(2);
    expect(said('zaplo sweden')).toContain(
      'Another answer, that comes near • Vidrola in Sweden: blocked for everyone since 1 January 2024',
    );
  });

  test('of a country: what lies inside, before what else it bans', () => {
    expect(near('zaplo us')).toEqual(['us-tx-zaplo-device-ban-2024-01-01', 'us-vidrola-2024-01-01']);
  });

  test('of a part: what it lies in, before what else it bans', () => {
    expect(near('vidrola texas')).toEqual(['us-vidrola-2024-01-01', 'us-tx-zaplo-device-ban-2024-01-01']);
  });

  test('of what bans its kind or its owner’s apps, the widest place too', () => {
    const { answer } = screensOf(ban('DK', [{ category: 'clip-apps' }], { kind: 'device-ban' }), ban('SE', 'morfik'));
    const [first] = answer('zaplo sampleby').blocks.flatMap((block) => (block.block === 'related' ? block.items : []));
    expect(first?.text).toBe('Clip apps in Denmark: banned on official devices since 1 January 2024');
  });

  test('where nothing of the place is on file: the app elsewhere, two of it', () => {
    expect(near('zaplo norway')).toEqual(['fr-zaplo-2024-01-01', 'us-tx-zaplo-device-ban-2024-01-01']);
    expect(near('morfik norway')).toEqual([]);
  });

  test('four at most of several pairs, each once', () => {
    expect(near('tagalo and zaplo in norway')).toHaveLength(4);
    expect(near('zaplo and morfik in sweden')).toEqual(['se-vidrola-2024-01-01']);
  });

  test('the words that ask for it open it', () => {
    const [item] = answer('zaplo sweden').blocks.flatMap((block) => (block.block === 'related' ? block.items : []));
    expect(item?.ask).toBe('Vidrola Sweden');
    expect(said(item?.ask ?? '')).toMatch(/^Vidrola in Sweden: blocked for everyone/);
  });

  test('at most three measures inside, and two of what it lies in', () => {
    const inside = ['US-TX', 'US-CA', 'US-NY', 'US-WA'].map((place) => ban(place, 'zaplo', { kind: 'device-ban' }));
    const { answer } = screensOf(...inside, ban('US', 'morfik'));
    const items = answer('zaplo us').blocks.flatMap((block) => (block.block === 'related' ? block.items : []));
    expect(items.map(({ record }) => record)).toEqual([
      'us-ca-zaplo-device-ban-2024-01-01',
      'us-ny-zaplo-device-ban-2024-01-01',
      'us-tx-zaplo-device-ban-2024-01-01',
      'us-morfik-2024-01-01',
    ]);
  });
});

describe('a list that is kept to what is not on file', () => {
  test('says so, what was searched, and what there is without the restriction, as another answer', () => {
    const text = said('which universities ban zaplo');
    expect(text).toMatch(
      /^Not on file: no measure found for Zaplo.*which is not the same as “not banned”\. Searched: 11 records/,
    );
    expect(text).toMatch(
      /Another answer, without that restriction \(\d measures on file\): Zaplo is blocked for everyone in 1 country, as last reported: France\./,
    );
    expect(answer('which universities ban zaplo').records).toEqual([]);
  });

  test('of no name at all nothing else is told', () => {
    const text = said('which universities ban apps');
    expect(text).not.toContain('Another answer');
    expect(text).toMatch(
      /^Not on file: no measure found for .*Searched: 11 records from 5 sources, up to 1 March 2025\.$/,
    );
  });

  test('two of what a place lies in are told, however many there are', () => {
    const { answer } = screensOf(
      ban('US', 'zaplo'),
      ban('US', 'zaplo', { kind: 'device-ban' }),
      ban('US', 'zaplo', { kind: 'network-ban' }),
    );
    const items = answer('zaplo texas').blocks.flatMap((block) => (block.block === 'related' ? block.items : []));
    expect(items).toHaveLength(2);
  });
});
