/** Titles of the parts of an answer, in English. */
import type { Part } from '../../answer/answer.ts';

const TITLES: Readonly<Record<Part, string>> = {
  details: 'everything on record',
  words: 'word for word',
  sources: 'sources',
  inside: 'inside',
  history: 'history',
};

/** "TikTok in Belgium: word for word". */
export function withinWords(part: Part, title: string): string {
  return `${title}: ${TITLES[part]}`;
}
