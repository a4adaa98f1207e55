/** Legislatures are their chambers where the ledger has records of them; both readings are told. */
import { describe, expect, test } from 'vitest';
import { ask, gist } from './reader.ts';

test.each([
  ['is tiktok allowed on congress phones', 'tiktok | US-HOUSE US-SENATE'],
  ['whatsapp capitol hill', 'whatsapp | US-HOUSE US-SENATE'],
  ['tiktok westminster', 'tiktok | GB-PARL'],
  ['tiktok holyrood', 'tiktok | GB-SCT-PARL'],
  ['tiktok parliament hill', 'tiktok | CA-COMMONS'],
  ['tiktok white house', 'tiktok | US'],
  ['tiktok bundestag', 'tiktok | DE'],
])('%s', (text, expected) => expect(gist(text)).toBe(expected));

test('each chamber is told, and the government offered', () => {
  const { readings, guesses } = ask('tiktok capitol hill');
  const told = readings.filter(({ typed }) => typed === 'capitol hill');
  expect(told.map(({ readAs, said }) => [readAs, said])).toEqual([
    ['US House of Representatives', true],
    ['US Senate', true],
  ]);
  expect(guesses.map(({ name }) => name)).toContain('United States');
});

describe('apps that are words', () => {
  test.each([
    ['Telegram (Vietnam), Signal (Russia)', 'telegram signal | VN RU'],
    ['reddit post claims iran blocked signal', 'signal | IR'],
    ['saw on x that turkey blocked discord', 'discord | TR'],
    ['Мессенджер MAX Россия', 'max-messenger | RU'],
    ['Moscow orders Apple to pull VPN apps', 'vpn | RU'],
    ['Oroszország blokkolta a Signalt és a Discordot', 'signal discord | RU'],
    ['파키스탄, 엑스와 틱톡 차단', 'x tiktok | PK'],
    ['पाकिस्तान ने एक्स और टिकटॉक पर रोक लगाई', 'x tiktok | PK'],
    ['Pakisztán letiltotta az X-et és a TikTokot', 'x tiktok | PK'],
    ['רוסיה חסמה את סיגנל ודיסקורד', 'signal discord | RU'],
  ])('%s', (text, expected) => expect(gist(text)).toBe(expected));
});
