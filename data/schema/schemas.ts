/** The JSON Schemas that are published, by the name of their file. */
import { answerJsonSchema, published } from '../../core/answer/json.ts';
import { checkedJsonSchema } from '../../core/checking/json.ts';
import { explanation } from '../../core/reading/explain.ts';

export const SCHEMAS: Readonly<Record<'answer' | 'check' | 'explanation', () => object>> = {
  answer: answerJsonSchema,
  check: checkedJsonSchema,
  explanation: () => published('How Interdict read a question', explanation),
};
