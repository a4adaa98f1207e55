/** The dated words on file of a measure: its events that tell of it, and what sources saw of it. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import { edtfOf, startOf } from './dated.ts';
import type { LifeEvent, Observation } from './events.ts';

export interface Word {
  /** As exact as its source prints it. */
  readonly edtf: string;
  /** Its first possible day. */
  readonly day: Day;
}

/** Events that change nothing about the measure (a step, a plan) do not confirm it. */
const CONFIRMS_NOTHING: ReadonlySet<LifeEvent['property']> = new Set(['ends', 'review-due', 'comply-by', 'step']);

export function wordsOf(
  events: readonly LifeEvent[],
  observations: readonly Observation[],
  planned: ReadonlySet<LifeEvent>,
): Word[] {
  const told = events.filter((e) => (e.tells || !CONFIRMS_NOTHING.has(e.property)) && !planned.has(e)).map(edtfOf);
  const seen = observations.map(({ statement }) => (statement.property === 'status' ? statement.value.asOf : null));
  return [...told, ...seen].flatMap(wordOf);
}

export function wordOf(edtf: string | null | undefined): Word[] {
  const date = edtf ? parseEdtf(edtf) : null;
  return edtf && date ? [{ edtf: startOf(edtf), day: date.earliest }] : [];
}
