/** Lists of what two apps, or two places, have in common, or of what one has and the other has not on file. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const { answer, said, screen } = screensOf(
  ban('FR', 'zaplo'),
  ban('FR', 'vidrola', { kind: 'device-ban' }),
  ban('DE', ['zaplo', 'morfik']),
  ban('DE', 'tagalo', { kind: 'device-ban' }),
  ban('SE', ['vidrola', 'morfik']),
  ban('IS', 'zaplo'),
  ban('IS-ASSEMBLY', 'vidrola', { kind: 'device-ban' }),
  ban('NO', 'zaplo', { lifted: '2024-06-01' }),
  ban('NO', 'vidrola'),
  ban('FI', ['zaplo', { category: 'clip-apps' }]),
  ban('DK', [{ category: 'clip-apps' }]),
  ban('DK', 'zaplo'),
  ban('DK-SAMPLEBY', 'zaplo', { kind: 'device-ban' }),
  ban('DK-SAMPLEBY', 'vidrola', { kind: 'device-ban' }),
);
const records = (text: string) => answer(text).records.map((id) => id);

describe('two apps', () => {
  test('without another word: the places that ban both come first, by kind of place', () => {
    expect(said('zaplo and vidrola')).toMatch(
      /^Zaplo and Vidrola are both banned in 1 country \(France\) and 1 city \(Sampleby\), as last reported\. Zaplo alone: 4 places on file; Vidrola alone: 3 places; one of the two having no ban on file is not the same as “not banned”\./,
    );
    expect(said('zaplo and vidrola')).toContain('Both (4)');
    expect(records('zaplo and vidrola').sort()).toEqual([
      'dk-sampleby-vidrola-device-ban-2024-01-01',
      'dk-sampleby-zaplo-device-ban-2024-01-01',
      'fr-vidrola-device-ban-2024-01-01',
      'fr-zaplo-2024-01-01',
    ]);
  });

  test('of countries alone, no city is counted on either side', () => {
    expect(said('which countries ban both zaplo and vidrola')).toMatch(
      /^Zaplo and Vidrola are both banned in 1 country, as last reported: France\. Zaplo alone: 4 places on file; Vidrola alone: 2 places;/,
    );
  });

  test('one and not the other: no permission, and bodies inside that ban the other', () => {
    const text = said('zaplo but not vidrola');
    expect(text).toMatch(
      /^Zaplo is banned, and no ban on Vidrola in force is on file in 4 countries, as last reported: Denmark, Finland, Germany and Iceland\. No ban on file is not the same as “not banned”\. Bodies or parts of these ban Vidrola for their own people: Denmark and Iceland\./,
    );
    expect(text).toContain('Zaplo, and none on file for Vidrola (4)');
    expect(screen('zaplo but not vidrola')).toContain('“Zaplo Denmark”');
  });

  test('an end is no ban: Norway is not with those that ban Zaplo, nor free of Vidrola', () => {
    expect(said('vidrola but not zaplo')).toMatch(
      /^Vidrola is banned, and no ban on Zaplo in force is on file in 2 countries \(Norway and Sweden\) and 1 parliament \(Example Assembly\), as last reported\./,
    );
    expect(said('vidrola but not zaplo')).not.toContain('Bodies or parts');
  });

  test('where none has both, or none has one alone, that is said, and nothing is listed', () => {
    expect(said('countries that ban tagalo and vidrola')).toMatch(
      /^Tagalo and Vidrola are both banned: none on file, as last reported\. Tagalo alone: 1 place on file; Vidrola alone: 3 places;/,
    );
    expect(answer('countries that ban tagalo and vidrola').records).toEqual([]);
    expect(said('countries that ban zaplo but not clip apps')).toBe(
      'Zaplo is banned, and no ban on clip apps in force is on file: none on file, as last reported. No ban on file is not the same as “not banned”.',
    );
  });

  test('a kind of app beside an app: a record of both stands there once', () => {
    const { blocks: shown } = answer('which countries ban both zaplo and clip apps');
    const items = shown.flatMap((block) =>
      block.block === 'list' ? block.groups.flatMap((group) => group.items) : [],
    );
    const lines = items.map(({ record, text }) => `${record}: ${text}`);
    expect(new Set(lines).size).toBe(lines.length);
    expect(said('which countries ban both zaplo and clip apps')).toMatch(
      /^Zaplo and clip apps are both banned in 5 countries, as last reported: Denmark, Finland, France, Germany and Iceland\./,
    );
  });

  test('an owner’s apps', () => {
    expect(said('zaplo works apps but not morfik')).toMatch(
      /^Zaplo Works apps are banned, and no ban on Morfik in force is on file in 5 countries/,
    );
    expect(said('clip apps but not morfik')).toMatch(/^Clip apps are banned, and no ban on Morfik in force/);
    expect(said('zaplo but not clip apps')).toMatch(/^Zaplo is banned, and no ban on clip apps in force/);
  });

  test('in one place, or three of them, are no set of two', () => {
    expect(said('zaplo and vidrola in norway')).toMatch(
      /^In Norway, lifted or ended: Zaplo; blocked for everyone: Vidrola\./,
    );
    expect(said('zaplo, vidrola and morfik')).not.toMatch(/both/);
  });

  test('on a day in the past', () => {
    expect(said('zaplo and vidrola', { asOf: '2024-02-01' })).toMatch(
      /both banned in 2 countries \(France and Norway\) and 1 city \(Sampleby\), on 1 February 2024, by what is on file\./,
    );
  });
});

describe('two places', () => {
  test('the apps of both', () => {
    const text = said('apps banned in both germany and sweden');
    expect(text).toMatch(
      /^Banned both in Germany and in Sweden, as last reported: 1 app \(Morfik\)\. Germany alone: 2 apps on file; Sweden alone: 1 app; one of the two having no ban on file is not the same as “not banned”\./,
    );
    expect(text).toContain('Both (2)');
  });

  test('the apps of one and not of the other, in their order', () => {
    const text = said('apps banned in germany but not in sweden');
    expect(text).toMatch(
      /^Banned in Germany, with no ban in force in Sweden on file, as last reported: 2 apps \(Tagalo and Zaplo\)\. No ban on file is not the same as “not banned”\./,
    );
    expect(text).toContain('Germany, and none on file for Sweden (2)');
    expect(text).not.toContain('Bodies or parts');
    expect(said('apps banned in france but not in iceland')).toContain('1 app (Vidrola)');
  });

  test('a kind of app that a place bans is no app', () => {
    expect(said('apps banned in both finland and denmark')).toMatch(/: 1 app \(Zaplo\)\./);
  });

  test('none', () => {
    expect(said('apps banned in both sweden and iceland')).toMatch(
      /^Banned both in Sweden and in Iceland: none on file, as last reported\. Sweden alone: 2 apps on file; Iceland alone: 1 app;/,
    );
  });

  test('with a place that has an article', () => {
    const { said } = screensOf(ban('NL', 'zaplo'), ban('US', 'zaplo'));
    expect(said('apps banned in both the netherlands and the united states')).toMatch(
      /^Banned both in the Netherlands and in the United States, as last reported: 1 app \(Zaplo\)\./,
    );
  });

  test('without a word for a set, each place keeps its own', () => {
    expect(said('apps banned in germany and sweden')).toMatch(
      /^In force, as last reported: blocked for everyone: Germany/,
    );
  });
});

describe('more places than a screen holds', () => {
  const places =
    'FR DE SE NO FI DK IT ES PT NL BE AT CH PL CZ SK HU RO BG GR HR SI EE LV LT IE GB UA MD RS AL MK ME BA TR GE AM AZ KZ KG UZ TJ TM MN CN JP KR VN TH LA KH MM MY SG ID PH AU NZ FJ PG'.split(
      ' ',
    );
  const { answer, said, screen } = screensOf(...places.map((place) => ban(place, ['zaplo', 'vidrola'])));

  test('the rest of the names is counted, and the first page is one screen', () => {
    const [, names = '', more = ''] =
      /both banned in 60 countries, as last reported: (Albania, .*) and (\d+) more\. Zaplo alone: 0 places/.exec(
        said('countries that ban zaplo and vidrola'),
      ) ?? [];
    expect(names.split(', ').length + Number(more)).toBe(60);
    expect(screen('countries that ban zaplo and vidrola').split('\n').length).toBeLessThanOrEqual(15);
  });

  test('the pages after it say of what they are', () => {
    expect(screen('countries that ban zaplo and vidrola', { page: 2 })).toMatch(
      /^Zaplo and Vidrola: \d+ to \d+ of 120 on file\./,
    );
    expect(answer('countries that ban zaplo and vidrola').records).toHaveLength(60);
  });
});

test('an owner’s apps beside another app', () => {
  expect(said('zaplo works apps and morfik')).toMatch(
    /^(?:Zaplo Works apps and Morfik|Morfik and Zaplo Works apps) are both banned in 2 countries, as last reported: .*Germany.*Sweden/,
  );
});

test('that a body inside bans it rests on one measure', () => {
  const { answer } = screensOf(
    ban('IS', 'zaplo'),
    ban('IS-ASSEMBLY', 'vidrola', { kind: 'device-ban' }),
    ban('IS-ASSEMBLY', 'vidrola', { kind: 'network-ban' }),
  );
  const inside = answer('zaplo but not vidrola').blocks.find((block) => block.block === 'paragraph');
  expect(inside).toMatchObject({ statements: ['is-assembly-vidrola-device-ban-2024-01-01.in-force.2'] });
});
