import { stripVTControlCharacters } from 'node:util';
import { describe, expect, test } from 'vitest';
import { palette } from '../../../bots/terminal/colours.ts';
import { render } from '../../../bots/terminal/render.ts';
import { answerJson } from '../../../core/answer/json.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { columns } from '../../../core/layout/columns.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';
import { rowsOf } from '../../golden/row.ts';

/** Space, bullets and numbers, quotation marks round a quotation and the page are no words of the answer. */
const words = (text: string) => text.replace(/^ {2,5}\d{1,3}\. |^Page \d+ of \d+$|[•·≠!—“”\s]/gm, '');

/** Node's own stripping leaves addresses with a comma or a plus in them standing. */
const stripped = (text: string) => stripVTControlCharacters(text.replace(/\u001b\]8;;[^\u001b]*\u001b\\/g, ''));

describe('every golden question, in the terminal', () => {
  const rows = ['articles', 'world', 'traps'].flatMap((folder) => [...rowsOf(folder as 'world').values()].flat());
  test('are many', () => expect(rows.length).toBeGreaterThan(300));

  test.each(rows.map((row) => row.ask))('%s', (question) => {
    const whole = interdict.ask(question, { today: TODAY, view: 'full' });
    expect(render(whole, { width: 80, palette: palette(false), links: false })).toBe(answerJson(whole).text);

    const answer = interdict.ask(question, { today: TODAY });
    const plain = render(answer, { width: 80, palette: palette(false), links: false });
    expect(plain.replace(/\n\nPage \d+ of \d+$/, '')).toBe(answerJson(whole).first);
    expect(stripped(render(answer, { width: 80, palette: palette(true), links: false }))).toBe(plain);

    const linked = stripped(render(answer, { width: 80, palette: palette(true), links: true, numbered: true }));
    expect(words(linked)).toBe(words(visible(answerLines(answer).join('\n'))));
    for (const line of linked.split('\n')) expect(columns(line)).toBeLessThanOrEqual(80);
  });
});
