/** What a reader sees of an answer, made comparable: one line of lower-case words. */
import type { Answer } from '../../core/answer/answer.ts';
import { answerLines } from '../../core/answer/plain.ts';
import { layout } from '../../core/layout/layout.ts';

/** The plain text and the words of the blocks: a phrase that a column breaks in one is whole in the other. */
export function seen(answer: Answer): string {
  return `${flat(printed(answer))} ${flat(answerLines(answer).join(' '))}`;
}

/** As the terminal prints it, uncoloured. */
export function printed(answer: Answer): string {
  return layout(answer, { width: 80 });
}

export function ledeOf(answer: Answer): string {
  return flat(answer.lede?.text ?? '');
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
