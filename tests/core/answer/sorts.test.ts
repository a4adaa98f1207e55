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
import { type Fact, remark } from '../../../core/answer/said.ts';

const fact = (text: string, ...citations: [number, ...number[]]): Fact => ({ text, statements: ['s'], citations });
const [yes, no] = [fact('Banned.', 1), fact('Lifted.', 2, 3)];
const gap = remark('The sources do not say.');
const follow = (label: string) => ({ label, ask: `ask ${label}` });

interface Example {
  readonly block: Block;
  readonly lines: readonly string[];
  readonly said: readonly unknown[];
  readonly asks: readonly string[];
  readonly role: string;
  /** What is missing where it is gone, and where two of it are. */
  readonly gone: readonly [one: string, both: string] | null;
}

const EXAMPLES: readonly Example[] = [
  {
    block: { block: 'readings', lines: ['Read “belgum” as Belgium.'] },
    lines: ['Read “belgum” as Belgium.'],
    said: [],
    asks: [],
    role: 'answer',
    gone: null,
  },
  {
    block: { block: 'lede', tone: 'banned', sentences: [yes, gap] },
    lines: ['Banned. [1] The sources do not say.'],
    said: [yes, gap],
    asks: [],
    role: 'answer',
    gone: null,
  },
  {
    block: { block: 'paragraph', ...no },
    lines: ['Lifted. [2][3]'],
    said: [{ block: 'paragraph', ...no }],
    asks: [],
    role: 'answer',
    gone: null,
  },
  {
    block: { block: 'facts', title: 'Belgium', record: 'r', rows: [{ label: 'Why', items: [yes] }] },
    lines: ['Belgium', 'Why:', 'Banned. [1]'],
    said: [yes],
    asks: [],
    role: 'answer',
    gone: ['1 fact', '2 facts'],
  },
  {
    block: {
      block: 'quotations',
      title: 'Word for word',
      items: [{ quote: 'It is off.', source: 'Herald', url: null, citation: 4 }],
    },
    lines: ['Word for word', 'It is off.', 'Herald [4]'],
    said: [],
    asks: [],
    role: 'evidence',
    gone: ['1 quotation', '2 quotations'],
  },
  {
    block: { block: 'related', title: 'Another answer', items: [{ record: null, ask: 'tiktok be', ...yes }] },
    lines: ['Another answer', 'Banned. [1]'],
    said: [{ record: null, ask: 'tiktok be', ...yes }],
    asks: ['Banned.: tiktok be'],
    role: 'onward',
    gone: ['1 related record', '2 related records'],
  },
  {
    block: {
      block: 'list',
      title: 'On file',
      groups: [{ title: 'Blocked', items: [{ record: 'r', ask: 'tiktok be', ...yes }] }],
    },
    lines: ['On file', 'Blocked', 'Banned. [1]'],
    said: [{ record: 'r', ask: 'tiktok be', ...yes }],
    asks: ['Banned.: tiktok be'],
    role: 'answer',
    gone: ['1 record', '2 records'],
  },
  {
    block: { block: 'events', title: 'In order', items: [{ date: '10 March 2023', record: 'r', ...yes }] },
    lines: ['In order', '10 March 2023: Banned. [1]'],
    said: [{ date: '10 March 2023', record: 'r', ...yes }],
    asks: [],
    role: 'answer',
    gone: ['1 event', '2 events'],
  },
  {
    block: {
      block: 'table',
      title: 'Side by side',
      columns: ['Belgium', 'France'],
      rows: [{ label: 'Why', cells: [[yes], [gap]] }],
    },
    lines: ['Side by side', 'Why:', 'Belgium:', 'Banned. [1]', 'France:', 'The sources do not say.'],
    said: [yes, gap],
    asks: [],
    role: 'answer',
    gone: ['1 row', '2 rows'],
  },
  {
    block: { block: 'disagreement', about: 'when?', sides: [yes, no] },
    lines: ['Sources differ: when?', 'Banned. [1]', 'Lifted. [2][3]'],
    said: [yes, no],
    asks: [],
    role: 'answer',
    gone: ['2 differing values', '4 differing values'],
  },
  {
    block: { block: 'caveats', items: [gap] },
    lines: ['The sources do not say.'],
    said: [gap],
    asks: [],
    role: 'answer',
    gone: ['1 caveat', '2 caveats'],
  },
  {
    block: { block: 'sources', title: 'Sources', items: [{ citations: [1, 2, 3], text: 'Herald', url: null }] },
    lines: ['Sources', '[1–3] Herald'],
    said: [],
    asks: [],
    role: 'evidence',
    gone: ['1 source', '2 sources'],
  },
  {
    block: { block: 'choices', prompt: 'Which?', options: [follow('Niger'), follow('Nigeria')], none: follow('None') },
    lines: ['Which?', 'Niger', 'Nigeria', 'None'],
    said: [],
    asks: ['Niger: ask Niger', 'Nigeria: ask Nigeria', 'None: ask None'],
    role: 'answer',
    gone: null,
  },
  {
    block: { block: 'next', title: 'Ask next', items: [follow('Why')] },
    lines: ['Ask next', 'Why'],
    said: [],
    asks: ['Why: ask Why'],
    role: 'onward',
    gone: null,
  },
  {
    block: {
      block: 'more',
      items: [
        { part: 'words', label: '2 quotations' },
        { part: 'sources', label: '1 source' },
      ],
    },
    lines: ['More: 2 quotations · 1 source'],
    said: [],
    asks: [],
    role: 'onward',
    gone: null,
  },
];

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
