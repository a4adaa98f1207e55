/** Pages of a part: cut between items, none lost, none longer than a page but for one item that is. */
import { expect, test } from 'vitest';
import type { Block } from '../../../core/answer/answer.ts';
import { linesOf } from '../../../core/answer/blocks.ts';
import { pageOf } from '../../../core/answer/paging.ts';
import { remark } from '../../../core/answer/said.ts';

const caveats = (...lengths: number[]): Block => ({
  block: 'caveats',
  items: lengths.map((length, n) => remark(`${n}`.padEnd(length, 'x'))),
});
const sizes = (blocks: readonly Block[], characters: number) => {
  const { pages } = pageOf(blocks, 1, characters);
  return Array.from({ length: pages }, (_, n) =>
    pageOf(blocks, n + 1, characters)
      .blocks.flatMap(linesOf)
      .map(({ length }) => length),
  );
};

test('as many items as a page holds, each with its line feed', () => {
  expect(sizes([caveats(9, 9, 9)], 20)).toEqual([[9, 9], [9]]);
  expect(sizes([caveats(9, 9, 9)], 19)).toEqual([[9], [9], [9]]);
  expect(sizes([caveats(9, 9, 9)], 30)).toEqual([[9, 9, 9]]);
});

test('an item longer than a page has one of its own', () => {
  expect(sizes([caveats(5, 50, 5)], 20)).toEqual([[5], [50], [5]]);
  expect(sizes([caveats(50)], 20)).toEqual([[50]]);
});

test('the page wanted, or the last or the first there is', () => {
  const blocks = [caveats(9, 9, 9)];
  expect(pageOf(blocks, 2, 20)).toEqual({
    blocks: [{ block: 'caveats', items: [remark('2xxxxxxxx')] }],
    page: 2,
    pages: 2,
  });
  expect(pageOf(blocks, 9, 20).page).toBe(2);
  expect(pageOf(blocks, 0, 20).page).toBe(1);
  expect(pageOf([], 1, 20)).toEqual({ blocks: [], page: 1, pages: 1 });
});

test('what was one block is one on its page; a title is shown on the first alone, where the block goes on', () => {
  const events = (title: string, ...dates: string[]): Block => ({
    block: 'events',
    title,
    items: dates.map((date) => ({ date, record: 'r', text: 'x', statements: ['s'], citations: [1] })),
  });
  const titles = (n: number) => pageOf([events('In order', 'a', 'b', 'c'), events('Others', 'd')], n, 40).blocks;
  expect(titles(1)).toEqual([events('In order', 'a', 'b')]);
  expect(titles(2)).toEqual([events('', 'c'), events('Others', 'd')]);
});
