/** An answer as lines of text for letters of one width: what the terminal prints, before any colour. */
import type { Answer, Block, BlockOf } from '../answer/answer.ts';
import { marks } from '../answer/marks.ts';
import type { Said } from '../answer/said.ts';
import { visible } from '../answer/visible.ts';
import { columns } from './columns.ts';
import { type Line, type Role, type Span, wrap } from './wrap.ts';

export interface LayoutOptions {
  /** Columns. */
  readonly width: number;
  /** Numbers everything that can be asked next, so that a number can be typed. Default: bullets. */
  readonly numbered?: boolean;
  /** Prints the addresses of sources. Default: yes; no where the surface links the sources themselves. */
  readonly addresses?: boolean;
}

interface Page {
  readonly width: number;
  readonly addresses: boolean;
  /** The mark before something that can be asked. */
  readonly bullet: () => string;
  readonly numbered: boolean;
}

const INDENT = '  ';
/** Stands before each of several values, so that one that wraps is told from the next. */
const ITEM: Span = { role: 'key', text: '· ' };
/** Below this there is no room for a column of labels. */
const ROOM_FOR_LABELS = 44;

/** @returns the lines of the answer; the words of plain.ts, in its order. */
export function layoutLines(answer: Pick<Answer, 'blocks' | 'page'>, options: LayoutOptions): Line[] {
  let count = 0;
  const numbered = options.numbered ?? false;
  const page: Page = {
    width: Math.max(20, options.width),
    addresses: options.addresses ?? true,
    numbered,
    bullet: () => {
      count += 1;
      return numbered ? `${String(count).padStart(2)}. ` : '• ';
    },
  };
  const lines: Line[] = [];
  for (const block of answer.blocks) {
    const laid = layBlock(block, page);
    if (laid.length === 0) continue;
    if (lines.length > 0 && standsApart(block)) lines.push([]);
    lines.push(...laid);
  }
  if (answer.page.of > 1) lines.push([], [span('page', `Page ${answer.page.number} of ${answer.page.of}`)]);
  return lines;
}

/** An empty line stands between it and what is above. */
export function standsApart(block: Block): boolean {
  return !('rows' in block) && block.block !== 'paragraph';
}

/** @returns what the terminal prints, uncoloured: no newline at the end. */
export function layout(answer: Pick<Answer, 'blocks' | 'page'>, options: LayoutOptions): string {
  let text = '';
  for (const line of layoutLines(answer, options)) {
    if (text) text += '\n';
    for (const part of line) text += part.text;
  }
  return text;
}

function layBlock(block: Block, page: Page): Line[] {
  switch (block.block) {
    case 'lede':
      return fill(
        separated(
          block.sentences.map((sentence) => citedSpans('verdict', sentence)),
          span('verdict', ' '),
        ),
        page,
      );
    case 'paragraph':
      return fill(citedSpans('text', block), page);
    case 'readings':
      return block.lines.flatMap((text) => fill([span('reading', text)], page));
    case 'facts':
      return [...(block.title ? heading(block.title, page) : []), ...facts(block.rows, page, INDENT)];
    case 'quotations':
      return [...heading(block.title, page), ...block.items.flatMap((item) => quotation(item, page))];
    case 'disagreement':
      return [
        ...heading(`Sources differ: ${block.about}`, page),
        ...block.sides.flatMap((side) => fill(citedSpans('text', side), page, `${INDENT}≠ `)),
      ];
    case 'caveats':
      return block.items.flatMap((item) => fill(citedSpans('caveat', item), page, '! '));
    case 'table':
      return [...heading(block.title, page), ...block.rows.flatMap((row) => tableRow(row, block.columns, page))];
    case 'list':
      return [
        ...heading(block.title, page),
        ...block.groups.flatMap((group) => [
          ...fill([span('label', group.title)], page, INDENT),
          ...group.items.flatMap((item) => askable(citedSpans('text', item), item.ask, page, INDENT + INDENT)),
        ]),
      ];
    case 'events':
      return [...heading(block.title, page), ...events(block.items, page)];
    case 'choices':
      return [
        ...fill([span('text', block.prompt)], page),
        ...[...block.options, block.none].flatMap((option) =>
          askable([span('option', option.label)], option.ask, page, INDENT, true),
        ),
      ];
    case 'related':
      return [
        ...heading(block.title, page),
        ...block.items.flatMap((item) => askable(citedSpans('text', item), item.ask, page, INDENT)),
      ];
    case 'next':
      return [
        ...heading(block.title, page),
        ...block.items.flatMap((item) => askable([span('option', item.label)], item.ask, page, INDENT, true)),
      ];
    case 'more': {
      const labels = separated(
        block.items.map(({ label }) => [span('option', label)]),
        span('text', ' · '),
      );
      return fill([span('label', 'More:'), span('text', ' '), ...labels], page);
    }
    case 'sources':
      return [...heading(block.title, page), ...block.items.flatMap((item) => sourceLine(item, page))];
  }
}

