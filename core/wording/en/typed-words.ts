/** What is told of words that were typed and are no names, in English. */
import { ended } from '../sentence.ts';
import { counted } from './lists.ts';

/** Before the first measure whose sources use a word that was typed. */
export function onWord(word: string, measures: number): string {
  return `${counted(measures, ['measure', 'measures'])} on file ${measures === 1 ? 'speaks' : 'speak'} of “${word}”. `;
}

export const measuresOn = (word: string): string => `Measures whose sources speak of “${word}”`;

/** @param said the words of a statement, without the full stop. @param whose " (Texas)", where the measure is another's. */
export function onWordSaid(word: string, said: string, whose = ''): string {
  return `On “${word}”${whose}: ${ended(said)}`;
}
