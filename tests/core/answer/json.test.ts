import { describe, expect, test } from 'vitest';
import { answerForm, answerJson } from '../../../core/answer/json.ts';
import { answers, found } from '../../fixtures/answers.ts';

describe.each(Object.entries(answers))('the JSON form of a %s answer', (_kind, answer) => {
  test('is the answer, with its words', () => {
    const { first, text, ...rest } = answerForm.parse(answerJson(answer));
    expect(rest).toEqual(answer);
    expect(first.trim()).not.toBe('');
    expect(text.startsWith(first)).toBe(true);
  });
});

test('the first screen ends with the facts', () => {
  const { first, text } = answerJson(found);
  expect(first).toContain('For whom:');
  expect(first).not.toContain('In the words of the sources');
  expect(text).toContain('In the words of the sources');
});
