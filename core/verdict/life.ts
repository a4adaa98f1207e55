/** What is on file of a measure's life, for the record as a whole or for one of the apps it names; worked out once. */
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { eventsOf, findObservations, type LifeEvent, type Observation, observationsOf } from './events.ts';
import { isPlanned, neverConfirmed } from './planned.ts';
import { type Practice, practiceOf } from './practice.ts';
import { type Scope, scopeOf } from './scope.ts';
import { hasEnded, OBSERVED, stateOf } from './state.ts';
import { type Word, wordsOf } from './word.ts';

export interface Life {
  /** What holds for the app asked, in order of day; of the whole record where no app was asked. */
  readonly events: readonly LifeEvent[];
  readonly observations: readonly Observation[];
  /** Of the record as a whole. */
  readonly whole: readonly LifeEvent[];
  /** Starts and deadlines that nothing on file was written after. */
  readonly planned: ReadonlySet<LifeEvent>;
  /** Those of them that every source only ever called proposed or announced: they do not count. */
  readonly unconfirmed: ReadonlySet<LifeEvent>;
  /** Events that change the state, and those of them that no source dates. */
  readonly changing: readonly LifeEvent[];
  readonly undated: readonly LifeEvent[];
  readonly practice: Practice;
  /** The days for which a date or a report of its own speaks. */
  readonly words: readonly Word[];
  /** The days on which the sources of a statement were published, once asked for. */
  readonly published: Map<Statement, readonly Word[]>;
  readonly startUnknown: boolean;
}

interface Known {
  readonly ledger: Ledger;
  readonly lives: Map<Scope | null, Life>;
}

const known = new WeakMap<LedgerRecord, Known>();

export function lifeOf(record: LedgerRecord, app: SubjectKey | undefined, ledger: Ledger): Life {
  let entry = known.get(record);
  if (entry?.ledger !== ledger) {
    entry = { ledger, lives: new Map() };
    known.set(record, entry);
  }
  const scope = scopeOf(record, app, ledger);
  const before = entry.lives.get(scope);
  if (before) return before;
  const life = workOut(record, scope, ledger);
  entry.lives.set(scope, life);
  return life;
}

/** Of the record as a whole; not kept where it is not yet. */
export function wholeLife(record: LedgerRecord, ledger: Ledger): Life {
  const entry = known.get(record);
  const scope = scopeOf(record, undefined, ledger);
  const before = entry?.ledger === ledger ? entry.lives.get(scope) : undefined;
  return before ?? workOut(record, scope, ledger, findObservations(record));
}

function workOut(
  record: LedgerRecord,
  scope: Scope | null,
  ledger: Ledger,
  reported: readonly Observation[] = observationsOf(record),
): Life {
  const whole = eventsOf(record);
  const events = scope?.events ?? whole;
  const planned = new Set(events.filter((event) => isPlanned(event, reported, ledger)));
  const changing = events.filter((event) => stateOf(event) !== null);
  return {
    events,
    observations: scope?.endUnknown ? reported.map(withoutEnd) : reported,
    whole,
    planned,
    unconfirmed: new Set([...planned].filter((event) => neverConfirmed(event, reported, ledger))),
    changing,
    undated: changing.filter(({ earliest }) => earliest === null),
    practice: practiceOf(record),
    words: wordsOf(events, reported, planned),
    published: new Map(),
    startUnknown: scope?.startUnknown ?? false,
  };
}

/** "Lifted", where the only end on file is another app's: whether it still holds for this one is not known. */
function withoutEnd(observation: Observation): Observation {
  return hasEnded(OBSERVED[observation.status]) ? { ...observation, status: 'unknown' } : observation;
}
