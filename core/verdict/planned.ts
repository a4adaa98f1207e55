/** Tells a day that was only ever planned from one that came: a planned day confirms nothing and is no event that happened. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LifeEvent, Observation } from './events.ts';

const PLANNABLE: ReadonlySet<LifeEvent['property']> = new Set(['in-force', 'resumed', 'comply-by']);

/**
 * A start or a deadline that lies after every status and after every source of it: nothing on file was written once the
 * day had come. Where no source and no status has a day, it is taken as it stands.
 */
export function isPlanned(event: LifeEvent, observations: readonly Observation[], ledger: Ledger): boolean {
  const { earliest } = event;
  if (earliest === null || !PLANNABLE.has(event.property)) return false;
  let word: Day | null = null;
  for (const { latest } of observations) if (latest !== null && (word === null || latest > word)) word = latest;
  if (word !== null && word >= earliest) return false;
  for (const { source } of event.statement.citations) {
    const published = ledger.sources.get(source)?.published;
    const latest = published ? parseEdtf(published)?.latest : undefined;
    if (latest !== undefined && (word === null || latest > word)) word = latest;
  }
  return word !== null && word < earliest;
}

/** The planned start of what sources only ever called proposed or announced: it has not begun, however its day has passed. */
export function neverConfirmed(event: LifeEvent, observations: readonly Observation[], ledger: Ledger): boolean {
  return observations.length > 0 && observations.every(isIntention) && isPlanned(event, observations, ledger);
}

function isIntention({ status }: Observation): boolean {
  return status === 'proposed' || status === 'announced';
}
