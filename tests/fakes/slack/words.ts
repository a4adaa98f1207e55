/** The words a reader sees in rendered blocks, line by line, with the markup taken away: for promise 8. */
import { type Bag, isBag, list, textOf } from './block-kit-report.ts';

/** Actions that stand beside an answer and are no part of its words. */
const BESIDE = /^(?:post|part|back|claims|more|menu|take-back):|^as-of$|-long:/;
/** Context blocks whose ids start so stand beside an answer too. The title of a fold only counts what is in it. */
const ABOUT = 'beside';

export function wordsOf(blocks: readonly unknown[]): string[] {
  return blocks.flatMap((block) =>
    isBag(block) && !textOf(block['block_id']).startsWith(ABOUT) ? ofBlock(block) : [],
  );
}

function ofBlock(block: Bag): string[] {
  switch (block['type']) {
    case 'header':
    case 'section':
      return [...words(block['text']), ...list(block['fields']).flatMap(words)];
    case 'context':
      return list(block['elements']).flatMap(words);
    case 'rich_text':
      return list(block['elements']).flatMap(ofPart);
    case 'actions':
      return list(block['elements']).flatMap((element) =>
        isBag(element) && !BESIDE.test(String(element['action_id'])) ? words(element['text']) : [],
      );
    case 'container':
      return wordsOf(list(block['child_blocks']));
    case 'table':
      return ofTable(list(block['rows']));
    default:
      return [];
  }
}

function words(value: unknown): string[] {
  if (!isBag(value)) return [];
  const text = textOf(value['text']);
  if (value['type'] !== 'mrkdwn') return [text];
  return [
    text
      .replace(/^\*(.*)\*$/, '$1')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&amp;', '&'),
  ];
}

function ofPart(part: unknown): string[] {
  if (!isBag(part)) return [];
  const inner = list(part['elements']);
  return part['type'] === 'rich_text_list' ? inner.flatMap(ofPart) : [inner.map(ofInline).join('')];
}

function ofInline(element: unknown): string {
  return isBag(element) ? textOf(element['text']) : '';
}

/** As a table is read out: each row's label, then each column's heading with its cell. */
function ofTable(rows: readonly unknown[]): string[] {
  const [header, ...body] = rows.map((row) => list(row).map((cell) => (isBag(cell) ? ofCell(cell) : '')));
  return body.flatMap(([label, ...cells]) => [
    `${label}:`,
    ...cells.flatMap((cell, at) => [`${header?.[at + 1]}:`, ...(cell.trim() === '' ? [] : cell.split('\n'))]),
  ]);
}

function ofCell(cell: Bag): string {
  return cell['type'] === 'raw_text' ? String(cell['text']) : list(cell['elements']).flatMap(ofPart).join('\n');
}
