/** What a button or menu carries from one answer to the next: enough to give the same answer again, and no more. */
import { z } from 'zod';
import { PARTS } from '../../core/answer/answer.ts';

export const VERBS = [
  'post',
  'part',
  'back',
  'more',
  'as-of',
  'copy',
  'ask',
  'none',
  'take-back',
  'open',
  'claims',
] as const;
export type Verb = (typeof VERBS)[number];

/** Characters of a checked message that a button can carry, with room for the rest of what it carries. */
export const LONGEST_MESSAGE = 1_500;

const followUp = z.strictObject({
  /** 3 where it carries a message, 2 otherwise. */
  v: z.union([z.literal(2), z.literal(3)]),
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
  /** The checked message from whose claims the answer was opened, to go back to. */
  from: z.string().min(1).max(LONGEST_MESSAGE).optional(),
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
  const { from } = value;
  const most = from === undefined ? LONGEST_ASK : LONGEST - ROOM_BESIDE - from.length;
  const ask = value.ask.slice(0, most).replace(/\p{Surrogate}/gu, '\ufffd');
  return [
    from === undefined ? 2 : 3,
    value.verb,
    value.page ?? '',
    value.part ?? '',
    value.asOf ?? '',
    value.on,
    value.by ?? '',
    value.ledger,
    ...(from === undefined ? [] : [ask.length]),
    `${ask}${from ?? ''}`,
  ].join('|');
}

/** Characters of all that is carried beside the question and the message. */
const ROOM_BESIDE = 140;

/** Reads what `encode` wrote and nothing else. */
export function decode(text: string): Decoded {
  if (text.length > LONGEST) return { ok: false, reason: OLD };
  const [v, verb, page, part, asOf, on, by, ledger, ...rest] = text.split('|');
  const length = v === '3' ? Number(rest.shift()) : null;
  const words = rest.join('|');
  const parsed = followUp.safeParse({
    v: Number(v),
    verb,
    ask: length === null ? words : words.slice(0, length),
    ...(page ? { page: Number(page) } : {}),
    ...(part ? { part } : {}),
    ...(asOf ? { asOf } : {}),
    on,
    ...(by ? { by } : {}),
    ledger,
    ...(length === null ? {} : { from: words.slice(length) }),
  });
  return parsed.success ? { ok: true, followUp: parsed.data } : { ok: false, reason: OLD };
}
