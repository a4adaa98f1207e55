import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import * as fixtures from '../../fixtures/answers.ts';

const answers = Object.values(fixtures).filter(
  (value): value is Answer => typeof value === 'object' && value !== null && 'blocks' in value,
);
const size = (answer: Answer) => answerLines(answer).join('\n').length;

describe('fit', () => {
  test('there are answers to shorten', () => {
    expect(answers.length).toBeGreaterThan(3);
  });

  test('an answer that fits is given back untouched', () => {
    for (const answer of answers) expect(shortenToFit(answer, () => true)).toBe(answer);
  });

  test('whatever states a fact and is left out is counted aloud', () => {
    const facts = (answer: Answer) =>
      answerLines({ blocks: answer.blocks.filter(({ block }) => block !== 'next' && block !== 'paragraph') });
    const shortened = answers.map((answer) => ({ answer, shortest: shortenToFit(answer, () => false) }));
    const lossy = shortened.filter(({ answer, shortest }) => facts(shortest).length < facts(answer).length);
    expect(lossy.length).toBeGreaterThan(1);
    for (const { shortest } of lossy) expect(answerLines(shortest).join('\n')).toMatch(/Shortened to fit: \d+/);
  });

  test('the lede, the readings and the disagreements stay', () => {
    for (const answer of answers) {
      const kept = (whole: Answer) => whole.blocks.filter(({ block }) => ['lede', 'readings'].includes(block));
      expect(kept(shortenToFit(answer, () => false))).toEqual(kept(answer));
    }
  });

  test('it goes no further than it must', () => {
    for (const answer of answers) {
      const room = size(answer) - 1;
      const shorter = shortenToFit(answer, (candidate) => size(candidate) <= room);
      const shortest = shortenToFit(answer, () => false);
      expect(size(shorter)).toBeGreaterThanOrEqual(size(shortest));
    }
  });
});
