import { describe, expect, test } from 'vitest';
import { ask, gist } from './reader.ts';

/** What is typed, and what it must be read as. */
const READ: Readonly<Record<string, readonly (readonly [string, string])[]>> = {
  'exact names in any order': [
    ['tiktok belgium', 'tiktok | BE'],
    ['for turkmenistan: LINE', 'line | TM'],
    ['Wallonia-Brussels Federation and TikTok', 'tiktok | BE-FWB'],
    ['new south wales TikTok', 'tiktok | AU-NSW'],
    ['what are the rules on UC Browser in India?', 'uc-browser | IN'],
    ['/ban tiktok belgium', 'tiktok | BE'],
  ],
  'the app that is named and no other': [
    ['douyin taiwan', 'douyin | TW'],
    ['wechat pay texas', 'wechat-pay | US-TX'],
    ['tiktok lite france', 'tiktok-lite | FR'],
    ['twitter brazil', 'x | BR'],
    ['рутуб россия', 'rutube | RU'],
  ],
  'spaces and joined words': [
    ['tik tok uzb ekistan', 'tiktok | UZ'],
    ['t i k t o k belgium', 'tiktok | BE'],
    ['tiktokuzbekistanban', 'tiktok | UZ'],
    ['#TikTok #Nepal', 'tiktok | NP'],
    ['newsouthwalestiktok', 'tiktok | AU-NSW'],
    ['tiktokbelguim', 'tiktok | BE'],
  ],
  'languages and scripts': [
    ['ist TikTok in Belgien verboten?', 'tiktok | BE'],
    ['запрещен ли тикток в бельгии', 'tiktok | BE'],
    ['هل تيك توك محظور في بلجيكا', 'tiktok | BE'],
    ['比利时禁止抖音了吗', 'douyin | BE'],
    ['イランのInstagramについて', 'instagram | IR'],
    ['벨기에에서 틱톡 금지됐나요', 'tiktok | BE'],
    ['onko TikTok kielletty Belgiassa', 'tiktok | BE'],
    ['czy TikTok jest zakazany w Belgii', 'tiktok | BE'],
    ["TikTok Belçika'da yasak mı", 'tiktok | BE'],
    ['TikTok bị cấm ở Úc', 'tiktok | AU'],
    ['er TikTok forbudt i Island?', 'tiktok | IS'],
    ['TikTok ฝรั่งเศส', 'tiktok | FR'],
  ],
  'adjectives, seats and nicknames': [
    ['may Belgian employees use tiktok', 'tiktok | BE'],
    ['texan tiktok ban', 'tiktok | US-TX'],
    ['tiktok ban by Downing Street', 'tiktok | GB'],
    ['has raleigh forbidden WeChat', 'wechat | US-NC'],
    ['facebook Kremlin', 'facebook | RU'],
    ['tiktok in the land of the rising sun', 'tiktok | JP'],
    ['tiktok brussels', 'tiktok | BE-BRU'],
    ['tiktok bergen', 'tiktok | NO-BERGEN'],
  ],
  'codes and flags': [
    ['tiktok 🇧🇪', 'tiktok | BE'],
    ['tiktok 🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'tiktok | GB-SCT'],
    ['tiktok BE-WAL', 'tiktok | BE-WAL'],
    ['wechat IND', 'wechat | IN'],
    ['tiktok TX', 'tiktok | US-TX'],
    ['tiktok IT', 'tiktok | IT'],
    ['is tiktok banned in it', 'tiktok | IT'],
    ['tiktok us as of 19 January 2025', 'tiktok | US'],
    ['tiktok in EE.UU.', 'tiktok | US'],
  ],
  'words that are no codes': [
    ['us again: is Candy Crush to be used in France or no', 'candy-crush | FR'],
    ['so what is it with TikTok in Montana', 'tiktok | US-MT'],
    ['could you tell us if tiktok is banned', 'tiktok | '],
    ['be so kind to check WhatsApp in China for me', 'whatsapp | CN'],
  ],
  'misspellings of one letter or two': [
    ['tiktok belgum', 'tiktok | BE'],
    ['tkitok franec', 'tiktok | FR'],
    ['albajiw tiktok', 'tiktok | AL'],
    ['souht korea deepseek', 'deepseek | KR'],
    ['tiktok wallonia-brussels fedefation', 'tiktok | BE-FWB'],
    ['instagtam ruswia', 'instagram | RU'],
    ['tiktooook belgiummm', 'tiktok | BE'],
  ],
  'names that are near to others': [
    ['facebook niger', 'facebook | NE'],
    ['facebook nigeria', 'facebook | NG'],
    ['tiktok austria', 'tiktok | AT'],
    ['tiktok australia', 'tiktok | AU'],
    ['tiktok iran', 'tiktok | IR'],
    ['tiktok iraq', 'tiktok | IQ'],
    ['tiktok malta', 'tiktok | MT'],
    ['tiktok malawi', 'tiktok | MW'],
    ['tiktok mali', 'tiktok | ML'],
    ['tiktok slovenia', 'tiktok | SI'],
    ['tiktok slovakia', 'tiktok | SK'],
    ['vine india', 'vine | IN'],
    ['viber india', 'viber | IN'],
    ['linkedin japan', 'linkedin | JP'],
    ['line japan', 'line | JP'],
    ['tiktok british columbia', 'tiktok | CA-BC'],
    ['tiktok french guiana', 'tiktok | GF'],
    ['tiktok south australia', 'tiktok | AU-SA'],
  ],
  'ambiguous names, and texts that settle them': [
    ['tiktok georgia', 'tiktok | [GE US-GA]'],
    ['tiktok geogria', 'tiktok | [GE US-GA]'],
    ['Congo twitter', 'x | [CD CG]'],
    ['tiktok washington', 'tiktok | [US US-DC US-WA]'],
    ['tiktok korea', 'tiktok | [KP KR]'],
    ['tiktok georgia usa', 'tiktok | US-GA'],
    ['tiktok washington state', 'tiktok | US-WA'],
    ['facebook dr congo', 'facebook | CD'],
    ['tiktok south korea', 'tiktok | KR'],
    ['tiktok wallonia, belgium', 'tiktok | BE-WAL'],
  ],
  'apps whose names are words': [
    ['is line banned in thailand', 'line | TH'],
    ['signal in iran', 'signal | IR'],
    ['is X banned in brazil?', 'x | BR'],
    ['tiktok, signal and line in china', 'tiktok signal line | CN'],
    ['where do they draw the line on tiktok in france', 'tiktok | FR'],
    ['any signal that tiktok is banned in belgium', 'tiktok | BE'],
    ['zoom in on tiktok in france', 'tiktok | FR'],
    ['threads about tiktok in nepal', 'tiktok | NP'],
    ['imo tiktok should be banned in france', 'tiktok | FR'],
    ['signal strength in russia', 'unread'],
  ],
  'kinds and owners of apps': [
    ['dating apps france', 'dating | FR'],
    ['dating app tinder in france', 'tinder | FR'],
    ['the chinese app tiktok in belgium', 'tiktok | BE'],
    ['bytedance apps in texas', 'bytedance | US-TX'],
  ],
  'the guard for words that were not understood': [
    ['flurb belgium', 'unread'],
    ['is tiktok forbidden in rivendell', 'unread'],
    ['tiktok narnia', 'unread'],
    ['dapjilplo ban jilgniplo', 'unread'],
    ['paris hilton tiktok', 'unread'],
    ['turkey sandwich tiktok', 'unread'],
    ['is it banned', 'unread'],
  ],
};

describe.each(Object.entries(READ))('%s', (_, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(gist(text)).toBe(expected);
  });
});

