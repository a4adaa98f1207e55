/** Which of several values the one line of a first screen shows: what speaks for a value, each merit against all the lighter ones. */
import { describe, expect, test } from 'vitest';
import { bestValue } from '../../../../core/answer/differing/best.ts';
import type { Property } from '../../../../core/ledger/property.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [Property, object, object?];

/** Both orders of the two: what stands first on file decides nothing. */
function shown(one: Told, other: Told, ...beside: Told[]): string | undefined {
  const of = (...statements: Told[]) => {
    const ledger = ledgerOf({ statements });
    return bestValue(firstRecord(ledger).statements, one[0], ledger)?.words;
  };
  const words = of(one, other, ...beside);
  expect(of(other, one, ...beside)).toBe(words);
  return words;
}
const LONG = 'ministers, their cabinets, civil servants and the police, on any device that is paid for by the state';
const WHOLE = { citations: [{ source: 'example-herald', quote: null, whole: true }] };
const PREFERRED = { rank: 'preferred', rankReason: 'the law itself' };
const covers = (text: string, rest: object = {}): Told => ['covers', { text }, rest];

describe('what is preferred', () => {
  test.each([
    ['one account', 'Members, in some reports'],
    ['a denial', 'Nobody'],
    ['a long value', LONG],
  ])('is shown though it is %s', (_why, text) => {
    expect(shown(covers(text, PREFERRED), covers('pupils'))).toBe(text);
  });
});

describe('one account stands back', () => {
  test.each([
    'members, as one outlet puts it',
    'members, as two outlets put it',
    'members, as the Herald has it',
    'members, as some have it',
    'members, as the Herald says',
    'members, as some say',
    'members, as the premier said',
    'members, as the Herald lists them',
    'members, as the Herald words it',
    'members, as reported',
    'members, as told by the Herald',
    'members, as the Herald counts',
    'members, in some reports',
    'members, in one report',
    'members, in one account',
    'members, in two outlets',
    'members, in the Herald’s own story',
    'members, in early stories',
    'members, in a summary',
    'members, in the wording of May',
    'members, in a roundup',
    'members, in the words of the premier',
    'members, by NetBlocks’ list',
    'members, by its own account',
    'members, according to the Herald',
    'members; reported',
    'members, some outlets write',
    'members; the Herald words it so',
    'members; the Herald calls it that',
    'members, as if there were none',
    'members; the wording is loose',
    'members; the Herald was told so',
    'members, counted as one',
    'members, counted by hand',
  ])('%s', (text) => {
    expect(shown(covers(text), covers(LONG))).toBe(LONG);
  });

  test.each([
    'members, as a whole',
    'members of the reportage',
    'members in storyboards',
    'members by alphabet',
    'members uncounted',
    'members accounted for',
    'members retold',
  ])('no account: %s', (text) => {
    expect(shown(covers(text), covers(LONG))).toBe(text);
  });

  test('even where the others are told otherwise by some', () => {
    const against = covers(LONG, { contradicts: ['record-1.s3'] });
    expect(shown(covers('members, in some reports'), against, ['reason', { text: 'apples' }])).toBe(LONG);
  });
});

describe('what another statement excludes stands back', () => {
  test('though it is short, and whichever of the two has the link', () => {
    expect(
      shown(covers('members', { contradicts: ['record-1.s3'] }), covers(LONG), ['reason', { text: 'apples' }]),
    ).toBe(LONG);
    const ledger = ledgerOf({
      statements: [covers('members'), covers(LONG), ['reason', { text: 'apples' }, { contradicts: ['record-1.s1'] }]],
    });
    expect(bestValue(firstRecord(ledger).statements, 'covers', ledger)?.words).toBe(LONG);
  });

  test('and what denies stands behind what is not excluded', () => {
    expect(
      shown(covers('members', { contradicts: ['record-1.s3'] }), covers('nobody'), ['reason', { text: 'apples' }]),
    ).toBe('nobody');
  });
});

