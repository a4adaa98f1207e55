/** First screens of lists on the shipped ledger: counts checked by hand against its records, and every record within reach. */
import { describe, expect, test } from 'vitest';
import { answerJson } from '../../../core/answer/json.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';

const screen = (text: string, page = 1) => answerJson(interdict.ask(text, { today: TODAY, page }));
const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?\[[\d–[\]]+\]/g, '');
const first = (text: string, page = 1) => flat(screen(text, page).first);

describe('a list begins with a sentence that counts', () => {
  test('six countries block Telegram for everyone; Somalia is told apart by name', () => {
    const said = first('how many countries block telegram right now');
    expect(said).toContain('in 6 countries');
    for (const name of ['China', 'Iran', 'Nepal', 'Russia', 'Turkmenistan', 'Vietnam']) expect(said).toContain(name);
    expect(said.indexOf('Somalia')).toBeGreaterThan(said.indexOf('unknown'));
  });

  test('39 US states: Tennessee by its network, bodies and a city not among them', () => {
    const said = first('which us states have banned tiktok on government devices');
    expect(said).toContain('39 US states');
    for (const name of ['Alabama', 'Tennessee', 'Texas', 'Wyoming']) expect(said).toContain(name);
    expect(said).not.toMatch(/Pennsylvania|Louisiana Department/);
  });

  test('what is lifted, proposed or advice is never in the number that leads', () => {
    const [lead = ''] = first('list of countries where whatsapp is banned').split('Not counted above');
    expect(lead).toContain('in 4 countries');
    expect(lead).not.toMatch(/Brazil|Iran|Bangladesh/);
  });

  test('only whole-country blocks where those are asked for', () => {
    const said = first('tiktok banned for everyone, which countries');
    expect(said).toMatch(/7 countries.*Afghanistan.*India.*Kyrgyzstan/);
    expect(said).not.toMatch(/Belgium|Austria/);
  });

  test('what a kept list leaves out is not denied', () => {
    expect(first('countries that lifted a tiktok ban')).not.toMatch(/^No ban/);
    expect(first('countries that lifted a tiktok ban')).toContain('does not mean that no other holds');
  });

  test('no list of what is not banned, and no list of bans in its place', () => {
    const answer = screen('which countries have not banned tiktok');
    expect(answer.records).toEqual([]);
    expect(flat(answer.first)).toMatch(/cannot be listed/);
  });

  test('nothing found says what was searched, and what there is without the restriction', () => {
    const answer = screen('which universities ban roblox');
    expect(answer.records).toEqual([]);
    expect(flat(answer.first)).toMatch(/Not on file.*Searched: \d+ records.*without that restriction.*Egypt/);
  });
});

describe('one end of a list', () => {
  test.each([
    ['most recent ban', 'telegram-ru-2026', /Telegram in Russia.*10 April 2026/],
    ['latest country to ban tiktok', 'social-media-ga-2026', /Gabon.*17 February 2026/],
    ['first us state to ban tiktok', 'tiktok-us-ne-2020', /Nebraska.*12 August 2020.*May be earlier.*New York/],
    ['what bans expire soon', 'xiaohongshu-tw-2025', /Taiwan.*December 2026.*only ban/],
    ['which country has banned the most apps', 'tiktok-in-2020', /^India: \d{3} apps.*118, 59, 54, 47/],
  ])('%s', (question, record, words) => {
    const answer = screen(question);
    expect(flat(answer.first)).toMatch(words);
    expect(answer.records[0]).toBe(record);
    expect(answer.sense).toBeNull();
  });

  test('how many times counts what took effect, with its days', () => {
    expect(first('how many times has pakistan banned tiktok')).toMatch(
      /4 blocks for everyone on file: from 9 October 2020.*lifted 19 November 2021/,
    );
  });
});

describe('two lists', () => {
  test('both: the places of each', () => {
    const said = first('which countries ban both tiktok and deepseek');
    expect(said).toMatch(/both banned in 5 countries.*Australia, Belgium, Canada, Netherlands and Taiwan/);
  });

  test('but not: the difference, which is no permission, and parts that ban it', () => {
    const said = first('which countries banned tiktok but not deepseek');
    expect(said).toMatch(/France.*United Kingdom/);
    expect(said.split('On file; to open')[0]).not.toMatch(/Taiwan|Australia/);
    expect(said).toContain('not the same as “not banned”');
    expect(said).toMatch(/Bodies or parts of these ban DeepSeek.*United States/);
  });
});

describe('pages', () => {
  test.each(['tiktok', 'whatsapp', 'belgium', 'which us states ban tiktok', 'bans in 2024', 'recent'])(
    '%s: each page is one screen, each record on one of them and none twice',
    (question) => {
      const { page, records } = screen(question);
      const shown: string[] = [];
      for (let number = 1; number <= page.of; number++) {
        const { first: text, blocks } = screen(question, number);
        expect(text.split('\n').length).toBeLessThanOrEqual(15);
        for (const block of blocks) {
          if (block.block === 'list')
            shown.push(...block.groups.flatMap(({ items }) => items.map((item) => item.record)));
          if (block.block === 'events') shown.push(...block.items.map((item) => item.record));
        }
      }
      expect(new Set(shown)).toEqual(new Set(records));
      if (question !== 'recent') expect(shown).toHaveLength(records.length);
    },
  );
});
