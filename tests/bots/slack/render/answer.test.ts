import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesAsk } from '../../../../bots/conversation/actions.ts';
import { LIMITS } from '../../../../bots/slack/limits.ts';
import { renderAnswer } from '../../../../bots/slack/render/answer.ts';
import type { Answer, Block, Cited } from '../../../../core/answer/answer.ts';
import { answerLines } from '../../../../core/answer/plain.ts';
import { visible } from '../../../../core/answer/visible.ts';
import { checkBlocks } from '../../../fakes/slack/block-kit.ts';
import { strings } from '../../../fakes/slack/block-kit-report.ts';
import { wordsOf } from '../../../fakes/slack/words.ts';
import { answerOf, answers, found, HOSTILE, hostileAnswer, question } from '../../../fixtures/answers.ts';

const carry = (answer: Answer) => (verb: 'ask' | 'none', ask: string) =>
  carriesAsk(answer, { text: answer.question.text, on: '2026-11-21' }, ask, verb);
const render = (answer: Answer) => renderAnswer(answer, carry(answer));

/** Lines as a reader reads them: where a line breaks is the surface's matter. */
const flow = (lines: readonly string[]) => lines.map(visible).join('\n').split(/\s+/).filter(Boolean).join(' ');

const cited = (text: string, citations: number[] = []): Cited => ({ text, statements: ['s'], citations });
const ofBlocks = (...blocks: Block[]) => answerOf({ kind: 'found', question: question('q'), blocks });

describe.each(Object.entries(answers))('the %s answer', (_kind, answer) => {
  it('is taken by Slack', () => {
    expect(checkBlocks(render(answer), 'message')).toEqual([]);
  });

  it('shows the words of the answer, all and in order', () => {
    expect(flow(wordsOf(render(answer)))).toBe(flow(answerLines(answer)));
  });
});

describe('native form', () => {
  const blocks = render(found);

  it('puts the verdict in a header', () => {
    expect(blocks).toContainEqual({
      type: 'header',
      text: expect.objectContaining({
        type: 'plain_text',
        text: expect.stringContaining('TikTok in Belgium: temporary'),
      }),
    });
  });

  it('sets facts as fields, label and value side by side', () => {
    const fields = blocks.flatMap((block) => (block.type === 'section' ? (block.fields ?? []) : []));
    expect(fields[0]).toEqual({ type: 'mrkdwn', text: '*Names:*', verbatim: true });
    expect(fields[1]).toEqual({ type: 'plain_text', text: 'TikTok [1][2]', emoji: false });
  });

  it('sets each quotation as a block quote with its source, linked, under it', () => {
    const parts = blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));
    const at = parts.findIndex((part) => part.type === 'rich_text_quote');
    const quoted = found.blocks.find((block) => block.block === 'quotations')?.items[0];
    expect(parts[at]?.elements).toEqual([{ type: 'text', text: quoted?.quote }]);
    expect(parts[at + 1]?.elements[0]).toEqual({ type: 'link', url: quoted?.url, text: quoted?.source });
  });

  it('sets a comparison as a table', () => {
    const table = render(answers.comparison).find((block) => block.type === 'table');
    expect(table?.rows.length).toBeGreaterThan(1);
  });

  it('gives each reading of a pick list a button, the last of them "none of these"', () => {
    const ids = render(answers.choices).flatMap((block) =>
      block.type === 'actions' ? block.elements.map((element) => element.action_id) : [],
    );
    expect(ids.slice(0, -1).every((id) => id?.startsWith('choose'))).toBe(true);
    expect(ids.at(-1)).toBe('none:0');
  });
});

describe('marks', () => {
  it('join in runs as in the plain text, and lead to their source where they have one', () => {
    const url = (n: number) => `https://${n < 6 ? 'a' : n}.example/`;
    const citations = Array.from({ length: 9 }, (_, at) => ({ ...found.citations[0], url: url(at + 1) }));
    const answer = {
      ...ofBlocks({ block: 'paragraph', ...cited('Said', [1, 3, 4, 5, 6, 7, 8]) }),
      citations,
    } as Answer;
    const blocks = render(answer);
    expect(flow(wordsOf(blocks))).toBe('Said [1][3–8]');
    expect(strings(blocks, new Set(['url']))).toEqual(['https://a.example/']);
    const same = { ...ofBlocks({ block: 'paragraph', ...cited('Said', [3, 4, 5]) }), citations } as Answer;
    expect(strings(render(same), new Set(['url']))).toEqual(['https://a.example/']);
  });
});