describe('what tells what is stands before what tells what is not', () => {
  test.each(['Nobody', 'No members', 'Not known at the time', 'None of them', 'Neither of them', 'Never members'])(
    '%s',
    (text) => {
      expect(shown(covers(text), covers(LONG))).toBe(LONG);
    },
  );

  test.each([
    'Nine schools',
    'Ninety schools',
    'Nearly everybody',
    'Neighbours',
    'Members, not their staff',
    'Without exception',
  ])('no denial: %s', (text) => {
    expect(shown(covers(text), covers(LONG))).toBe(text);
  });

  test.each(['follows France', 'as other governments did', 'other states did it', 'like other countries'])(
    'a reason that only points at others: %s',
    (text) => {
      expect(shown(['reason', { text }], ['reason', { text: LONG }])).toBe(LONG);
    },
  );

  test.each(['it is what follows', 'another country did', 'each other'])('a reason of its own: %s', (text) => {
    expect(shown(['reason', { text }], ['reason', { text: LONG }])).toBe(text);
  });

  test('though it is cited for the whole alone', () => {
    expect(shown(covers('nobody'), covers('members', WHOLE))).toBe('members');
  });
});

describe('then, in this order', () => {
  test('what a source is cited for itself', () => {
    expect(shown(covers('members', WHOLE), covers(LONG))).toBe(LONG);
    expect(
      shown(
        ['status', { status: 'in force', asOf: '2024-03-01' }, WHOLE],
        ['status', { status: 'announced', asOf: '2023' }],
      ),
    ).toBe('announced, as of 2023');
  });

  test('the last status', () => {
    expect(
      shown(['status', { status: 'in force', asOf: '2024' }], ['status', { status: 'announced', asOf: '2023-05-01' }]),
    ).toBe('in force, as of 2024');
    expect(
      shown(['status', { status: 'in force', asOf: null }], ['status', { status: 'announced', asOf: '2023' }]),
    ).toBe('announced, as of 2023');
  });

  test('the most exact day, though its text is long, and one that is sure', () => {
    expect(shown(['lifted', { date: '2023-05-02', text: 'by a court' }], ['lifted', { date: '2023' }])).toBe(
      '2 May 2023: by a court',
    );
    expect(shown(['lifted', { date: '2023-05-02~' }], ['lifted', { date: '2023-05-03' }])).toBe('3 May 2023');
    expect(shown(['lifted', { date: '2023-05-02~' }], ['lifted', { date: '2023-04' }])).toBe('about 2 May 2023');
  });

  test('what fits within 60 characters', () => {
    const [sixty, more] = ['x'.repeat(60), 'y'.repeat(61)];
    expect(shown(covers(sixty), covers(more))).toBe(sixty);
    const sources = [
      { source: 'example-herald', quote: null },
      { source: 'example-herald', quote: null },
    ];
    expect(shown(covers(sixty), covers(more, { citations: sources }))).toBe(sixty);
  });

  test('what stands first on file', () => {
    const ledger = ledgerOf({ statements: [covers('pupils'), covers('members')] });
    expect(bestValue(firstRecord(ledger).statements, 'covers', ledger)?.words).toBe('pupils');
  });
});

describe('a dated value too long for its line', () => {
  const lifted = (date: string, text?: string): Told => ['lifted', text ? { date, text } : { date }];
  const best = (...statements: Told[]) => {
    const ledger = ledgerOf({ statements });
    return bestValue(firstRecord(ledger).statements, 'lifted', ledger);
  };

  test('is its day, on the word of all that give that day and of no others', () => {
    expect(
      best(lifted('2023-05-02', LONG), lifted('2023-05-02', 'apples'.repeat(12)), lifted('2023-05')),
    ).toMatchObject({
      words: '2 May 2023',
      statements: [{ id: 'record-1.s1' }, { id: 'record-1.s2' }],
    });
  });

  test('says whose word the day is, where nobody gives it at first hand', () => {
    const via = { citations: [{ source: 'example-herald', quote: null, via: 'a wire' }] };
    expect(best([...lifted('2023-05-02', LONG).slice(0, 2), via] as unknown as Told)?.words).toBe(
      '2 May 2023, according to a wire',
    );
  });

  test('is whole where it fits, and where it has no day', () => {
    expect(best(lifted('2023-05-02', 'apples'))?.words).toBe('2 May 2023: apples');
    expect(best(['lifted', { printed: 'undated', text: LONG }])?.words).toContain(LONG);
  });
});
