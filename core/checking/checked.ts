/** A message that was checked: each of its claims beside what is on record, and what was not read of it. */
import { z } from 'zod';
import { answer } from '../answer/answer.ts';
import { asking } from '../reading/asking.ts';
import { reading } from '../reading/question.ts';
import { SENSES, type Sense } from '../situation/sense.ts';
import { CLAIMED, type Said } from './claimed.ts';
import { OUTCOMES, REASONS } from './comparison.ts';

export const checkedClaim = z.strictObject({
  /** The sentence that claims it, as written; where several make one claim, all of them. */
  text: z.string(),
  /** A subject key such as `platform:tiktok`, and a place's id. */
  subject: z.string(),
  place: z.string(),
  /** What it says of a ban. */
  says: z.enum(Object.keys(CLAIMED) as [Said, ...Said[]]),
  /** Whom it says is bound; null: nobody in particular. */
  about: asking.shape.audience,
  /** True where it says that there is no ban. */
  denied: z.boolean(),
  /** The day that it speaks of and that was checked, `YYYY-MM-DD`; null: today. */
  asOf: z.string().nullable(),
  /** Names that were not read exactly. */
  readings: z.array(reading),
  /** What is on record. */
  sense: z.enum(Object.keys(SENSES) as [Sense, ...Sense[]]).nullable(),
  outcome: z.enum(OUTCOMES),
  reason: z.enum(REASONS),
  /** What the claim says beside that and was not compared, in its own words: numbers, "first", "all". */
  uncompared: z.array(z.string()),
  /** All of that in one line. */
  line: z.string(),
  /** The answer to what it claims, of which a surface shows the lede. */
  answer,
});
export type CheckedClaim = z.infer<typeof checkedClaim>;

export const checkedMessage = z.strictObject({
  /** In the order of the message. */
  claims: z.array(checkedClaim),
  /** How many agree, differ, or cannot be told; null for fewer than two claims. */
  counted: z.string().nullable(),
  /** Sentences on what was not read or not answered, or null. */
  notRead: z.string().nullable(),
});
export type CheckedMessage = z.infer<typeof checkedMessage>;
