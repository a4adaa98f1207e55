/** What a reply shows, as Discord messages: one that fits, or several where nothing may be left out. */
import type { Answer, Block } from '../../../core/answer/answer.ts';
import { fit as shortenedToFit } from '../../../core/answer/shorten.ts';
import { carriesAsk } from '../../conversation/actions.ts';
import type { Shown } from '../../conversation/converse.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { codeBlock } from '../escaping.ts';
import { idFor } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Components, fits, renderAnswer, renderNotice } from './answer.ts';

/** One message that Discord takes; the core decides what goes where it is too long, and says so in the answer. */
export function messageFor(shown: Shown, notes: readonly string[], keys: KeyStore): Components {
  const render = (answer: Answer) =>
    renderAnswer(answer, {
      idOf: (ask, none) => idFor(carriesAsk(answer, shown.asked, ask, none ? 'none' : 'ask'), keys),
      actions: shown.actions.map(({ label, carries }) => ({ label, id: idFor(carries, keys) })),
      notes: [...notes, ...shown.notes],
    });
  return render(shortenedToFit(shown.answer, (answer) => fits(render(answer))));
}

/** Most messages for one thing asked: Discord allows five more after the first to a person's own installation in a foreign place. */
const MOST = 6;

/** Every item of the answer, in as few messages as hold it; only what six messages do not hold is shortened. */
export function messagesFor(shown: Shown, notes: readonly string[], keys: KeyStore): Components[] {
  const rest = shown.answer.blocks.flatMap(oneByOne);
  const parts: Components[] = [];
  const show = (blocks: Answer['blocks']) =>
    messageFor({ ...shown, answer: { ...shown.answer, blocks } }, parts.length === 0 ? notes : [], keys);
  const holds = (blocks: Answer['blocks']) =>
    fits(renderAnswer({ ...shown.answer, blocks }, { idOf: () => 'id', notes: [...notes, ...shown.notes] }));
  while (rest.length > 0) {
    if (parts.length === MOST - 1) {
      parts.push(show(joined(rest)));
      break;
    }
    let count = 1;
    while (count < rest.length && holds(joined(rest.slice(0, count + 1)))) count += 1;
    parts.push(show(joined(rest.splice(0, count))));
  }
  return parts;
}

/** A block of many items as blocks of one. */
function oneByOne(block: Block): Block[] {
  if (block.block === 'quotations') return block.items.map((item) => ({ ...block, items: [item] }));
  if (block.block === 'sources') return block.items.map((item) => ({ ...block, items: [item] }));
  return [block];
}

/** Neighbours of one sort and title as one block again. */
function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    if (block.block === 'quotations' && last?.block === 'quotations' && last.title === block.title) {
      whole[whole.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else if (block.block === 'sources' && last?.block === 'sources' && last.title === block.title) {
      whole[whole.length - 1] = { ...last, items: [...last.items, ...block.items] };
    } else whole.push(block);
  }
  return whole;
}

/** Text in a box with a copy button; null where no message holds it: then it goes as a file. */
export function copyMessage(text: string): Components | null {
  const block = codeBlock(text);
  return block === null || block.length > LIMITS.text.max ? null : [{ type: 10, content: block }];
}

export const COPY_FILE = 'interdict.txt';

/** The message that shows the attached file. */
export function copyFileMessage(): Components {
  return [
    ...renderNotice(['The text is longer than a message can hold, so it comes as a file.']),
    { type: 13, file: { url: `attachment://${COPY_FILE}` } },
  ];
}
