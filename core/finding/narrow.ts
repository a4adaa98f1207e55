/** Where a list names no app and no place: the records that it can hold, by the narrowest index there is. */
import { type Day, dayNumber } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { eachOnce, numbered, numberOf, numbersOf, numbersOfKinds } from '../ledger/numbers.ts';
import type { Kind } from '../ledger/vocabulary.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { datedInAll, firstAt } from '../verdict/calendar.ts';
import { outlinesOn } from '../verdict/outline.ts';
import { inRegion, isWithin, type Period } from './filter.ts';

/** @returns their numbers, each once: no fewer than pass the filters, and of those that pass none is missing. */
export function narrowed(
  { verdicts, period, regions, placeKinds, kinds }: Filters,
  ledger: Ledger,
  gazetteer: Gazetteer,
  day: Day,
): Int32Array {
  if (verdicts.length) return ofVerdicts(new Set(verdicts), ledger, day);
  if (period) return within(period, ledger);
  if (regions.length || placeKinds.length) {
    const places = [...ledger.byPlace].filter(
      ([place]) =>
        (!placeKinds.length || placeKinds.includes(gazetteer.get(place)?.kind ?? '')) &&
        (!regions.length || regions.some((id) => inRegion(place, id, ledger, gazetteer))),
    );
    return numbered(
      places.flatMap(([, records]) => records),
      ledger,
    );
  }
  return kinds.length ? ofKinds(kinds, ledger) : all(ledger);
}

function all(ledger: Ledger): Int32Array {
  return Int32Array.from(numbersOf(ledger).records.keys());
}

function ofVerdicts(verdicts: ReadonlySet<string>, ledger: Ledger, day: Day): Int32Array {
  const outlines = outlinesOn(day, ledger);
  return all(ledger).filter((number) => outlines.isOneOf(number, verdicts));
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

/** With the networks that a government bars from its devices; see ofKind in filter.ts. */
function ofKinds(kinds: readonly Kind[], ledger: Ledger): Int32Array {
  return numbersOfKinds(kinds.includes('device-ban') ? [...kinds, 'network-ban'] : kinds, ledger);
}
