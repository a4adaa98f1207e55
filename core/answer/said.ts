/** What an answer says: a fact, which rests on statements and their sources, or a remark, which states nothing of a measure. */
import { z } from 'zod';

/** Citation numbers count from 1 in the answer's `citations`. Made by `CitationBook.cite` alone. */
export const factShape = z.strictObject({
  text: z.string(),
  statements: z.tuple([z.string()], z.string()),
  citations: z.tuple([z.int().positive()], z.int().positive()),
});
export type Fact = z.infer<typeof factShape>;

/** A silence, a gap, what was searched, how to ask. */
export const remarkShape = z.strictObject({ text: z.string(), statements: z.tuple([]), citations: z.tuple([]) });
export type Remark = z.infer<typeof remarkShape>;

export const saidShape = z.union([factShape, remarkShape]);
export type Said = z.infer<typeof saidShape>;

export function remark(text: string): Remark {
  return { text, statements: [], citations: [] };
}

/** Several sentences as one, resting on all that they rest on; null where there are none. */
export function inOne(sentences: readonly Said[]): Said | null {
  if (!sentences.length) return null;
  const text = sentences.map((sentence) => sentence.text).join(' ');
  const [statement, ...statements] = new Set(sentences.flatMap((sentence): string[] => sentence.statements));
  const cited = new Set(sentences.flatMap((sentence): number[] => sentence.citations));
  const [citation, ...citations] = [...cited].sort((a, b) => a - b);
  if (statement === undefined || citation === undefined) return remark(text);
  return { text, statements: [statement, ...statements], citations: [citation, ...citations] };
}
