/** The answers to several claims of one message: of each what it says first, and a button that opens it. */
import { ComponentType } from 'discord.js';
import type { Answer, Block } from '../../../core/answer/answer.ts';
import { linesOf } from '../../../core/answer/blocks.ts';
import { remark } from '../../../core/answer/said.ts';
import { type Components, container, type Pressed, smallPrint, toneOf } from './answer.ts';
import { renderBlock } from './block.ts';
import { type Linked, markedBy } from './marks.ts';
import { button, idsFor } from './press.ts';

export interface Summary {
  readonly answer: Answer;
  readonly open: Pressed;
}

/** At most five. Each answer's marks are its own. */
export function renderSummaries(
  summaries: readonly Summary[],
  notes: readonly string[],
  linked: Linked = 'every',
): Components {
  const ids = idsFor(() => '');
  const parts = summaries.map(({ answer, open }) => {
    const marked = markedBy(answer.citations, linked);
    const markdown = summaryOf(answer)
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

/** The sentences that answer, or where there are none whatever is said first; a pick list's question without its picks. */
function summaryOf({ blocks }: Answer): Block[] {
  const first = blocks.filter(({ block }) => block === 'readings' || block === 'lede');
  if (first.some(({ block }) => block === 'lede')) return first;
  const [said] = blocks.filter(({ block }) => block !== 'readings').flatMap(linesOf);
  return [...first, ...(said ? [{ block: 'paragraph' as const, ...remark(said) }] : [])];
}
