/** Whether it is banned, blocked or restricted, as asked: one word for programs, and what the lede opens with. */
import type { Question } from '../reading/question.ts';
import { type Audience, nearness } from './audience.ts';
import type { Situation } from './situation.ts';
import type { Phase, Standing } from './standing.ts';

/** The closed list, each with what it says. */
export const SENSES = {
  yes: 'banned, blocked or restricted as asked',
  only: 'for a part only: official devices, minors, one store',
  no: 'not, by a record that says so',
  'not-on-file': 'no record of what was asked',
  'no-longer': 'lifted, or ended in another way',
  'not-yet': 'proposed, announced, or not begun on the day asked',
  never: 'rejected, or it never took effect',
  advised: 'advice only',
  unclear: 'sources differ, or the status is not known',
  'ask-back': 'the question named no app, place, kind or period',
} as const;
export type Sense = keyof typeof SENSES;

const BY_PHASE: Readonly<Record<Exclude<Phase, 'holds'>, Sense>> = {
  paused: 'no-longer',
  unclear: 'unclear',
  advice: 'advised',
  ahead: 'not-yet',
  over: 'no-longer',
  before: 'not-yet',
  never: 'never',
};

export function senseOf({ standings }: Situation, question: Question): Sense {
  const [lead] = standings;
  const asked = question.asking.audience;
  if (question.facet === 'personal-devices') return leavesOutPrivate(lead) ? 'no' : phaseSense(lead);
  if (lead.phase !== 'holds' || BY_ITSELF.has(lead.audience)) return phaseSense(lead);
  if (asked === 'minors' && lead.audience === 'minors') return 'yes';
  if (asked && nearness(asked, lead.audience) === null)
    return (asked === 'everyone' || asked === 'users') && leavesOutPublic(lead) ? 'no' : 'only';
  return phaseSense(lead);
}

/** Whoever was asked about, it says the same: what binds everyone binds them too, and what binds nobody is no ban. */
const BY_ITSELF: ReadonlySet<Audience> = new Set(['everyone', 'advice']);

function phaseSense({ phase, audience }: Standing): Sense {
  if (phase === 'holds') return audience === 'everyone' ? 'yes' : audience === 'advice' ? 'advised' : 'only';
  return BY_PHASE[phase];
}

/** Of an app that only some sources count among those of a measure. */
export function senseOfSome({ phase }: Standing): Sense {
  return phase === 'holds' ? 'unclear' : BY_PHASE[phase];
}

const PUBLIC =
  /\b(?:public|citizens?|private (?:individuals|persons|phones|devices)|personal (?:devices|phones|use)|individuals)\b/i;
const PRIVATE = /\b(?:private|personal|own)\b/i;

function leavesOutPublic(standing: Standing): boolean {
  return leftOut(standing, PUBLIC);
}

function leavesOutPrivate(standing: Standing): boolean {
  return leftOut(standing, PRIVATE);
}

function leftOut({ record }: Standing, words: RegExp): boolean {
  return record.statements.some(
    (s) =>
      (s.property === 'leaves-out' || s.property === 'exceptions') &&
      s.rank !== 'deprecated' &&
      words.test(s.value.text),
  );
}
