/** What a reader sees of an answer, made comparable: one line of lower-case words. */
import type { Answer } from '../../core/answer/answer.ts';
import { answerLines } from '../../core/answer/plain.ts';

/** The plain text and the words of the blocks: a phrase that a column breaks in one is whole in the other. */
export function seen(answer: Answer): string {
  return `${flat(answer.text)} ${flat(answerLines(answer).join(' '))}`;
}

export function headlineOf(answer: Answer): string {
  return flat(answer.blocks.flatMap((block) => (block.block === 'headline' ? [block.text] : [])).join(' '));
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').toLowerCase();
}
