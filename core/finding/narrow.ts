/** Where a list names no app and no place: the records that it can hold, by the narrowest index there is. */
import { type Day, dayNumber } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Kind } from '../ledger/vocabulary.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { datedInAll, firstAt } from '../verdict/calendar.ts';
import { allOutlined } from '../verdict/outline.ts';
import { inRegion, isWithin, type Period } from './filter.ts';

/** @returns no fewer than pass the filters; of those that pass, none is missing. */
export function narrowed(
  { verdicts, period, regions, placeKinds, kinds }: Filters,
  ledger: Ledger,
  gazetteer: Gazetteer,
  day: Day,
): Iterable<LedgerRecord> {
  if (verdicts.length) {
    const by = allOutlined(day, ledger);
    return new Set(verdicts.flatMap((verdict) => by.get(verdict) ?? []));
  }
  if (period) return within(period, ledger);
  if (regions.length || placeKinds.length) {
    return [...ledger.byPlace].flatMap(([place, records]) => {
      if (placeKinds.length && !placeKinds.includes(gazetteer.get(place)?.kind ?? '')) return [];
      return !regions.length || regions.some((id) => inRegion(place, id, ledger, gazetteer)) ? records : [];
    });
  }
  return kinds.length ? ofKinds(kinds, ledger) : ledger.records.values();
}

function within(period: Period, ledger: Ledger): Set<LedgerRecord> {
  const all = datedInAll(ledger);
  const found = new Set<LedgerRecord>();
  const last = lastDays(ledger);
  const from = dayNumber(period.from);
  const end = firstAt(all, period.to, true);
  for (let at = 0; at < end; at += 1) {
    if ((last[at] ?? 0) < from) continue;
    const happened = all[at];
    if (happened && isWithin(happened.event, period)) found.add(happened.record);
  }
  return found;
}

/** The last day that each event of the ledger can mean, side by side: an event of another year is not looked at. */
const lastDays = kept((ledger: Ledger) =>
  Int32Array.from(datedInAll(ledger), ({ event }) => dayNumber(event.latest ?? '9999-12-31')),
);

const byKind = kept((ledger: Ledger): ReadonlyMap<Kind, readonly LedgerRecord[]> => {
  const by = new Map<Kind, LedgerRecord[]>();
  for (const record of ledger.records.values()) {
    const known = by.get(record.kind);
    if (known) known.push(record);
    else by.set(record.kind, [record]);
  }
  return by;
});

/** With the networks that a government bars from its devices; see ofKind in filter.ts. */
function ofKinds(kinds: readonly Kind[], ledger: Ledger): readonly LedgerRecord[] {
  const wanted = new Set<Kind>(kinds.includes('device-ban') ? [...kinds, 'network-ban'] : kinds);
  return [...wanted].flatMap((kind) => byKind(ledger).get(kind) ?? []);
}
