/** The states a measure can be in, and what each event and each reported status makes of them. */
import type { Day } from '../day/edtf.ts';
import type { Statement } from '../ledger/schema.ts';
import type { Status } from '../ledger/vocabulary.ts';
import type { LifeEvent } from './events.ts';

export type State =
  | 'none'
  | 'announced'
  | 'in-force'
  | 'suspended'
  | 'lifted'
  | 'expired'
  | 'struck-down'
  | 'rejected'
  | 'reported';

/** What a walk through a measure's events up to a day leaves. */
export interface Course {
  state: State;
  temporary: boolean;
  /** What the state rests on, in order. */
  grounds: Statement[];
  /** The end that was set for it, unless an extension without an end took it away. */
  term: { end: Day; event: LifeEvent } | null;
  /** An extension has replaced the end that was first planned. */
  extended: boolean;
  /** The day lies inside the span that a date can mean, or between two dates given for one event. */
  uncertain: boolean;
  /** The starts of effect of the spell that was running on the day or was the last; several where sources differ. */
  starts: LifeEvent[];
  /** What ended that spell; empty while it runs. */
  ends: LifeEvent[];
  /** Rulings that came once it had ended: they change nothing of it. */
  after: LifeEvent[];
}

/** What each status, as a source reported it, makes of the state. */
export const OBSERVED: Readonly<Record<Status, State>> = {
  'in force': 'in-force',
  'temporary, in force': 'in-force',
  announced: 'announced',
  proposed: 'announced',
  rejected: 'rejected',
  suspended: 'suspended',
  lifted: 'lifted',
  expired: 'expired',
  'struck down': 'struck-down',
  'not enforced': 'announced',
  unknown: 'reported',
};

/** What each event makes of the state; null: it leaves the state as it is. */
const EVENT_STATE: Readonly<Record<LifeEvent['property'], State | null>> = {
  announced: 'announced',
  adopted: 'announced',
  step: null,
  'in-force': 'in-force',
  'comply-by': 'in-force',
  'review-due': null,
  extended: 'in-force',
  'made-open-ended': 'in-force',
  upheld: null,
  suspended: 'suspended',
  resumed: 'in-force',
  ends: null,
  lifted: 'lifted',
  rejected: 'rejected',
  'struck-down': 'struck-down',
};

export function stateOf({ property, tells }: LifeEvent): State | null {
  if (tells) return tells === 'start' ? 'in-force' : 'lifted';
  return EVENT_STATE[property];
}

const ENDED: ReadonlySet<State> = new Set(['lifted', 'expired', 'struck-down', 'rejected']);

export function hasEnded(state: State | null): boolean {
  return state !== null && ENDED.has(state);
}
