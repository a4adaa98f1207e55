/** The JSON form of an answer as a JSON Schema, made from the types themselves. */
import { z } from 'zod';
import { answer } from './answer.ts';

/** JSON Schema, draft 2020-12. */
export function answerJsonSchema(): object {
  return { title: 'An answer of Interdict', ...z.toJSONSchema(answer) };
}
