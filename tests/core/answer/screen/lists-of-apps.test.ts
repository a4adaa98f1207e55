/** Lists of apps: those of a place, of a kind, of an owner; each app once, each place with its apps. */
import { describe, expect, test } from 'vitest';
import { fitNames, shortened } from '../../../../core/answer/screen/names.ts';
import { ban, screensOf } from './bans.ts';

const FOUR = ['zaplo', 'vidrola', 'morfik', 'tagalo'];
const { said, screen } = screensOf(
  ban('FR', FOUR),
  ban('FR', 'zaplo', { kind: 'device-ban', body: 'The Ministry' }),
  ban('FR', 'vidrola', { kind: 'temporary-suspension', ends: '2025-05-01', since: '2025-01-01' }),
  ban('FR', [{ text: 'chat apps' }], { kind: 'app-store-removal' }),
  ban('FR', 'morfik', { lifted: '2024-05-01', since: '2023-01-01' }),
  ban('FR', 'tagalo', { kind: 'advice', since: null, announced: '2024-01-01' }),
  ban('FR-BRE', 'zaplo', { kind: 'device-ban' }),
  ban('DE', 'vidrola'),
  ban('DE', 'zaplo', { kind: 'device-ban' }),
  ban('SE', [{ category: 'clip-apps' }]),
);

describe('of a place', () => {
  test('each app once, under what binds most; apps that are named in words alone are there', () => {
    expect(said('france')).toMatch(
      /^In force in France, as last reported: blocked for everyone, 4 apps: Vidrola, Zaplo, Morfik and Tagalo; removed from app stores: chat apps; banned on official devices or networks: Zaplo\. Not counted above, measures on file: 1 lifted or ended \(Morfik\); 1 advice only \(Tagalo\)\. Inside France, on file: 1 with a ban of its own \(Brittany\)\./,
    );
  });

  test('of two places: each with its apps, those of no more than three by name', () => {
    expect(said('france and germany')).toMatch(
      /^In force, as last reported: blocked for everyone: France \(Vidrola, Zaplo and 2 more\) and Germany \(Vidrola\); removed from app stores: France \(chat apps\); banned on official devices or networks: France \(Zaplo\) and Germany \(Zaplo\)\./,
    );
    expect(said('france and germany')).toContain('• Vidrola in Germany: since 1 January 2024');
  });

  test('of a year, with what became of them', () => {
    expect(said('france bans in 2024')).toMatch(
      /^3 measures in France begun or announced in 2024 are on file: 1 block for everyone: Zaplo, Vidrola, Morfik and Tagalo; 1 removal from app stores: chat apps; 1 ban on official devices or networks: Zaplo\./,
    );
    expect(said('france bans lifted in 2024')).toMatch(
      /^1 measure in France ended or put on hold in 2024 is on file: 1 block for everyone: Morfik \(ended\)\./,
    );
  });

  test('how many bans', () => {
    expect(said('how many bans in france')).toMatch(
      /^4 bans in France are in force on file, as last reported: 2 blocks for everyone: Vidrola, Zaplo, Morfik and Tagalo; 1 removal/,
    );
  });

  test('what is for a time says so, where all of it is', () => {
    const { said } = screensOf(
      ban('FR', 'zaplo', { kind: 'temporary-suspension', ends: '2025-05-01' }),
      ban('FR', 'vidrola'),
      ban('FR', 'vidrola', { kind: 'temporary-suspension', ends: '2025-05-01', since: '2023-01-01' }),
    );
    expect(said('france')).toMatch(
      /blocked for everyone: (?:Vidrola and Zaplo \(for a time\)|Zaplo \(for a time\) and Vidrola)\./,
    );
  });

  test('more than twelve places inside are counted', () => {
    const states = 'TX CA NY WA FL OH UT NV ID MI MN GA'
      .split(' ')
      .map((id) => ban(`US-${id}`, 'zaplo', { kind: 'device-ban' }));
    const { said } = screensOf(ban('US', 'morfik'), ...states, ban('US-AL', 'zaplo', { kind: 'device-ban' }));
    expect(said('united states')).toContain('13 measures of 13 other places and bodies');
    const twelve = screensOf(ban('US', 'morfik'), ...states);
    expect(twelve.said('united states')).toContain('12 with bans of their own');
  });

  test('the universities of a place: that they have none says nothing of the place', () => {
    expect(said('which universities ban clip apps in france')).toContain('in force on file in the places asked about.');
  });
});

