/** The claims of one message: of each what it comes to and what is on record, in one section with a button that opens it. */
import { linesOf } from '../../../core/answer/blocks.ts';
import { visible } from '../../../core/answer/visible.ts';
import type { ShownClaim } from '../../conversation/exchange.ts';
import { pieces } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { context } from './answer.ts';
import { type Message, message, noteMessage } from './message.ts';
import { plain, type SlackBlock } from './rich.ts';

/**
 * Each claim is one section, which alone can hold a button beside its words, and takes no rich text: the marks are no
 * links, and the answer that the button opens has its sources.
 */
export function checkedMessage(checked: readonly ShownClaim[], notes: readonly string[]): Message {
  if (checked.length === 0) return noteMessage(notes);
  const words = checked.map(({ blocks }) => blocks.flatMap(linesOf).join('\n'));
  return message([...words, ...notes].join('\n'), [...checked.flatMap(section), ...context(notes)]);
}

function section({ blocks, open }: ShownClaim, at: number): SlackBlock[] {
  const text = visible(blocks.flatMap(linesOf).join('\n'));
  return pieces(text, LIMITS.sectionText.max).map((piece, i) => ({
    type: 'section',
    text: plain(piece),
    expand: true,
    ...(i === 0
      ? {
          accessory: {
            type: 'button',
            action_id: `open:${at}`,
            text: plain(open.label),
            value: open.carries,
          },
        }
      : {}),
  }));
}
