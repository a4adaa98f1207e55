import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../bots/discord/limits.ts';
import { fits, renderAnswer } from '../../../bots/discord/render/answer.ts';
import type { Fact } from '../../../core/answer/said.ts';
import { problemsOf } from '../../fakes/discord/checker.ts';
import * as fixtures from '../../fixtures/answers.ts';
import { wordsOf, wordsShown } from './words.ts';

const idOf = (ask: string) => ask.slice(0, 90);
const message = (components: unknown) => ({
  flags: 1 << 15,
  components,
  allowed_mentions: { parse: [] },
});

describe.each(Object.entries(fixtures.answers))('the answer %s', (_name, answer) => {
  const components = renderAnswer(answer, {
    idOf,
    actions: [{ label: 'Post to channel', id: 'post' }],
    notes: ['A note.'],
  });
  it('shows the words of the answer, all of them, in order', () => {
    expect(wordsShown(components)).toBe(wordsOf(answer));
  });
  it('is a message that Discord takes', () => {
    expect(problemsOf('message.create', message(components))).toEqual([]);
    expect(fits(components)).toBe(true);
  });
});

describe('hostile words', () => {
  it.each(fixtures.HOSTILE)('%j is shown everywhere as itself', (text) => {
    const fact: Fact = { text, statements: ['s'], citations: [1] };
    const answer = fixtures.answerOf({
      kind: 'found',
      question: fixtures.question('x'),
      blocks: [
        { block: 'lede', tone: 'banned', sentences: [fact] },
        { block: 'facts', title: text, record: 'r', rows: [{ label: text, items: [fact, fact] }] },
        { block: 'quotations', title: text, items: [{ quote: text, source: text, url: text, citation: 1 }] },
        { block: 'table', title: text, columns: [text], rows: [{ label: text, cells: [[fact]] }] },
        { block: 'choices', prompt: text, options: [{ label: text, ask: text }], none: { label: text, ask: 'help' } },
      ],
    });
    const components = renderAnswer(answer, { idOf: (_ask, none) => (none ? 'none' : 'ask') });
    if (text.length <= 80) expect(wordsShown(components)).toBe(wordsOf(answer));
    const problems = problemsOf('message.create', message(components));
    expect(problems.filter((problem) => !/characters of all text|maxLength|fewer|must match/.test(problem))).toEqual(
      [],
    );
    expect(JSON.stringify(components)).not.toMatch(/(?<!\\\\)@everyone.{0,5}"content/);
  });
});

describe('fits', () => {
  const filled = (paragraphs: number, text: string) =>
    renderAnswer(
      fixtures.answerOf({
        kind: 'help',
        question: fixtures.question('x'),
        blocks: Array.from({ length: paragraphs }, () => ({
          block: 'caveats' as const,
          items: [{ text, statements: [], citations: [] }],
        })),
      }),
      { idOf },
    );
  it('counts the characters of all text displays together, markup included', () => {
    expect(fits(filled(1, 'x'.repeat(LIMITS.text.max - 2)))).toBe(true);
    expect(fits(filled(1, 'x'.repeat(LIMITS.text.max - 1)))).toBe(false);
    expect(fits(filled(2, 'x'.repeat(LIMITS.text.max / 2)))).toBe(false);
  });
  it('counts every component, nested ones and accessories too', () => {
    expect(fits(filled(20, 'x'))).toBe(true);
    expect(fits(filled(21, 'x'))).toBe(false);
  });
});
