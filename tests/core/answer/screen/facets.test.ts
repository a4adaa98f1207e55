/** One thing is asked of a place with several measures: whose answer it is, where else it may stand, and what is silent. */
import { describe, expect, test } from 'vitest';
import { ban, screensOf } from './bans.ts';

const { said } = screensOf(
  ban('FR', 'zaplo', {
    kind: 'device-ban',
    body: 'Ministry',
    covers: 'officials, who may be fined',
    more: [
      ['exceptions', { text: 'own phones' }],
      ['leaves-out', { text: 'press officers' }],
      ['devices', { text: 'personal and work phones' }],
      ['legal-basis', { text: 'Order 9' }],
      ['consequence', { text: 'a reprimand' }],
    ],
  }),
  ban('FR', 'zaplo', {
    body: 'Parliament',
    since: '2023-01-01',
    covers: '20 firms, not the press',
    more: [
      ['legal-basis', { text: 'Act 3' }],
      ['consequence', { text: 'a fine of 300 euros' }],
    ],
  }),
  ban('FR', 'zaplo', {
    kind: 'app-store-removal',
    body: 'Regulator',
    since: '2022-01-01',
    more: [
      ['legal-basis', { text: 'Act 4' }],
      ['consequence', { text: 'a warning.' }],
      ['reason', { text: 'safety of minors' }],
    ],
  }),
);

describe('what differs with whom a measure binds is told of two', () => {
  test('the law and the penalty: of what leads, and of another with its body', () => {
    expect(said('zaplo france legal basis')).toMatch(
      /^Zaplo in France, law: Act 3\. Zaplo in France \((?:Regulator|Ministry)\), law: (?:Act 4|Order 9)\. Blocked for everyone since 1 January 2023\./,
    );
    expect(said('zaplo france penalty')).toMatch(
      /^Zaplo in France, penalty: a fine of 300 euros\. Zaplo in France \(Regulator\), penalty: a warning; no amount is on file\. Blocked/,
    );
  });

  test('other things of the first that has them', () => {
    expect(said('why is zaplo banned in france')).toMatch(
      /^Zaplo in France, why: safety of minors\. Removed from app stores/,
    );
    expect(said('zaplo france exceptions')).toMatch(/exceptions: own phones\. Banned on official devices/);
  });

  test('two of one audience are told once', () => {
    const { said } = screensOf(
      ban('DE', 'zaplo', { more: [['legal-basis', { text: 'Act 1' }]] }),
      ban('DE', 'zaplo', { since: '2023-01-01', more: [['legal-basis', { text: 'Act 2' }]] }),
    );
    expect(said('zaplo germany legal basis').match(/, law: /g)).toHaveLength(1);
  });

  test('what is in force for all comes before what binds others, and a plan does not', () => {
    const law = (text: string) => [['legal-basis', { text }] as const];
    const of = (since: string | null, kind: string) =>
      screensOf(
        ban('DE', 'zaplo', { kind: 'device-ban', more: law('Order 0') }),
        ban('DE', 'zaplo', { kind: 'procurement-ban', body: 'Office', more: law('Order 1') }),
        ban('DE', 'zaplo', {
          kind,
          since,
          announced: '2024-01-01',
          lifted: since ? '2024-06-01' : undefined,
          body: 'Diet',
          covers: 'everyone',
          more: law('Act 2'),
        } as object),
      ).said('zaplo germany legal basis');
    expect(of('2024-02-01', 'nationwide-block')).toMatch(
      /^Zaplo in Germany, law: Order 0\. Zaplo in Germany \(Diet\), law: Act 2\. Banned/,
    );
    expect(of(null, 'proposed')).toMatch(
      /^Zaplo in Germany, law: Order 0\. Zaplo in Germany \(Office\), law: Order 1\. Banned/,
    );
  });
});

