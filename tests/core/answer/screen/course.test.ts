/** The line that says what holds and the dates that made it so, and the lines and counts under it. */
import { describe, expect, test } from 'vitest';
import { type Ban, ban, screensOf } from './bans.ts';

const said = (made: Ban, how: object = {}) => screensOf(ban('DE', 'zaplo', made)).said('zaplo germany', how);
describe('the dates of a measure', () => {
  test('stand in their order, those of one day together', () => {
    expect(said({ announced: '2023-12-01', adopted: '2023-12-20', since: '2024-01-01', lifted: '2024-05-01' })).toMatch(
      /Announced 1 December 2023; adopted 20 December 2023; in force 1 January 2024; lifted 1 May 2024\./,
    );
    expect(said({ announced: '2023-12-01', adopted: '2023-12-01', since: '2024-01-01', lifted: '2024-05-01' })).toMatch(
      /Announced and adopted 1 December 2023; in force 1 January 2024;/,
    );
    expect(said({ announced: '2024-01-01', adopted: '2024-01-01', since: '2024-01-01', lifted: '2024-05-01' })).toMatch(
      /Announced, adopted and in force 1 January 2024; lifted 1 May 2024\./,
    );
  });

  test('two of one kind on one day are told once', () => {
    const twice = said({ more: [['in-force', { date: '2024-01-01', text: 'at noon' }]], lifted: '2024-05-01' });
    expect(twice).toMatch(/In force 1 January 2024; lifted 1 May 2024\./);
  });

  test('where there is no room for all, those that are missed most are kept, in their order', () => {
    const text = said({
      announced: '2023-05-01',
      adopted: '2023-06-01',
      since: '2024-01-01',
      suspended: '2024-02-01',
      resumed: '2024-03-01',
      lifted: '2024-05-01',
      more: [
        ['comply-by', { date: '2023-12-15' }],
        ['review-due', { date: '2024-06-01' }],
        ['upheld', { date: '2024-04-01' }],
      ],
    });
    expect(text).toMatch(/in force 1 January 2024; put on hold 1 February 2024;.*lifted 1 May 2024\./i);
    expect(text).toMatch(/Announced 1 May 2023;/);
    expect(text).not.toMatch(/upheld|comply by 15 December 2023;/i);
  });

  test('of two alike that do not both fit the later is kept', () => {
    const text = said({
      since: '2020-01-01',
      suspended: '2020-02-01',
      resumed: '2020-03-01',
      more: ['2021', '2022', '2023', '2024'].flatMap(
        (year) =>
          [
            ['suspended', { date: `${year}-02-01` }],
            ['resumed', { date: `${year}-03-01` }],
          ] as const,
      ),
    });
    expect(text).toContain('put on hold 1 February 2024');
    expect(text).not.toContain('put on hold 1 February 2020');
  });

  test('on a day in the past: what came after it is not told, but for an end that was already set', () => {
    const text = said(
      { announced: '2023-12-01', since: '2024-01-01', ends: '2025-09-01', suspended: '2024-05-01' },
      { asOf: '2024-02-01' },
    );
    expect(text).toMatch(
      /Later: put on hold 1 May 2024\. In force for a time on that day, by what is on file\. In force 1 January 2024; due to end 1 September 2025\./,
    );
  });

  test('without a day, no date is made up', () => {
    const text = said({ since: null, more: [['in-force', { printed: 'undated' }]] });
    expect(text).not.toMatch(/In force undated/);
  });
});

describe('how old the last word is', () => {
  test('comes first, on the word of the last status', () => {
    const { answer } = screensOf(
      ban('DE', 'zaplo', {
        more: [
          ['status', { status: 'in force', asOf: '2024-02-01' }],
          ['status', { status: 'in force', asOf: '2024-08-01' }],
        ],
      }),
    );
    const status = answer('zaplo germany').blocks.find(({ block }) => block === 'paragraph');
    expect(status).toMatchObject({ text: 'In force when last reported, 1 August 2024. In force 1 January 2024.' });
    expect(status && 'statements' in status && status.statements.map((id) => id.split('.').slice(1).join('.'))).toEqual(
      ['status.4', 'in-force.2'],
    );
  });

  test('of what is over there is none', () => {
    expect(said({ lifted: '2024-05-01' })).not.toContain('when last reported');
  });
});

