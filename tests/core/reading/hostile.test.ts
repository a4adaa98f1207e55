import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { question } from '../../../core/reading/question.ts';
import { ask, gist } from './reader.ts';

const RUNS = { numRuns: 300 };

describe('any text', () => {
  test('is read without throwing, into a question of the published shape', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', maxLength: 600 }), fc.string({ unit: 'grapheme', maxLength: 600 })),
        (text) => {
          const asked = ask(text);
          expect(question.safeParse(asked).success).toBe(true);
          expect(asked.text.length).toBeLessThanOrEqual(1000);
        },
      ),
      RUNS,
    );
  });

  test('gives the same question again, and so does what it was cleaned to', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        const asked = ask(text);
        expect(ask(text)).toEqual(asked);
        expect(ask(asked.text).text).toBe(asked.text);
      }),
      RUNS,
    );
  });
});

const APPS = ['tiktok', 'Telegram', 'candy crush', 'WeChat', 'deepseek'];
const PLACES = ['belgium', 'New South Wales', 'europäische kommission', 'Côte d’Ivoire', 'Россия'];

describe('reading is stable', () => {
  const pair = fc.tuple(fc.constantFrom(...APPS), fc.constantFrom(...PLACES));
  const changes: readonly ((text: string) => string)[] = [
    (text) => text.toUpperCase(),
    (text) => text.toLowerCase(),
    (text) => `  ${text.replaceAll(' ', '   ')}  `,
    (text) => `${text}?!...`,
    (text) => `*${text}*`,
    (text) => [...text].join('\u200b'),
    (text) => `\u202e${text}\u202c`,
    (text) => text.normalize('NFD'),
    (text) => `is ${text} please`,
  ];
  test('under case, spacing, punctuation, invisible characters and normal form', () => {
    fc.assert(
      fc.property(pair, fc.constantFrom(...changes), ([app, place], change) => {
        expect(gist(change(`${app} ${place}`))).toBe(gist(`${app} ${place}`));
      }),
      RUNS,
    );
  });

  test('under the order of app and place', () => {
    fc.assert(
      fc.property(pair, ([app, place]) => {
        expect(gist(`${place} ${app}`)).toBe(gist(`${app} ${place}`));
      }),
      RUNS,
    );
  });
});

test.each([
  ['__proto__', 'unread'],
  ['constructor tiktok', 'unread'],
  ['toString belgium', 'unread'],
  ['hasOwnProperty', 'unread'],
  ['\ud800 tiktok \udc00 belgium', 'tiktok | BE'],
  ['<script>alert(1)</script> tiktok france', 'tiktok | FR'],
  ['ｔｉｋｔｏｋ ｂｅｌｇｉｕｍ', 'tiktok | BE'],
  ['tіktоk belgium', 'tiktok | BE'],
  ['t1kt0k belgium', 'tiktok | BE'],
  ['<!channel> tiktok @everyone belgium', 'tiktok | BE'],
])('hostile: %s', (text, expected) => {
  expect(gist(text)).toBe(expected);
});

test('a question of more than 500 characters is refused with the limit', () => {
  expect(ask('x'.repeat(500)).problem).toBeNull();
  expect(ask('x'.repeat(501)).problem).toMatchObject({ code: 'too-long' });
  expect(ask('tiktok belgium '.repeat(5000)).problem?.text).toContain('500');
});