function span(role: Role, text: string, url?: string | null): Span {
  return url ? { role, text: visible(text), url } : { role, text: visible(text) };
}

function citedSpans(role: Role, item: Said): Line {
  const text = span(role, item.text);
  return item.citations.length ? [text, span(role, ' '), span('mark', marks(item.citations))] : [text];
}

function separated(parts: readonly Line[], by: Span): Line {
  return parts.flatMap((part, i) => (i > 0 ? [by, ...part] : part));
}

function fill(spans: Line, page: Page, lead = ''): Line[] {
  return wrap(spans, { width: page.width, first: lead ? [span('key', lead)] : [], hang: columns(lead) });
}

function heading(text: string, page: Page): Line[] {
  return text ? fill([span('title', text)], page) : [];
}

/** Something that can be asked, with its bullet or number and, where its label does not say how, the words that ask it. */
function askable(spans: Line, ask: string, page: Page, indent: string, showAsk = false): Line[] {
  const key: Line = showAsk && !page.numbered && ask !== spans[0]?.text ? [span('key', `  → ${ask}`)] : [];
  return fill([...spans.map((part) => ({ ...part, ask })), ...key], page, indent + page.bullet());
}

interface Labelled {
  readonly label: string;
  readonly items: readonly Said[];
}

function facts(rows: readonly Labelled[], page: Page, indent: string): Line[] {
  if (page.width < ROOM_FOR_LABELS) {
    return rows.flatMap((row) => [
      ...fill([span('label', `${row.label}:`)], page, indent),
      ...row.items.flatMap((item) => fill(citedSpans('text', item), page, indent + INDENT)),
    ]);
  }
  const widest = Math.max(0, ...rows.map((row) => columns(row.label) + 1));
  const column = Math.min(widest, Math.floor(page.width / 4));
  const hang = columns(indent) + column + 2;
  return rows.flatMap((row) => {
    const label = `${row.label}:`;
    const space = ' '.repeat(Math.max(0, column - columns(visible(label)) + 2));
    const first: Line = [span('text', indent), span('label', label), span('text', space)];
    if (columns(visible(label)) > column) {
      return [first.slice(0, 2), ...row.items.flatMap((item) => under(item, page, hang, row.items.length > 1))];
    }
    const [head, ...rest] = row.items;
    if (!head) return [first.slice(0, 2)];
    if (rest.length === 0) return wrap(citedSpans('text', head), { width: page.width, first, hang });
    const bulleted = { width: page.width, first: [...first, ITEM], hang: hang + ITEM.text.length };
    return [...wrap(citedSpans('text', head), bulleted), ...rest.flatMap((item) => under(item, page, hang, true))];
  });
}

function under(item: Said, page: Page, hang: number, bulleted: boolean): Line[] {
  const pad = span('text', ' '.repeat(hang));
  const first = bulleted ? [pad, ITEM] : [pad];
  return wrap(citedSpans('text', item), { width: page.width, first, hang: bulleted ? hang + ITEM.text.length : hang });
}

function quotation(item: BlockOf<'quotations'>['items'][number], page: Page): Line[] {
  const quote = span('quote', `“${item.quote}”`);
  const source = [span('source', item.source, item.url), span('text', ' '), span('mark', marks([item.citation]))];
  const lead = `${INDENT}${INDENT}— `;
  return [
    ...wrap([quote], { width: page.width, first: [span('key', INDENT)], hang: 3 }),
    ...wrap(source, { width: page.width, first: [span('key', lead)], hang: columns(lead) }),
  ];
}

function tableRow(row: BlockOf<'table'>['rows'][number], names: readonly string[], page: Page): Line[] {
  const cells = row.cells.map((items, i) => ({ label: names[i] ?? '', items }));
  return [...fill([span('label', `${row.label}:`)], page, INDENT), ...facts(cells, page, INDENT + INDENT)];
}

function events(items: BlockOf<'events'>['items'], page: Page): Line[] {
  const widest = Math.max(0, ...items.map((item) => columns(item.date) + 1));
  const hang = Math.min(widest, Math.floor(page.width / 3)) + INDENT.length + 2;
  return items.flatMap((item) => {
    const date = `${item.date}:`;
    const space = ' '.repeat(Math.max(1, hang - INDENT.length - columns(visible(date))));
    const first: Line = [span('text', INDENT), span('date', date), span('text', space)];
    return wrap(citedSpans('text', item), { width: page.width, first, hang });
  });
}

function sourceLine(item: BlockOf<'sources'>['items'][number], page: Page): Line[] {
  const lead: Line = [span('text', INDENT), span('mark', marks(item.citations)), span('text', ' ')];
  const hang = INDENT.length + 4;
  const lines = wrap([span('source', item.text, item.url)], { width: page.width, first: lead, hang });
  if (!item.url || !page.addresses) return lines;
  return [...lines, [span('text', ' '.repeat(hang)), span('url', item.url, item.url)]];
}
