/** What can be asked next as buttons: a pick list, other answers that come near, next questions. */
import type { types } from '@slack/bolt';
import type { BlockOf, FollowUp } from '../../../core/answer/answer.ts';
import { visible } from '../../../core/answer/visible.ts';
import { shortened } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { bold, bullets, plain, richText, type SlackBlock, section, span } from './rich.ts';

/** Turns a question into the value of a button. */
export type Carry = (verb: 'ask' | 'none', ask: string) => string;

const BUTTONS_A_ROW = 5;

export function renderChoices(block: BlockOf<'choices'>, carry: Carry): SlackBlock[] {
  return [
    ...richText([section(bold(block.prompt))]),
    ...buttons(block.options, 'choose', (ask) => carry('ask', ask)),
    ...buttons([block.none], 'none', (ask) => carry('none', ask)),
  ];
}

export function renderNext(block: BlockOf<'next'>, carry: Carry): SlackBlock[] {
  return [...richText([section(bold(block.title))]), ...buttons(block.items, 'ask', (ask) => carry('ask', ask))];
}

/** Every label is shown whole: on its button where it fits there, otherwise as text with a shortened button under it. */
export function buttons(items: readonly FollowUp[], name: string, value: (ask: string) => string): SlackBlock[] {
  const blocks: SlackBlock[] = [];
  let row: types.Button[] = [];
  const flush = () => {
    if (row.length) blocks.push({ type: 'actions', elements: row });
    row = [];
  };
  for (const [at, item] of items.entries()) {
    const label = visible(item.label).trim();
    if (label === '') continue;
    const whole = label.length <= LIMITS.buttonText.max;
    if (!whole) {
      flush();
      blocks.push(...richText(bullets([span(item.label)])));
    }
    row.push({
      type: 'button',
      action_id: whole ? `${name}:${at}` : `${name}-long:${at}`,
      text: plain(shortened(label, LIMITS.buttonText.max)),
      value: value(item.ask),
    });
    if (row.length === BUTTONS_A_ROW || !whole) flush();
  }
  flush();
  return blocks;
}
