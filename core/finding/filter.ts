/** Keeps to what a list asks for: kinds of measure, verdicts, regions, kinds of place, a period. */
import type { Day } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { withinOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { eventsOf, type LifeEvent } from '../verdict/events.ts';
import { judge } from '../verdict/judge.ts';

export function restricts(filters: Filters): boolean {
  return (
    filters.kinds.length + filters.verdicts.length + filters.regions.length + filters.placeKinds.length > 0 ||
    filters.period !== null
  );
}

export function passes(
  record: LedgerRecord,
  filters: Filters,
  ledger: Ledger,
  gazetteer: Gazetteer,
  day: Day,
): boolean {
  if (!restricts(filters)) return true;
  if (filters.kinds.length && !filters.kinds.includes(record.kind)) return false;
  if (filters.placeKinds.length && !filters.placeKinds.includes(gazetteer.get(record.place)?.kind ?? '')) return false;
  if (filters.regions.length && !filters.regions.some((region) => inRegion(record.place, region, ledger, gazetteer)))
    return false;
  if (filters.period && !happenedIn(record, filters.period)) return false;
  return !filters.verdicts.length || filters.verdicts.includes(judge(record, day, ledger).verdict);
}

/** A place is in a region if it, or what it lies in, is a member. "US states" holds the states, not their country. */
export function inRegion(place: string, region: string, ledger: Ledger, gazetteer: Gazetteer): boolean {
  const members = memberSet(region, gazetteer);
  for (let id: string | null = place, depth = 0; id && depth < 8; id = withinOf(id, ledger.places), depth++) {
    if (members.has(id)) return true;
  }
  return false;
}

const sets = new WeakMap<Gazetteer, Map<string, ReadonlySet<string>>>();

function memberSet(region: string, gazetteer: Gazetteer): ReadonlySet<string> {
  const known = sets.get(gazetteer) ?? new Map<string, ReadonlySet<string>>();
  const members = known.get(region) ?? new Set(gazetteer.members(region));
  sets.set(gazetteer, known.set(region, members));
  return members;
}

const BEGINS: ReadonlySet<LifeEvent['property']> = new Set(['announced', 'adopted', 'in-force', 'resumed']);
const ENDS: ReadonlySet<LifeEvent['property']> = new Set(['lifted', 'struck-down', 'rejected', 'suspended']);

/** An event counts where the whole span that its date can mean touches the period. */
export function happenedIn(record: LedgerRecord, period: NonNullable<Filters['period']>): boolean {
  return eventsOf(record).some(
    (event) =>
      event.earliest !== null &&
      event.latest !== null &&
      event.earliest <= period.to &&
      event.latest >= period.from &&
      (period.event === 'any' || (period.event === 'banned' ? BEGINS : ENDS).has(event.property)),
  );
}
