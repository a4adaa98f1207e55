/** The JSON form of an answer, for other programs: the answer, and its words as the terminal prints them. */
import { z } from 'zod';
import { layout } from '../layout/layout.ts';
import { type Answer, answer } from './answer.ts';

export const answerForm = answer.extend({
  /** The first screen as plain text: its blocks alone. */
  first: z.string(),
  /** The whole answer as plain text: the words that every surface shows, in order. */
  text: z.string(),
});
export type AnswerForm = z.infer<typeof answerForm>;

/** The width of the two texts, in columns. */
const TEXT_WIDTH = 80;
const ONE_PAGE = { number: 1, of: 1 } as const;

export function answerJson(whole: Answer): AnswerForm {
  const first = { blocks: whole.blocks.slice(0, whole.screen), page: ONE_PAGE };
  return { ...whole, first: layout(first, { width: TEXT_WIDTH }), text: layout(whole, { width: TEXT_WIDTH }) };
}

/** JSON Schema, draft 2020-12. */
export function answerJsonSchema(): object {
  return published('An answer of Interdict', answerForm);
}

/** A form as the JSON Schema that is published of it. */
export function published(title: string, form: z.ZodType): object {
  return { title, ...z.toJSONSchema(form, { override: withoutEmptyTuples }) };
}

/** The draft has no empty `prefixItems`; that nothing may follow is said by `maxItems`. */
function withoutEmptyTuples({ jsonSchema }: { readonly jsonSchema: { prefixItems?: readonly unknown[] } }): void {
  if (jsonSchema.prefixItems?.length === 0) delete jsonSchema.prefixItems;
}
