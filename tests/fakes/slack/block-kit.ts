/**
 * Checks a payload against Slack's documented Block Kit rules: structure by block type, lengths, counts, ids, totals.
 * Its figures are its own, not those of bots/slack/limits.ts, so that a wrong figure there is found here.
 * https://docs.slack.dev/reference/block-kit/blocks
 */
import { checkElement } from './block-kit-elements.ts';
import { type Bag, isBag, list, only, type Report, strings, text, textOf } from './block-kit-report.ts';
import { checkRichText } from './block-kit-rich-text.ts';

export type Kind = 'message' | 'modal' | 'home';

const MAX_BLOCKS: Readonly<Record<Kind, number>> = { message: 50, modal: 100, home: 100 };
const MAX_TOTAL_TEXT = 13_200;
const MAX_TABLE_TEXT = 10_000;
/**
 * What may stand in a container: the blocks that its page names and that Slack is reported to take there as well. Its page
 * names rich_text too, which the live API is reported to refuse (docs.rs, slack-morphism 2.31, SlackContainerBlock).
 */
const IN_CONTAINER = new Set(['actions', 'context', 'divider', 'header', 'image', 'section', 'table', 'video']);

/** @returns what is wrong, each with the path inside the payload; empty where Slack would take it. */
export function checkBlocks(blocks: unknown, kind: Kind): string[] {
  const faults: string[] = [];
  const report: Report = (path, fault) => faults.push(`${path}: ${fault}`);
  if (!Array.isArray(blocks)) return ['blocks: not an array'];
  if (blocks.length > MAX_BLOCKS[kind]) report('blocks', `${blocks.length} blocks, at most ${MAX_BLOCKS[kind]}`);
  const ids = new Set<string>();
  for (const [at, block] of blocks.entries()) {
    const path = `blocks[${at}]`;
    if (!isBag(block)) {
      report(path, 'not an object');
      continue;
    }
    const id = block['block_id'];
    if (id !== undefined) {
      if (typeof id !== 'string' || id.length < 1 || id.length > 255) report(`${path}.block_id`, '1 to 255 characters');
      else if (ids.has(id)) report(`${path}.block_id`, `twice: ${id}`);
      else ids.add(id);
    }
    checkBlock(block, path, kind, report);
  }
  if (kind === 'message') {
    const total = strings(blocks, new Set(['text', 'url'])).reduce((sum, each) => sum + each.length, 0);
    if (total > MAX_TOTAL_TEXT) report('blocks', `${total} characters in all, at most ${MAX_TOTAL_TEXT}`);
  }
  const tables = blocks.filter((block) => isBag(block) && block['type'] === 'table');
  const cells = strings(tables, new Set(['text'])).reduce((sum, each) => sum + each.length, 0);
  if (cells > MAX_TABLE_TEXT) report('blocks', `${cells} characters in table cells, at most ${MAX_TABLE_TEXT}`);
  return faults;
}

