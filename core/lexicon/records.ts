/** Records by their ids, former ones too: a record's id is a question. */
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Sense } from './sense.ts';

export interface RecordNamed {
  readonly subjects: readonly Sense[];
  readonly place: string;
}

/** Built when an id is first asked for. */
export function recordsOf(records: readonly LedgerRecord[]): (id: string) => RecordNamed | null {
  let known: Map<string, LedgerRecord> | null = null;
  return (id) => {
    known ??= new Map(
      records.flatMap((record) => [record.id, ...record.formerIds].map((one) => [one, record] as const)),
    );
    const record = known.get(id);
    if (!record) return null;
    const subjects = subjectsOf(record);
    // An id begins with the app that its record is called after.
    const first = subjects.filter((sense) => id.startsWith(`${sense.id}-`));
    return { subjects: first.length ? first.slice(0, 1) : subjects, place: record.place };
  };
}

/** Whether a place has records of its own. Built when a place is first asked for. */
export function recordedIn(records: readonly LedgerRecord[]): (place: string) => boolean {
  let places: Set<string> | null = null;
  return (place) => {
    places ??= new Set(records.map((record) => record.place));
    return places.has(place);
  };
}

function subjectsOf({ statements }: LedgerRecord): Sense[] {
  return statements.flatMap(({ property, value, rank }): Sense[] => {
    if (property !== 'names' || rank === 'deprecated' || typeof value !== 'object') return [];
    if ('platform' in value) return [{ kind: 'platform', id: String(value.platform), cls: 'e' }];
    if ('category' in value) return [{ kind: 'category', id: String(value.category), cls: 'e' }];
    if ('owner' in value) return [{ kind: 'owner', id: String(value.owner), cls: 'e' }];
    return [];
  });
}
