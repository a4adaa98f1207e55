/** Each sort of block by one example: its words, what it says, what it offers to ask, what it is for, how it is counted. */
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../core/answer/answer.ts';
import {
  asks,
  asksIn,
  firstOf,
  goingOn,
  joined,
  linesOf,
  missingFrom,
  roleOf,
  saidIn,
  split,
} from '../../../core/answer/blocks.ts';
import { EXAMPLES, yes } from '../../fixtures/blocks.ts';

describe.each(EXAMPLES)('$block.block', ({ block, lines, said, asks: offered, role, gone }) => {
  test('reads, says, asks and is for', () => {
    expect(linesOf(block)).toEqual(lines);
    expect(saidIn(block)).toEqual(said);
    expect(asksIn(block).map(({ label, ask }) => `${label}: ${ask}`)).toEqual(offered);
    expect(asks({ blocks: [block, block] })).toEqual([...asksIn(block), ...asksIn(block)].map(({ ask }) => ask));
    expect(roleOf(block)).toBe(role);
  });

  test('is counted aloud where it is left out', () => {
    expect(missingFrom([block], [])).toEqual(gone ? [gone[0]] : []);
    expect(missingFrom([block, block], [])).toEqual(gone ? [gone[1]] : []);
    expect(missingFrom([], [block])).toEqual([]);
  });
});

const NEVER_CUT = new Set(['readings', 'lede', 'paragraph', 'disagreement', 'choices', 'next', 'more']);

test.each(EXAMPLES)('$block.block can go on in another message, or not', ({ block }) => {
  const twice = joined([block, block]);
  expect(twice).toHaveLength(NEVER_CUT.has(block.block) ? 2 : 1);
  expect(twice.flatMap(split)).toHaveLength(2);
});

test('a title that was shown is not shown again, nor that of a group', () => {
  const list = (group: string): Block => ({
    block: 'list',
    title: 'On file',
    groups: [{ title: group, items: [{ record: 'r', ask: 'a', ...yes }] }],
  });
  expect(linesOf(goingOn(list('Blocked'), list('Blocked')))).toEqual(['', '', 'Banned. [1]']);
  expect(linesOf(goingOn(list('Lifted'), list('Blocked')))).toEqual(['', 'Lifted', 'Banned. [1]']);
  const two = joined([list('Blocked'), list('Lifted')])[0] as Block;
  expect(linesOf(goingOn(list('Lifted'), two))).toEqual(['', '', 'Banned. [1]']);
  expect(linesOf(goingOn(list('Blocked'), two))).toEqual(['', 'Blocked', 'Banned. [1]']);
  const bare: Block = { block: 'list', title: 'On file', groups: [] };
  expect(linesOf(goingOn(list('Blocked'), bare))).toEqual(['', 'Blocked', 'Banned. [1]']);
  expect(linesOf(goingOn(bare, list('Blocked')))).toEqual(['']);
  const facts = EXAMPLES[3]?.block as Block;
  expect(linesOf(goingOn(facts, facts))).toEqual(['Why:', 'Banned. [1]']);
  expect(goingOn(facts, list('Blocked'))).toBe(facts);
  const lede = EXAMPLES[1]?.block as Block;
  expect(goingOn(lede, lede)).toBe(lede);
});

test('neighbours of one group are one group, others stay as they are', () => {
  const item = { record: 'r', ask: 'a', ...yes };
  const list: Block = {
    block: 'list',
    title: '',
    groups: [
      { title: 'Blocked', items: [item, item] },
      { title: 'Lifted', items: [item] },
    ],
  };
  expect(split(list)).toHaveLength(3);
  expect(joined(split(list))).toEqual([list]);
  expect(firstOf(list, 2)).toEqual({ ...list, groups: [{ title: 'Blocked', items: [item, item] }] });
  expect(firstOf(list, 3)).toBe(list);
});
