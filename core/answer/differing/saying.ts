/** Whether one value says all that another of the same property says: what may be shown in its place. */
import { parseEdtf } from '../../day/edtf.ts';
import { PROPERTIES } from '../../ledger/property.ts';
import type { DateValue, Statement } from '../../ledger/schema.ts';
import { folded, type TextForm, textFormOf } from './text-form.ts';
import { turns } from './words.ts';

/** True where `a` says all that `b` says. Never where they differ in a number, a denial, a limit or a name. */
export function saysAll(a: Statement, b: Statement): boolean {
  if (a === b) return true;
  return a.property === b.property && sameBesideText(a, b) && textSaysAll(a, b);
}

/** What a value holds beside its text. */
function sameBesideText(a: Statement, b: Statement): boolean {
  if (a.property === 'names') return b.property === 'names' && subject(a.value) === subject(b.value);
  if (a.property === 'people' && b.property === 'people')
    return a.value.count === b.value.count && (b.value.approximate || !a.value.approximate);
  if (a.property === 'response' && b.property === 'response') return folded(a.value.who) === folded(b.value.who);
  if (a.property === 'practice' && b.property === 'practice') return a.value.practice === b.value.practice;
  if (a.property === 'status' && b.property === 'status')
    return a.value.status === b.value.status && a.value.asOf === b.value.asOf;
  if (PROPERTIES[a.property].type !== 'date') return true;
  return dateSaysAll(a.value as DateValue, b.value as DateValue);
}

/** How much a statement says: one that says all of another never has less. */
export function fullness(statement: Statement): number {
  const { unattributed, attributed } = textFormOf(statement);
  const about = 'approximate' in statement.value && statement.value.approximate;
  return (precision(statement) + (about ? 0 : 0.5)) * 1000 + unattributed.length - (attributed ? 0.5 : 0);
}

/** How exact the date of a statement is: from 0, none, over a year and a month to a day; half a step less where it is approximate. */
export function precision({ value }: Statement): number {
  const date = parseEdtf('date' in value ? (value.date ?? '') : '');
  return date ? PRECISION[date.precision] - (date.approximate ? 0.5 : 0) : 0;
}

const PRECISION = { year: 1, month: 2, day: 3 } as const;

/** The app, category or owner by its id; in words only, those. */
function subject(value: Extract<Statement, { property: 'names' }>['value']): string {
  if ('platform' in value) return `platform:${value.platform}`;
  if ('category' in value) return `category:${value.category}`;
  return 'owner' in value ? `owner:${value.owner}` : '';
}

function dateSaysAll(a: DateValue, b: DateValue): boolean {
  if (b.duration !== undefined && a.duration !== b.duration) return false;
  if (b.until !== undefined && a.until !== b.until) return false;
  return b.date === undefined ? b.printed === undefined || a.printed === b.printed : within(a.date, b.date);
}

/** "10 March 2023" is within "March 2023"; nothing approximate is within a date that is exact. */
function within(inner: string | undefined, outer: string): boolean {
  if (inner === outer) return true;
  const [a, b] = [parseEdtf(inner ?? ''), parseEdtf(outer)];
  if (!a || !b || a.end !== b.end || (a.approximate && !b.approximate)) return false;
  return a.earliest >= b.earliest && a.latest <= b.latest;
}

/** What stands after this is another thing, and not more about the same. */
const ADDS_ANOTHER = /^[\s,;]*(?:and|or|but|as well as|plus|with|then)\b/i;

/**
 * The shorter's words of meaning stand in the longer in one run, with nothing before it but describing words, and nothing
 * added that denies, limits, counts or names. One source's account never stands for what others say.
 */
function textSaysAll(a: Statement, b: Statement): boolean {
  const [longer, shorter] = [textFormOf(a), textFormOf(b)];
  if (longer.folded === shorter.folded) return true;
  if (longer.attributed) return false;
  const [more, less] = [longer.words, shorter.unattributed];
  if (!less.length) return PROPERTIES[a.property].type === 'date';
  for (let at = 0; at + less.length <= more.length; at++) {
    if (less.every(({ base }, index) => more[at + index]?.base === base) && addsNothingElse(longer, at, less.length))
      return true;
  }
  return false;
}

function addsNothingElse({ text, words }: TextForm, at: number, length: number): boolean {
  const before = words.slice(0, at);
  const after = words.slice(at + length);
  if ([...before, ...after].some((word) => word.capital || turns(word))) return false;
  const first = words[at]?.start ?? 0;
  const last = words[at + length - 1]?.end ?? text.length;
  const describing = text
    .slice(0, first)
    .replace(/^(?:the|an?)\s/i, '')
    .trim()
    .split(/\s+/);
  const isName = words[at]?.capital === true;
  if (before.length && (isName || describing.length > before.length)) return false;
  return !ADDS_ANOTHER.test(text.slice(last));
}
