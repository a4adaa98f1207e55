/**
 * Whether two values can both be true. The ledger links statements whose sources tell it differently; not every such
 * pair is a disagreement: a warning and the decision that followed, a misprinted name, a bound and a value within it are none.
 */

import { PROPERTIES } from '../../ledger/property.ts';
import type { DateValue, Statement } from '../../ledger/schema.ts';
import { distance } from '../../lexicon/distance.ts';
import { boundOf, ordinalOf, PARTIAL, partOf, STEPS, type Step, stepOf, UNDOES } from './cues.ts';
import { meet, spanOf } from './span.ts';
import { contentWords, numberOf, turns, withoutAttribution } from './words.ts';

export interface Side {
  readonly statement: Statement;
  /** The value in words, without whom its source cites. */
  readonly words: string;
}

/** Why two values that differ can both be true; tried in this order. */
const RULES = {
  'an order and how it works in practice': orderAndPractice,
  'one announced it, another decided it': announcedAndDecided,
  'two bounds, or a bound and a value within it': withinBound,
  'dates of different parts': differentParts,
  'steps of one process': oneProcess,
  'dates that overlap': overlappingDates,
  'a count that is only about right': aboutAsMany,
  'counts of different things': differentCounts,
  'a misprinted name': misprint,
  'two wordings, or a more and a less exact value': oneWording,
  'one end, told in more and less detail': sameEnd,
  'a list that goes further': longerList,
} satisfies Record<string, (a: Side, b: Side) => boolean>;
export type Compatibility = keyof typeof RULES;

/** @returns the rule by which both can be true, or null where one excludes the other. */
export function compatibleBy(a: Side, b: Side): Compatibility | null {
  for (const [name, holds] of Object.entries(RULES)) if (holds(a, b)) return name as Compatibility;
  return null;
}

function orderAndPractice(a: Side, b: Side): boolean {
  return either(a, b, (one, other) => one.statement.property === 'advises' && other.statement.property === 'practice');
}

function announcedAndDecided(a: Side, b: Side): boolean {
  return either(
    a,
    b,
    (one, other) => one.statement.property === 'announced-by' && other.statement.property === 'decided-by',
  );
}

function withinBound(a: Side, b: Side): boolean {
  const [first, second] = [dated(a), dated(b)];
  if (!first || !second || a.statement.property !== b.statement.property) return false;
  const [one, other] = [spanOf(first), spanOf(second)];
  if (!one || !other || one.term !== other.term) return false;
  const [bound, counter] = [boundOf(first.text ?? ''), boundOf(second.text ?? '')];
  if (bound === counter) return false;
  const mostFirst = bound === 'most' || counter === 'least';
  return mostFirst ? other.earliest <= one.latest : one.earliest <= other.latest;
}

/** One date is that of a part only, or each is that of another part. */
function differentParts(a: Side, b: Side): boolean {
  if (a.statement.property !== b.statement.property) return false;
  const part = (side: Side) => partOf(withoutAttribution(dated(side)?.text ?? ''));
  return dated(a) !== null && dated(b) !== null && part(a) !== part(b);
}

/** A step that comes first is dated first, or can be. */
function oneProcess(a: Side, b: Side): boolean {
  const [first, second] = [step(a), step(b)];
  const [one, other] = [dated(a), dated(b)];
  if (!first || !second || !one || !other) return false;
  if (first === second) return first === 'planned' && meet(one, other) === true;
  const [earlier, later] = STEPS.indexOf(first) < STEPS.indexOf(second) ? [one, other] : [other, one];
  const [from, to] = [spanOf(earlier), spanOf(later)];
  return from !== null && to !== null && from.term === to.term && from.earliest <= to.latest;
}

function step(side: Side): Step | null {
  const named = stepOf(dated(side)?.text ?? '');
  return named ?? (side.statement.property === 'in-force' ? 'effective' : null);
}

/** Nothing but their dates is said, and one day could be both. */
function overlappingDates(a: Side, b: Side): boolean {
  const [first, second] = [dated(a), dated(b)];
  if (!first || !second || a.statement.property !== b.statement.property) return false;
  return meet(first, second) === true && (!first.text || !second.text);
}

/** Of two numbers of which one is approximate, the larger is at most this much larger. */
const ABOUT = 1.1;

function aboutAsMany(a: Side, b: Side): boolean {
  const [first, second] = [countOf(a), countOf(b)];
  if (!first || !second || !(first.about || second.about)) return false;
  return Math.max(first.count, second.count) <= ABOUT * Math.min(first.count, second.count);
}

/** The one number in the value: "about two dozen platforms" is about 24. */
function countOf({ statement, words }: Side): { count: number; about: boolean } | null {
  if (statement.property === 'people') return { count: statement.value.count, about: statement.value.approximate };
  if (PROPERTIES[statement.property].type !== 'text') return null;
  const numbers = contentWords(words).map(({ base }) => numberOf(base));
  const at = numbers.findIndex((number) => number !== null);
  const [count, times] = [numbers[at] ?? null, numbers[at + 1] ?? null];
  if (count === null || numbers.filter((number) => number !== null).length > (times === null ? 1 : 2)) return null;
  return { count: count * (times ?? 1), about: /\b(?:about|around|some|nearly|roughly|more than|over)\b/i.test(words) };
}

