/** How a question was read: pass by pass which words were read as what, and why. */
import { z } from 'zod';
import { dayInWords } from '../day/wording.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { DAYS_PASS, PASS_REASONS } from '../wording/en/passes.ts';
import { type Question, question, READING_RULES, reading } from './question.ts';
import { type ReadOptions, read } from './read.ts';

export const explanation = z.strictObject({
  /** In the order in which they were made. */
  steps: z.array(
    z.strictObject({
      /** The pass of the reading that made it. */
      pass: z.string(),
      /** The asker's own words. */
      typed: z.string(),
      /** Names of what they were read as; more than one: still open; none: no name here. */
      readAs: z.array(z.string()),
      /** The rule by which they are this name; null: they are none. */
      rule: reading.shape.rule.nullable(),
      /** Why the pass does so, in a sentence. */
      why: z.string(),
    }),
  ),
  /** What it all came to. */
  question,
});
export type Explanation = z.infer<typeof explanation>;
export type ExplainedStep = Explanation['steps'][number];

export function explain(text: string, lexicon: Lexicon, { today }: Pick<ReadOptions, 'today'>): Explanation {
  const steps: ExplainedStep[] = [];
  const asked = read(text, lexicon, {
    today,
    trace: ({ pass, typed, readAs, rule }) =>
      steps.push({ pass, typed, readAs: [...readAs], rule, why: PASS_REASONS[pass] ?? '' }),
  });
  return { steps: [...daySteps(asked), ...steps], question: asked };
}

/** Days are read before any name, so that no figure or month is one. */
function daySteps({ asOf, asOfTyped, problem, readings }: Question): ExplainedStep[] {
  if (asOfTyped === null) return [];
  const readAs = asOf ? [dayInWords(asOf)] : [];
  const why = problem?.text ?? PASS_REASONS[DAYS_PASS] ?? '';
  const rule = readings.find((reading) => reading.rule === 'day')?.rule ?? null;
  return [{ pass: DAYS_PASS, typed: asOfTyped, readAs, rule, why }];
}

/** "exact names, longest first: “tiktok” is TikTok (exact name)", as it stands before the reason. */
export function stepLine({ pass, typed, readAs, rule }: ExplainedStep): string {
  const is = readAs.length ? readAs.join(' or ') : pass === DAYS_PASS ? 'no day to answer for' : 'no name here';
  return `${pass}: “${typed}” is ${is}${rule ? ` (${READING_RULES[rule]})` : ''}`;
}