test('what is not exact is said, with the rule; exact and other names are not', () => {
  expect(ask('tiktok belgum').readings).toEqual([
    { typed: 'tiktok', readAs: 'TikTok', rule: 'exact', said: false },
    { typed: 'belgum', readAs: 'Belgium', rule: 'spelling', said: true },
  ]);
  expect(ask('twitter UAE').readings).toEqual([
    { typed: 'twitter', readAs: expect.stringMatching(/^X\b/), rule: 'former', said: true },
    { typed: 'UAE', readAs: 'United Arab Emirates', rule: 'other-name', said: false },
  ]);
});

test('Brussels is the region, and the European institutions are offered', () => {
  const { places, guesses } = ask('tiktok Brussels');
  expect(places).toEqual(['BE-BRU']);
  expect(guesses).toEqual([{ typed: 'Brussels', name: 'European Union', ask: 'tiktok European Union' }]);
});

test('a city with records of its own is the city, said so, and its government is offered', () => {
  const { places, guesses, readings } = ask('tiktok oslo');
  expect(places).toEqual(['NO-OSLO']);
  expect(readings).toContainEqual({ typed: 'oslo', readAs: 'Oslo (city)', rule: 'city', said: true });
  expect(guesses.map(({ ask: words }) => gist(words))).toEqual(['tiktok | NO']);
  expect(gist('tiktok hanoi')).toBe('tiktok | VN');
});

test('every option of a pick list asks a question that is read as that option', () => {
  for (const text of ['tiktok georgia', 'washington tiktok', 'congo twitter', 'tiktok korea', 'tiktok carolina']) {
    const options = ask(text).ambiguity?.options ?? [];
    expect(options.length).toBeGreaterThan(1);
    for (const { id, ask: words } of options) expect(ask(words).places).toEqual([id]);
  }
});
