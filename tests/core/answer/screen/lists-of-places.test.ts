/** Lists of places: what the sentence counts, in which words, what it tells apart, and how many names it holds. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const COUNTRIES =
  'FR DE SE NO FI DK IT ES PT NL BE AT CH PL CZ SK HU RO BG GR HR SI EE LV LT IE GB UA MD RS AL MK ME BA TR GE AM AZ KZ KG UZ TJ TM MN CN JP KR VN TH LA KH MM MY SG ID PH AU NZ FJ PG IN PK BD LK NP BT MV IR IQ SY'.split(
    ' ',
  );

describe('each shelf in its words', () => {
  const { said, screen, answer } = screensOf(
    ban('FR', 'zaplo'),
    ban('FR', 'zaplo', { kind: 'device-ban', since: '2023-01-01' }),
    ban('DE', 'zaplo', { kind: 'app-store-removal' }),
    ban('SE', 'zaplo', { kind: 'procurement-ban' }),
    ban('NO', 'zaplo', { kind: 'age-restriction', covers: 'children under 16' }),
    ban('FI', [{ category: 'clip-apps' }]),
    ban('DK', 'zaplo', { suspended: '2024-05-01' }),
    ban('IT', 'zaplo', { ends: '2024-06-01' }),
    ban('ES', 'zaplo', { kind: 'proposed', since: null, announced: '2024-01-01' }),
    ban('PT', 'zaplo', { lifted: '2024-05-01' }),
    ban('NL', 'zaplo', { kind: 'advice', since: null, announced: '2024-01-01' }),
    ban('IS-ASSEMBLY', 'zaplo', { kind: 'device-ban' }),
    ban('GB', 'zaplo', { since: '2025-01-01' }),
  );

  test('in force first, the widest at the head; then what is not, and is not counted with it', () => {
    expect(said('zaplo')).toMatch(
      /^Zaplo is blocked for everyone in 2 countries, as last reported: France and United Kingdom\. It is also removed from app stores in 1 country: Germany; banned on official devices or networks in 1 country: France; banned at 1 parliament for its own people: Example Assembly; barred from government contracts in 1 country: Sweden\. Not counted above, measures on file: 1 age limit; 1 that names only its kind or owner \(Finland\); 1 on hold \(Denmark\); 1 of unknown status \(Italy\); 1 proposed or announced; 1 lifted or ended; 1 advice only\. On file; to open one, ask for it: “Zaplo France”/,
    );
  });

  test('all of them are on some page, each once, under its title with its count', () => {
    const { of } = answer('zaplo').page;
    const pages = Array.from({ length: of }, (_, i) => screen('zaplo', { page: i + 1 }));
    for (const page of pages) expect(page.split('\n').length).toBeLessThanOrEqual(15);
    const all = pages.join('\n');
    for (const title of [
      'Blocked for everyone (2)',
      'Removed from app stores (1)',
      'Banned by single bodies for their own people (1)',
      'Barred from government contracts (1)',
      'Age limits (1)',
      'In force for its kind or its owner’s apps, without its name (1)',
      'On hold (1)',
      'Never in effect',
    ])
      expect(all.includes(title)).toBe(title !== 'Never in effect');
    expect(all.match(/• /g)).toHaveLength(13);
    expect(all).toContain('• Finland (names clip apps): since 1 January 2024');
    expect(pages[1]).toMatch(/^Zaplo: 3 to \d+ of 13 on file\./);
  });

  test('on a day in the past, by what is on file; what began later is no ban then', () => {
    expect(said('zaplo', { asOf: '2024-03-01' })).toMatch(
      /^Zaplo is blocked for everyone in 4 countries, on 1 March 2024, by what is on file: Denmark, France, Italy \(for a time\) and Portugal\..*1 begun later\./,
    );
  });

  test('who asks for what holds now is told what is left out for that', () => {
    expect(said('zaplo now in force')).toMatch(
      /Not counted above, measures on file: 1 age limit\. Not in force, or not asked about, measures on file: 1 that names only its kind or owner \(Finland\); 1 on hold \(Denmark\); 1 of unknown status \(Italy\);/,
    );
    expect(said('zaplo now in force')).not.toContain('does not mean');
  });

  test('who asks for officials is told of the others by their number', () => {
    expect(said('zaplo for civil servants')).toMatch(
      /^Zaplo is banned on official devices or networks in 1 country, as last reported: France\. It is also banned at 1 parliament for its own people: Example Assembly\..*Not asked about, measures on file: 2 blocks for everyone; 1 removal from app stores;/,
    );
  });

  test('an age limit leads where it is asked about, and where it is all there is', () => {
    expect(said('age limits on zaplo')).toMatch(
      /^Zaplo is barred for minors in 1 country, as last reported: Norway\. On file/,
    );
    const alone = screensOf(
      ban('NO', 'zaplo', { kind: 'age-restriction' }),
      ban('FR', 'zaplo', { lifted: '2024-05-01' }),
    );
    expect(alone.said('zaplo')).toMatch(
      /^Zaplo is barred for minors in 1 country, as last reported: Norway\. Not counted above, measures on file: 1 lifted or ended\./,
    );
  });

  test('a year: what was begun in it, and what became of that', () => {
    expect(said('zaplo bans in 2024')).toMatch(
      /^8 measures on Zaplo begun or announced in 2024 are on file: 4 blocks for everyone: Denmark \(on hold\), France, Italy \(status not known\) and Portugal \(ended\); 1 removal from app stores: Germany; 1 ban by a single body: Example Assembly; 1 ban on buying or contracting: Sweden; 1 age limit: Norway\. Not counted above, measures on file: 1 that names only its kind or owner \(Finland\); 1 proposed or announced; 1 advice only\./,
    );
    expect(said('zaplo bans lifted in 2024')).toMatch(
      /^2 measures on Zaplo ended or put on hold in 2024 are on file: 2 blocks for everyone: Denmark \(on hold\) and Portugal \(ended\)\. On file/,
    );
    expect(said('zaplo bans in 2025')).toMatch(
      /^1 measure on Zaplo begun or announced in 2025 is on file: 1 block for everyone: United Kingdom\./,
    );
  });

  test('how many bans: their sum, and of what it is made', () => {
    expect(said('how many zaplo bans')).toMatch(
      /^6 bans on Zaplo are in force on file, as last reported: 2 blocks for everyone: France and United Kingdom; 1 removal from app stores: Germany; 1 ban on official devices or networks: France; 1 ban by a single body: Example Assembly; 1 ban on buying or contracting: Sweden\./,
    );
    expect(screensOf(ban('FR', 'zaplo')).said('how many zaplo bans')).toMatch(/^1 ban on Zaplo is in force on file/);
  });
});

describe('nothing in force', () => {
  const { said } = screensOf(
    ban('PT', 'zaplo', { lifted: '2024-05-01' }),
    ban('ES', 'zaplo', { kind: 'proposed', since: null, announced: '2024-01-01' }),
    ban('IT', 'zaplo', { ends: '2024-06-01' }),
    ban('DK', 'zaplo', { suspended: '2024-05-01' }),
    ban('NL', 'zaplo', { kind: 'advice', since: null, announced: '2024-01-01' }),
    ban('EE', 'zaplo', { since: null, adopted: '2024-01-01', more: [['struck-down', { date: '2024-02-01' }]] }),
    ban('FI', [{ category: 'clip-apps' }]),
  );

  test('is said first; then each of the others as a sentence of its own', () => {
    expect(said('zaplo')).toMatch(
      /^No ban that names Zaplo is in force on file\. Zaplo is not named itself, but its kind or its owner’s apps are banned in 1 country: Finland\. A ban on Zaplo is on hold in 1 country: Denmark\. A ban on Zaplo is reported in 1 country, and whether it still holds is not known: Italy\. A ban or limit on Zaplo is proposed or announced in 1 country: Spain\. A ban on Zaplo was lifted or ended in 1 country: Portugal\. A ban on Zaplo was announced and never took effect in 1 country: Estonia\. There is advice against Zaplo, and no ban by it, in 1 country: Netherlands\. That one ban ended does not mean that no other holds there\./,
    );
  });

  test('of the places asked about, and of the sort of measure', () => {
    expect(said('which countries ban zaplo')).toMatch(
      /^No ban that names Zaplo is in force on file in the places asked about\./,
    );
    expect(said('zaplo in europe')).toMatch(/^No ban that names Zaplo is in force on file in the places asked about\./);
    expect(said('age limits on zaplo')).toContain('No age limit that names Zaplo is in force on file.');
  });

  test('a list that is kept to what is lifted, or to a kind, denies nothing of the others', () => {
    for (const text of [
      'countries that lifted a zaplo ban',
      'zaplo advice',
      'which countries block zaplo for everyone',
    ])
      expect(said(text)).not.toContain('No ban');
    expect(said('zaplo advice')).toMatch(
      /^There is advice against Zaplo, and no ban by it, in 1 country: Netherlands\. On file/,
    );
  });

  test('on a day before all of it', () => {
    expect(said('zaplo', { asOf: '2023-03-01' })).toMatch(
      /^No ban that names Zaplo is in force on file\. A ban on Zaplo came later than that day in 7 countries:/,
    );
  });

  test('of several apps, and of a place', () => {
    expect(said('zaplo, morfik and tagalo')).toMatch(
      /^No ban that names Zaplo, Morfik and Tagalo is in force on file\. On file: named only by kind or owner: Finland \(clip apps\); on hold: Denmark \(Zaplo\); status not known: Italy \(Zaplo\);/,
    );
    expect(said('portugal')).toMatch(
      /^No ban is in force on file\. On file in Portugal: lifted or ended: Zaplo\. That one ban ended does not mean that no other holds there\./,
    );
    expect(said('spain and italy')).toMatch(
      /^No ban is in force on file\. On file: status not known: Italy \(Zaplo\); proposed/,
    );
  });
});

describe('more names than a sentence holds', () => {
  const { said, screen, answer } = screensOf(
    ...COUNTRIES.map((place) => ban(place, 'zaplo')),
    ...['US-TX', 'US-CA', 'US-NY', 'CA-ON', 'AU-NSW', 'DK-SAMPLEBY', 'GL', 'PT-30'].map((place) => ban(place, 'zaplo')),
    ban('NATO', 'zaplo', { kind: 'device-ban' }),
  );

  test('the rest is counted, and the numbers add up', () => {
    const [, names = '', more = ''] =
      /^Zaplo is blocked for everyone in 70 countries \((Albania, .*) and (\d+) more\)/.exec(said('zaplo')) ?? [];
    expect(names.split(', ').length + Number(more)).toBe(70);
    expect(said('zaplo')).toMatch(/more\), 1 territory and 7 other places, as last reported\./);
  });

  test('a first page still shows a line of its list, and each record is on one page', () => {
    expect(screen('zaplo').split('\n')).toHaveLength(15);
    expect(screen('zaplo')).toContain('• Albania');
    const { of } = answer('zaplo').page;
    const all = Array.from({ length: of }, (_, i) => screen('zaplo', { page: i + 1 })).join('\n');
    expect(all.match(/• /g)).toHaveLength(79);
    expect(answer('zaplo').records).toHaveLength(79);
    expect(screen('zaplo', { page: of + 5 })).toBe(screen('zaplo', { page: of }));
  });

  test('states of one country by their names alone', () => {
    expect(said('which us states ban zaplo')).toMatch(
      /^Zaplo is blocked for everyone in 3 US states, as last reported: California, New York and Texas\./,
    );
  });
});
