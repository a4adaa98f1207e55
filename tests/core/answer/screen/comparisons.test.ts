/** Comparisons: what is told at once, a line each, and what stands on which page. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const FIVE = 'compare zaplo in france, germany, sweden, norway and italy';

describe('a comparison', () => {
  const { answer, said, screen } = screensOf(
    ban('FR', 'zaplo'),
    ban('FR', 'zaplo', { kind: 'device-ban', since: '2023-01-01', covers: 'officials' }),
    ban('FR', 'zaplo', { kind: 'age-restriction', since: '2023-02-01', covers: 'children under 15' }),
    ban('FR', 'vidrola'),
    ban('DE', 'zaplo', { covers: 'all but pupils' }),
    ban('DE', 'vidrola', { kind: 'device-ban' }),
    ban('SE', 'zaplo', { kind: 'device-ban' }),
    ban('NO', 'zaplo', { lifted: '2024-05-01' }),
    ban('IT', 'zaplo', {
      more: [
        ['reason', { text: 'word '.repeat(30).trim() }],
        ['exceptions', { text: 'press' }],
        ['decided-by', { text: 'the cabinet' }],
        ['legal-basis', { text: 'Act 1' }],
      ],
    }),
    ban('GB', 'zaplo'),
  );

  test('of one app: the places by what holds there, then a line a place', () => {
    expect(said('zaplo france vs sweden')).toMatch(
      /^Zaplo, blocked for everyone: France; banned on official devices or networks: Sweden\. France: blocked for everyone since 1 January 2024; besides, banned on official devices since 1 January 2023\. Sweden: banned on official devices since 1 January 2024\./,
    );
  });

  test('of places alike, once what they have in common', () => {
    expect(said('zaplo france vs germany')).toMatch(
      /^Zaplo, the same kind of measure \(blocked for everyone\) in both: France and Germany\. France:/,
    );
    expect(said('zaplo france vs germany vs italy')).toMatch(
      /^Zaplo, the same kind of measure \(blocked for everyone\) in all 3: France, Germany and Italy\. France:/,
    );
  });

  test('in one place: the apps', () => {
    expect(said('zaplo vs vidrola germany')).toMatch(
      /^In Germany, blocked for everyone: Zaplo; banned on official devices or networks: Vidrola\. Zaplo: blocked/,
    );
  });

  test('of two apps in two places: each pair by its whole name', () => {
    expect(said('zaplo and vidrola in france and germany')).toMatch(
      /^Side by side, blocked for everyone: Zaplo in France, Zaplo in Germany and Vidrola in France; banned on official devices or networks: Vidrola in Germany\. Zaplo in France: blocked/,
    );
  });

  test('on a day in the past, and with what is not on file', () => {
    expect(said('zaplo france vs sweden', { asOf: '2024-02-01' })).toMatch(
      /^Zaplo on 1 February 2024, blocked for everyone: France;/,
    );
    expect(said('zaplo uk vs netherlands')).toMatch(
      /Zaplo, blocked for everyone: United Kingdom; nothing on file: Netherlands\. United Kingdom: blocked for everyone since 1 January 2024\. Netherlands: nothing on file, which is not the same as “not banned”\.$/,
    );
    expect(said('zaplo finland vs denmark')).toContain('Not on file');
  });

  test('another measure of the place, one and of another audience, and none that came later', () => {
    expect(said('zaplo france vs sweden').match(/besides/g)).toHaveLength(1);
    expect(said('zaplo france vs sweden')).not.toContain('under-15s');
    expect(said('zaplo france vs germany', { asOf: '2023-01-15' })).not.toContain('besides');
    const { said: two } = screensOf(
      ban('FR', 'zaplo'),
      ban('FR', 'zaplo', { since: '2023-01-01' }),
      ban('DE', 'zaplo'),
    );
    expect(two('zaplo france vs germany')).not.toContain('besides');
  });

  test('goes on after four pairs; what is on no page is on none', () => {
    expect(answer(FIVE).page).toEqual({ number: 1, of: 2 });
    expect(said(FIVE)).not.toContain('Italy');
    expect(said(FIVE, { page: 2 })).toMatch(
      /^Zaplo, blocked for everyone: Italy\. Italy: blocked for everyone since 1 January 2024\./,
    );
    expect(screen(FIVE, { page: 9 })).toBe(screen(FIVE, { page: 2 }));
    expect(answer('compare zaplo in france, germany, sweden and norway').page.of).toBe(1);
  });

  test('the table begins with what was asked, tells what is silent, and leaves out what all are silent on', () => {
    const text = screen('why zaplo italy vs france');
    expect(text).toMatch(
      /\n {2}Why:\n {4}Italy: {3}word .* ….*\n {4}France: {2}the sources do not say\n {2}Exceptions:\n {4}Italy: {3}press/,
    );
    expect(text).not.toContain('For whom');
    expect(screen('zaplo uk vs netherlands')).not.toContain('\n  ');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
  });

  test('fills the screen and no more, each label once with all its cells', () => {
    for (const question of [FIVE, 'why zaplo italy vs france', 'zaplo italy vs france vs germany']) {
      const lines = screen(question).split('\n');
      expect(lines.length).toBeLessThanOrEqual(15);
    }
    expect(screen('zaplo italy vs france')).toMatch(/Exceptions:(?:.|\n)*Decided by:/);
  });

  test('the records of every pair are known to who goes on', () => {
    expect(answer(FIVE).records).toEqual(
      expect.arrayContaining(['it-zaplo-2024-01-01', 'fr-zaplo-2024-01-01', 'fr-zaplo-device-ban-2023-01-01']),
    );
    expect(new Set(answer(FIVE).records).size).toBe(answer(FIVE).records.length);
  });
});

test('a page of long lines leaves no room for a table, and none is cut off', () => {
  const both = (place: string) => [
    ban(place, 'zaplo', { covers: 'pupils' }),
    ban(place, 'zaplo', { kind: 'device-ban', covers: 'staff' }),
  ];
  const { screen } = screensOf(
    ...['FR', 'DE', 'SE'].flatMap(both),
    ban('NO', 'zaplo', { covers: 'pupils' }),
    ban('IT', 'zaplo'),
  );
  const page = screen('compare zaplo in france, germany, sweden, norway and italy');
  expect(page.split('\n').length).toBeLessThanOrEqual(15);
  expect(page).not.toContain('For whom');
  expect(screen('compare zaplo in france, germany, sweden and norway')).toContain('For whom');
});

test('long names keep their cells on a line', () => {
  const { screen } = screensOf(
    ban('BA', 'zaplo', { covers: 'word '.repeat(30).trim() }),
    ban('FR', 'zaplo', { covers: 'word '.repeat(30).trim() }),
  );
  const cells = screen('zaplo bosnia and herzegovina vs france')
    .split('\n')
    .filter((line) => line.includes('word'));
  expect(cells).toHaveLength(2);
  for (const cell of cells) expect(cell).toMatch(/ … \[1\]$/);
});