/** A message of chat.postMessage, chat.postEphemeral, a response_url or an acknowledgement. */
export function checkMessage(message: unknown): string[] {
  if (!isBag(message)) return ['message: not an object'];
  const faults = 'blocks' in message ? checkBlocks(message['blocks'], 'message') : [];
  const fallback = message['text'];
  if (typeof fallback !== 'string' || fallback.trim() === '') faults.push('text: missing');
  else if (fallback.length > 4000) faults.push(`text: ${fallback.length} characters, at most 4000`);
  else if (/<[@#!][^>]*>|<https?:[^>]*>/.test(fallback)) faults.push('text: mention or link markup');
  return faults;
}

/** A view of views.open, views.update, views.publish or a response to a submission. */
export function checkView(view: unknown): string[] {
  if (!isBag(view)) return ['view: not an object'];
  const { type } = view;
  if (type !== 'modal' && type !== 'home') return ['view.type: modal or home'];
  const faults = checkBlocks(view['blocks'], type);
  const report: Report = (path, fault) => faults.push(`${path}: ${fault}`);
  if (type === 'modal') {
    text(view['title'], 'view.title', report, { max: 24, plain: true });
    for (const key of ['submit', 'close']) {
      if (view[key] !== undefined) text(view[key], `view.${key}`, report, { max: 24, plain: true });
    }
    const inputs = list(view['blocks']).some((block) => isBag(block) && block['type'] === 'input');
    if (inputs && view['submit'] === undefined) report('view.submit', 'needed where there are inputs');
  }
  for (const [key, max] of [
    ['private_metadata', 3000],
    ['callback_id', 255],
  ] as const) {
    const value = view[key];
    if (value !== undefined && (typeof value !== 'string' || value.length > max)) report(`view.${key}`, `over ${max}`);
  }
  return faults;
}

function checkBlock(block: Bag, path: string, kind: Kind, report: Report): void {
  switch (block['type']) {
    case 'header':
      only(block, ['type', 'block_id', 'text'], path, report);
      text(block['text'], `${path}.text`, report, { max: 150, plain: true });
      return;
    case 'divider':
      only(block, ['type', 'block_id'], path, report);
      return;
    case 'section':
      checkSection(block, path, report);
      return;
    case 'context': {
      only(block, ['type', 'block_id', 'elements'], path, report);
      const elements = list(block['elements']);
      if (elements.length < 1 || elements.length > 10) report(`${path}.elements`, '1 to 10 elements');
      for (const [at, element] of elements.entries()) text(element, `${path}.elements[${at}]`, report, { max: 2000 });
      return;
    }
    case 'actions': {
      only(block, ['type', 'block_id', 'elements'], path, report);
      const elements = list(block['elements']);
      if (elements.length < 1 || elements.length > 25) report(`${path}.elements`, '1 to 25 elements');
      const ids = elements.map((element) => (isBag(element) ? element['action_id'] : undefined));
      if (new Set(ids).size !== ids.length) report(`${path}.elements`, 'an action_id twice');
      for (const [at, element] of elements.entries()) checkElement(element, `${path}.elements[${at}]`, report);
      return;
    }
    case 'input': {
      if (kind === 'message') report(path, 'no inputs in messages here');
      only(block, ['type', 'block_id', 'label', 'hint', 'optional', 'element', 'dispatch_action'], path, report);
      text(block['label'], `${path}.label`, report, { max: 2000, plain: true });
      if (block['hint'] !== undefined) text(block['hint'], `${path}.hint`, report, { max: 2000, plain: true });
      checkElement(block['element'], `${path}.element`, report);
      return;
    }
    case 'rich_text':
      only(block, ['type', 'block_id', 'elements'], path, report);
      checkRichText(block['elements'], `${path}.elements`, report);
      return;
    case 'table':
      checkTable(block, path, report);
      return;
    case 'container':
      checkContainer(block, path, kind, report);
      return;
    default:
      report(`${path}.type`, `unknown block type ${String(block['type'])}`);
  }
}

function checkSection(block: Bag, path: string, report: Report): void {
  only(block, ['type', 'block_id', 'text', 'fields', 'accessory', 'expand'], path, report);
  const fields = block['fields'];
  if (block['text'] === undefined && fields === undefined) report(path, 'neither text nor fields');
  if (block['text'] !== undefined) text(block['text'], `${path}.text`, report, { max: 3000 });
  if (fields !== undefined) {
    const items = list(fields);
    if (items.length < 1 || items.length > 10) report(`${path}.fields`, '1 to 10 fields');
    for (const [at, field] of items.entries()) text(field, `${path}.fields[${at}]`, report, { max: 2000 });
  }
  if (block['accessory'] !== undefined) checkElement(block['accessory'], `${path}.accessory`, report);
}

/** https://docs.slack.dev/reference/block-kit/blocks/container-block; for messages alone: https://docs.slack.dev/blocks.json */
function checkContainer(block: Bag, path: string, kind: Kind, report: Report): void {
  const keys = ['title', 'subtitle', 'child_blocks', 'width', 'icon', 'is_collapsible', 'default_collapsed'];
  only(block, ['type', 'block_id', 'rich_text_title', 'has_header_divider', ...keys], path, report);
  if (kind !== 'message') report(path, 'a container stands in messages alone');
  if (block['rich_text_title'] === undefined) text(block['title'], `${path}.title`, report, { max: 150, plain: true });
  if (block['subtitle'] !== undefined) text(block['subtitle'], `${path}.subtitle`, report, { max: 150 });
  const { width, is_collapsible: folds, default_collapsed: closed, has_header_divider: divided } = block;
  if (width !== undefined && !['narrow', 'standard', 'wide', 'full'].includes(textOf(width))) {
    report(`${path}.width`, 'narrow, standard, wide or full');
  }
  if (closed === true && folds !== true) report(`${path}.default_collapsed`, 'needs is_collapsible');
  if (divided === true && folds === true) report(`${path}.has_header_divider`, 'not with is_collapsible');
  const children = list(block['child_blocks']);
  if (children.length < 1 || children.length > 10) report(`${path}.child_blocks`, '1 to 10 blocks');
  for (const [at, child] of children.entries()) {
    const here = `${path}.child_blocks[${at}]`;
    if (!isBag(child) || !IN_CONTAINER.has(String(child['type']))) report(here, 'not a block that a container takes');
    else checkBlock(child, here, kind, report);
  }
}

function checkTable(block: Bag, path: string, report: Report): void {
  only(block, ['type', 'block_id', 'rows', 'column_settings'], path, report);
  const rows = list(block['rows']);
  if (rows.length < 1 || rows.length > 100) report(`${path}.rows`, '1 to 100 rows');
  const widths = new Set(rows.map((row) => list(row).length));
  if (widths.size > 1) report(`${path}.rows`, 'rows of different widths');
  for (const width of widths) if (width < 1 || width > 20) report(`${path}.rows`, '1 to 20 cells');
  for (const [r, row] of rows.entries()) {
    for (const [c, cell] of list(row).entries()) {
      const at = `${path}.rows[${r}][${c}]`;
      if (!isBag(cell)) report(at, 'not an object');
      else if (cell['type'] === 'raw_text') {
        only(cell, ['type', 'text'], at, report);
        if (typeof cell['text'] !== 'string' || cell['text'] === '') report(at, 'empty');
      } else if (cell['type'] === 'rich_text') checkRichText(cell['elements'], `${at}.elements`, report);
      else report(at, `unknown cell type ${String(cell['type'])}`);
    }
  }
  const settings = list(block['column_settings']);
  if (settings.length > 20) report(`${path}.column_settings`, 'at most 20');
}
