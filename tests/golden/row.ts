/** One golden question: what a reader types, and what the answer must show. The rows lie beside this file, one a line. */
import { readdirSync, readFileSync } from 'node:fs';
import { z } from 'zod';
import { ANSWER_KINDS } from '../../core/answer/answer.ts';
import { FACETS } from '../../core/ledger/property.ts';
import { KINDS } from '../../core/ledger/vocabulary.ts';
import { VERDICTS } from '../../core/verdict/verdict.ts';

const words = z.array(z.string().min(1)).min(1);
const ids = z.array(z.string());
const kind = z.enum(ANSWER_KINDS);
const verdict = z.enum(Object.keys(VERDICTS) as [keyof typeof VERDICTS, ...(keyof typeof VERDICTS)[]]);
const measure = z.enum(Object.keys(KINDS) as [keyof typeof KINDS, ...(keyof typeof KINDS)[]]);

export const row = z.strictObject({
  ask: z.string(),
  /** Several: the sources leave room for each. */
  kind: z.union([kind, z.array(kind)]).optional(),
  verdict: z.union([verdict, z.array(verdict)]).optional(),
  /** Ids that must be there, the first one first. */
  records: ids.optional(),
  /** `records` is all there is. */
  exactly: z.literal(true).optional(),
  /** Ids that must be there, in any order. */
  also: ids.optional(),
  notRecords: ids.optional(),
  facet: z.enum(FACETS).optional(),
  places: ids.optional(),
  platforms: ids.optional(),
  categories: ids.optional(),
  owners: ids.optional(),
  kinds: z.array(measure).optional(),
  /** The day in question, or how it begins: "2025" for any day of that year. */
  asOf: z.string().optional(),
  /** Ids that the pick list offers. */
  options: ids.optional(),
  /** The answer says first how a word was read. */
  said: z.literal(true).optional(),
  /** Phrases anywhere in the answer, whatever their case and the breaks of lines. */
  mustSay: words.optional(),
  /** Phrases that the lede must not hold. */
  ledeNot: words.optional(),
});
export type Row = z.infer<typeof row>;

/** The rows of every file in a folder beside this one, by file name. */
export function rowsOf(folder: 'articles' | 'world' | 'traps'): ReadonlyMap<string, readonly Row[]> {
  const at = new URL(`${folder}/`, import.meta.url);
  const files = readdirSync(at).filter((file) => file.endsWith('.jsonl'));
  return new Map(files.sort().map((file) => [`${folder}/${file}`, readRows(new URL(file, at))]));
}

function readRows(file: URL): Row[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, index) => {
      try {
        return row.parse(JSON.parse(line));
      } catch (cause) {
        throw new Error(`${file.pathname}:${index + 1} is no golden question`, { cause });
      }
    });
}
