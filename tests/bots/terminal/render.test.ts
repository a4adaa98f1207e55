import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { palette } from '../../../bots/terminal/colours.ts';
import { link, oneLine } from '../../../bots/terminal/escaping.ts';
import { render } from '../../../bots/terminal/render.ts';
import { answerJson } from '../../../core/answer/json.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { answers, found, HOSTILE, hostileAnswer } from '../../fixtures/answers.ts';

const colour = { width: 80, palette: palette(true), links: true };
const plain = { width: 80, palette: palette(false), links: false };
/** Space, bullets, numbers before what can be asked, quotation marks and the arrow to a choice's words are not words. */
const words = (text: string) => text.replace(/^ +\d+\. |[•·≠!—“”\s]|→.*$/gm, '');

describe.each(Object.entries(answers))('a rendered %s answer', (_, answer) => {
  it('has the words of the answer, in order, once colour and links are taken away', () => {
    for (const numbered of [false, true]) {
      const stripped = stripVTControlCharacters(
        render({ ...answer, page: { number: 1, of: 1 } }, { ...colour, numbered }),
      );
      expect(words(stripped)).toBe(words(answerLines(answer).join('\n')));
    }
  });

  it('is the text of the JSON form where there is neither', () => {
    expect(render(answer, plain)).toBe(answerJson(answer).text);
  });
});

describe('render', () => {
  it.each(HOSTILE)('lets nothing act: %j', (hostile) => {
    const text = render(hostileAnswer(hostile), plain);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
    const flat = (value: string) => value.replace(/\s/g, '');
    expect(flat(text)).toContain(flat(visible(hostile)));
    const coloured = stripVTControlCharacters(render(hostileAnswer(hostile), { ...colour, links: false }));
    expect(coloured).toBe(text);
  });

  it('links a source where the terminal can, and prints its address where it cannot', () => {
    expect(render(found, colour)).toContain('\u001b]8;;https://herald.example/tiktok-belgium\u001b\\');
    expect(stripVTControlCharacters(render(found, colour))).not.toContain('https://');
    expect(render(found, plain)).toContain('https://herald.example/tiktok-belgium');
  });

  it('leaves no colour open at the end of a line', () => {
    for (const line of render(found, { ...colour, width: 40 }).split('\n')) {
      const codes = [...line.matchAll(/\u001b\[(\d+)m/g)].map((match) => match[1]);
      expect(['22', '23', '24', '39', undefined]).toContain(codes.at(-1));
    }
  });
});

describe('escaping', () => {
  it('makes no link of anything but the web, and lets no address end its own link', () => {
    expect(link('x', 'javascript:alert(1)')).toBe('x');
    expect(link('x', 'not a url')).toBe('x');
    expect(link('x', 'https://a.example/\u001b\\b\u0007')).not.toMatch(/\u0007|example\/\u001b/);
  });

  it('puts words on one line', () => {
    expect(oneLine('a\n b\u001b[2J')).toBe('a b<U+001B>[2J');
  });
});
