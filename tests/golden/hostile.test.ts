/** Any text gives an answer: never an exception, never a fact without its source, never a character that acts. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { answer as answerSchema } from '../../core/answer/answer.ts';
import { interdict, TODAY } from './interdict.ts';
import { broken } from './keeping.ts';
import { ledger } from './pipeline.ts';
import { printed } from './seen.ts';

/** C0 and C1 controls but tab and line feed, bidirectional marks and overrides, zero-width characters, the byte order mark. */
const ACTING = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\u200b\u2028\u2029\u2060-\u2064\ufeff]/u;
const LONE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;
const MOST_CHARACTERS = 40_000;

const words = fc.constantFrom(
  ...[
    'tiktok',
    'belgium',
    'france',
    'X',
    'is',
    'in',
    'us',
    'it',
    'no wait',
    'except',
    'vs',
    'as of',
    '2023-03-01',
    'georgia',
  ],
  ...[
    'why',
    'timeline',
    'recent',
    'dating apps',
    'ByteDance',
    '🇧🇪',
    '法国',
    'بلجيكا',
    'belgum',
    'flurb',
    '/ban',
    ',',
    '?',
    '\u202e',
    '\u200b',
  ],
);
const sentence = fc.array(words, { minLength: 1, maxLength: 12 }).map((parts) => parts.join(' '));
const anything = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  fc.string({ unit: 'grapheme', maxLength: 120 }),
  fc.string({ maxLength: 520 }),
  sentence,
  fc.tuple(sentence, fc.string({ unit: 'binary', maxLength: 20 })).map(([a, b]) => a + b),
);

describe('any text', () => {
  test('gives an answer within bounds that keeps the promises', () => {
    fc.assert(
      fc.property(anything, (typed) => {
        const answer = interdict.ask(typed, { today: TODAY });
        expect(answerSchema.safeParse(answer).error).toBeUndefined();
        expect(broken(answer, ledger)).toEqual([]);
        const text = printed(answer);
        expect(text.length).toBeLessThan(MOST_CHARACTERS);
        expect(text).not.toMatch(ACTING);
        expect(text).not.toMatch(LONE);
        expect(answer.question.text.length).toBeLessThanOrEqual(500);
      }),
      { numRuns: 1500 },
    );
  });

  test('asks the same again when its question is asked again', () => {
    fc.assert(
      fc.property(sentence, (text) => {
        const answer = interdict.ask(text, { today: TODAY });
        fc.pre(answer.kind !== 'trouble');
        const again = interdict.ask(answer.question.text, { today: TODAY });
        expect(again.records).toEqual(answer.records);
        expect(printed(again)).toBe(printed(answer));
      }),
      { numRuns: 400 },
    );
  });

  test('is read the same in any case, spacing and end', () => {
    const plain = fc.constantFrom(
      'tiktok belgium',
      'netflix france',
      'who decided tiktok canada',
      'deepseek australia',
      'tiktok wallonia',
    );
    fc.assert(
      fc.property(
        plain,
        fc.constantFrom('', ' ', '?', '!', '...', '  ??'),
        fc.boolean(),
        fc.nat(3),
        (text, end, upper, gaps) => {
          const typed = (upper ? text.toUpperCase() : text).replaceAll(' ', ' '.repeat(gaps + 1)) + end;
          const [a, b] = [interdict.ask(text, { today: TODAY }), interdict.ask(typed, { today: TODAY })];
          expect(b.records).toEqual(a.records);
          expect(b.verdict).toBe(a.verdict);
          expect(b.question.facet).toBe(a.question.facet);
        },
      ),
    );
  });

  test('on any page gives the last one where there is no such page', () => {
    for (const page of [1, 2, 3, 50, 100_000]) {
      const answer = interdict.ask('tiktok', { today: TODAY, page });
      expect(answer.page.number).toBe(Math.min(page, answer.page.of));
      expect(broken(answer, ledger)).toEqual([]);
      expect(answer.records).toEqual(interdict.ask('tiktok', { today: TODAY }).records);
    }
  });
});

describe('too much, too little, impossible', () => {
  test.each([
    ['too long', 'tiktok '.repeat(80), 'trouble', '500'],
    ['empty', '', 'help', 'app'],
    ['blank', ' \t\n ', 'help', 'app'],
    ['a day that does not exist', 'tiktok belgium as of 30 february 2023', 'trouble', 'February'],
    ['a day in the future', 'tiktok belgium as of 1 january 2030', 'trouble', 'future'],
  ])('%s', (_name, text, kind, says) => {
    const answer = interdict.ask(text, { today: TODAY });
    expect(answer.kind).toBe(kind);
    expect(answer.records).toEqual([]);
    expect(printed(answer).toLowerCase()).toContain(says.toLowerCase());
  });

  test.each([
    '<script>alert(1)</script> tiktok belgium',
    '**tiktok** _belgium_',
    '[tiktok](https://example.com) belgium',
    '<@U1> tiktok belgium',
    '@everyone tiktok belgium',
  ])('markup is plain text: %s', (text) => {
    const answer = interdict.ask(text, { today: TODAY });
    expect(broken(answer, ledger)).toEqual([]);
    expect(['found', 'nothing', 'list', 'help']).toContain(answer.kind);
  });
});