describe('on what', () => {
  const devices = (...texts: string[]) =>
    said({ kind: 'device-ban', more: texts.map((text) => ['devices', { text }] as const) });
  test('stands in the first sentence where it is short, three of it, each once', () => {
    expect(devices('work phones')).toContain('banned on official devices (work phones) since');
    expect(devices('work phones', 'tablets', 'work phones')).toContain('(work phones and tablets) since');
    expect(devices('phones', 'tablets', 'laptops', 'routers')).toContain('(phones, tablets and laptops) since');
  });

  test('not where it is long, quoted or in brackets, or set aside', () => {
    expect(devices('x'.repeat(28))).toContain(`(${'x'.repeat(28)})`);
    expect(devices('x'.repeat(29))).toContain('banned on official devices since');
    expect(devices('“work” phones')).toContain('banned on official devices since');
    expect(devices('phones (work)')).toContain('banned on official devices since');
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    expect(said({ kind: 'device-ban', more: [['devices', { text: 'work phones' }, aside]] })).toContain(
      'banned on official devices since',
    );
  });
});

describe('what else there is', () => {
  test('is counted: facts, quotations and sources once each, dates, one and many', () => {
    expect(said({})).toMatch(/More: 2 facts · 1 date · 1 source$/);
    expect(said({ since: null, more: [['status', { status: 'in force', asOf: '2024-02-01' }]] })).toMatch(
      /More: 2 facts · 1 source$/,
    );
    const sources = { citations: [{ source: 'example-gazette', quote: null }] };
    expect(said({ lifted: '2024-05-01', more: [['reason', { text: 'apples' }, sources]] })).toMatch(
      /More: 4 facts · 2 dates · 2 sources$/,
    );
  });

  test('over the measures of the place together, a source that two cite once', () => {
    const { said } = screensOf(ban('DE', 'zaplo'), ban('DE', 'zaplo', { kind: 'device-ban', lifted: '2024-05-01' }));
    expect(said('zaplo germany')).toMatch(/More: 5 facts · 3 dates · 1 source$/);
  });

  test('what was set aside is no fact', () => {
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    expect(said({ more: [['reason', { text: 'apples' }, aside]] })).toMatch(/More: 2 facts · 1 date · 1 source$/);
  });
});

describe('the values of a line', () => {
  test('the one that is best first, then the others; steps in their order', () => {
    expect(
      said({
        more: [
          ['reason', { text: 'Nobody says' }],
          ['reason', { text: 'spying' }],
        ],
      }),
    ).toMatch(/Why: spying; Nobody says More/);
    expect(
      said({
        more: [
          ['step', { date: '2024-02-01', text: 'a' }],
          ['step', { date: '2024-03-01', text: 'b' }],
        ],
      }),
    ).toMatch(/Steps: 1 February 2024: a; 1 March 2024: b More/);
  });

  test('what speaks of a typed word comes before the best', () => {
    const more = [
      ['exceptions', { text: 'pupils' }],
      ['exceptions', { text: 'judges' }],
    ] as const;
    expect(said({ more })).toMatch(/Exceptions: pupils; judges More/);
    expect(screensOf(ban('DE', 'zaplo', { more })).said('zaplo germany judges exceptions')).toMatch(
      /exceptions: judges; pupils\./,
    );
  });

  test('dates of a term say what they are', () => {
    expect(
      said({
        ends: '2025-09-01',
        more: [
          ['extended', { date: '2024-05-01' }],
          ['review-due', { date: '2024-08-01' }],
        ],
      }),
    ).toMatch(/Term: extended 1 May 2024; 1 September 2025; review due 1 August 2024 More/);
  });
});
