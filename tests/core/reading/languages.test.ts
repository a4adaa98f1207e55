/** Names as the languages and scripts of newsrooms write them, and words of theirs that are no names. */
import { describe, expect, test } from 'vitest';
import { ask, gist } from './reader.ts';

describe('names with endings', () => {
  test.each([
    ["Telegram'ı Rusya'da engellediler", 'telegram | RU'],
    ['Discordot Oroszországban letiltották', 'discord | RU'],
    ['je tiktok zakázán v polsku', 'tiktok | PL'],
    ['TikTok estettiin Ruotsissa', 'tiktok | SE'],
    ['TikTok இந்தியாவில் தடை', 'tiktok | IN'],
    ['إيران تحظر تيليجرام وسيجنال', 'telegram signal | IR'],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));
});

describe('apps in other scripts, by their sound', () => {
  test.each([
    ['ಇನ್‌ಸ್ಟಾಗ್ರಾಮ್ iran', 'instagram | IR'],
    ['ስናፕቻት russia', 'snapchat | RU'],
    ['ടെലിഗ്രാം russia', 'telegram | RU'],
    ['엑스 터키', 'x | TR'],
    ['टिकटॉक नेपाल', 'tiktok | NP'],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));

  test('is said', () => {
    expect(ask('ስናፕቻት russia').readings).toContainEqual({
      typed: 'ስናፕቻት',
      readAs: 'Snapchat',
      rule: 'sound',
      said: true,
    });
  });
});

describe('no name is made of words', () => {
  test.each([
    ['why was it banned, telegram gabon', 'telegram | GA'],
    ['I ran into a ban of TikTok in Nepal', 'tiktok | NP'],
    ['Instagram sau Facebook?', 'instagram facebook | '],
    ['Roast turkey photos on Instagram in India', 'instagram | IN'],
    ['the Front line of the ban on TikTok in France', 'tiktok | FR'],
    ['Someone on Facebook wrote that Nepal banned TikTok', 'tiktok | NP'],
    ['Nebraska was the first state to drop TikTok', 'tiktok | US-NE'],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));
});

describe('bodies, flags, ids, codes', () => {
  test.each([
    ['did the us navy ban deepseek', 'deepseek | US-NAVY'],
    ["denmark's parliament deepseek", 'deepseek | DK-PARL'],
    ["belgium's federal parliament tiktok", 'tiktok | BE-PARL'],
    ['tiktok :flag-be:', 'tiktok | BE'],
    ['tiktok :flag-scotland:', 'tiktok | GB-SCT'],
    ['tiktok :fr:', 'tiktok | FR'],
    ['tiktok-be-federal-2023', 'tiktok | BE'],
    ['us tiktok sale or ban law', 'tiktok | US'],
    ['Taliban block Instagram', 'instagram | AF'],
    ['facebook Korea (the Republic of)', 'facebook | KR'],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));

  test('an id gives no day, nor does an address', () => {
    expect(ask('tiktok-be-federal-2023').asOf).toBeNull();
    expect(ask('https://news.example/2023/03/27/tiktok-france').asOf).toBeNull();
  });
});
