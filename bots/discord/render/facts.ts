/** Blocks of labelled facts: one record's facts, and the same facets side by side. */
import type { BlockOf } from '../../../core/answer/answer.ts';
import { codeSpan, escapeLine } from '../escaping.ts';
import { cited, type Marked } from './marks.ts';
import { heading, type Piece, words } from './piece.ts';

export function renderFacts(block: BlockOf<'facts'>, marked: Marked): Piece[] {
  const lines = block.rows.map((row) => {
    const label = `**${escapeLine(`${row.label}:`)}**`;
    const items = row.items.map((item) => cited(item, marked));
    return items.length === 1 ? `${label} ${items[0]}` : [label, ...items.map((item) => `- ${item}`)].join('\n');
  });
  return [words(...heading('### ', block.title), ...lines)];
}

/** Columns would break on a phone: each row is a heading, its cells one under the other behind labels of one width. */
export function renderTable(block: BlockOf<'table'>, marked: Marked): Piece[] {
  const width = Math.max(0, ...block.columns.map((column) => column.length)) + 1;
  const rows = block.rows.flatMap((row) => [
    `**${escapeLine(`${row.label}:`)}**`,
    ...row.cells.map((cell, i) => {
      const name = `${block.columns[i] ?? ''}:`;
      const label = codeSpan(name.padEnd(width, '\u00a0')) ?? `**${escapeLine(name)}**`;
      const items = cell.map((item) => cited(item, marked));
      return items.length === 1 ? `${label} ${items[0]}` : [label, ...items.map((item) => `- ${item}`)].join('\n');
    }),
  ]);
  return [words(...heading('### ', block.title), ...rows)];
}
