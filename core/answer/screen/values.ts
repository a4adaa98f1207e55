/** The values of some properties of a record as a line takes them: the one to show first, then the others that say more. */
import { keptPerRecord } from '../../ledger/kept.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Property } from '../../ledger/property.ts';
import type { LedgerRecord, Statement } from '../../ledger/schema.ts';
import { inTerm } from '../../wording/en/labels.ts';
import { bestValue } from '../differing/best.ts';
import { mergedValues } from '../differing/merging.ts';
import { inUse } from '../facts.ts';
import type { Value } from './line.ts';

/** @param prefer statements to put first: those that speak of a word that was typed. */
export function valuesOf(
  record: LedgerRecord,
  properties: readonly Property[],
  ledger: Ledger,
  prefer: readonly Statement[] = [],
): Value[] {
  const sheet = sheetOf(record, ledger);
  return properties.flatMap((property) => {
    const own = sheet.statements.get(property);
    if (!own) return [];
    const asked = prefer.length ? own.filter((statement) => prefer.includes(statement)) : [];
    if (asked.length) return inOrder(own, asked, property, ledger);
    let values = sheet.values.get(property);
    if (!values) {
      values = inOrder(own, own, property, ledger);
      sheet.values.set(property, values);
    }
    return values;
  });
}

/** Of one record: what is in use of each property, and the values of those that have been asked for. */
interface ValueSheet {
  readonly statements: ReadonlyMap<Property, readonly Statement[]>;
  readonly values: Map<Property, readonly Value[]>;
}

const sheetOf = keptPerRecord((record): ValueSheet => {
  const statements = new Map<Property, Statement[]>();
  for (const statement of inUse(record)) {
    const own = statements.get(statement.property);
    if (own) own.push(statement);
    else statements.set(statement.property, [statement]);
  }
  return { statements, values: new Map() };
});

/** @param first those of them of which one is shown first. */
function inOrder(
  own: readonly Statement[],
  first: readonly Statement[],
  property: Property,
  ledger: Ledger,
): readonly Value[] {
  // A step is what happened, not when.
  const best = property === 'step' ? null : bestValue(first, property, ledger);
  const shown = new Set(best?.statements);
  const others = mergedValues(
    own.filter((statement) => !shown.has(statement)),
    property,
    ledger,
  );
  return (best ? [best, ...others] : others).map((value) => ({ ...value, words: inTerm(property, value.words) }));
}
