/** Where a list names no app and no place: the records that it can hold, by the narrowest index there is. */
import { type Day, dayNumber } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { allNumbers, eachOnce, numberOf, numbersAt, numbersOf, numbersOfKind } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { datedInAll, firstAt } from '../verdict/calendar.ts';
import { outlinesOn } from '../verdict/outline.ts';
import { effectOf, inRegion, isOfKind, type Period } from './filter.ts';

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
    const places = [...ledger.byPlace.keys()].filter(
      (place) =>
        (!placeKinds.length || placeKinds.includes(gazetteer.get(place)?.kind ?? '')) &&
        (!regions.length || regions.some((id) => inRegion(place, id, ledger, gazetteer))),
    );
    const lists = places.map((place) => numbersAt(place, ledger));
    return { numbers: eachOnce(lists, ledger), rest: { ...filters, regions: [], placeKinds: [] } };
  }
  if (kinds.length) return { numbers: ofKinds(kinds, ledger, gazetteer), rest: { ...filters, kinds: [] } };
  return { numbers: allNumbers(ledger), rest: filters };
}

function within({ from, to, event }: Period, ledger: Ledger): Int32Array {
  const { last, number, effect } = events(ledger);
  const end = firstAt(datedInAll(ledger), to, true);
  const first = dayNumber(from);
  const found: number[] = [];
  for (let at = 0; at < end; at += 1) {
    if ((last[at] ?? 0) >= first && (event === 'any' || effect[at] === EFFECTS.indexOf(event)))
      found.push(number[at] ?? -1);
  }
  return eachOnce([found], ledger);
}

const EFFECTS: readonly (Period['event'] | null)[] = [null, 'banned', 'lifted'];

/**
 * The events of the ledger in their order, side by side as numbers: the last day that each can mean, its record, and what
 * it counts as; see isWithin.
 */
const events = kept((ledger: Ledger) => {
  const all = datedInAll(ledger);
  return {
    last: Int32Array.from(all, ({ event }) => (event.latest === null ? 0 : dayNumber(event.latest))),
    number: Int32Array.from(all, ({ record }) => numberOf(record, ledger)),
    effect: Uint8Array.from(all, ({ event }) => EFFECTS.indexOf(effectOf(event))),
  };
});

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
