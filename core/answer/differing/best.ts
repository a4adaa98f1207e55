/** The one value of a property that a single line shows. */
import { dateInWords } from '../../day/wording.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { PROPERTIES, type Property } from '../../ledger/property.ts';
import type { DateValue, Statement } from '../../ledger/schema.ts';
import { attributed, bareValue, viaOfAll } from '../values.ts';
import { isOwn, type Value, wordsOf } from './merging.ts';
import { precision, saysAll } from './saying.ts';
import { contentWords, denies, isAttributed } from './words.ts';

/** Characters within which a value fits on a line of the first screen beside its label. */
const SHORT = 60;

/** What speaks for a candidate, the weightiest first; the larger number wins. */
const MERITS: readonly ((candidate: Candidate) => number | string)[] = [
  ({ head }) => Number(head.rank === 'preferred'),
  ({ bare }) => Number(!isAttributed(bare)),
  ({ linked }) => Number(!linked),
  ({ bare }) => Number(!opensWithDenial(bare) && !POINTS_AT_OTHERS.test(bare)),
  ({ head }) => Number(isOwn(head)),
  ({ head }) => (head.property === 'status' ? (head.value.asOf ?? '') : ''),
  ({ head }) => precision(head),
  ({ value }) => Number(value.words.length <= SHORT),
  ({ value }) => new Set(value.statements.flatMap(({ citations }) => citations.map(({ source }) => source))).size,
];

/** A reason that only says who did it before. */
const POINTS_AT_OTHERS = /^follows\b|\bother (?:governments|states|countries)\b/i;

interface Candidate {
  readonly head: Statement;
  readonly bare: string;
  /** Told otherwise by another of the statements. */
  readonly linked: boolean;
  readonly value: Value;
}

/**
 * The one value for a single line: preferred, not one account against others, given by its sources themselves, within 60
 * characters where one of them is, and with the most sources.
 * @param statements those in use of one record.
 * @returns null where none has the property. `statements` are all that say what is shown, or more than it.
 */
export function bestValue(statements: readonly Statement[], property: Property, ledger: Ledger): Value | null {
  const own = statements.filter((s) => s.property === property);
  const told = new Set(statements.flatMap((s) => (s.contradicts ? [s.id, ...s.contradicts] : [])));
  const candidates = own.map((head): Candidate => {
    return { head, bare: bareValue(head, ledger), linked: told.has(head.id), value: shortValue(head, own, ledger) };
  });
  return candidates.sort(byMerit)[0]?.value ?? null;
}

function byMerit(a: Candidate, b: Candidate): number {
  for (const merit of MERITS) {
    const [first, second] = [merit(a), merit(b)];
    if (first !== second) return first > second ? -1 : 1;
  }
  return 0;
}

/** "Not known at the time …", "Nobody: …" tell what is not, beside a value that tells what is. */
function opensWithDenial(words: string): boolean {
  const [first] = contentWords(words);
  return first !== undefined && denies(first) && /^n/.test(first.base);
}

/** A dated value too long for its line is shown as its date, with all that give that day. */
function shortValue(head: Statement, own: readonly Statement[], ledger: Ledger): Value {
  const saying = [head, ...own.filter((s) => s !== head && saysAll(s, head))];
  const words = wordsOf(saying, ledger);
  const date = dateOf(head);
  if (words.length <= SHORT || date === undefined) return { words, statements: saying };
  const statements = [head, ...own.filter((s) => s !== head && dateOf(s) === date)];
  const via = statements.some((s) => viaOfAll(s) === null) ? null : viaOfAll(head);
  return { words: attributed(dateInWords(date), via), statements };
}

function dateOf({ property, value }: Statement): string | undefined {
  return PROPERTIES[property].type === 'date' ? (value as DateValue).date : undefined;
}
