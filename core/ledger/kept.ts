/** Remembers what was worked out from a record, which never changes: it goes when the record does, or with its ledger. */
import type { Ledger } from './ledger.ts';
import type { LedgerRecord } from './schema.ts';

/** @returns `make`, which works out each record once as long as it is asked with the same ledger. */
export function keptPerRecord<V>(
  make: (record: LedgerRecord, ledger: Ledger) => V,
): (record: LedgerRecord, ledger: Ledger) => V {
  const known = new WeakMap<LedgerRecord, { readonly ledger: Ledger; readonly value: V }>();
  return (record, ledger) => {
    const before = known.get(record);
    if (before?.ledger === ledger) return before.value;
    const value = make(record, ledger);
    known.set(record, { ledger, value });
    return value;
  };
}

/** The same for what follows from the thing alone: a record, a statement, a judgement. */
export function kept<K extends object, V>(make: (thing: K) => V): (thing: K) => V {
  const known = new WeakMap<K, { readonly value: V }>();
  return (thing) => {
    const before = known.get(thing);
    if (before) return before.value;
    const value = make(thing);
    known.set(thing, { value });
    return value;
  };
}
