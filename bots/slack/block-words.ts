/**
 * The words of Block Kit blocks, as a reader sees them: https://docs.slack.dev/reference/block-kit/blocks and, for what
 * stands in rich text, https://docs.slack.dev/reference/block-kit/blocks/rich-text-block.
 */
import { type Bag, bag, type Gathering, list, textIn } from '../conversation/gathering.ts';
import { dayOfTime } from '../conversation/today.ts';
import { messageText } from './escaping.ts';

/** Which fields of a block hold words or blocks, in the order seen. Buttons, menus and inputs claim nothing. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  actions: [],
  alert: ['text'],
  card: ['hero_image', 'title', 'subtitle', 'body'],
  carousel: ['elements'],
  container: ['title', 'rich_text_title', 'subtitle', 'child_blocks'],
  context: ['elements'],
  context_actions: [],
  data_table: ['caption', 'rows'],
  data_visualization: ['title'],
  file: [],
  header: ['text'],
  image: ['title', 'alt_text'],
  input: ['label', 'hint'],
  markdown: ['text'],
  plan: ['title', 'tasks'],
  rich_text: ['elements'],
  section: ['text', 'fields', 'accessory'],
  table: ['rows'],
  task_card: ['title', 'details', 'output'],
  video: ['title', 'description', 'alt_text'],
};

/** A kind that is yet to be invented is looked into where Slack's kinds keep their words. */
const USUAL = ['title', 'text', 'fields', 'description', 'elements', 'rows', 'blocks', 'child_blocks'] as const;

/** Elements of blocks that are no blocks and hold no words. */
const SILENT =
  /^(?:button|workflow_button|overflow|checkboxes|radio_buttons|feedback_buttons|icon_button|(?:multi_)?\w+_select|\w*picker|\w*_input)$/;

/** What stands in a line of rich text, as words; a person, a channel and a colour say nothing of bans. */
const INLINE: Readonly<Record<string, (element: Bag) => string>> = {
  text: ({ text }) => textIn(text),
  link: ({ text, url }) => textIn(text) || textIn(url),
  emoji: ({ name }) => (/^(?:flag-|[a-z]{2}$)/.test(textIn(name)) ? `:${textIn(name)}:` : ''),
  date: ({ fallback, timestamp }) => textIn(fallback) || dayOfTime(timestamp),
};

export function sayBlocks(blocks: unknown, gathering: Gathering): void {
  for (const block of list(blocks)) sayBlock(block, gathering);
}

function sayBlock(value: unknown, gathering: Gathering): void {
  gathering.within(() => {
    if (Array.isArray(value)) {
      gathering.say(rowOf(value));
      return;
    }
    const block = bag(value);
    if (!block) return gathering.say(value);
    const type = textIn(block['type']);
    switch (type) {
      case 'plain_text':
        return gathering.say(block['text']);
      case 'mrkdwn':
        return gathering.say(messageText(textIn(block['text'])));
      case 'rich_text_section':
      case 'rich_text_quote':
      case 'rich_text_preformatted':
        return gathering.say(lineOf(block['elements']));
      case 'rich_text_list':
        return sayBlocks(block['elements'], gathering);
      case 'divider':
        return gathering.apart();
    }
    if (SILENT.test(type)) return;
    for (const field of FIELDS[type] ?? USUAL) sayField(field, block[field], gathering);
  });
}

function sayField(field: string, value: unknown, gathering: Gathering): void {
  if (field !== 'fields') {
    if (Array.isArray(value)) sayBlocks(value, gathering);
    else if (value !== undefined) sayBlock(value, gathering);
    return;
  }
  for (const each of list(value)) {
    // A label over its value is one line: "*Country*\nBelgium".
    const { type, text } = bag(each) ?? {};
    const words = type === 'mrkdwn' ? messageText(textIn(text)) : textIn(text);
    gathering.within(() => gathering.say(words.trim().replace(/^([^\n]{1,40}?):?\n(?=[^\n]+$)/u, '$1: ')));
  }
}

/** The cells of a row of a table, as one line. */
function rowOf(cells: readonly unknown[]): string {
  return cells
    .map(bag)
    .map((cell) => {
      if (cell?.['type'] !== 'rich_text') return textIn(cell?.['text']) || numberIn(cell?.['value']);
      return list(cell['elements'])
        .flatMap((part) => (bag(part)?.['type'] === 'rich_text_list' ? list(bag(part)?.['elements']) : [part]))
        .map((part) => lineOf(bag(part)?.['elements']))
        .join(' ');
    })
    .map((text) => text.replace(/\s+/gu, ' ').trim())
    .filter(Boolean)
    .join(' | ');
}

function numberIn(value: unknown): string {
  return typeof value === 'number' ? `${value}` : textIn(value);
}

function lineOf(elements: unknown): string {
  return list(elements)
    .map(bag)
    .map((element) => (element ? (INLINE[textIn(element['type'])]?.(element) ?? '') : ''))
    .join('');
}