describe('long text', () => {
  it('continues a headline of more than 150 characters in a section, words and order unchanged', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const answer = ofBlocks({ block: 'headline', tone: 'banned', ...cited(words, [1]) });
    const blocks = render(answer);
    expect(blocks.map(({ type }) => type)).toEqual(['header', 'section']);
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(flow(wordsOf(blocks))).toBe(flow(answerLines(answer)));
  });

  it('sets a fact too long for a field as rich text, in its place', () => {
    const long = 'words '.repeat(500).trim();
    const answer = ofBlocks({
      block: 'facts',
      title: 'Record',
      record: 'r',
      rows: [
        { label: 'First', items: [cited('one')] },
        { label: 'Why', items: [cited(long), cited('two')] },
        { label: 'Last', items: [cited('three')] },
      ],
    });
    const blocks = render(answer);
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(flow(wordsOf(blocks))).toBe(flow(answerLines(answer)));
  });

  it.each([
    ['too many rows', 120, 3],
    ['too many columns', 3, 25],
    ['too much text', 60, 19],
  ])('sets a table with %s as rich text', (_what, rows, columns) => {
    const answer = ofBlocks({
      block: 'table',
      title: 'Side by side',
      columns: Array.from({ length: columns }, (_, i) => `column ${i}`),
      rows: Array.from({ length: rows }, (_, r) => ({
        label: `row ${r}`,
        cells: Array.from({ length: columns }, (_, c) => [cited(`cell ${r} ${c}`, [1])]),
      })),
    });
    const blocks = render(answer);
    expect(blocks.some(({ type }) => type === 'table')).toBe(false);
    expect(flow(wordsOf(blocks))).toBe(flow(answerLines(answer)));
  });

  it('shows a label too long for a button as text, with a shortened button', () => {
    const label = 'a reading with a very long name '.repeat(5).trim();
    const answer = ofBlocks({
      block: 'choices',
      prompt: 'Which?',
      options: [{ label, ask: 'x' }],
      none: { label: 'None of these', ask: 'help' },
    });
    const blocks = render(answer);
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(flow(wordsOf(blocks))).toBe(flow(answerLines(answer)));
    const cut = strings(blocks, new Set(['text'])).find((text) => text.endsWith('…'));
    expect(cut?.length).toBeLessThanOrEqual(LIMITS.buttonText.max);
  });
});

describe('what is typed or quoted', () => {
  it.each(HOSTILE)('cannot act and is not lost: %j', (words) => {
    const answer = hostileAnswer(words);
    const blocks = render(answer);
    expect(checkBlocks(blocks, 'message')).toEqual([]);
    expect(flow(wordsOf(blocks))).toBe(flow(answerLines(answer)));
  });

  it('never becomes a link: only the addresses of sources do', () => {
    const answer = { ...hostileAnswer('https://evil.example'), citations: found.citations };
    const urls = new Set(strings(render(answer), new Set(['url'])));
    expect([...urls].sort()).toEqual(found.citations.flatMap(({ url }) => url ?? []).sort());
  });

  it('holds for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 300 }), (words) => {
        const answer = hostileAnswer(words);
        const blocks = render(answer);
        expect(checkBlocks(blocks, 'message')).toEqual([]);
        expect(flow(wordsOf(blocks))).toBe(flow(answerLines(answer)));
      }),
      { numRuns: 300 },
    );
  });

  it('refuses a source address that is no web address', () => {
    const citations = found.citations.map((citation) => ({ ...citation, url: 'javascript:alert(1)' }));
    const blocks = found.blocks.map((block) =>
      block.block === 'quotations' || block.block === 'sources'
        ? { ...block, items: block.items.map((item) => ({ ...item, url: 'javascript:alert(1)' })) }
        : block,
    ) as Block[];
    expect(strings(render({ ...found, citations, blocks }), new Set(['url']))).toEqual([]);
  });
});
