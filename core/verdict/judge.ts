/** Works out what holds on a day from the record's dated events and what sources last reported. */
import type { Day } from '../day/edtf.ts';
import { parseEdtf } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { Status } from '../ledger/vocabulary.ts';
import { eventsOf, type LifeEvent, type Observation, observationsOf } from './events.ts';
import type { Verdict } from './verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** The statements the verdict rests on, in the order of their days. */
  readonly grounds: readonly Statement[];
  /** The last day, not after the day in question, for which anything on file speaks of the measure. */
  readonly confirmed: Day | null;
  /** The end of the term that was running on the day or had run out by then, if one was set. */
  readonly term: { readonly end: Day; readonly event: LifeEvent } | null;
  /** True where the day in question is before the first event on file. */
  readonly before: boolean;
  /** The first event after the day in question, if any. */
  readonly next: LifeEvent | null;
  /** The day lies inside the span that a partial date can mean, so the state on that very day is not certain. */
  readonly uncertain: boolean;
}

type State =
  | 'none'
  | 'announced'
  | 'in-force'
  | 'suspended'
  | 'lifted'
  | 'expired'
  | 'struck-down'
  | 'rejected'
  | 'reported';

interface Course {
  state: State;
  temporary: boolean;
  grounds: Statement[];
  term: { end: Day; event: LifeEvent } | null;
  /** An extension has replaced the end that was first planned. */
  extended: boolean;
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
  'not enforced': 'in-force',
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

/** @param day the day in question; `ledger` gives the dates of the sources. */
export function judge(record: LedgerRecord, day: Day, ledger: Ledger): Judgement {
  const events = eventsOf(record);
  const observations = observationsOf(record);
  const course: Course = {
    state: 'none',
    temporary: record.kind === 'temporary-suspension',
    grounds: [],
    term: null,
    extended: false,
    uncertain: false,
  };
  setTermsBefore(events, day, course);
  for (const event of events) if (event.earliest !== null && event.earliest <= day) follow(event, day, course);
  for (const observation of observations) observe(observation, day, course, events);
  const begun = events.some((event) => event.earliest !== null && event.earliest <= day);
  if (!begun && course.state === 'none') undated(record, events, day, course);
  const next =
    events.find((event) => event.earliest !== null && event.earliest > day && event.property !== 'review-due') ?? null;
  return {
    verdict: verdictOf(record, course, day),
    grounds: course.grounds,
    confirmed: confirmedBy(record, course, events, observations, day, ledger),
    term: course.term,
    before: course.state === 'none',
    next,
    uncertain: course.uncertain,
  };
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

const BEGINNING: ReadonlySet<LifeEvent['property']> = new Set(['in-force', 'resumed']);

function follow(event: LifeEvent, day: Day, course: Course): void {
  if (event.latest !== null && event.latest > day && event.property !== 'ends') course.uncertain = true;
  if (event.property === 'ends' && event.latest !== null && event.latest <= day && !course.extended) {
    course.term = { end: event.latest, event };
  }
  if (event.property === 'made-open-ended') Object.assign(course, { term: null, extended: true });
  if (event.property === 'extended') {
    const until = event.value.until === undefined ? null : parseEdtf(event.value.until);
    Object.assign(course, { term: until ? { end: until.latest, event } : null, extended: true });
  }
  const state = EVENT_STATE[event.property];
  if (state === null) return;
  // Announcing or asking for compliance changes nothing once the measure is in force or has ended.
  if (state === 'announced' && course.state !== 'none') return;
  if (event.property === 'comply-by' && course.state !== 'announced') return;
  if ((event.property === 'extended' || event.property === 'made-open-ended') && ENDED.has(course.state)) return;
  course.state = state;
  course.grounds.push(event.statement);
}

const ENDED: ReadonlySet<State> = new Set(['lifted', 'expired', 'struck-down', 'rejected']);

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
  if (observation.status === 'temporary, in force') course.temporary = true;
  course.grounds.push(observation.statement);
  if (saysNothingNew(state, latest, day, course, events)) return;
  if (state === 'in-force' && course.term && earliest !== null && course.term.end < earliest) course.term = null;
  course.state = state;
}

/** A report changes nothing where a later event has overtaken it, or where it says less than what is on file. */
function saysNothingNew(
  state: State,
  seen: Day | null,
  day: Day,
  course: Course,
  events: readonly LifeEvent[],
): boolean {
  const last = [...events]
    .reverse()
    .find((e) => e.earliest !== null && e.earliest <= day && EVENT_STATE[e.property] !== null);
  if (seen !== null && last?.earliest != null && seen < last.earliest) return true;
  if (state === 'announced') return course.state !== 'none';
  if (state === 'reported') return ENDED.has(course.state);
  if (state !== 'in-force') return false;
  const startsLater = events.some((e) => e.property === 'in-force' && e.earliest !== null && e.earliest > day);
  return ENDED.has(course.state) || (startsLater && course.state !== 'in-force');
}

/** Nothing on file has a day that has come: what is on file without a day counts, what is dated later does not. */
function undated(record: LedgerRecord, events: readonly LifeEvent[], day: Day, course: Course): void {
  const laterDated = events.some((event) => event.earliest !== null && event.earliest > day);
  if (laterDated) return;
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

function verdictOf(record: LedgerRecord, course: Course, day: Day): Verdict {
  switch (course.state) {
    case 'none':
      return 'nothing-on-record';
    case 'announced':
      if (record.kind === 'proposed' || onlyProposed(record)) return 'proposed';
      return record.kind === 'advice' ? 'advice-only' : 'announced';
    case 'in-force':
      if (record.kind === 'advice') return 'advice-only';
      if (course.term && course.term.end < day) return 'term-passed';
      if (course.term || course.temporary) return 'temporary';
      return record.kind === 'age-restriction' || partly(record) ? 'in-force-for-some' : 'in-force';
    default:
      return course.state;
  }
}

function onlyProposed(record: LedgerRecord): boolean {
  const statuses = observationsOf(record).map((o) => o.status);
  return statuses.length > 0 && statuses.every((status) => status === 'proposed');
}

function partly(record: LedgerRecord): boolean {
  return record.statements.some(
    (s) => s.property === 'practice' && s.rank !== 'deprecated' && s.value.practice === 'partly enforced',
  );
}

/** Reports of the state count by their source's day: a page of 31 March that tells of the ban confirms it as of then. */
function confirmedBy(
  record: LedgerRecord,
  course: Course,
  events: readonly LifeEvent[],
  observations: readonly Observation[],
  day: Day,
  ledger: Ledger,
): Day | null {
  let newest: Day | null = null;
  const take = (candidate: Day | null | undefined) => {
    if (candidate && candidate <= day && (newest === null || candidate > newest)) newest = candidate;
  };
  for (const event of events) if (event.property !== 'ends' && event.property !== 'review-due') take(event.earliest);
  for (const observation of observations) take(observation.earliest);
  const grounds = new Set(course.grounds);
  for (const statement of record.statements) {
    if (!grounds.has(statement) && statement.property !== 'status') continue;
    for (const { source, whole } of statement.citations) {
      const published = ledger.sources.get(source)?.published;
      if (published && !whole) take(parseEdtf(published)?.earliest);
    }
  }
  return newest;
}
