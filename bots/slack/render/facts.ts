/** Facts of one record as fields: label left, values right; what no field holds goes into rich text, in order. */
import type { types } from '@slack/bolt';
import type { BlockOf } from '../../../core/answer/answer.ts';
import { citedText } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { isPlainLabel } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { bold, bullets, citedSpans, type Links, plain, richText, type SlackBlock, section } from './rich.ts';

type Row = BlockOf<'facts'>['rows'][number];

/** Slack sets fields in two columns, so a row is a pair of them. */
const ROWS_A_SECTION = LIMITS.sectionFields.max / 2;

export function renderFacts(block: BlockOf<'facts'>, links: Links): SlackBlock[] {
  const blocks = block.title ? richText([section(bold(block.title))]) : [];
  let fields: types.TextObject[] = [];
  const flush = () => {
    if (fields.length) blocks.push({ type: 'section', fields });
    fields = [];
  };
  for (const row of block.rows) {
    const pair = asFields(row);
    if (pair) {
      fields.push(...pair);
      if (fields.length === ROWS_A_SECTION * 2) flush();
    } else {
      flush();
      blocks.push(
        ...richText([section(bold(`${row.label}:`)), ...bullets(row.items.map((item) => citedSpans(item, links)))]),
      );
    }
  }
  flush();
  return blocks;
}

function asFields(row: Row): [types.TextObject, types.TextObject] | null {
  const lines = row.items.map(citedText);
  const value = visible(lines.length > 1 ? lines.map((line) => `• ${line}`).join('\n') : (lines[0] ?? ''));
  const label = visible(`${row.label}:`);
  if (value.trim() === '' || value.length > LIMITS.fieldText.max || label.length > LIMITS.fieldText.max - 2)
    return null;
  return [isPlainLabel(label) ? { type: 'mrkdwn', text: `*${label}*`, verbatim: true } : plain(label), plain(value)];
}
