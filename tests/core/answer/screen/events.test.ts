/** Histories and what is recent: what is counted, what leads, and what stands on which page. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

describe('a history', () => {
  const steps = Array.from(
    { length: 20 },
    (_, i) => ['step', { date: `2024-02-${String(i + 1).padStart(2, '0')}`, text: `step ${i + 1}` }] as const,
  );
  const { answer, said, screen } = screensOf(
    ban('FR', 'zaplo', { more: steps }),
    ban('DE', 'vidrola', { announced: '2022-05-05', since: '2024-02-03', lifted: '2024-06-01' }),
    ban('DE', 'morfik', {
      since: null,
      more: [
        ['in-force', { printed: 'undated' }],
        ['announced', { date: '2023-03-03' }],
      ],
    }),
  );

  test('counts its events, says what was last heard of, and begins with the oldest', () => {
    expect(said('timeline zaplo france')).toMatch(
      /^Zaplo in France: 21 events on file, from 1 January 2024 to 20 February 2024\. Last heard of: blocked for everyone since 1 January 2024\. Oldest first 1 January 2024: in force 1 February 2024: step 1/,
    );
  });

  test('a page is a screen, each event is on one page and in order', () => {
    const pages = [1, 2, 3].map((page) => screen('timeline zaplo france', { page }));
    expect(answer('timeline zaplo france').page.of).toBe(3);
    for (const page of pages) expect(page.split('\n').length).toBeLessThanOrEqual(15);
    expect(pages.slice(0, 2).map((page) => page.split('\n').length)).toEqual([15, 15]);
    const told = pages.join('\n').match(/step \d+/g);
    expect(told).toEqual(Array.from({ length: 20 }, (_, i) => `step ${i + 1}`));
    expect(pages[1]).toMatch(/^Zaplo in France: events 10 to 20 of 21\./);
    expect(pages[2]).toMatch(/^Zaplo in France: events 21 to 21 of 21\./);
    expect(screen('timeline zaplo france', { page: 7 })).toBe(pages[2]);
  });

  test('one that just fits has one page', () => {
    const of = (count: number) => screensOf(ban('FR', 'zaplo', { more: steps.slice(0, count) }));
    const fits = of(10);
    expect(fits.screen('timeline zaplo france').split('\n')).toHaveLength(15);
    expect(fits.answer('timeline zaplo france').page.of).toBe(1);
    expect(of(11).answer('timeline zaplo france').page.of).toBe(2);
  });

  test('of one app no line names it; of a place each does; of several places, the place too', () => {
    expect(said('timeline zaplo france')).not.toContain('Zaplo: in force');
    expect(said('timeline france')).toContain('1 January 2024: Zaplo: in force');
    expect(said('timeline germany')).toContain('5 May 2022: Vidrola: announced');
    expect(said('timeline zaplo and vidrola')).toMatch(
      /5 May 2022: Vidrola, Germany: announced 1 January 2024: Zaplo, France: in force/,
    );
  });

  test('of several measures: how many hold, and the one last heard of among those that do', () => {
    expect(said('timeline zaplo and vidrola')).toMatch(
      /^Zaplo; Vidrola: 24 events on file, from 5 May 2022 to 1 June 2024\. In force, as last reported: 1 of 2 measures\. Last heard of: blocked for everyone since 1 January 2024\./,
    );
    expect(said('timeline vidrola')).toMatch(
      /Last heard of: a block for everyone from 3 February 2024, lifted on 1 June 2024\./,
    );
  });

  test('an event without a day comes last, and is counted', () => {
    expect(said('timeline morfik germany')).toMatch(
      /^Morfik in Germany: 2 events on file, (?:from 3 March 2023 to 3 March 2023|on 3 March 2023|the only one dated 3 March 2023)?.*3 March 2023: announced.*undated/,
    );
  });

  test('on a day in the past, without what came later', () => {
    const text = said('timeline zaplo france', { asOf: '2024-02-02' });
    expect(text).toContain('3 events on file');
    expect(text).not.toContain('step 3');
  });

  test('long words are cut to a line', () => {
    const { screen } = screensOf(
      ban('FR', 'zaplo', { more: [['step', { date: '2024-02-01', text: 'word '.repeat(40).trim() }]] }),
    );
    const line = screen('timeline zaplo france')
      .split('\n')
      .find((each) => each.startsWith('  1 February'));
    expect(line).toMatch(/word …/);
    expect(line?.length).toBeLessThanOrEqual(80);
  });
});

describe('what is recent', () => {
  const { answer, said } = screensOf(
    ban('FR', 'zaplo', { since: '2024-10-01' }),
    ban('DE', 'vidrola', {
      announced: '2022-05-05',
      since: '2025-02-01',
      more: [['step', { date: '2025-02-20', text: 'a plan' }]],
    }),
    ban('DK', 'morfik', { since: '2020-01-01' }),
    ban('DK-SAMPLEBY', 'morfik', { since: '2025-01-01', kind: 'device-ban' }),
  );

  test('leads with what came of a measure and not with a step, and lists the newest first', () => {
    expect(said('recent')).toMatch(
      /^Since 15 March 2024: 4 events of 3 measures on file\. The newest: Vidrola in Germany: in force \(1 February 2025\)\. What the ledger learned, by day: .* Newest first 20 February 2025: Vidrola, Germany: a plan 1 February 2025: Vidrola, Germany: in force/,
    );
    expect(answer('recent').records).toHaveLength(3);
  });

  test('since the day asked', () => {
    expect(said('what changed since 1 february 2025')).toMatch(
      /^Since 1 February 2025: 2 events of 1 measure on file\./,
    );
    expect(said('what changed since 2 february 2025')).toMatch(
      /1 event of 1 measure on file\. The newest: Vidrola in Germany: a plan \(20 February 2025\)/,
    );
  });

  test('of a name alone, with what lies inside a place', () => {
    expect(said('recent vidrola')).toMatch(/^Since 15 March 2024: 2 events of 1 measure on file\./);
    expect(said('recent denmark')).toMatch(
      /^Since 15 March 2024: 1 event of 1 measure on file\. The newest: Morfik in (?:the city of )?Sampleby: in force/,
    );
    expect(said('recent vidrola')).toContain('3 statements about 1 record'.replace('3', '4'));
  });

  test('nothing since then is said, and is no claim', () => {
    expect(said('what changed since march 2025')).toMatch(
      /^Nothing on file has happened since 1 March 2025\. The ledger knows only what its sources say\./,
    );
    expect(answer('what changed since march 2025').records).toEqual([]);
    const later = screensOf(ban('FR', 'zaplo', { since: '2020-01-01' }));
    expect(later.said('what changed since 2 march 2025')).toContain('learned nothing');
  });

  test('goes on past one screen', () => {
    const many = screensOf(
      ...['FR', 'DE', 'SE', 'NO', 'FI', 'DK', 'IT', 'ES', 'PT', 'NL', 'BE', 'AT'].map((place, i) =>
        ban(place, 'zaplo', { since: `2025-02-${10 + i}` }),
      ),
    );
    expect(many.answer('recent').page.of).toBe(2);
    expect(many.said('recent', { page: 2 })).toMatch(/^Events \d+ to 12 of 12\. /);
    expect(many.screen('recent').split('\n')).toHaveLength(15);
  });
});

test('the latest of a history: the newest first, what has no day after it', () => {
  const { said } = screensOf(
    ban('FR', 'zaplo', {
      announced: '2019-05-01',
      since: '2020-01-01',
      lifted: '2021-01-01',
      more: [['extended', { printed: 'undated' }]],
    }),
  );
  expect(said('latest history of zaplo in france')).toMatch(
    /Newest first 1 January 2021: lifted 1 January 2020: in force 1 May 2019: announced .*undated/,
  );
});

describe('what was last heard of', () => {
  const status = (asOf: string) => ({ more: [['status', { status: 'in force', asOf }] as const] });
  test('is the measure with the latest word among those that hold', () => {
    const { said } = screensOf(
      ban('FR', 'zaplo', { since: '2020-01-01', ...status('2024-08-01') }),
      ban('DE', 'zaplo', { since: '2021-01-01', ...status('2024-09-01') }),
      ban('SE', 'zaplo', { since: '2022-01-01', ...status('2024-07-01') }),
      ban('NO', 'zaplo', { since: '2023-01-01', lifted: '2025-01-01' }),
    );
    expect(said('timeline zaplo')).toMatch(
      /In force, as last reported: 3 of 4 measures\. Last heard of: blocked for everyone since 1 January 2021\./,
    );
  });

  test('of one place, of the app that was asked', () => {
    const { said } = screensOf(
      ban('FR', ['zaplo', 'vidrola'], {
        since: '2020-01-01',
        more: [['lifted', { date: '2024-05-01', text: 'Vidrola reopened' }]],
      }),
    );
    expect(said('timeline zaplo france')).toContain('Last heard of: blocked for everyone since 1 January 2020.');
    expect(said('timeline vidrola france')).toContain('lifted on 1 May 2024.');
  });

  test('an event without a day is no first nor last of a history', () => {
    const { said } = screensOf(
      ban('FR', 'zaplo', {
        since: '2020-01-01',
        more: [
          ['announced', { printed: 'undated' }],
          ['extended', { printed: 'undated' }],
        ],
      }),
    );
    expect(said('timeline zaplo france')).toMatch(
      /^Zaplo in France: 3 events on file, (?:from 1 January 2020 to 1 January 2020|[^.]*1 January 2020)/,
    );
    expect(said('timeline zaplo france')).not.toMatch(/from undated|to undated/);
  });
});

test('long dates leave room for the words', () => {
  const until = { date: '2024-02-01', until: '2024-03-01' };
  const { screen } = screensOf(
    ban('FR', 'zaplo', {
      more: [
        ['suspended', { ...until, text: 'word '.repeat(40).trim() }],
        ['step', { printed: 'p'.repeat(60), text: 'x' }],
      ],
    }),
  );
  for (const line of screen('timeline zaplo france').split('\n')) expect(line.length).toBeLessThanOrEqual(80);
});
