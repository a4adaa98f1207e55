/** A comparison as a table block, or as rich text where it is larger than Slack's tables. */
import type { types } from '@slack/bolt';
import type { BlockOf } from '../../../core/answer/answer.ts';
import { citedText } from '../../../core/answer/marks.ts';
import { visible } from '../../../core/answer/visible.ts';
import { LIMITS } from '../limits.ts';
import {
  bold,
  bullets,
  citedSpans,
  type Links,
  type RichElement,
  richText,
  type SlackBlock,
  section,
  span,
} from './rich.ts';

/** `room` is what the tables before it left of the characters that Slack allows the tables of a message. */
export function renderTable(block: BlockOf<'table'>, links: Links, room: number): SlackBlock[] {
  const fits =
    block.rows.length + 1 <= LIMITS.tableRows.max &&
    block.columns.length + 1 <= LIMITS.tableColumns.max &&
    block.columns.every((column) => column.trim() !== '') &&
    tableText(block) <= room;
  return fits ? [...richText([section(bold(block.title))]), asTable(block, links)] : asRichText(block, links);
}

/** Characters that its cells take. */
export function tableText(block: BlockOf<'table'>): number {
  const cells = block.rows.flatMap((row) => [row.label, ...row.cells.map((cell) => cell.map(citedText).join('\n'))]);
  return [...block.columns, ...cells].reduce((sum, text) => sum + visible(text).length, 1);
}

function asTable(block: BlockOf<'table'>, links: Links): types.TableBlock {
  const header = [EMPTY, ...block.columns.map((column) => raw(column))];
  const rows = block.rows.map((row) => [
    richCell(bold(row.label)),
    ...block.columns.map((_column, index) =>
      richCell((row.cells[index] ?? []).flatMap((item, at) => [...(at ? span('\n') : []), ...citedSpans(item, links)])),
    ),
  ]);
  return {
    type: 'table',
    column_settings: [{ is_wrapped: true }, ...block.columns.map(() => ({ is_wrapped: true }))],
    rows: [header, ...rows],
  };
}

const EMPTY: types.RawTextElement = { type: 'raw_text', text: ' ' };

function raw(text: string): types.RawTextElement {
  return { type: 'raw_text', text: visible(text) };
}

function richCell(elements: RichElement[]): types.RichTextBlock | types.RawTextElement {
  return elements.length ? { type: 'rich_text', elements: [section(elements)] } : EMPTY;
}

function asRichText(block: BlockOf<'table'>, links: Links): SlackBlock[] {
  return richText([
    section(bold(block.title)),
    ...block.rows.flatMap((row) => [
      section(bold(`${row.label}:`)),
      ...row.cells.flatMap((cell, index) => [
        section(bold(`${block.columns[index]}:`)),
        ...bullets(cell.map((item) => citedSpans(item, links))),
      ]),
    ]),
  ]);
}
