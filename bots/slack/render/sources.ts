/** All sources of an answer, whole: in as many messages as they take. */
import type { Answer, Block } from '../../../core/answer/answer.ts';
import type { Shown } from '../../conversation/converse.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { answerMessage, type Message, renderer, type Shorten } from './message.ts';
import { fits } from './weight.ts';

export function sourceMessages(shown: Shown, keys: KeyStore, shorten: Shorten): Message[] {
  const blocksOf = renderer(shown, keys);
  const partOf = (blocks: Answer['blocks']): Answer => ({ ...shown.answer, blocks });
  if (fits(blocksOf(shown.answer))) return [answerMessage(shown, keys, shorten)];
  const parts: Answer['blocks'][] = [[]];
  for (const block of shown.answer.blocks.flatMap(oneByOne)) {
    const last = parts.at(-1) ?? [];
    const joined = merged([...last, block]);
    if (last.length === 0 || fits(blocksOf(partOf(joined)))) parts[parts.length - 1] = joined;
    else parts.push([block]);
  }
  return parts.map((blocks) => answerMessage({ ...shown, answer: partOf(blocks) }, keys, shorten));
}

function oneByOne(block: Block): Block[] {
  if (block.block === 'quotations') return block.items.map((item) => ({ ...block, items: [item] }));
  if (block.block === 'sources') return block.items.map((item) => ({ ...block, items: [item] }));
  return [block];
}

function merged(blocks: Answer['blocks']): Answer['blocks'] {
  const whole: Answer['blocks'] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.block === 'quotations' && last?.block === 'quotations') {
      whole[whole.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (block.block === 'sources' && last?.block === 'sources') {
      whole[whole.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else whole.push(block);
  }
  return whole;
}
