import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answer as answerShape } from '../../../core/answer/answer.ts';
import { asks } from '../../../core/answer/blocks.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { columns } from '../../../core/layout/columns.ts';
import { layout, layoutLines } from '../../../core/layout/layout.ts';
import { wrap } from '../../../core/layout/wrap.ts';
import { answers, found, HOSTILE, hostileAnswer } from '../../fixtures/answers.ts';

/** The laid-out words with everything the layout adds taken away: space, bullets, quotation marks, addresses, keys. */
function wordsOf(lines: ReturnType<typeof layoutLines>): string {
  return lines
    .flatMap((line) => line.filter((span) => !['key', 'url', 'page'].includes(span.role)))
    .map((span) => (span.role === 'quote' ? span.text.replace(/^“|”$/g, '') : span.text))
    .join('')
    .replace(/[•·≠!—\s]/g, '');
}
const bare = (lines: readonly string[]) => visible(lines.join('')).replace(/[•·≠!—\s]/g, '');

describe.each(Object.entries(answers))('the layout of a %s answer', (_, answer) => {
  it('is a well-formed answer', () => {
    expect(answerShape.parse(answer)).toEqual(answer);
  });

  it.each([20, 40, 60, 80, 120])('has the words of plain.ts in its order at %i columns', (width) => {
    expect(wordsOf(layoutLines(answer, { width }))).toBe(bare(answerLines(answer)));
  });

  it('keeps to the width, addresses aside', () => {
    for (const line of layoutLines(answer, { width: 50 })) {
      if (line.some((span) => span.role === 'url')) continue;
      expect(columns(line.map((span) => span.text).join(''))).toBeLessThanOrEqual(50);
    }
  });
});

describe('layout', () => {
  it.each(HOSTILE)('shows %j without letting it act, and loses nothing', (words) => {
    const answer = hostileAnswer(words);
    expect(wordsOf(layoutLines(answer, { width: 80 }))).toBe(bare(answerLines(answer)));
    expect(layout(answer, { width: 80 })).not.toMatch(
      /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/,
    );
  });

  it('numbers what can be asked next in the order of asks()', () => {
    const text = layout(found, { width: 80, numbered: true });
    expect(text).toContain(' 1. TikTok in Wallonia');
    expect(text).toContain(' 3. Until when?');
    expect(asks(found)).toEqual(['tiktok wallonia', 'which devices tiktok belgium', 'until when tiktok belgium']);
  });

  it('leaves the addresses out where the surface links them, and says which page this is', () => {
    expect(layout(found, { width: 80, addresses: false })).not.toContain('https://');
    expect(layout(answers.list, { width: 80 }).endsWith('Page 1 of 2')).toBe(true);
  });
});

describe('wrap', () => {
  it('loses no character but space, and never overflows, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme' }), { maxLength: 8 }),
        fc.integer({ min: 4, max: 90 }),
        (texts, width) => {
          const spans = texts.map((text) => ({ role: 'text' as const, text: visible(text) }));
          const lines = wrap(spans, { width, first: [], hang: 2 });
          const joined = lines.map((line) => line.map((span) => span.text).join(''));
          expect(joined.join('').replace(/\s/g, '')).toBe(
            spans
              .map((s) => s.text)
              .join('')
              .replace(/\s/g, ''),
          );
          for (const line of joined) expect(columns(line)).toBeLessThanOrEqual(Math.max(width, 6));
        },
      ),
    );
  });

  it('counts wide letters twice', () => {
    expect(columns('抖音')).toBe(4);
    expect(columns('e\u0301')).toBe(1);
    const lines = wrap([{ role: 'text', text: '抖音抖音抖音' }], { width: 8, first: [], hang: 0 });
    expect(lines.map((line) => line.map((span) => span.text).join(''))).toEqual(['抖音抖音', '抖音']);
  });

  it('keeps citation marks with their word', () => {
    const spans = [
      { role: 'text' as const, text: 'one two three' },
      { role: 'text' as const, text: ' ' },
      { role: 'mark' as const, text: '[1]' },
    ];
    const lines = wrap(spans, { width: 14, first: [], hang: 0 });
    expect(lines.map((line) => line.map((span) => span.text).join(''))).toEqual(['one two', 'three [1]']);
  });
});
