/** Records by number, in the order of their ids: of many, numbers are counted and sorted, and not the records themselves. */
import { kept } from './kept.ts';
import type { Ledger, SubjectKey } from './ledger.ts';
import type { LedgerRecord } from './schema.ts';
import { KINDS, type Kind } from './vocabulary.ts';

export interface Numbers {
  /** By number. */
  readonly records: readonly LedgerRecord[];
  readonly ids: readonly string[];
  readonly of: ReadonlyMap<LedgerRecord, number>;
}

export const numbersOf = kept((ledger: Ledger): Numbers => {
  const records = [...ledger.records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return {
    records,
    ids: records.map(({ id }) => id),
    of: new Map(records.map((record, number) => [record, number])),
  };
});

export const allNumbers = kept((ledger: Ledger) => Int32Array.from(numbersOf(ledger).records.keys()));

/** @returns a number below 0 for a record of another ledger. */
export function numberOf(record: LedgerRecord, ledger: Ledger): number {
  return numbersOf(ledger).of.get(record) ?? -1;
}

export function numbered(records: Iterable<LedgerRecord>, ledger: Ledger): Int32Array {
  const { of } = numbersOf(ledger);
  return Int32Array.from(records, (record) => of.get(record) ?? -1);
}

const bySubject = kept<Ledger, Map<SubjectKey, Int32Array>>(() => new Map());

/** What names any of the subjects, each once. */
export function numbersNaming(keys: readonly SubjectKey[], ledger: Ledger): Int32Array {
  const known = bySubject(ledger);
  const lists = keys.flatMap((key) => {
    const records = ledger.bySubject.get(key);
    if (!records) return [];
    const numbers = known.get(key) ?? numbered(records, ledger);
    known.set(key, numbers);
    return [numbers];
  });
  const [only] = lists;
  return only && lists.length === 1 ? only : eachOnce(lists, ledger);
}

const byPlace = kept(
  (ledger: Ledger): ReadonlyMap<string, Int32Array> =>
    new Map([...ledger.byPlace].map(([place, records]) => [place, numbered(records, ledger)])),
);

export function numbersAt(place: string, ledger: Ledger): Int32Array {
  return byPlace(ledger).get(place) ?? new Int32Array();
}

const byKind = kept((ledger: Ledger): ReadonlyMap<Kind, Int32Array> => {
  const { records } = numbersOf(ledger);
  const by = new Map<Kind, number[]>(Object.keys(KINDS).map((kind) => [kind as Kind, []]));
  for (const [number, { kind }] of records.entries()) by.get(kind)?.push(number);
  return new Map([...by].map(([kind, numbers]) => [kind, Int32Array.from(numbers)]));
});

export function numbersOfKind(kind: Kind, ledger: Ledger): Int32Array {
  return byKind(ledger).get(kind) ?? new Int32Array();
}

/** In their order. */
export function eachOnce(lists: readonly Iterable<number>[], ledger: Ledger): Int32Array {
  const { records } = numbersOf(ledger);
  const marks = new Uint8Array(records.length);
  let count = 0;
  for (const list of lists) {
    for (const number of list) {
      count += 1 - (marks[number] ?? 1);
      marks[number] = 1;
    }
  }
  const found = new Int32Array(count);
  let at = 0;
  for (let number = 0; at < count; number += 1) if (marks[number] === 1) found[at++] = number;
  return found;
}

/** The same numbers by what each is worth, the least first; those worth the same in their own order. */
export function sortedBy(numbers: Int32Array, worth: (number: number) => number, ledger: Ledger): Int32Array {
  const size = numbersOf(ledger).records.length;
  // One number to sort by: whole, and below 2^53.
  const keys = new Float64Array(numbers.length);
  for (let at = 0; at < keys.length; at += 1) keys[at] = worth(numbers[at] as number) * size + (numbers[at] as number);
  keys.sort();
  const sorted = new Int32Array(keys.length);
  for (let at = 0; at < keys.length; at += 1) sorted[at] = (keys[at] as number) % size;
  return sorted;
}