describe('of a kind, or of an owner', () => {
  test('each place with the apps that are banned there; one that names the kind needs none', () => {
    expect(said('clip apps')).toMatch(
      /^Clip apps are blocked for everyone in 3 countries, as last reported: Sweden, Vidrola in Germany and Vidrola and Zaplo in France\. They are also banned on official devices or networks in 2 countries \(Zaplo in France and Germany\) and 1 region \(Zaplo in Brittany\)\./,
    );
    expect(said('zaplo works apps')).toMatch(
      /^Zaplo Works apps are blocked for everyone in 2 countries, as last reported: Vidrola in Germany/,
    );
  });

  test('a line says whose it is where a place stands there twice, and which apps', () => {
    expect(screen('clip apps')).toMatch(/• France \(Government of FR\) \(Zaplo and Vidrola\): since 1 January 2024/);
    expect(screen('clip apps')).toMatch(/• Germany \(Vidrola\): since 1 January 2024; last reported 1 June 2024/);
    expect(screen('clip apps')).toMatch(/• Sweden \(clip apps\): since/);
    for (const line of screen('clip apps').split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });
});

describe('of apps by several places, over a year', () => {
  const { said } = screensOf(
    ban('FI', 'zaplo', { kind: 'device-ban', lifted: '2024-06-01' }),
    ban('SE', ['zaplo', 'morfik'], { kind: 'device-ban' }),
    ban('NO', 'zaplo', { kind: 'device-ban', lifted: '2024-06-01' }),
    ban('NO', 'zaplo', { kind: 'device-ban', since: '2024-07-01' }),
  );
  test('each place with its apps and what became of all its measures', () => {
    expect(said('device bans in 2024')).toMatch(
      /: 4 bans on official devices or networks: Finland \(Zaplo; ended\), Norway \(Zaplo\) and Sweden \(Zaplo and Morfik\)\./,
    );
  });
});

describe('apps that a source names in words alone', () => {
  test('the first of them that was not set aside', () => {
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    const herald = [{ source: 'example-herald', quote: null }];
    const { said } = screensOf({
      ...ban('FR', []),
      rows: [
        ['covers', { text: 'pupils' }, herald],
        ['names', { text: 'mail apps' }, herald, aside],
        ['names', { text: 'chat apps' }, herald],
        ['names', { text: 'video apps' }, herald],
        ['in-force', { date: '2024-01-01' }, herald],
      ],
    });
    expect(said('france')).toMatch(/blocked for everyone: chat apps\. On file.*• chat apps: since/);
    expect(said('france')).not.toMatch(/video|mail/);
  });
});

describe('of several apps in more places than a sentence holds', () => {
  const places =
    'FR DE SE NO FI DK IT ES PT NL BE AT CH PL CZ SK HU RO BG GR HR SI EE LV LT IE GB UA MD RS AL MK ME BA TR GE'.split(
      ' ',
    );
  const { said, screen } = screensOf(
    ...places.map((place) => ban(place, 'zaplo')),
    ban('JP', 'morfik', { kind: 'device-ban' }),
  );
  test('what binds fewer keeps room for its names', () => {
    expect(said('zaplo, vidrola and morfik')).toMatch(
      /^In force, as last reported: blocked for everyone, 36 measures: .* and \d+ more; banned on official devices or networks: Japan \(Morfik\)\./,
    );
    expect(screen('zaplo, vidrola and morfik').split('\n').length).toBeLessThanOrEqual(15);
  });
});

describe('names in a sentence', () => {
  const names = (...words: string[]) => words.map((word) => ({ words: word, standings: [] }));

  test('as many as fit with what joins them, the rest counted', () => {
    const some = names('France', 'Germany', 'Sweden');
    const fitting = (room: number) => fitNames({ some, total: 3 }, room)?.words;
    expect(fitting('France'.length + 'Germany'.length + 'Sweden'.length + 6)).toBe('France, Germany and Sweden');
    expect(fitting('France'.length + 'Germany'.length + 'Sweden'.length + 5)).toBe('France, Germany and 1 more');
    expect(fitting('France'.length + 2)).toBe('France and 2 more');
    expect(fitting('France'.length + 1)).toBeUndefined();
  });

  test('not fewer than are wanted, but all where there are no more', () => {
    const some = names('France', 'Germany', 'Sweden');
    expect(fitNames({ some, total: 3 }, 20, 3)).toBeNull();
    expect(fitNames({ some, total: 3 }, 20, 2)?.words).toBe('France, Germany and 1 more');
    expect(fitNames({ some: some.slice(0, 1), total: 1 }, 20, 3)?.words).toBe('France');
    expect(fitNames({ some: [], total: 0 }, 20)).toBeNull();
  });

  test('sixty at most, of however many there are', () => {
    const many = names(...Array.from({ length: 61 }, () => 'X'));
    expect(fitNames({ some: many, total: 90 }, 10_000)?.words.match(/X/g)).toHaveLength(60);
    expect(fitNames({ some: many, total: 90 }, 10_000)?.words).toMatch(/ and 30 more$/);
  });

  test('apps: three by name, of more the first two', () => {
    expect(shortened(['A'])).toBe('A');
    expect(shortened(['A', 'B', 'C'])).toBe('A, B and C');
    expect(shortened(['A', 'B', 'C', 'D'])).toBe('A, B and 2 more');
  });

  test('what a name rests on is no more than three measures of it', () => {
    const { answer } = screensOf(
      ...['01', '02', '03', '04'].map((day) => ban('FR', 'zaplo', { kind: 'device-ban', since: `2024-01-${day}` })),
      ban('DE', 'zaplo', { kind: 'device-ban' }),
    );
    const [lede] = answer('zaplo').blocks;
    if (lede?.block !== 'lede') throw new Error('no lede');
    expect(lede.sentences[0]?.statements).toHaveLength(4);
  });
});

describe('names of many kinds of place', () => {
  test('up to three kinds by name; of more, two and the number of the rest', () => {
    const places = (...ids: string[]) =>
      screensOf(...ids.map((id) => ban(id, 'zaplo', { kind: 'device-ban' }))).said('zaplo');
    expect(places('FR', 'US-TX', 'DK-SAMPLEBY')).toMatch(
      /in 1 country \(France\), 1 US state \(Texas\) and 1 city \(Sampleby\), as/,
    );
    expect(places('FR', 'US-TX', 'DK-SAMPLEBY', 'PT-30')).toMatch(
      /in 1 country \(France\), 1 US state \(Texas\) and 2 other places, as/,
    );
    expect(places('FR', 'US-TX', 'CA-ON', 'AU-NSW', 'PT-30')).toMatch(/and 3 other places, as/);
    expect(places('FR', 'US-TX', 'CA-ON')).toMatch(
      /1 US state \(Texas\) and 1 Canadian province or territory \(Ontario\), as/,
    );
    expect(places('FR', 'AU-NSW')).toMatch(/1 Australian state or territory \(New South Wales\), as/);
  });

  test('bodies of one kind by its name, of two as bodies', () => {
    const bodies = (...ids: string[]) =>
      screensOf(...ids.map((id) => ban(id, 'zaplo', { kind: 'device-ban' }))).said('zaplo');
    expect(bodies('IS-ASSEMBLY')).toMatch(
      /banned at 1 parliament for its own people, as last reported: Example Assembly/,
    );
    expect(bodies('IS-ASSEMBLY', 'EU')).toMatch(
      /banned at 2 bodies for their own people, as last reported: European Union and Example Assembly/,
    );
  });

  test('of a region that was asked for, every kind by name', () => {
    const { said } = screensOf(...['FR', 'PT-30', 'DK-SAMPLEBY', 'FO'].map((id) => ban(id, 'zaplo')));
    expect(said('zaplo in europe')).not.toContain('other places');
    for (const name of ['France', 'Madeira', 'Sampleby', 'Faroe Islands'])
      expect(said('zaplo in europe')).toContain(name);
  });

  test('a part that shares its name with a country needs no more than its own among its like', () => {
    const { said } = screensOf(ban('US-GA', 'zaplo'), ban('US-TX', 'zaplo'));
    expect(said('which us states ban zaplo')).toMatch(/in 2 US states, as last reported: Georgia and Texas\./);
  });

  test('a title on the pages after the first, and what a list was asked to be of', () => {
    const { said } = screensOf(ban('FR', 'zaplo', { lifted: '2024-05-01' }), ban('DE', 'zaplo'));
    expect(said('which us states ban zaplo')).toMatch(/no measure found for Zaplo in US states, which/);
    expect(said('which cities ban zaplo')).toMatch(/no measure found for Zaplo \(cities\), which/);
    expect(said('zaplo bans in march 2021')).toMatch(
      /no measure found for Zaplo, begun or announced from 1 March 2021 to 31 March 2021, which/,
    );
    expect(said('zaplo bans in 2021')).toMatch(/no measure found for Zaplo, begun or announced in 2021, which/);
    expect(said('zaplo bans lifted in 2021')).toMatch(/no measure found for Zaplo, ended or suspended in 2021, which/);
    expect(said('zaplo advice')).toMatch(/no measure found for Zaplo \(advice, no prohibition\), which/);
    expect(said('countries that suspended zaplo')).toMatch(/no measure found for Zaplo \([^)]*, countries\), which/);
    expect(said('zaplo bans in 2021')).toMatch(
      /Another answer, without that restriction \(2 measures on file\): Zaplo is blocked/,
    );
  });
});
