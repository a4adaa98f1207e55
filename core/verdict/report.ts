/** What a source's report of the status makes of the state that the events left. */
import type { Day } from '../day/edtf.ts';
import { type LifeEvent, type Observation, startsEffect } from './events.ts';
import type { Course } from './state.ts';
import { hasEnded, OBSERVED, type State, stateOf } from './state.ts';

export function observe(observation: Observation, day: Day, course: Course, events: readonly LifeEvent[]): void {
  const state = OBSERVED[observation.status];
  const { earliest, latest } = observation;
  if (earliest !== null && earliest > day) {
    // A later page that still saw it in force speaks for the days between its announcement and that page.
    if (course.state === 'announced' && state === 'in-force' && !events.some(startsEffect)) {
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

/** A report changes nothing where an event has ended the measure or overtaken it, or where it says less than is on file. */
function saysNothingNew(
  state: State,
  seen: Day | null,
  day: Day,
  course: Course,
  events: readonly LifeEvent[],
): boolean {
  // "Expired" says how it ended; any other report of an end adds nothing to an end that is on file.
  if (hasEnded(course.state)) return !(course.state === 'lifted' && state === 'expired');
  if (seen !== null && isOvertaken(seen, day, events)) return true;
  if (state === 'announced') return course.state !== 'none';
  if (state !== 'in-force') return false;
  return (
    course.state !== 'in-force' &&
    events.some((e) => e.property === 'in-force' && e.earliest !== null && e.earliest > day)
  );
}

/** An event later than the report; that a deadline passed tells nothing of what came of it. */
function isOvertaken(seen: Day, day: Day, events: readonly LifeEvent[]): boolean {
  return events.some(
    (e) =>
      e.earliest !== null &&
      e.earliest <= day &&
      e.earliest > seen &&
      e.property !== 'comply-by' &&
      stateOf(e) !== null,
  );
}
