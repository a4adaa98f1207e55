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

/** Words and signs of every kind that a question may hold, in any order. */
const PIECES =
  "tiktok x signal line wechat telegram'ı belgium us in IT it be no ng Nga Bộ चेक ایران ロシア 昨日 :flag-be: 🇧🇪 2023-03-10 14/11/23 ١٧ Q3 last march on the 24th tomorrow's eu commission staff parliament was it I ran she except but not and , ; : ? ( ) vs tiktok-be-federal-2023 https://a.example/2023/03/27/x эксперт टिकटॉक エックス U.S. Navy trump amazon bans teachers completely xyzzy \ud800 \u202e".split(
    ' ',
  );

test('20,000 seeded questions are read without throwing, each word read or told or passed over', () => {
  let seed = 20261125;
  const random = (below: number) => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  for (let i = 0; i < 20_000; i++) {
    const text = Array.from({ length: 1 + random(7) }, () => PIECES[random(PIECES.length)] ?? '').join(' ');
    const asked = ask(text);
    expect(asked.mode).toBeTypeOf('string');
    if (/xyzzy/.test(text) && asked.mode !== 'help') expect(asked.unread.join(' ')).toContain('xyzzy');
  }
}, 120_000);
