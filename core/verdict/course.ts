/** Walks a record's dated events and what sources reported, up to a day, and says what state they leave it in. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { Status } from '../ledger/vocabulary.ts';
import type { LifeEvent, Observation } from './events.ts';

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
}

/** What each status, as a source reported it, makes of the state. */
const OBSERVED: Readonly<Record<Status, State>> = {
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
export const EVENT_STATE: Readonly<Record<LifeEvent['property'], State | null>> = {
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

const ENDED: ReadonlySet<State> = new Set(['lifted', 'expired', 'struck-down', 'rejected']);
const BEGINNING: ReadonlySet<LifeEvent['property']> = new Set(['in-force', 'resumed']);
const EXTENDING: ReadonlySet<LifeEvent['property']> = new Set(['extended', 'made-open-ended']);

export function courseUpTo(
  day: Day,
  record: LedgerRecord,
  events: readonly LifeEvent[],
  observations: readonly Observation[],
): Course {
  const course: Course = {
    state: 'none',
    temporary: record.kind === 'temporary-suspension',
    grounds: [],
    term: null,
    extended: false,
    uncertain: false,
  };
  setTermsBefore(events, day, course);
  for (const event of events) {
    if (event.earliest !== null && event.earliest <= day && !onlyPlanned(event, observations))
      follow(event, day, course);
  }
  if (course.state === 'in-force' && startsAgainWithoutEnd(events, day)) course.uncertain = true;
  const begun = events.some((event) => event.earliest !== null && event.earliest <= day);
  const ahead = !begun && events.some((event) => event.earliest !== null);
  for (const observation of observations) {
    // A report without a date says nothing of a day before anything happened.
    if (!(ahead && observation.earliest === null)) observe(observation, day, course, events);
  }
  if (!begun && !ahead && course.state === 'none') undated(record, events, course);
  return course;
}

/** A planned end is known from the day it is announced, so it counts before it comes. */
function setTermsBefore(events: readonly LifeEvent[], day: Day, course: Course): void {
  for (const event of events) {
    if (event.property !== 'ends' || event.latest === null || event.latest <= day) continue;
    const end = event.latest;
    const begunAgain = events.some(
      (e) => BEGINNING.has(e.property) && e.earliest !== null && e.earliest > day && e.earliest < end,
    );
    if (!begunAgain) course.term = { end, event };
  }
}

/** The start of what every source only ever called proposed is a plan, however its day has passed. */
function onlyPlanned(event: LifeEvent, observations: readonly Observation[]): boolean {
  if (event.property !== 'in-force' && event.property !== 'comply-by') return false;
  return (
    observations.length > 0 &&
    observations.every(
      ({ status, latest }) => status === 'proposed' && latest !== null && latest < (event.earliest ?? ''),
    )
  );
}

/** Another start is on file for a later day and nothing ends the measure in between: sources differ on the start. */
function startsAgainWithoutEnd(events: readonly LifeEvent[], day: Day): boolean {
  const other = events.find((e) => e.property === 'in-force' && e.earliest !== null && e.earliest > day);
  if (!other) return false;
  return !events.some((e) => {
    const state = EVENT_STATE[e.property];
    const endsIt = state === 'suspended' || (state !== null && ENDED.has(state));
    return endsIt && e.earliest !== null && e.earliest > day && e.earliest <= (other.earliest ?? '');
  });
}

function follow(event: LifeEvent, day: Day, course: Course): void {
  const state = EVENT_STATE[event.property];
  if (event.property === 'ends' && event.latest !== null && event.latest <= day && !course.extended) {
    course.term = { end: event.latest, event };
  }
  if (event.property === 'made-open-ended') Object.assign(course, { term: null, extended: true, temporary: false });
  if (event.property === 'extended') {
    const until = event.value.until === undefined ? null : parseEdtf(event.value.until);
    Object.assign(course, { term: until ? { end: until.latest, event } : null, extended: true });
  }
  if (state === null) return;
  // Announcing or asking for compliance changes nothing once the measure is in force or has ended.
  if (state === 'announced' && course.state !== 'none') return;
  if (event.property === 'comply-by' && course.state !== 'announced') return;
  if (EXTENDING.has(event.property) && ENDED.has(course.state)) return;
  if (event.latest !== null && event.latest > day) course.uncertain = true;
  course.state = state;
  course.grounds.push(event.statement);
}

function observe(observation: Observation, day: Day, course: Course, events: readonly LifeEvent[]): void {
  const state = OBSERVED[observation.status];
  const { earliest, latest } = observation;
  if (earliest !== null && earliest > day) {
    // A later page that still saw it in force speaks for the days between its announcement and that page.
    if (course.state === 'announced' && state === 'in-force' && !events.some((e) => e.property === 'in-force')) {
      course.state = 'in-force';
      course.grounds.push(observation.statement);
    }
    return;
  }
  if (observation.status === 'temporary, in force' && !course.extended) course.temporary = true;
  course.grounds.push(observation.statement);
  if (saysNothingNew(state, latest, day, course, events)) return;
  if (state === 'in-force' && course.term && earliest !== null && course.term.end < earliest) course.term = null;
  course.state = state;
}

/** Events after which an older report says nothing new; that a deadline passed tells nothing of what came of it. */
const OVERTAKES: ReadonlySet<string> = new Set(
  Object.entries(EVENT_STATE).flatMap(([property, state]) => (state && property !== 'comply-by' ? [property] : [])),
);

/** A report changes nothing where an event has ended the measure or overtaken it, or where it says less than is on file. */
function saysNothingNew(
  state: State,
  seen: Day | null,
  day: Day,
  course: Course,
  events: readonly LifeEvent[],
): boolean {
  // "Expired" says how it ended; any other report of an end adds nothing to an end that is on file.
  if (ENDED.has(course.state)) return !(course.state === 'lifted' && state === 'expired');
  const last = [...events].reverse().find((e) => e.earliest !== null && e.earliest <= day && OVERTAKES.has(e.property));
  if (seen !== null && last?.earliest != null && seen < last.earliest) return true;
  if (state === 'announced') return course.state !== 'none';
  if (state !== 'in-force') return false;
  return (
    course.state !== 'in-force' &&
    events.some((e) => e.property === 'in-force' && e.earliest !== null && e.earliest > day)
  );
}

/** Nothing on file has a day: what is on file without one counts. */
function undated(record: LedgerRecord, events: readonly LifeEvent[], course: Course): void {
  for (const event of events) {
    const state = EVENT_STATE[event.property];
    if (event.earliest !== null || state === null) continue;
    course.state = state;
    course.grounds.push(event.statement);
  }
  if (course.state === 'none') {
    course.state = 'reported';
    const first = record.statements.find((s) => s.rank !== 'deprecated');
    if (first) course.grounds.push(first);
  }
}
