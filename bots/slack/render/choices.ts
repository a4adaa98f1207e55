/** What can be asked next as buttons: a pick list, other answers that come near, next questions. */
import type { types } from '@slack/bolt';
import type { BlockOf, FollowUp } from '../../../core/answer/answer.ts';
import { visible } from '../../../core/answer/visible.ts';
import { shortened } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { bold, bullets, plain, richText, type SlackBlock, section, span } from './rich.ts';

/** Turns a question into the value of a button. */
export type Carry = (verb: 'ask' | 'none', ask: string) => string;

export function renderChoices(block: BlockOf<'choices'>, carry: Carry): SlackBlock[] {
  const options = block.options.map((item) => ({ ...item, name: 'choose', value: carry('ask', item.ask) }));
  const none = { ...block.none, name: 'none', value: carry('none', block.none.ask) };
  return [...richText([section(bold(block.prompt))]), ...asButtons([...options, none])];
}

export function renderNext(block: BlockOf<'next'>, carry: Carry): SlackBlock[] {
  return [...richText([section(bold(block.title))]), ...buttons(block.items, 'ask', (ask) => carry('ask', ask))];
}

export function buttons(items: readonly FollowUp[], name: string, value: (ask: string) => string): SlackBlock[] {
  return asButtons(items.map((item) => ({ ...item, name, value: value(item.ask) })));
}

interface Choice extends FollowUp {
  readonly name: string;
  readonly value: string;
}

/** Every label is shown whole: on its button, or, where one of them is too long for that, all as text with short buttons. */
function asButtons(choices: readonly Choice[]): SlackBlock[] {
  const shown = choices.filter(({ label }) => visible(label).trim() !== '');
  const whole = shown.every(({ label }) => visible(label).trim().length <= LIMITS.buttonText.max);
  const counts = new Map<string, number>();
  const elements = shown.map(({ label, name, value }): types.Button => {
    const at = counts.get(name) ?? 0;
    counts.set(name, at + 1);
    return {
      type: 'button',
      action_id: whole ? `${name}:${at}` : `${name}-long:${at}`,
      text: plain(shortened(visible(label).trim(), LIMITS.buttonText.max)),
      value,
    };
  });
  const blocks = whole ? [] : richText(bullets(shown.map(({ label }) => span(label))));
  for (let at = 0; at < elements.length; at += LIMITS.actionElements.max) {
    blocks.push({ type: 'actions', elements: elements.slice(at, at + LIMITS.actionElements.max) });
  }
  return blocks;
}
