/** When a measure took effect and when that ended; whether it ever did; what was still ahead on the day. */
import type { Day } from '../day/edtf.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { type Dated, datedOf } from './dated.ts';
import { type LifeEvent, startsEffect } from './events.ts';
import type { Life } from './life.ts';
import type { Course } from './state.ts';
import { hasEnded, stateOf } from './state.ts';

export interface Effect {
  /** First told of or adopted, by the day. */
  readonly announced: Dated | null;
  /**
   * The start of effect of the spell that ran on the day, or of the last one; null where none had come or none is on
   * file. `not-on-file-for-app`: the record dates the start of other apps, and not of the one asked.
   */
  readonly began: Dated | 'not-on-file-for-app' | null;
  /** What put an end to it, by the day; of a measure that `never` took effect, what it came to nothing by. */
  readonly ended: Dated | null;
  /** Rulings that came once it had ended. */
  readonly after: readonly LifeEvent[];
  /** It ended, or was left, without ever taking effect: no start is on file, or sources say so. */
  readonly never: boolean;
  /** The statements that say so; empty where it is only that no start is on file. */
  readonly neverBy: readonly Statement[];
  /** On the day it had not begun yet: the start that came later; where none is on file, the first event that did. */
  readonly ahead: LifeEvent | null;
  /** A start that had been set for a day that has passed, with no word that it came. */
  readonly lapsed: LifeEvent | null;
}

export function effectOn(day: Day, { statements }: LedgerRecord, life: Life, course: Course): Effect {
  const ended = hasEnded(course.state);
  const { not } = life.practice;
  const never = course.state !== 'in-force' && (ended || not.length > 0) && !tookEffect(day, life, course);
  const notBegun = course.state === 'none' || course.state === 'announced';
  return {
    announced: announcedBy(day, statements, life),
    began: never ? null : beganBy(day, statements, life, course),
    ended: ended ? endedBy(statements, life, course) : null,
    after: course.after,
    never,
    neverBy: never ? not : [],
    ahead: notBegun ? aheadOf(day, life, course) : null,
    lapsed: notBegun ? lapsedBy(day, life) : null,
  };
}

function announcedBy(day: Day, statements: readonly Statement[], life: Life): Dated | null {
  const announced: LifeEvent[] = [];
  const adopted: LifeEvent[] = [];
  for (const event of life.events) {
    if (event.earliest === null || event.earliest > day) break;
    if (event.property === 'announced') announced.push(event);
    else if (event.property === 'adopted') adopted.push(event);
  }
  const first = datedOf(announced, statements, life.planned);
  const law = datedOf(adopted, statements, life.planned);
  if (!first || !law) return first ?? law;
  return law.day < first.day ? law : first;
}

function beganBy(day: Day, statements: readonly Statement[], life: Life, course: Course): Effect['began'] {
  const began = datedOf(course.starts, statements, life.planned);
  if (began) return began;
  const others = life.startUnknown && life.whole.some((e) => e.earliest !== null && e.earliest <= day);
  return others && course.state !== 'none' ? 'not-on-file-for-app' : null;
}

function endedBy(statements: readonly Statement[], life: Life, course: Course): Dated | null {
  const decisive = course.ends.filter((e) => stateOf(e) === course.state);
  const ends = decisive.length ? decisive : course.ends;
  if (ends.length) return datedOf(ends, statements, life.planned);
  return course.state === 'expired' && course.term ? datedOf([course.term.event], statements, life.planned) : null;
}

const IN_EFFECT: ReadonlySet<string> = new Set(['in force', 'temporary, in force', 'expired']);
const CONTINUED: ReadonlySet<LifeEvent['property']> = new Set(['extended', 'made-open-ended']);

/** Anything on file by the day that could only be so of a measure that was in effect, unless sources say it never was. */
function tookEffect(day: Day, { events, observations, practice }: Life, course: Course): boolean {
  if (practice.never) return false;
  const notLater = (earliest: Day | null) => earliest === null || earliest <= day;
  return (
    practice.enforced ||
    course.starts.length > 0 ||
    events.some((e) => CONTINUED.has(e.property) && notLater(e.earliest)) ||
    observations.some(({ status, earliest }) => IN_EFFECT.has(status) && notLater(earliest))
  );
}

function aheadOf(day: Day, { events }: Life, course: Course): LifeEvent | null {
  const isLater = ({ earliest }: LifeEvent) => earliest !== null && earliest > day;
  const start = events.find((e) => isLater(e) && startsEffect(e));
  if (start || course.state === 'announced') return start ?? null;
  return events.find((e) => isLater(e) && stateOf(e) !== null) ?? null;
}

function lapsedBy(day: Day, { unconfirmed }: Life): LifeEvent | null {
  for (const event of unconfirmed) if (event.earliest !== null && event.earliest <= day) return event;
  return null;
}
