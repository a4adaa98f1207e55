/** What is wrong with an answer as Slack shows it: refused, other words than the core's, or more than a card at once. */
import type { Shown } from '../../../bots/conversation/exchange.ts';
import { memoryKeys } from '../../../bots/conversation/keys.ts';
import { answerMessage, type Message } from '../../../bots/slack/render/message.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { checkMessage } from '../../fakes/slack/block-kit.ts';
import { type Bag, isBag, list, strings } from '../../fakes/slack/block-kit-report.ts';
import { wordsOf } from '../../fakes/slack/words.ts';

const keys = memoryKeys();

/** Lines as a reader reads them: where a line breaks is the surface's matter. */
export function flow(lines: readonly string[]): string {
  return lines.map(visible).join('\n').split(/\s+/).filter(Boolean).join(' ');
}

export function cardFaults(shown: Shown, message: Message = answerMessage(shown, keys)): string[] {
  const { answer } = shown;
  const faults = checkMessage(message);
  const offered = labelsIn(message.blocks);
  // "More: 43 sources · 7 regions" may stand as buttons and entries of a menu, part by part, with the same counts.
  const unsaid = (block: (typeof answer.blocks)[number]) =>
    block.block === 'more' && block.items.every(({ label }) => offered.some((one) => sameCount(one, label)));
  const words = flow(wordsOf(message.blocks));
  const full = flow(answerLines(answer));
  // A part that is longer than any message is shortened, and says so and where all of it is.
  const cut = answer.view !== 'first' && /Shortened to fit|The rest is too long/.test(words);
  if (
    words !== full &&
    !cut &&
    words !== flow(answerLines({ blocks: answer.blocks.filter((block) => !unsaid(block)) }))
  ) {
    faults.push('other words than the core gave');
  }
  return answer.view === 'first' ? [...faults, ...overFold(message.blocks)] : faults;
}

/** At most 8 blocks and 1,200 characters of text, addresses not counted, before a fold; what a menu holds is not yet seen. */
function overFold(blocks: Message['blocks']): string[] {
  const seen = blocks.filter(({ type }) => type !== 'container');
  const length = strings(withoutMenus(seen), new Set(['text'])).reduce((sum, text) => sum + text.length, 0);
  return [
    ...(seen.length > 8 ? [`${seen.length} blocks`] : []),
    ...(length > 1200 ? [`${length} characters`] : []),
    ...(blocks.filter(({ type }) => type === 'actions').length > 2 ? ['more than two rows of buttons'] : []),
  ];
}

function withoutMenus(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutMenus);
  if (!isBag(value)) return value;
  const shown = Object.entries(value).filter(([key]) => key !== 'options' && key !== 'option_groups');
  return Object.fromEntries(shown.map(([key, inner]) => [key, withoutMenus(inner)]));
}

/** The labels of all buttons and menu entries. */
export function labelsIn(blocks: readonly unknown[]): string[] {
  return elementsIn(blocks).flatMap((element) =>
    element['type'] === 'button'
      ? strings(element['text'], new Set(['text']))
      : strings([element['options'], element['option_groups']], new Set(['text'])),
  );
}

export function elementsIn(blocks: readonly unknown[]): Bag[] {
  return blocks.flatMap((block) =>
    isBag(block) && block['type'] === 'actions' ? list(block['elements']).filter(isBag) : [],
  );
}

function sameCount(one: string, other: string): boolean {
  const count = (text: string) => /\d[\d,.]*/.exec(text)?.[0];
  return count(one) === count(other);
}
