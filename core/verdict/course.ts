/** Walks a measure's dated events and what sources reported, up to a day, and says what state they leave it in. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { endsEffect, type LifeEvent, startsEffect } from './events.ts';
import type { Life } from './life.ts';
import { observe } from './report.ts';
import { type Course, hasEnded, stateOf } from './state.ts';

const EXTENDING: ReadonlySet<LifeEvent['property']> = new Set(['extended', 'made-open-ended']);
/** What changes nothing once the measure has ended; a ruling against it, where it came later than the end. */
const CHECKS: ReadonlySet<LifeEvent['property']> = new Set(['upheld', 'suspended']);
const RULINGS: ReadonlySet<LifeEvent['property']> = new Set(['rejected', 'struck-down']);

export function courseUpTo(day: Day, record: LedgerRecord, life: Life): Course {
  const course: Course = {
    state: 'none',
    temporary: record.kind === 'temporary-suspension',
    grounds: [],
    term: null,
    extended: false,
    uncertain: false,
    starts: [],
    ends: [],
    after: [],
  };
  const { events, observations, whole } = life;
  setTermsBefore(events, day, course);
  for (const event of events) {
    if (hasCome(event, day) && !life.unconfirmed.has(event)) follow(event, events, day, course);
  }
  // Others of its apps had begun by then, and of this one no start is on file: it may have begun too.
  if (
    course.state === 'announced' &&
    life.startUnknown &&
    whole.some((e) => e.property === 'in-force' && hasCome(e, day))
  )
    course.state = 'reported';
  if (course.state === 'in-force' && startsAgainWithoutEnd(events, day)) course.uncertain = true;
  if (course.state === 'suspended' && pauseIsOver(events, day)) course.uncertain = true;
  // A report without a date says nothing of a day before anything happened.
  const tooEarly = isBefore(life.startUnknown ? whole.filter(changesState) : life.changing, day);
  for (const observation of observations) {
    if (!(tooEarly && observation.earliest === null)) observe(observation, day, course, events);
  }
  // Nothing with a day has come, and nothing with a day is still to come.
  if (course.state === 'none' && !tooEarly && !isBefore([...whole, ...observations], day))
    undated(record, events, course);
  return course;
}

function changesState(event: LifeEvent): boolean {
  return stateOf(event) !== null;
}

function hasCome({ earliest }: { readonly earliest: Day | null }, day: Day): boolean {
  return earliest !== null && earliest <= day;
}

/** All that has a day comes later. */
function isBefore(dated: readonly { readonly earliest: Day | null }[], day: Day): boolean {
  return dated.some(({ earliest }) => earliest !== null && earliest > day) && !dated.some((item) => hasCome(item, day));
}

/** A planned end is known from the day it is announced, so it counts before it comes. */
function setTermsBefore(events: readonly LifeEvent[], day: Day, course: Course): void {
  for (const event of events) {
    if (event.property !== 'ends' || event.latest === null || event.latest <= day) continue;
    const end = event.latest;
    const begunAgain = events.some(
      (e) => startsEffect(e) && e.earliest !== null && e.earliest > day && e.earliest < end,
    );
    if (!begunAgain) course.term = { end, event };
  }
}

/** Another start is on file for a later day and nothing ends the measure in between: sources differ on the start. */
function startsAgainWithoutEnd(events: readonly LifeEvent[], day: Day): boolean {
  const other = events.find((e) => e.property === 'in-force' && e.earliest !== null && e.earliest > day);
  if (!other) return false;
  return !events.some((e) => {
    const state = stateOf(e);
    const endsIt = state === 'suspended' || hasEnded(state);
    return endsIt && e.earliest !== null && e.earliest > day && e.earliest <= (other.earliest ?? '');
  });
}

/** Every pause on file had an end set, and the day is past the last of them. */
function pauseIsOver(events: readonly LifeEvent[], day: Day): boolean {
  const pauses = events.filter((e) => e.property === 'suspended' && hasCome(e, day));
  return pauses.every(({ value }) => value.until !== undefined && (parseEdtf(value.until)?.latest ?? day) < day);
}

function follow(event: LifeEvent, events: readonly LifeEvent[], day: Day, course: Course): void {
  const state = stateOf(event);
  setTerm(event, day, course);
  if (
    hasEnded(course.state) &&
    (CHECKS.has(event.property) || (RULINGS.has(event.property) && isLater(event, course)))
  ) {
    course.after.push(event);
    return;
  }
  if (state === null) return;
  // Announcing or asking for compliance changes nothing once the measure is in force or has ended.
  if (state === 'announced' && course.state !== 'none') return;
  if (event.property === 'comply-by' && course.state !== 'announced') return;
  if (EXTENDING.has(event.property) && hasEnded(course.state)) return;
  if (event.latest !== null && (event.latest > day || (event.approximate && event.latest === day))) {
    course.uncertain = true;
  }
  if (startsEffect(event)) start(event, events, day, course);
  if (endsEffect(event)) course.ends.push(event);
  course.state = state;
  course.grounds.push(event.statement);
}

/** A start after an end begins a new spell: what was set for the old one is over. */
function start(event: LifeEvent, events: readonly LifeEvent[], day: Day, course: Course): void {
  if (hasEnded(course.state)) {
    Object.assign(course, { starts: [], ends: [], after: [], extended: false });
    if (course.term && event.earliest !== null && course.term.end < event.earliest) course.term = null;
    setTermsBefore(events, day, course);
  }
  // What resumes had begun before.
  if (event.property !== 'resumed' || !course.starts.length) course.starts.push(event);
}

function setTerm(event: LifeEvent, day: Day, course: Course): void {
  if (event.property === 'ends' && event.latest !== null && event.latest <= day && !course.extended) {
    // Of two ends that were given, "at least" and "at most", the later one still runs.
    if (course.term && course.term.end > day) course.uncertain = true;
    else course.term = { end: event.latest, event };
  }
  if (event.property === 'made-open-ended') Object.assign(course, { term: null, extended: true, temporary: false });
  if (event.property === 'extended') {
    const until = event.value.until === undefined ? null : parseEdtf(event.value.until);
    Object.assign(course, { term: until ? { end: until.latest, event } : null, extended: true });
  }
}

/** Not of the day or the month in which it ended: what falls together with the end is part of it. */
function isLater(event: LifeEvent, course: Course): boolean {
  const end = course.ends.at(-1);
  return end?.latest != null && event.earliest !== null && event.earliest > end.latest;
}

/** Nothing on file has a day: what is on file without one counts. */
function undated(record: LedgerRecord, events: readonly LifeEvent[], course: Course): void {
  for (const event of events) {
    const state = stateOf(event);
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
