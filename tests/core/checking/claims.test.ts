/** What a message claims: which app in which place, and whether a ban is denied. */
import { expect, test } from 'vitest';
import { claimsIn, MOST_READ } from '../../../core/checking/claims.ts';
import { lexicon, TODAY } from '../reading/reader.ts';

function claimed(message: string): string {
  return claimsIn(message, lexicon, { today: TODAY })
    .claims.map(
      ({ subject, place, denied }) => `${denied ? 'not ' : ''}${subject.slice(subject.indexOf(':') + 1)} ${place}`,
    )
    .join(', ');
}

test.each([
  ['Kaspersky is out in the US; Canada bans WeChat.', 'kaspersky US, wechat CA'],
  ['Telegram is blocked in Vietnam, Roblox in Qatar.', 'telegram VN, roblox QA'],
  [
    'Iran, China and Russia block Telegram and Signal.',
    'telegram IR, telegram CN, telegram RU, signal IR, signal CN, signal RU',
  ],
  ['TikTok in France and WeChat in India', 'tiktok FR, wechat IN'],
])('names combine within a clause: %s', (message, expected) => {
  expect(claimed(message)).toBe(expected);
});

test.each([
  ['Blocked in Kenya:\n- Telegram\n- TikTok\n\nSee you tomorrow.', 'telegram KE, tiktok KE'],
  ['TikTok ban? France says no.', 'not tiktok FR'],
  ['Is TikTok banned? In Nepal, yes.', 'tiktok NP'],
  ['Nepal acted on Monday. It blocked TikTok.', 'tiktok NP'],
  ['France bans plastic cups. My mother loves TikTok.', ''],
  ['TikTok is banned in Albania. Denmark bans plastic bags.', 'tiktok AL'],
])('a half is joined to what gives the other: %s', (message, expected) => {
  expect(claimed(message)).toBe(expected);
});

test.each([
  ['TikTok is banned in India but not in Pakistan.', 'tiktok IN, not tiktok PK'],
  ['France has not banned TikTok.', 'not tiktok FR'],
  ['Russia blocked Signal, Belarus has not.', 'signal RU, not signal BY'],
  ['She never used Telegram, which Russia blocked.', 'telegram RU'],
])('a denied ban is a claim: %s', (message, expected) => {
  expect(claimed(message)).toBe(expected);
});

test('abbreviations end no sentence', () => {
  expect(claimed('The U.S. Navy forbids DeepSeek. Sen. Smith of St. Paul agrees.')).toBe('deepseek US-NAVY');
});

test('what is too long is told, and hundreds of sentences are read', () => {
  const { claims, unread } = claimsIn(`${'It rains. '.repeat(100)}India banned TikTok.`, lexicon, { today: TODAY });
  expect([claims.length, unread]).toEqual([1, 0]);
  expect(claimsIn('It is so. '.repeat(MOST_READ), lexicon, { today: TODAY }).unread).toBeGreaterThan(0);
});

test('a name without its other half is no claim, and is told', () => {
  const { claims, halves } = claimsIn('YouTube has a new logo.', lexicon, { today: TODAY });
  expect([claims, halves]).toEqual([[], [{ kind: 'subject', key: 'platform:youtube' }]]);
});