function differentCounts(a: Side, b: Side): boolean {
  const [first, second] = [ordinalOf(a.words), ordinalOf(b.words)];
  return first.length > 0 && second.length > 0 && !first.some((word) => second.includes(word));
}

const SPEAKERS: ReadonlySet<string> = new Set(['announced-by', 'decided-by', 'response']);
/** Edits by which a name of up to seven letters, and a longer one, can be misprinted; see `distance`. */
const SLIP = { short: 1.25, long: 2.2 } as const;

/** The same office, and a name within a slip of the other: "Alexandre de Cros" is De Croo. */
function misprint(a: Side, b: Side): boolean {
  if (!SPEAKERS.has(a.statement.property) || a.statement.property !== b.statement.property) return false;
  return either(a, b, (one, other) => {
    const printed = namesIn(one.words);
    const known = contentWords(other.words);
    const office = contentWords(one.words.replace(QUOTED, ' ')).filter(({ base }) =>
      known.some((w) => w.base === base),
    );
    return (
      office.length > 0 &&
      printed.some((name) =>
        isSlip(
          name,
          known.map(({ base }) => base),
        ),
      )
    );
  });
}

const QUOTED = /“[^”]+”/gu;

/** Names that a value says were printed so; otherwise each run of capitals. */
function namesIn(words: string): string[][] {
  const quoted = /\b(?:printed|spelled|spelt|misspelt|misspelled)\b/i.test(words) ? (words.match(QUOTED) ?? []) : [];
  if (quoted.length) return quoted.map((name) => contentWords(name).map(({ base }) => base));
  return (words.match(/\p{Lu}\p{L}{4,}(?: (?:\p{Lu}\p{L}+))*/gu) ?? []).map((name) =>
    contentWords(name).map(({ base }) => base),
  );
}

/** Every word of the name is in the other value or within a slip of a word of it, and one of them only within a slip. */
function isSlip(name: readonly string[], known: readonly string[]): boolean {
  const near = (word: string) => {
    const most = word.length < 8 ? SLIP.short : SLIP.long;
    return known.includes(word) || known.some((other) => distance(word, other, most) <= most);
  };
  return name.length > 0 && name.every(near) && name.some((word) => !known.includes(word));
}

/** What is done to an app goes by many words. */
const SAME_ACT: Readonly<Record<string, string>> = {
  block: 'ban',
  blocked: 'ban',
  banned: 'ban',
  restriction: 'ban',
  restricted: 'ban',
  prohibition: 'ban',
  prohibited: 'ban',
};

/** One says all that the other says, and what it says more takes nothing back. */
function oneWording(a: Side, b: Side): boolean {
  const [first, second] = [dated(a), dated(b)];
  if ((first === null) !== (second === null)) return false;
  if (first && second && (a.statement.property !== b.statement.property || meet(first, second) !== true)) return false;
  if (PARTIAL.test(a.words) !== PARTIAL.test(b.words)) return false;
  return either(a, b, (one, other) => {
    const [more, less] = [meaning(one), meaning(other)];
    const said = new Set(less.map(({ base }) => base));
    const saying = new Set(more.map(({ base }) => base));
    return (
      said.size > 0 && [...said].every((base) => saying.has(base)) && !more.some((w) => !said.has(w.base) && turns(w))
    );
  });
}

/** The same day and the same act: "the court overturns the order", "set aside with the government’s agreement". */
function sameEnd(a: Side, b: Side): boolean {
  const [first, second] = [dated(a), dated(b)];
  if (!first || !second || a.statement.property !== b.statement.property || meet(first, second) !== true) return false;
  if (PARTIAL.test(a.words) !== PARTIAL.test(b.words)) return false;
  return UNDOES.test(first.text ?? '') && UNDOES.test(second.text ?? '');
}

const LISTS: ReadonlySet<string> = new Set(['covers', 'devices', 'leaves-out', 'exceptions']);

/** Of two lists that limit and deny nothing, the first item of one is in the other: "devices and networks", "mobile devices". */
function longerList(a: Side, b: Side): boolean {
  if (!LISTS.has(a.statement.property) || a.statement.property !== b.statement.property) return false;
  const [first, second] = [meaning(a), meaning(b)];
  if ([...first, ...second].some(turns)) return false;
  return either(a, b, (one, other) => {
    const [item = ''] = withoutAttribution(other.words).split(/[,;]| and /);
    const said = new Set(meaning(one).map(({ base }) => base));
    const words = contentWords(item);
    return words.length > 1 && words.every(({ base }) => said.has(base));
  });
}

function meaning(side: Side) {
  const text = dated(side)?.text ?? (dated(side) ? '' : side.words);
  return contentWords(withoutAttribution(text)).map((word) => ({ ...word, base: SAME_ACT[word.base] ?? word.base }));
}

function dated({ statement }: Side): DateValue | null {
  return PROPERTIES[statement.property].type === 'date' ? (statement.value as DateValue) : null;
}

function either(a: Side, b: Side, holds: (one: Side, other: Side) => boolean): boolean {
  return holds(a, b) || holds(b, a);
}
