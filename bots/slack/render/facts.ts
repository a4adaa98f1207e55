/** Facts of one record, a line each: the label in bold, then the value with its marks; several values one below the other. */
import type { types } from '@slack/bolt';
import type { BlockOf } from '../../../core/answer/answer.ts';
import {
  bold,
  citedSpans,
  joined,
  type Links,
  type RichElement,
  richText,
  type SlackBlock,
  section,
  span,
} from './rich.ts';

export function renderFacts(block: BlockOf<'facts'>, links: Links): SlackBlock[] {
  const lists: types.RichTextList[] = [];
  const add = (indent: 0 | 1, elements: RichElement[]) => {
    const last = lists.at(-1);
    if (last && (last.indent ?? 0) === indent) last.elements.push(section(elements));
    else lists.push({ type: 'rich_text_list', style: 'bullet', indent, elements: [section(elements)] });
  };
  for (const { label, items } of block.rows) {
    const [only, ...more] = items;
    const head = bold(`${label}:`);
    if (only && !more.length) add(0, joined([...head, ...span(' '), ...citedSpans(only, links)]));
    else {
      add(0, head);
      for (const item of items) add(1, citedSpans(item, links));
    }
  }
  return richText([...(block.title ? [section(bold(block.title))] : []), ...lists]);
}
