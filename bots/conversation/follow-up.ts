/** What a button or menu carries from one answer to the next: enough to give the same answer again, and no more. */
import { z } from 'zod';
import { PARTS } from '../../core/answer/answer.ts';

export const VERBS = ['post', 'part', 'back', 'more', 'as-of', 'copy', 'ask', 'none', 'take-back'] as const;
export type Verb = (typeof VERBS)[number];

const followUp = z.strictObject({
  v: z.literal(2),
  verb: z.enum(VERBS),
  /** The question in words. */
  ask: z.string().max(1000),
  page: z.int().min(1).max(9999).optional(),
  /** What is shown of the answer, where that is a part and not its first screen. */
  part: z.enum(PARTS).optional(),
  /** The day in question, where one was picked. */
  asOf: z.iso.date().optional(),
  /** The day on which it was asked: with it, the same question gives the same answer tomorrow. */
  on: z.iso.date(),
  /** Who may take a posted answer back: their id on the platform. */
  by: z
    .string()
    .regex(/^\w{1,40}$/)
    .optional(),
  /** The first characters of the ledger's version. */
  ledger: z.string().regex(/^[0-9a-f]{0,12}$/),
});
export type FollowUp = z.infer<typeof followUp>;

export type Decoded =
  | { readonly ok: true; readonly followUp: FollowUp }
  /** `reason` is for the person who pressed the button. */
  | { readonly ok: false; readonly reason: string };

/** Room of a Slack button's value and more than that of any other field: https://docs.slack.dev/reference/block-kit */
export const LONGEST = 2000;
const LONGEST_ASK = 1000;
const OLD = 'This button is from an older version of Interdict. Ask again, in the same words.';
const VERSION_LENGTH = 12;

/** The part of a ledger's version that is carried and compared. */
export function shortVersion(version: string): string {
  return version
    .slice(0, VERSION_LENGTH)
    .toLowerCase()
    .replace(/[^0-9a-f]/g, '0');
}

/** @returns at most `LONGEST` characters; a question that is longer than any that is answered is cut. */
export function encode(value: FollowUp): string {
  const ask = value.ask.slice(0, LONGEST_ASK).replace(/\p{Surrogate}/gu, '\ufffd');
  return [
    value.v,
    value.verb,
    value.page ?? '',
    value.part ?? '',
    value.asOf ?? '',
    value.on,
    value.by ?? '',
    value.ledger,
    ask,
  ].join('|');
}

/** Reads what `encode` wrote and nothing else. */
export function decode(text: string): Decoded {
  if (text.length > LONGEST) return { ok: false, reason: OLD };
  const [v, verb, page, part, asOf, on, by, ledger, ...ask] = text.split('|');
  const parsed = followUp.safeParse({
    v: Number(v),
    verb,
    ask: ask.join('|'),
    ...(page ? { page: Number(page) } : {}),
    ...(part ? { part } : {}),
    ...(asOf ? { asOf } : {}),
    on,
    ...(by ? { by } : {}),
    ledger,
  });
  return parsed.success ? { ok: true, followUp: parsed.data } : { ok: false, reason: OLD };
}
