/** Citation marks as links to their sources: "[1–3][7]", each number a link and the brackets round it text. */
import type { Answer } from '../../../core/answer/answer.ts';
import { marks } from '../../../core/answer/marks.ts';
import type { Said } from '../../../core/answer/said.ts';
import { escapeText, numberLink } from '../escaping.ts';

/** Which marks are links: all of them; of each number the first, or none, where addresses would fill the message. */
export const LINKED = ['every', 'first', 'none'] as const;
export type Linked = (typeof LINKED)[number];

/** The marks of the citations, as Discord markdown. */
export type Marked = (citations: readonly number[]) => string;

/** Marks are to be asked for in reading order. */
export function markedBy(citations: Answer['citations'], linked: Linked): Marked {
  const seen = new Set<number>();
  const linkTo = (number: number): string => {
    const plain = linked === 'none' || (linked === 'first' && seen.has(number));
    seen.add(number);
    return numberLink(number, plain ? null : (citations[number - 1]?.url ?? null));
  };
  return (numbers) =>
    marks(numbers).replace(/(\d+)|[[\]]/g, (mark, number?: string) => (number ? linkTo(Number(number)) : `\\${mark}`));
}

/** What is said, escaped, with its marks behind it. */
export function cited(item: Said, marked: Marked): string {
  return item.citations.length ? `${escapeText(item.text)} ${marked(item.citations)}` : escapeText(item.text);
}
