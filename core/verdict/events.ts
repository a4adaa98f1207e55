/** The dated events of a record, in order: what the verdict of any day is worked out from. */
import { addDuration, type Day, parseEdtf } from '../day/edtf.ts';
import type { Property } from '../ledger/property.ts';
import type { DateValue, LedgerRecord, Statement, StatusValue } from '../ledger/schema.ts';
import type { Status } from '../ledger/vocabulary.ts';

/** The life-cycle properties, in the order in which events of one day follow each other. */
export const EVENT_ORDER = [
  'announced',
  'adopted',
  'step',
  'in-force',
  'comply-by',
  'review-due',
  'extended',
  'made-open-ended',
  'upheld',
  'suspended',
  'resumed',
  'ends',
  'lifted',
  'rejected',
  'struck-down',
] as const satisfies readonly Property[];
export type EventProperty = (typeof EVENT_ORDER)[number];

export interface LifeEvent {
  readonly property: EventProperty;
  readonly statement: Statement;
  readonly value: DateValue;
  /** First and last day it can mean; null where the source fixes no day. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
  /** True where the day was counted from a term ("six months") or is approximate. */
  readonly approximate: boolean;
  /** Of a step: what it is for the one app asked about ("Skype reopened"); see scope.ts. */
  readonly tells?: 'start' | 'end';
}

/** An event with which a measure takes effect; a deadline or an announcement is none. */
export function startsEffect({ property, tells }: LifeEvent): boolean {
  return tells === 'start' || property === 'in-force' || property === 'resumed';
}

export function endsEffect({ property, tells }: LifeEvent): boolean {
  return tells === 'end' || property === 'lifted' || property === 'struck-down' || property === 'rejected';
}

/** A source's report of the status at a day. */
export interface Observation {
  readonly statement: Statement;
  readonly status: Status;
  /** First and last day it can speak of; null where the source gives none. */
  readonly earliest: Day | null;
  readonly latest: Day | null;
}

const rank = new Map<string, number>(EVENT_ORDER.map((property, index) => [property, index]));

const events = new WeakMap<LedgerRecord, readonly LifeEvent[]>();
const observations = new WeakMap<LedgerRecord, readonly Observation[]>();

/**
 * Events of the record in order of their first possible day; those with no day come last. Deprecated ones are left out.
 * A record never changes, so they are worked out once.
 */
export function eventsOf(record: LedgerRecord): readonly LifeEvent[] {
  return remembered(events, record, findEvents);
}

export function observationsOf(record: LedgerRecord): readonly Observation[] {
  return remembered(observations, record, findObservations);
}

function remembered<T>(known: WeakMap<LedgerRecord, T>, record: LedgerRecord, find: (record: LedgerRecord) => T): T {
  const before = known.get(record);
  if (before) return before;
  const found = find(record);
  known.set(record, found);
  return found;
}

function findEvents(record: LedgerRecord): LifeEvent[] {
  const start = startOf(record);
  const found: LifeEvent[] = [];
  for (const statement of record.statements) {
    if (statement.rank === 'deprecated' || !rank.has(statement.property)) continue;
    const value = statement.value as DateValue;
    found.push({
      property: statement.property as EventProperty,
      statement,
      value,
      ...span(value, start),
    });
  }
  return found.sort(
    (a, b) =>
      compare(a.earliest, b.earliest) ||
      (rank.get(a.property) ?? 0) - (rank.get(b.property) ?? 0) ||
      compare(a.latest, b.latest),
  );
}

export function findObservations(record: LedgerRecord): Observation[] {
  const found: Observation[] = [];
  for (const statement of record.statements) {
    if (statement.property !== 'status' || statement.rank === 'deprecated') continue;
    const { status, asOf } = statement.value as StatusValue;
    const date = asOf === null ? null : parseEdtf(asOf);
    found.push({ statement, status, earliest: date?.earliest ?? null, latest: date?.latest ?? null });
  }
  return found.sort((a, b) => compare(a.earliest, b.earliest) || compare(a.latest, b.latest));
}

/** The day a term is counted from: in force, otherwise adopted, otherwise announced. */
function startOf(record: LedgerRecord): Day | null {
  for (const property of ['in-force', 'adopted', 'announced'] as const) {
    const days = record.statements
      .filter((s) => s.property === property && s.rank !== 'deprecated')
      .map((s) => parseEdtf((s.value as DateValue).date ?? '')?.earliest)
      .filter((day) => day !== undefined)
      .sort();
    if (days[0]) return days[0];
  }
  return null;
}

function span(value: DateValue, start: Day | null): Pick<LifeEvent, 'earliest' | 'latest' | 'approximate'> {
  const date = value.date === undefined ? null : parseEdtf(value.date);
  if (date) return { earliest: date.earliest, latest: date.latest, approximate: date.approximate };
  if (value.duration && start) {
    const end = addDuration(start, value.duration);
    return { earliest: end, latest: end, approximate: true };
  }
  return { earliest: null, latest: null, approximate: true };
}

/** Null sorts last. */
function compare(a: Day | null, b: Day | null): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}
