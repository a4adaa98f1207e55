/** First screens of comparisons, histories and what is recent. */
import { describe, expect, test } from 'vitest';
import { answerJson } from '../../../core/answer/json.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';

const screen = (text: string, page = 1) => answerJson(interdict.ask(text, { today: TODAY, page }));
const flat = (text: string) => text.replace(/\s+/g, ' ').replace(/ ?\[[\d–[\]]+\]/g, '');
const first = (text: string, page = 1) => flat(screen(text, page).first);

describe('a comparison', () => {
  test('says what they have in common, then a line each, then facets', () => {
    const said = first('tiktok in france compared to belgium');
    expect(said).toMatch(/both: France and Belgium.*France: .*24 March 2023.*Belgium: .*10 March 2023.*For whom:/);
  });

  test('shows what is not on file as that', () => {
    const said = first('Is TikTok banned in Belgium? And Instagram?');
    expect(said).toMatch(/TikTok: banned on official devices.*10 March 2023/);
    expect(said).toMatch(/Instagram: nothing on file, which is not the same as “not banned”/);
  });

  test('goes on past one screen', () => {
    const five = 'compare tiktok in france, germany, italy, spain and poland';
    expect(screen(five).page.of).toBe(2);
    expect(first(five, 2)).toContain('Poland: ');
  });
});

describe('a history', () => {
  test('counts its events and says what holds before it lists them', () => {
    const said = first('history of tiktok bans in pakistan');
    expect(said).toMatch(/\d+ events on file, from 9 October 2020 to 19 November 2021/);
    expect(said).toMatch(/None of the 4 measures is in force/);
    expect(said.indexOf('9 October 2020: ')).toBeLessThan(said.lastIndexOf('11 March 2021'));
  });
});

describe('what is recent', () => {
  test('counts since the day asked, leads with an event and not with a plan, the newest first', () => {
    const said = first('what changed since january 2026');
    expect(said).toMatch(/^Since 1 January 2026: \d+ events of \d+ measures on file/);
    expect(said).not.toMatch(/The newest: [^.]*planned/);
  });

  test('says that nothing is on file since then', () => {
    expect(first('what changed since november 2026')).toMatch(/Nothing on file has happened since/);
  });
});
