/** The JSON form of a checked message, for other programs. */
import { z } from 'zod';
import { answerForm, answerJson, published } from '../answer/json.ts';
import { type CheckedMessage, checkedClaim, checkedMessage } from './checked.ts';

export const checkedForm = checkedMessage.extend({
  claims: z.array(checkedClaim.extend({ answer: answerForm })),
});
export type CheckedForm = z.infer<typeof checkedForm>;

export function checkedJson(checked: CheckedMessage): CheckedForm {
  return { ...checked, claims: checked.claims.map((claim) => ({ ...claim, answer: answerJson(claim.answer) })) };
}

/** JSON Schema, draft 2020-12. */
export function checkedJsonSchema(): object {
  return published('A message checked by Interdict', checkedForm);
}
