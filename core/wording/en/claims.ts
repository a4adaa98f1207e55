/** A claim beside what is on record, in English: one line of two or three short sentences. */
import type { Said } from '../../checking/claimed.ts';
import type { Compared, OnRecord, Outcome, Reason } from '../../checking/comparison.ts';
import type { AskedAudience, Audience } from '../../situation/audience.ts';

const CLAIMS: Readonly<Record<Exclude<Said, 'asked' | 'named'>, string>> = {
  banned: 'there is a ban',
  part: 'there is a ban',
  imposed: 'there was a ban',
  'not-banned': 'there is no ban',
  'not-all': 'there is no ban',
  'not-part': 'there is no ban',
  never: 'there never was a ban',
  ended: 'a ban is over',
  planned: 'a ban is planned or wanted',
  advised: 'there is advice against it',
};

const WHOM: Readonly<Record<AskedAudience, string>> = {
  everyone: ' for everyone',
  users: ' for its users',
  minors: ' for minors',
  officials: ' on official devices',
  network: ' on official networks',
  stores: ' in app stores',
  buyers: ' under government contracts',
};

const ON_RECORD: Readonly<Record<OnRecord, string>> = {
  yes: 'there is a ban',
  only: 'there is a ban for a part',
  'only-them': 'there is a ban',
  no: 'there is no ban',
  'no-longer': 'there was a ban, which no longer holds',
  'not-yet': 'no ban has begun',
  never: 'no ban ever took effect',
  advised: 'there is advice, and no ban',
  'not-on-file': 'there is nothing',
  unclear: 'the status is unclear',
  'ask-back': 'the status is unclear',
};

/** The audience of a ban that is on record, after "there is a ban". */
const BOUND: Readonly<Record<Audience, string>> = {
  everyone: ' for everyone',
  stores: ' in app stores',
  officials: ' on official devices',
  network: ' on official networks',
  minors: ' for minors',
  buyers: ' under government contracts',
  institution: ' for its own people',
  advice: '',
};

const OUTCOME: Readonly<Record<Outcome, string>> = {
  agree: 'They agree.',
  differ: 'They differ.',
  'cannot-be-told': 'Whether they agree cannot be told.',
};

/** In place of the outcome alone, where that says more. */
const BECAUSE: Readonly<Partial<Record<`${Outcome} ${Reason}`, string>>> = {
  'differ whom': 'They differ in whom it binds.',
  'agree over-since': 'They agree that there was one.',
  'differ already': 'They differ: on record it has gone further.',
  'cannot-be-told earlier': 'On record it was so earlier already.',
  'cannot-be-told one-day': 'That there never was one cannot be told from this.',
  'cannot-be-told which-one': 'Whether it is the same measure cannot be told.',
};

export interface ClaimInWords {
  readonly says: Said;
  readonly about: AskedAudience | null;
  readonly onRecord: OnRecord;
  /** Whom the leading measure binds; null: there is none. */
  readonly bound: Audience | null;
  readonly compared: Compared;
  /** Whether the two agree in all that was compared, which was not all. */
  readonly agreesSoFar: boolean;
  /** What the claim says more, in its own words. */
  readonly uncompared: readonly string[];
  /** The day checked, in words, where the claim has one. */
  readonly day: string | null;
}

/** "The claim says there is a ban; on record there is a ban on official devices only. They differ in whom it binds." */
export function claimLine(claim: ClaimInWords): string {
  const { says, about, compared, uncompared, agreesSoFar, day } = claim;
  const record = `on record ${recorded(claim)}.`;
  const onDay = day ? `On ${day}: ` : '';
  if (says === 'asked') return `${onDay}${day ? 'the' : 'The'} message asks, and claims nothing; ${record}`;
  if (says === 'named') return `${onDay}${day ? 'no' : 'No'} ban or denial was read in this; ${record}`;
  const claimed = `${day ? 'the' : 'The'} claim says ${CLAIMS[says]}${about ? WHOM[about] : ''}`;
  const outcome = agreesSoFar
    ? 'On that alone they agree.'
    : (BECAUSE[`${compared.outcome} ${compared.reason}`] ?? OUTCOME[compared.outcome]);
  const more = uncompared.length ? ` Not compared: ${uncompared.map((word) => `“${word}”`).join(', ')}.` : '';
  return `${onDay}${claimed}; ${record} ${outcome}${more}`;
}

/** "5 claims: 2 agree with the record, 1 differs, 2 cannot be told." */
export function countLine(outcomes: readonly Outcome[]): string {
  const count = (wanted: Outcome) => outcomes.filter((outcome) => outcome === wanted).length;
  const [same, other, open] = [count('agree'), count('differ'), count('cannot-be-told')];
  const parts = [
    same ? `${same} ${same === 1 ? 'agrees' : 'agree'} with the record` : '',
    other ? `${other} ${other === 1 ? 'differs' : 'differ'}${same ? '' : ' from the record'}` : '',
    open ? `${open} cannot be told` : '',
  ].filter(Boolean);
  return `${outcomes.length} claims: ${parts.join(', ')}.`;
}

function recorded({ onRecord, bound }: ClaimInWords): string {
  const binds = onRecord === 'yes' || onRecord === 'only' || onRecord === 'only-them';
  if (!binds || !bound || bound === 'advice') return ON_RECORD[onRecord];
  return `there is a ban${BOUND[bound]}${onRecord === 'only' ? ' only' : ''}`;
}

/** What the asking words add to an app and a place, so that the answer is about those whom the claim names. */
export const ASKED_FOR: Readonly<Partial<Record<AskedAudience, string>>> = {
  everyone: 'for everyone',
  minors: 'for minors',
  officials: 'on official devices',
  network: 'on official networks',
  stores: 'removed from app stores',
};