describe('where else the answer may stand', () => {
  const asked = (text: string, ...more: (readonly [string, object])[]) =>
    screensOf(ban('DE', 'zaplo', { more }))
      .said(`zaplo germany ${text}`)
      .split('. ')[0];

  test.each([
    ['covers', 'staff, who may be fined'],
    ['covers', 'staff, under penalty of jail'],
    ['covers', 'staff, who are punished'],
    ['covers', 'staff, who are dismissed'],
    ['covers', 'staff, with sanctions'],
    ['covers', 'staff, who go to prison'],
    ['exceptions', 'no fine for pupils'],
    ['exceptions', 'no penalty for pupils'],
    ['exceptions', 'pupils are not punished'],
    ['follow-up', 'the first fines came in May'],
    ['follow-up', 'no penalties were given'],
    ['follow-up', 'two were punished'],
  ])('a penalty in %s: %s', (property, text) => {
    expect(asked('penalty', [property, { text }])).toBe(`Zaplo in Germany, penalty: ${text}; no amount is on file`);
  });

  test.each(['fines', 'penalties', 'punishments'])('a penalty in practice: %s', (text) => {
    expect(asked('penalty', ['practice', { practice: 'enforced', text }])).toContain(`penalty: enforced: ${text}`);
  });

  test('none where the word is part of another', () => {
    expect(asked('penalty', ['covers', { text: 'refined confines' }])).toBe(
      'Zaplo in Germany, penalty: the sources do not say',
    );
    expect(asked('penalty', ['reason', { text: 'a fine' }])).toBe('Zaplo in Germany, penalty: the sources do not say');
  });

  test('a penalty on file comes first, and what is said elsewhere after it', () => {
    expect(asked('penalty', ['covers', { text: 'staff, fined' }], ['consequence', { text: '90 euros' }])).toBe(
      'Zaplo in Germany, penalty: 90 euros; staff, fined',
    );
  });

  test.each(['private phones', 'personal phones', 'their own phones'])('private devices: %s', (text) => {
    expect(asked('private phones', ['covers', { text }])).toBe(`Zaplo in Germany, private devices: ${text}`);
    expect(asked('private phones', ['exceptions', { text }])).toBe(`Zaplo in Germany, private devices: ${text}`);
    expect(asked('private phones', ['devices', { text }], ['leaves-out', { text: 'ferries' }])).toBe(
      `Zaplo in Germany, private devices: ${text}`,
    );
    expect(asked('private phones', ['leaves-out', { text }])).toBe(
      `Zaplo in Germany, private devices: left out: ${text}`,
    );
  });

  test('failing that, whatever is left out; and otherwise silence', () => {
    expect(asked('private phones', ['leaves-out', { text: 'ferries' }])).toBe(
      'Zaplo in Germany, private devices: left out: ferries',
    );
    expect(asked('private phones', ['devices', { text: 'town phones' }])).toBe(
      'Zaplo in Germany, private devices: the sources do not say',
    );
  });

  test.each([
    ['exceptions', 'leaves-out', 'ferries', 'exceptions: ferries'],
    ['exceptions', 'covers', 'all except pupils', 'exceptions: all except pupils'],
    ['exceptions', 'covers', 'all unless pupils', 'exceptions: all unless pupils'],
    ['exceptions', 'covers', 'all, pupils left out', 'exceptions: all, pupils left out'],
    ['exceptions', 'covers', 'all but not pupils', 'exceptions: all but not pupils'],
    ['exceptions', 'covers', 'all knots', 'exceptions: the sources do not say'],
    ['how many people', 'covers', '20 firms', 'people: 20 firms'],
    ['how many people', 'covers', 'twenty firms', 'people: the sources do not say'],
  ])('%s in %s: %s', (question, property, text, answer) => {
    expect(asked(question, [property, { text }])).toBe(`Zaplo in Germany, ${answer}`);
  });

  test('what is on file for it keeps what is elsewhere out', () => {
    expect(asked('exceptions', ['exceptions', { text: 'pupils' }], ['leaves-out', { text: 'ferries' }])).toBe(
      'Zaplo in Germany, exceptions: pupils',
    );
    expect(asked('for whom', ['people', { count: 40, approximate: false, of: 'staff' }])).toBe(
      'Zaplo in Germany, for whom: 40 staff',
    );
  });
});

describe('until when', () => {
  const until = (made: object) => screensOf(ban('DE', 'zaplo', made)).said('until when zaplo germany');
  test('what replaced a term comes before it', () => {
    expect(until({ ends: '2025-09-01', more: [['extended', { date: '2024-05-01' }]] })).toMatch(
      /^Zaplo in Germany, until when: extended 1 May 2024; 1 September 2025\./,
    );
    expect(
      until({
        more: [
          ['made-open-ended', { date: '2024-06-01' }],
          ['review-due', { date: '2026-01-01' }],
        ],
      }),
    ).toMatch(/^Zaplo in Germany, until when: open-ended since 1 June 2024; review due 1 January 2026\./);
  });

  test('of what is over, never was, or came later, the verdict says it', () => {
    expect(until({ lifted: '2024-02-01' })).toMatch(/^No longer\. Zaplo in Germany: a block for everyone from/);
    expect(
      until({ since: null, adopted: '2024-01-01', more: [['struck-down', { date: '2024-02-01' }]] }),
    ).not.toContain('until when');
    expect(until({})).toMatch(/^Zaplo in Germany, until when: no end is on file\. Zaplo in Germany: blocked/);
  });

  test('since when is told by the course of the measure', () => {
    expect(screensOf(ban('DE', 'zaplo')).said('since when is zaplo banned in germany')).not.toContain('since when:');
    expect(screensOf(ban('DE', 'zaplo')).said('zaplo germany status')).not.toContain('the sources do not say');
  });
});

describe('several values in one sentence', () => {
  const covers = (...values: string[]) =>
    screensOf(ban('DE', 'zaplo', { more: values.map((text) => ['covers', { text }] as const) })).said(
      'who does the zaplo ban cover in germany',
    );
  test('stand one after the other, none twice, as far as there is room', () => {
    expect(covers('pupils', 'teachers')).toMatch(/for whom: pupils; teachers\. /);
    expect(covers('pupils and teachers of schools', 'teachers of schools'.toUpperCase())).not.toMatch(/SCHOOLS\. /);
    const long = 'word '.repeat(16).trim();
    expect(covers('pupils', `some ${long}`, `more ${long}`)).toMatch(new RegExp(`for whom: pupils; some ${long}\\. `));
  });

  test('end in one full stop', () => {
    expect(covers('pupils.')).toMatch(/for whom: pupils\. [A-Z]/);
  });
});
