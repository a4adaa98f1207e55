/** Works out what holds on a day from the record's dated events and what sources last reported. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { type Course, courseUpTo, EVENT_STATE } from './course.ts';
import { eventsOf, type LifeEvent, type Observation, observationsOf } from './events.ts';
import type { Verdict } from './verdict.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** The statements the verdict rests on, in the order of their days. */
  readonly grounds: readonly Statement[];
  /** The last day, not after the day in question, for which anything on file speaks of the measure. */
  readonly confirmed: Day | null;
  /** The end of the term that was running on the day or had run out by then, if one was set. */
  readonly term: Course['term'];
  /** The first event after the day in question, if any. */
  readonly next: LifeEvent | null;
  /** What held on that very day is not certain: a date is given only roughly, or sources differ on it. */
  readonly uncertain: boolean;
  /** Events that would change the state but that no source dates. */
  readonly undated: readonly LifeEvent[];
}

/** One answer judges a record several times on one day; the last judgement of each is kept. */
const last = new WeakMap<LedgerRecord, { readonly day: Day; readonly ledger: Ledger; readonly judgement: Judgement }>();

/** @param day the day in question; `ledger` gives the dates of the sources. */
export function judge(record: LedgerRecord, day: Day, ledger: Ledger): Judgement {
  const known = last.get(record);
  if (known && known.day === day && known.ledger === ledger) return known.judgement;
  const judgement = workOut(record, day, ledger);
  last.set(record, { day, ledger, judgement });
  return judgement;
}

function workOut(record: LedgerRecord, day: Day, ledger: Ledger): Judgement {
  const events = eventsOf(record);
  const observations = observationsOf(record);
  const course = courseUpTo(day, record, events, observations);
  return {
    verdict: verdictOf(record, course, observations, day),
    grounds: course.grounds,
    confirmed: confirmedBy(record, course, events, observations, day, ledger),
    term: course.term,
    next: events.find((e) => e.earliest !== null && e.earliest > day && e.property !== 'review-due') ?? null,
    uncertain: course.uncertain,
    undated: events.filter(
      (e) => e.earliest === null && EVENT_STATE[e.property] !== null && !course.grounds.includes(e.statement),
    ),
  };
}

function verdictOf(record: LedgerRecord, course: Course, observations: readonly Observation[], day: Day): Verdict {
  const { state } = course;
  if (state === 'none') return 'nothing-on-record';
  if (state === 'announced' || state === 'in-force' || state === 'reported') {
    if (record.kind === 'advice') return 'advice-only';
  }
  if (state === 'announced') {
    const proposed = record.kind === 'proposed' || (observations.length > 0 && observations.every(isProposal));
    return proposed ? 'proposed' : 'announced';
  }
  if (state !== 'in-force') return state;
  if (course.term && course.term.end < day) return 'term-passed';
  if (course.term || course.temporary) return 'temporary';
  return record.kind === 'age-restriction' || partlyEnforced(record) ? 'in-force-for-some' : 'in-force';
}

function isProposal({ status }: Observation): boolean {
  return status === 'proposed';
}

function partlyEnforced(record: LedgerRecord): boolean {
  return record.statements.some(
    (s) => s.property === 'practice' && s.rank !== 'deprecated' && s.value.practice === 'partly enforced',
  );
}

/** Events that change nothing about the measure (a step, a plan) do not confirm it. */
const CONFIRMS_NOTHING: ReadonlySet<LifeEvent['property']> = new Set(['ends', 'review-due', 'comply-by', 'step']);

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
  for (const event of events) if (!CONFIRMS_NOTHING.has(event.property)) take(event.earliest);
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
