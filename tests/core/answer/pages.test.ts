/** The pages of an answer about a place: a record each in full, and what lies inside by itself. */
import { describe, expect, test } from 'vitest';
import type { Block, View } from '../../../core/answer/answer.ts';
import { CitationBook } from '../../../core/answer/citing.ts';
import { partPage, wholePage } from '../../../core/answer/parts.ts';
import { type Situation, situationOf } from '../../../core/situation/situation.ts';
import { questionOf, testGazetteer } from '../question-of.ts';
import { type Brief, ledgerOf } from '../record-of.ts';
import { contextOf, DAY, pairOf } from './context-of.ts';

const statements: Brief['statements'] = [
  ['names', { platform: 'tiktok' }],
  ['in-force', { date: '2025-01-01' }],
];
const inside = Array.from({ length: 9 }, (_, n) => `inside-${n + 1}`);
const ledger = ledgerOf(
  { id: 'first', kind: 'nationwide-block', statements },
  { id: 'second', kind: 'device-ban', statements },
  ...inside.map((id) => ({ id, place: 'BE-WAL', statements })),
);
function situated(ids: readonly string[]): Situation {
  const pair = pairOf(ledger, 'BE', ['first', 'second'], ids);
  const situation = situationOf(pair, questionOf({ platforms: ['tiktok'] }), ledger, testGazetteer, DAY);
  if (!situation) throw new Error('nothing on record');
  return situation;
}
const recordsIn = (blocks: readonly Block[]) =>
  blocks.flatMap((block) => (block.block === 'related' ? block.items.map(({ record }) => record) : []));

describe('what lies inside', () => {
  const page = (wanted: number, ids: readonly string[] = inside) => {
    const context = contextOf(ledger, { page: wanted });
    const { blocks, ...rest } = partPage('inside', situated(ids), context, new CitationBook(ledger));
    return { ...rest, records: recordsIn(blocks), blocks };
  };

  test('eight to a page, the last page where there are no more', () => {
    expect(page(1)).toMatchObject({ page: 1, pages: 2, records: inside.slice(0, 8) });
    expect(page(2)).toMatchObject({ page: 2, pages: 2, records: ['inside-9'] });
    expect(page(5)).toMatchObject({ page: 2, pages: 2, records: ['inside-9'] });
    expect(page(1, [])).toMatchObject({ page: 1, pages: 1, records: [] });
  });

  test('is told as measures of others, each with how to ask for it', () => {
    const [title, block] = page(2).blocks;
    expect(title).toMatchObject({ block: 'lede', tone: 'unclear', sentences: [{ text: 'TikTok in Belgium: inside' }] });
    expect(block).toMatchObject({
      block: 'related',
      title: 'Inside Belgium, measures of others and not its own',
      items: [{ record: 'inside-9', ask: 'TikTok Wallonia', statements: ['inside-9.s2'], citations: [1] }],
    });
  });
});

describe('all of it', () => {
  const page = (wanted: number, ids: readonly string[] = inside) => {
    const { blocks, ...rest } = wholePage(situated(ids), contextOf(ledger, { page: wanted }), new CitationBook(ledger));
    const facts = blocks.flatMap((block) => (block.block === 'facts' ? [block.record] : []));
    return { ...rest, facts, sorts: blocks.map(({ block }) => block), blocks };
  };

  test('a record a page, the last where there are no more', () => {
    expect(page(1)).toMatchObject({ page: 1, pages: 2, facts: ['first'] });
    expect(page(2)).toMatchObject({ page: 2, pages: 2, facts: ['second'] });
    expect(page(7)).toMatchObject({ page: 2, pages: 2, facts: ['second'] });
  });

  test('the first page has the history of all its records, and the first eight inside; the others have neither', () => {
    expect(page(1).sorts).toEqual(['paragraph', 'facts', 'caveats', 'events', 'related']);
    expect(recordsIn(page(1).blocks)).toEqual(inside.slice(0, 8));
    const events = page(1).blocks.flatMap((block) => (block.block === 'events' ? block.items : []));
    expect(events.map(({ record }) => record)).toEqual(['first', 'second']);
    expect(page(1, []).sorts).toEqual(['paragraph', 'facts', 'caveats', 'events']);
    expect(page(2).sorts).toEqual(['paragraph', 'facts', 'caveats']);
  });
});

test.each([
  ['details', 'everything on record'],
  ['words', 'word for word'],
  ['sources', 'sources'],
  ['history', 'history'],
] as const)(
  'the part %s is titled "%s"; what it lacks is no block',
  (part: Exclude<View, 'first' | 'full' | 'inside'>, title) => {
    const { blocks } = partPage(part, situated([]), contextOf(ledger), new CitationBook(ledger));
    expect(blocks[0]).toMatchObject({ sentences: [{ text: `TikTok in Belgium: ${title}` }] });
    const rest = { details: 6, words: 0, sources: 0, history: 1 }[part];
    expect(blocks.slice(1)).toHaveLength(rest);
  },
);
