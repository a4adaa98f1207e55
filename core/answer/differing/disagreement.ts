/** Where one value excludes another: both values, both sources, what differs, and no winner. */
import { keptPerRecord } from '../../ledger/kept.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Property } from '../../ledger/property.ts';
import type { LedgerRecord, Statement } from '../../ledger/schema.ts';
import { bareValue } from '../values.ts';
import { compatibleBy, type Side } from './compatible.ts';
import { differenceOf } from './difference.ts';
import { mergedValues, type Value } from './merging.ts';
import { pairsOf } from './pairs.ts';

export interface Disagreement {
  /** Of the first statement; the others may be of another: "lifted" against "in practice". */
  readonly property: Property;
  /** What differs, as a short question or a noun phrase: "ban or advice?", "when it was lifted". */
  readonly label: string;
  /** True where another verdict, or another day in it, would follow from another side. */
  readonly touchesVerdict: boolean;
  /** At least two. */
  readonly sides: readonly Value[];
}

/** Sets of statements of which each excludes another; in the order of the record's properties and links. */
export const disagreementsOf = keptPerRecord(findDisagreements);

function findDisagreements(record: LedgerRecord, ledger: Ledger): readonly Disagreement[] {
  const side = (statement: Statement): Side => ({ statement, words: bareValue(statement, ledger) });
  const groups: Set<Statement>[] = [];
  for (const [a, b] of pairsOf(record)) {
    if (compatibleBy(side(a), side(b))) continue;
    const touched = groups.filter((group) => group.has(a) || group.has(b));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touched.flatMap((group) => [...group]), a, b]));
  }
  return groups.flatMap((group) => {
    const statements = [...group];
    const [first] = statements;
    const sides = sidesOf(statements, ledger);
    if (!first || sides.length < 2) return [];
    return [{ property: first.property, ...differenceOf(statements.map(side), record), sides }];
  });
}

/** Those that say the same are one side. */
function sidesOf(statements: readonly Statement[], ledger: Ledger): Value[] {
  const merged = [...new Set(statements.map(({ property }) => property))].flatMap((property) =>
    mergedValues(statements, property, ledger),
  );
  const place = (value: Value) => Math.min(...value.statements.map((s) => statements.indexOf(s)));
  return merged.sort((a, b) => place(a) - place(b));
}
