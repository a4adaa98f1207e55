/** Keeps to what a list asks for: kinds of measure, verdicts, regions, kinds of place, a period. */
import type { Day } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { withinOf } from '../ledger/ledger.ts';
import { numberOf } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { eventsOf, type LifeEvent } from '../verdict/events.ts';
import { outlinesOn } from '../verdict/outline.ts';

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
  if (filters.kinds.length && !isOfKind(record, filters.kinds, gazetteer)) return false;
  if (filters.placeKinds.length && !filters.placeKinds.includes(gazetteer.get(record.place)?.kind ?? '')) return false;
  if (filters.regions.length && !filters.regions.some((region) => inRegion(record.place, region, ledger, gazetteer)))
    return false;
  if (filters.period && !happenedIn(record, filters.period)) return false;
  if (!filters.verdicts.length) return true;
  // What a court struck down once it had ended is struck down all the same.
  return outlinesOn(day, ledger).isOneOf(numberOf(record, ledger), new Set(filters.verdicts));
}

/** A government that bars an app from its network bars it from the devices on it; a university does not speak of a state's. */
export function isOfKind(record: LedgerRecord, kinds: Filters['kinds'], gazetteer: Gazetteer): boolean {
  if (kinds.includes(record.kind)) return true;
  return (
    record.kind === 'network-ban' &&
    kinds.includes('device-ban') &&
    GOVERNED.has(gazetteer.get(record.place)?.kind ?? 'country')
  );
}

const GOVERNED: ReadonlySet<string> = new Set(['country', 'subdivision', 'community', 'city']);

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
  let known = sets.get(gazetteer);
  if (!known) {
    known = new Map();
    sets.set(gazetteer, known);
  }
  const before = known.get(region);
  if (before) return before;
  const members = new Set(gazetteer.members(region));
  known.set(region, members);
  return members;
}

const BEGINS: ReadonlySet<LifeEvent['property']> = new Set(['announced', 'adopted', 'in-force', 'resumed']);
const ENDS: ReadonlySet<LifeEvent['property']> = new Set(['lifted', 'struck-down', 'rejected', 'suspended']);

/** What an event counts as in a period. */
export function effectOf({ property }: Pick<LifeEvent, 'property'>): 'banned' | 'lifted' | null {
  if (BEGINS.has(property)) return 'banned';
  return ENDS.has(property) ? 'lifted' : null;
}

/** An event counts where the whole span that its date can mean touches the period. */
export function happenedIn(record: LedgerRecord, period: Period): boolean {
  return eventsOf(record).some((event) => isWithin(event, period));
}

export type Period = NonNullable<Filters['period']>;

export function isWithin({ earliest, latest, property }: LifeEvent, { from, to, event }: Period): boolean {
  return (
    earliest !== null &&
    latest !== null &&
    earliest <= to &&
    latest >= from &&
    (event === 'any' || event === effectOf({ property }))
  );
}
