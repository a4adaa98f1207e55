import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/answer/answer.ts';
import { firstOf, goingOn, joined, linesOf, missingFrom, split } from '../../../core/answer/blocks.ts';
import { answers } from '../../fixtures/answers.ts';

const blocks = Object.entries(answers).flatMap(([kind, answer]) =>
  answer.blocks.map((block): [string, Block] => [`${block.block} of ${kind}`, block]),
);
/** A block with more of the same in it, where it can hold more. */
const doubled = (block: Block): Block => {
  const [both, ...others] = joined([...split(block), ...split(block)]);
  return both && others.length === 0 ? both : block;
};

describe.each(blocks)('%s', (_name, block) => {
  test('taken apart and put together again is the same block', () => {
    expect(joined(split(block))).toEqual([block]);
    expect(joined(split(doubled(block)))).toEqual([doubled(block)]);
  });

  test('its first item and the rest, under no title again, are all its words', () => {
    const whole = doubled(block);
    const [first, ...others] = split(whole);
    const [rest] = joined(others);
    if (!first || !rest) return;
    const words = [...linesOf(first), ...linesOf(goingOn(rest, first))].filter(Boolean);
    expect(words).toEqual(linesOf(whole).filter(Boolean));
    expect(firstOf(whole, 1)).toEqual(first);
  });

  test('what it lacks is counted', () => {
    const whole = doubled(block);
    const fewer = firstOf(whole, 1);
    if (split(whole).length > 1)
      expect(missingFrom([whole], [fewer])).toEqual([expect.stringMatching(/^\d+ [a-z ]+$/)]);
    expect(missingFrom([whole], [whole])).toEqual([]);
  });
});

test('neighbours of other titles or records stay apart', () => {
  const events = answers.timeline.blocks.find(({ block }) => block === 'events') as Block;
  const facts = answers.found.blocks.find(({ block }) => block === 'facts') as Block;
  expect(joined([events, { ...events, title: 'Others' } as Block])).toHaveLength(2);
  expect(joined([facts, { ...facts, record: 'another' } as Block])).toHaveLength(2);
});
