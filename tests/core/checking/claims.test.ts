/** What a message claims: which app in which place, and whether a ban is denied. */
import { expect, test } from 'vitest';
import { type Claim, claimsIn, MOST_READ } from '../../../core/checking/claims.ts';
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

test.each([
  ['Unlike Kenya, Ghana never banned TikTok.', 'not tiktok GH, tiktok KE'],
  ['Ghana, unlike Kenya, has not banned TikTok.', 'not tiktok GH, tiktok KE'],
  ['Le Ghana n’a pas interdit TikTok, contrairement au Kenya.', 'not tiktok GH, tiktok KE'],
  ['Except in Macau, Signal is banned in China.', 'signal CN, not signal MO'],
  ['Ghana rather than Kenya banned Telegram.', 'telegram GH, not telegram KE'],
  ['Neither Ghana nor Kenya has banned Telegram.', 'not telegram GH, not telegram KE'],
  ['Not only Ghana but also Kenya banned Telegram.', 'telegram GH, telegram KE'],
  ['Ghana blocked Signal, the first such ban in the EU.', 'signal GH'],
  ['Ghana has not banned Signal, but Kenya has.', 'not signal GH, signal KE'],
  ['Ghana blocked Signal; Kenya did not follow.', 'signal GH, not signal KE'],
  ['Signal: blocked in Ghana, allowed in Kenya.', 'signal GH, not signal KE'],
  ['Ghana blocked Signal, Telegram and Viber in a day.', 'signal GH, telegram GH, viber GH'],
])('what stands against others is claimed apart: %s', (message, expected) => {
  expect(claimed(message).split(', ').sort()).toEqual(expected.split(', ').sort());
});

const first = (message: string): Claim => {
  const [claim] = claimsIn(message, lexicon, { today: TODAY }).claims;
  if (!claim) throw new Error(`no claim in: ${message}`);
  return claim;
};

test.each([
  ['Ghana bans Signal', 'banned'],
  ['Signal blocked in Ghana', 'banned'],
  ['Ghana blocked Signal', 'imposed'],
  ['Ghana has blocked Signal', 'banned'],
  ['Signal was blocked in Ghana', 'imposed'],
  ['Ghana bans Signal on government phones', 'part'],
  ['Signal is banned in Ghana for under-16s', 'part'],
  ['Ghana has not banned Signal', 'not-banned'],
  ['Ghana has not banned Signal for everyone', 'not-all'],
  ['Signal is not banned on government devices in Ghana', 'not-part'],
  ['Ghana never banned Signal', 'never'],
  ['Ghana lifts its ban on Signal', 'ended'],
  ['Ghana never lifted its ban on Signal', 'banned'],
  ['Signal is no longer banned in Ghana', 'ended'],
  ['A judge blocks Ghana’s Signal ban', 'ended'],
  ['Ghana considers banning Signal', 'planned'],
  ['Ghana to ban Signal', 'planned'],
  ['Ghana ordered carriers to block Signal', 'banned'],
  ['Ghana will not ban Signal', 'not-banned'],
  ['Ghana warns against using Signal', 'advised'],
  ['Is Signal banned in Ghana?', 'asked'],
  ['Is Signal banned in Ghana? Yes.', 'banned'],
  ['Is Signal banned in Ghana? No.', 'not-banned'],
  ['TikTok opens an office in Ghana', 'named'],
  ['Ghana verbietet Signal nicht', 'not-banned'],
  ['Гана заблокировала Telegram', 'banned'],
])('%s: %s', (message, says) => {
  expect(first(message).says).toBe(says);
});

test('officials who speak are not whom a ban binds', () => {
  expect(first('Ghana bans Signal, officials say').about).toBeNull();
});

test.each([
  ['Ghana was the first country to ban Signal, leaving 3 million users', ['first', '3 million users']],
  ['All of Ghana has blocked Signal since 2019', ['All', 'since 2019']],
  ['Ghana has blocked Signal', []],
  ['Ghana blocked 1xBet', []],
])('what is claimed beside the ban is kept in its own words: %s', (message, expected) => {
  expect([...first(message).uncompared].sort()).toEqual([...expected].sort());
});

test('each clause has its own day', () => {
  const { claims } = claimsIn('Ghana blocked TikTok on 4 May 2021, Kenya banned Viber on 6 June 2022.', lexicon, {
    today: TODAY,
  });
  expect(claims.map(({ asOf }) => asOf)).toEqual(['2021-05-04', '2022-06-06']);
});

test('a name that was not read exactly is kept with how it was read', () => {
  expect(first('Signl is banned in Ghana').readings).toMatchObject([{ typed: 'Signl', readAs: 'Signal' }]);
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
