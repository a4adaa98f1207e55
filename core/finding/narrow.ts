/** Where a list names no app and no place: the records that it can hold, by the narrowest index there is. */
import { type Day, dayNumber } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { allNumbers, eachOnce, numbered, numberOf, numbersOf, numbersOfKind } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { datedInAll, firstAt } from '../verdict/calendar.ts';
import { outlinesOn } from '../verdict/outline.ts';
import { inRegion, isOfKind, isWithin, type Period } from './filter.ts';

export interface Narrowed {
  /** Numbers of the records, each once. */
  readonly numbers: Int32Array;
  /** What they have not been held against yet. */
  readonly rest: Filters;
}

export function narrowed(filters: Filters, ledger: Ledger, gazetteer: Gazetteer, day: Day): Narrowed {
  const { verdicts, period, regions, placeKinds, kinds } = filters;
  if (verdicts.length) {
    return { numbers: outlinesOn(day, ledger).withVerdict(verdicts), rest: { ...filters, verdicts: [] } };
  }
  if (period) return { numbers: within(period, ledger), rest: { ...filters, period: null } };
  if (regions.length || placeKinds.length) {
    const places = [...ledger.byPlace].filter(
      ([place]) =>
        (!placeKinds.length || placeKinds.includes(gazetteer.get(place)?.kind ?? '')) &&
        (!regions.length || regions.some((id) => inRegion(place, id, ledger, gazetteer))),
    );
    const records = places.flatMap(([, here]) => here);
    return { numbers: numbered(records, ledger), rest: { ...filters, regions: [], placeKinds: [] } };
  }
  if (kinds.length) return { numbers: ofKinds(kinds, ledger, gazetteer), rest: { ...filters, kinds: [] } };
  return { numbers: allNumbers(ledger), rest: filters };
}

function within(period: Period, ledger: Ledger): Int32Array {
  const all = datedInAll(ledger);
  const found: number[] = [];
  const last = lastDays(ledger);
  const from = dayNumber(period.from);
  const end = firstAt(all, period.to, true);
  for (let at = 0; at < end; at += 1) {
    if ((last[at] ?? 0) < from) continue;
    const happened = all[at];
    if (happened && isWithin(happened.event, period)) found.push(numberOf(happened.record, ledger));
  }
  return eachOnce([found], ledger);
}

/** The last day that each event of the ledger can mean, side by side: an event of another year is not looked at. */
const lastDays = kept((ledger: Ledger) =>
  Int32Array.from(datedInAll(ledger), ({ event }) => dayNumber(event.latest ?? '9999-12-31')),
);

/** With the networks that a government bars from its devices. */
function ofKinds(kinds: Filters['kinds'], ledger: Ledger, gazetteer: Gazetteer): Int32Array {
  const named = kinds.map((kind) => numbersOfKind(kind, ledger));
  return eachOnce(kinds.includes('device-ban') ? [...named, networksOf(gazetteer)(ledger)] : named, ledger);
}

const networksOf = kept((gazetteer: Gazetteer) =>
  kept((ledger: Ledger) => {
    const { records } = numbersOf(ledger);
    const counts = (number: number) => isOfKind(records[number] as LedgerRecord, ['device-ban'], gazetteer);
    return numbersOfKind('network-ban', ledger).filter(counts);
  }),
);
