import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriesAsk } from '../../../../bots/conversation/actions.ts';
import { LIMITS } from '../../../../bots/slack/limits.ts';
import { renderAnswer } from '../../../../bots/slack/render/answer.ts';
import type { Answer, Block } from '../../../../core/answer/answer.ts';
import { answerLines } from '../../../../core/answer/plain.ts';
import { type Fact, remark } from '../../../../core/answer/said.ts';
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

const fact = (text: string, citations: Fact['citations'] = [1]): Fact => ({ text, statements: ['s'], citations });
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

  it('sets the first sentence of the lede in bold, its marks as links', () => {
    const url = found.citations[0]?.url;
    const [first] = found.blocks.flatMap((block) => (block.block === 'lede' ? block.sentences : []));
    expect(blocks).toContainEqual({
      type: 'rich_text',
      elements: [
        {
          type: 'rich_text_section',
          elements: [
            { type: 'text', text: first?.text, style: { bold: true } },
            { type: 'text', text: ' ' },
            { type: 'link', url, text: '[1]' },
          ],
        },
      ],
    });
  });

  it('puts a first sentence that cites nothing in a header, and what follows under it', () => {
    const sentences = [remark('Not on file: no source here says so.'), fact('It is elsewhere.')];
    const made = render(
      ofBlocks({ block: 'lede', tone: 'unclear', sentences }, { block: 'paragraph', ...fact('Then.') }),
    );
    expect(made.map(({ type }) => type)).toEqual(['header', 'rich_text']);
  });

  it('sets a fact a line, its label in bold and its marks as links; several values below one another', () => {
    const lists = blocks
      .flatMap((block) => (block.type === 'rich_text' ? block.elements : []))
      .filter((part) => part.type === 'rich_text_list')
      .filter((part) => JSON.stringify(part).includes('For whom:') || JSON.stringify(part).includes('tablets'));
    expect(lists.map((part) => part.indent)).toEqual([0, 1]);
    expect(lists[0]?.elements[1]?.elements).toEqual([
      { type: 'text', text: 'For whom:', style: { bold: true } },
      { type: 'text', text: ' staff of the federal government, its ministers and their offices ' },
      { type: 'link', url: found.citations[0]?.url, text: '[1]' },
    ]);
    expect(lists[1]?.elements).toHaveLength(2);
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
      ...ofBlocks({ block: 'paragraph', ...fact('Said', [1, 3, 4, 5, 6, 7, 8]) }),
      citations,
    } as Answer;
    const blocks = render(answer);
    expect(flow(wordsOf(blocks))).toBe('Said [1][3–8]');
    const [part] = blocks.flatMap((block) => (block.type === 'rich_text' ? block.elements : []));
    expect(part?.elements.slice(1)).toEqual([
      { type: 'link', url: 'https://a.example/', text: '[1][3' },
      { type: 'text', text: '–' },
      { type: 'link', url: 'https://8.example/', text: '8]' },
    ]);
    const same = { ...ofBlocks({ block: 'paragraph', ...fact('Said', [3, 4, 5]) }), citations } as Answer;
    expect(strings(render(same), new Set(['url']))).toEqual(['https://a.example/']);
  });
});

describe('long text', () => {
  it('sets a lede too long for a header in bold', () => {
    const words = Array.from({ length: 60 }, (_, i) => `word${i}`).join(' ');
    const answer = ofBlocks({ block: 'lede', tone: 'unclear', sentences: [remark(words)] });
    const blocks = render(answer);
    expect(blocks.map(({ type }) => type)).toEqual(['rich_text']);
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
        cells: Array.from({ length: columns }, (_, c) => [fact(`cell ${r} ${c}`, [1])]),
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
      options: [
        { label: 'Short', ask: 's' },
        { label, ask: 'x' },
      ],
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
