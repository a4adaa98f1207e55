/** The claims of one message: of each what it comes to and what is on record first, and a button that opens its answer. */
import { ComponentType } from 'discord.js';
import type { Answer, Block } from '../../../core/answer/answer.ts';
import { type Components, container, type Pressed, smallPrint, toneOf } from './answer.ts';
import { renderBlock } from './block.ts';
import { type Linked, markedBy } from './marks.ts';
import { button, idsFor } from './press.ts';

export interface Summary {
  readonly answer: Answer;
  readonly blocks: readonly Block[];
  readonly open: Pressed;
}

/** At most five. Each answer's marks are its own. */
export function renderSummaries(
  summaries: readonly Summary[],
  notes: readonly string[],
  linked: Linked = 'every',
): Components {
  const ids = idsFor(() => '');
  const parts = summaries.map(({ answer, blocks, open }) => {
    const marked = markedBy(answer.citations, linked);
    const markdown = blocks
      .flatMap((block) => renderBlock(block, ids, marked))
      .flatMap((piece) => (piece.piece === 'text' ? [piece.markdown] : []))
      .join('\n');
    return container(toneOf(answer), [
      {
        type: ComponentType.Section,
        components: [{ type: ComponentType.TextDisplay, content: markdown }],
        accessory: button(open.label, ids.unique(open.id)),
      },
    ]);
  });
  return [...parts, ...smallPrint(notes)];
}
