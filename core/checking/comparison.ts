/**
 * What a message says beside what is on record: whether the two agree, differ, or cannot be told apart. A table with a cell
 * for every pair of them; nothing else decides.
 */
import type { Sense } from '../situation/sense.ts';
import type { Said } from './claimed.ts';

/** What is on record: the sense of the answer, and whether a ban for a part binds those whom the claim names. */
export type OnRecord = Sense | 'only-them';

export const OUTCOMES = ['agree', 'differ', 'cannot-be-told'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** Why, where the outcome alone does not say. */
export const REASONS = [
  /** It is the same. */
  'same',
  /** One says that there is a ban, the other that there is none. */
  'ban-or-none',
  /** There is one, for others than the claim says. */
  'whom',
  /** There is one, for a part, as the claim leaves room for. */
  'part-only',
  /** There was one, and it is over. */
  'over',
  /** There was one, as the claim says, and it is over now. */
  'over-since',
  /** None has begun yet. */
  'not-begun',
  /** It was rejected, or never took effect. */
  'no-effect',
  /** Advice is on record, and no ban. */
  'advice',
  /** It is in force already. */
  'already',
  /** It still stands. */
  'stands',
  /** Nothing is on file, which tells nothing. */
  'not-on-file',
  /** The sources differ or the status is not known. */
  'unclear',
  /** What holds on one day does not tell what never was. */
  'one-day',
  /** A measure is on record, and whether it is the one meant is not. */
  'which-one',
  /** The record has no plan, or no advice, to compare. */
  'other-thing',
  /** It was so already before the day or the period that the claim gives. */
  'earlier',
  /** The message claims nothing. */
  'no-claim',
] as const;
export type Reason = (typeof REASONS)[number];

export interface Compared {
  readonly outcome: Outcome;
  readonly reason: Reason;
}

const agree = (reason: Reason = 'same'): Compared => ({ outcome: 'agree', reason });
const differ = (reason: Reason): Compared => ({ outcome: 'differ', reason });
const open = (reason: Reason): Compared => ({ outcome: 'cannot-be-told', reason });

/** Where the record leaves it open, it is open whatever is claimed. */
const OPEN = {
  'not-on-file': open('not-on-file'),
  unclear: open('unclear'),
  'ask-back': open('unclear'),
} as const;

const everywhere = (cell: Compared): Readonly<Record<OnRecord, Compared>> => ({
  yes: cell,
  only: cell,
  'only-them': cell,
  no: cell,
  'no-longer': cell,
  'not-yet': cell,
  never: cell,
  advised: cell,
  'not-on-file': cell,
  unclear: cell,
  'ask-back': cell,
});

export const COMPARISONS: Readonly<Record<Said, Readonly<Record<OnRecord, Compared>>>> = {
  banned: {
    ...OPEN,
    yes: agree(),
    only: differ('whom'),
    'only-them': agree(),
    no: differ('ban-or-none'),
    'no-longer': differ('over'),
    'not-yet': differ('not-begun'),
    never: differ('no-effect'),
    advised: differ('advice'),
  },
  part: {
    ...OPEN,
    yes: differ('whom'),
    only: differ('whom'),
    'only-them': agree(),
    no: differ('ban-or-none'),
    'no-longer': differ('over'),
    'not-yet': differ('not-begun'),
    never: differ('no-effect'),
    advised: differ('advice'),
  },
  imposed: {
    ...OPEN,
    yes: agree(),
    only: differ('whom'),
    'only-them': agree(),
    no: differ('ban-or-none'),
    'no-longer': agree('over-since'),
    'not-yet': differ('not-begun'),
    never: differ('no-effect'),
    advised: differ('advice'),
  },
  'not-banned': {
    ...OPEN,
    yes: differ('ban-or-none'),
    only: differ('whom'),
    'only-them': differ('ban-or-none'),
    no: agree(),
    'no-longer': agree('over'),
    'not-yet': agree('not-begun'),
    never: agree('no-effect'),
    advised: agree('advice'),
  },
  'not-all': {
    ...OPEN,
    yes: differ('ban-or-none'),
    only: agree('part-only'),
    'only-them': agree('part-only'),
    no: agree(),
    'no-longer': agree('over'),
    'not-yet': agree('not-begun'),
    never: agree('no-effect'),
    advised: agree('advice'),
  },
  'not-part': {
    ...OPEN,
    yes: differ('ban-or-none'),
    only: open('other-thing'),
    'only-them': differ('ban-or-none'),
    no: agree(),
    'no-longer': agree('over'),
    'not-yet': agree('not-begun'),
    never: agree('no-effect'),
    advised: agree('advice'),
  },
  never: {
    ...OPEN,
    yes: differ('ban-or-none'),
    only: differ('whom'),
    'only-them': differ('ban-or-none'),
    no: open('one-day'),
    'no-longer': differ('over'),
    'not-yet': open('one-day'),
    never: open('one-day'),
    advised: open('one-day'),
  },
  ended: {
    ...OPEN,
    yes: differ('stands'),
    only: open('which-one'),
    'only-them': differ('stands'),
    no: open('which-one'),
    'no-longer': agree(),
    'not-yet': differ('not-begun'),
    never: differ('no-effect'),
    advised: open('which-one'),
  },
  planned: {
    ...OPEN,
    yes: differ('already'),
    only: open('which-one'),
    'only-them': differ('already'),
    no: open('other-thing'),
    'no-longer': open('other-thing'),
    'not-yet': agree(),
    never: differ('no-effect'),
    advised: open('other-thing'),
  },
  advised: {
    ...OPEN,
    yes: differ('already'),
    only: open('which-one'),
    'only-them': open('which-one'),
    no: open('other-thing'),
    'no-longer': open('other-thing'),
    'not-yet': open('other-thing'),
    never: open('other-thing'),
    advised: agree(),
  },
  asked: everywhere(open('no-claim')),
  named: everywhere(open('no-claim')),
};

/** What stands on record already before the time that a claim gives it to is not what the claim tells of. */
export function beforeThen(said: Said, onRecord: OnRecord, before: OnRecord): boolean {
  if (said === 'ended') return before === 'no-longer';
  return BINDS.has(before) || (onRecord === 'no-longer' && before === 'no-longer');
}
const BINDS: ReadonlySet<OnRecord> = new Set(['yes', 'only', 'only-them']);

/** Claims of something that happened at a time, or may have. */
export const HAPPENED: ReadonlySet<Said> = new Set(['banned', 'part', 'imposed', 'ended']);

/**
 * What the claim says more than that there is a ban was not compared: then the two are not said to agree.
 * @param more what else the claim says
 */
export function compare(said: Said, onRecord: OnRecord, more: readonly string[]): Compared {
  const compared = COMPARISONS[said][onRecord];
  return compared.outcome === 'agree' && more.length ? { ...compared, outcome: 'cannot-be-told' } : compared;
}
