/** Works out what holds on a day, for a record or one of its apps, from dated events and what sources last reported. */
import type { Day } from '../day/edtf.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { confirmedBy } from './confirmed.ts';
import { courseUpTo } from './course.ts';
import { type Effect, effectOn } from './effect.ts';
import type { LifeEvent, Observation } from './events.ts';
import { type Life, lifeOf, wholeLife } from './life.ts';
import type { Course } from './state.ts';
import type { Verdict } from './verdict.ts';

export interface Judgement extends Effect {
  readonly verdict: Verdict;
  /** The statements the verdict rests on, in the order of their days. */
  readonly grounds: readonly Statement[];
  /**
   * The last word, not after the day in question, of anything on file that speaks of the measure: as exact as its
   * source prints it, and its first possible day.
   */
  readonly confirmed: { readonly edtf: string; readonly day: Day } | null;
  /** The end of the term that was running on the day or had run out by then, if one was set. */
  readonly term: Course['term'];
  /** The first event after the day in question, if any. */
  readonly next: LifeEvent | null;
  /** What held on that very day is not certain: a date is given only roughly, or sources differ on it. */
  readonly uncertain: boolean;
  /** Events that would change the state but that no source dates. */
  readonly undated: readonly LifeEvent[];
}

interface Remembered {
  readonly day: Day;
  readonly ledger: Ledger;
  readonly judgements: Map<Life, Judgement>;
}

/** One answer judges a record several times on one day; the judgements of the last day are kept. */
const remembered = new WeakMap<LedgerRecord, Remembered>();

/**
 * @param day the day in question; `ledger` gives the dates of the sources.
 * @param app where the record names several, what was asked: a date that names apps holds for these alone. A kind or an
 * owner, or an app that the record does not name, is answered from the record as a whole.
 */
export function judge(record: LedgerRecord, day: Day, ledger: Ledger, app?: SubjectKey): Judgement {
  let memory = remembered.get(record);
  if (memory?.day !== day || memory.ledger !== ledger) {
    memory = { day, ledger, judgements: new Map() };
    remembered.set(record, memory);
  }
  const life = lifeOf(record, app, ledger);
  const known = memory.judgements.get(life);
  if (known) return known;
  const judgement = workOut(record, day, ledger, life);
  memory.judgements.set(life, judgement);
  return judgement;
}

/** What is due some day, and is no event that happened. */
const PLANS: ReadonlySet<LifeEvent['property']> = new Set(['review-due', 'ends']);

/** The same for the record as a whole where its judgement is looked at once: nothing of it is kept. */
export function judgeOnce(record: LedgerRecord, day: Day, ledger: Ledger): Judgement {
  const memory = remembered.get(record);
  if (memory?.day === day && memory.ledger === ledger) return judge(record, day, ledger);
  return workOut(record, day, ledger, wholeLife(record, ledger));
}

function workOut(record: LedgerRecord, day: Day, ledger: Ledger, life: Life): Judgement {
  const course = courseUpTo(day, record, life);
  const confirmed = confirmedBy(course, life, day, ledger);
  const { announced, began, ended, after, never, neverBy, ahead, lapsed } = effectOn(day, record, life, course);
  // Named one by one: spreading is what took most of the time.
  return {
    verdict: verdictOf(record, course, life, day),
    grounds: course.grounds,
    confirmed,
    term: course.term,
    announced,
    began,
    ended,
    after,
    never,
    neverBy,
    ahead,
    lapsed,
    next: life.events.find((e) => e.earliest !== null && e.earliest > day && !PLANS.has(e.property)) ?? null,
    uncertain: course.uncertain || (day < ledger.newest && hasNoDay(course, life, confirmed)),
    undated: life.undated.filter(({ statement }) => !course.grounds.includes(statement)),
  };
}

/** Nothing with a day says that it held by then: no report has one, or the start of this app is not on file. */
function hasNoDay({ state }: Course, { startUnknown }: Life, confirmed: Judgement['confirmed']): boolean {
  return state === 'in-force' && (startUnknown || confirmed === null);
}

function verdictOf(record: LedgerRecord, course: Course, { observations, practice }: Life, day: Day): Verdict {
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
  return record.kind === 'age-restriction' || practice.partly ? 'in-force-for-some' : 'in-force';
}

function isProposal({ status }: Observation): boolean {
  return status === 'proposed';
}
