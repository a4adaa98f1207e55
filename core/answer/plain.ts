/**
 * The words of an answer, block by block: what every surface shows once its markup is taken away (promise 8).
 * Surfaces may add marks, numbers as links, colour and space; never words, and never leave any out of a block they show.
 */
import type { Answer } from './answer.ts';
import { linesOf } from './blocks.ts';

/** Every line of the answer in order. */
export function answerLines(answer: Pick<Answer, 'blocks'>): string[] {
  return answer.blocks.flatMap(linesOf);
}
