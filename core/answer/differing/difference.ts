/** What differs between values that exclude each other, in a few words, and whether it touches the verdict. */
import { PROPERTIES, type Property } from '../../ledger/property.ts';
import type { DateValue, LedgerRecord } from '../../ledger/schema.ts';
import type { Side } from './compatible.ts';
import {
  ALL,
  DENIES_BAN,
  ENDS,
  forceOf,
  LESS_THAN_ALL,
  NAMES_APPS,
  NAMES_NO_APPS,
  PARTIAL,
  STEPS,
  type Step,
  stepOf,
} from './cues.ts';
import { meet } from './span.ts';
import { contentWords, numberOf } from './words.ts';

export interface Difference {
  readonly label: string;
  readonly touchesVerdict: boolean;
}

type Sides = readonly Side[];

/** Kinds of difference; the first that fits names it. */
const KINDS: readonly ((sides: Sides, record: LedgerRecord) => Difference | null)[] = [
  (sides) => (has(sides, 'lifted') && has(sides, 'practice') ? verdict('lifted or still blocked?') : null),
  (sides) => (has(sides, 'comply-by') && has(sides, 'in-force') ? detail('at once, or with time to comply?') : null),
  (sides) => (differ(sides, NAMES_NO_APPS) && some(sides, NAMES_APPS) ? detail('were the apps named?') : null),
  (sides) => (differ(sides, PARTIAL) ? verdict('fully or partly?') : null),
  byStep,
  byDate,
  byForce,
  (sides) => (differ(sides, DENIES_BAN) ? verdict('ban or no ban?') : null),
  (sides) => (sides.some(withoutLimit) && some(sides, LESS_THAN_ALL) ? detail('all of them or only some?') : null),
  (sides) => (has(sides, 'names') ? verdict('which apps?') : null),
  byNumber,
];

export function differenceOf(sides: Sides, record: LedgerRecord): Difference {
  for (const kind of KINDS) {
    const found = kind(sides, record);
    if (found) return found;
  }
  const property = sides[0]?.statement.property ?? 'step';
  return detail(WHAT[property] ?? PROPERTIES[property].label.toLowerCase());
}

/** What is in dispute where no kind above names it. */
const WHAT: Partial<Readonly<Record<Property, string>>> = {
  covers: 'whom it covers',
  devices: 'on which devices',
  'leaves-out': 'what it leaves out',
  advises: 'what was advised',
  exceptions: 'what is excepted',
  announced: 'what was announced',
  adopted: 'what was adopted',
  'in-force': 'how it began',
  ends: 'how it was to end',
  lifted: 'how it ended',
  'struck-down': 'how it ended',
  step: 'what happened',
  'decided-by': 'who decided',
  'announced-by': 'who announced it',
  'advised-by': 'whose advice it was',
  'enforced-by': 'who enforces it',
  'legal-basis': 'under which law',
  consequence: 'the penalty',
  reason: 'the reason',
  response: 'what was replied',
  'follow-up': 'what followed',
  practice: 'what happens in practice',
};

/** When: of one property, days that cannot be the same. */
const WHEN: Partial<Readonly<Record<Property, string>>> = {
  announced: 'when it was announced',
  adopted: 'when it was adopted',
  'in-force': 'when it took effect',
  'comply-by': 'by when to comply',
  ends: 'when it was due to end',
  extended: 'when it was extended',
  'made-open-ended': 'when it was made open-ended',
  'review-due': 'when a review was due',
  suspended: 'when it was suspended',
  resumed: 'when it was resumed',
  lifted: 'when it was lifted',
  'struck-down': 'when it was struck down',
  rejected: 'when it was rejected',
  upheld: 'when it was upheld',
};
const START: readonly Property[] = ['in-force', 'adopted', 'announced'];
const NO_BORDER: readonly Property[] = ['comply-by', 'review-due', 'upheld', 'step'];

function byDate(sides: Sides, record: LedgerRecord): Difference | null {
  const properties = new Set(sides.map(({ statement }) => statement.property));
  const [property] = properties;
  if (!property || properties.size > 1 || PROPERTIES[property].type !== 'date') return null;
  const values = sides.map(({ statement }) => statement.value as DateValue);
  if (!values.some((a, index) => values.slice(index + 1).some((b) => meet(a, b) === false))) return null;
  if (property === 'step' && some(sides, ENDS)) return detail('when it was lifted');
  return { label: WHEN[property] ?? 'when it happened', touchesVerdict: isBorder(property, record) };
}

/** The day it began or ended; an announcement begins it only where no later step is on file. */
function isBorder(property: Property, record: LedgerRecord): boolean {
  if (NO_BORDER.includes(property)) return false;
  if (!START.includes(property)) return true;
  const used = record.statements.filter(({ rank }) => rank !== 'deprecated');
  return property === START.find((start) => used.some((s) => s.property === start));
}

/** One source has it planned or considered, another has it done. */
function byStep(sides: Sides): Difference | null {
  const steps = sides.map(stepReached).filter((step) => step !== null);
  const most = Math.max(...steps.map((step) => STEPS.indexOf(step)));
  if (!steps.includes('planned') || most < STEPS.indexOf('decided')) return null;
  return verdict(STEPS[most] === 'effective' ? 'in force or only planned?' : 'decided or only considered?');
}

const STEP_OF: Partial<Readonly<Record<Property, Step>>> = {
  announced: 'decided',
  adopted: 'decided',
  'in-force': 'effective',
};

function stepReached({ statement, words }: Side): Step | null {
  return stepOf(words) ?? STEP_OF[statement.property] ?? null;
}

function byForce(sides: Sides): Difference | null {
  const advised = sides.filter(
    ({ statement, words }) => statement.property === 'advises' || forceOf(words) === 'advice',
  );
  if (!advised.length || advised.length === sides.length) return null;
  const rest = sides.filter((side) => !advised.includes(side));
  return verdict(rest.every(({ words }) => forceOf(words) === 'binding') ? 'binding or advice?' : 'ban or advice?');
}

const COUNTED: readonly (readonly [RegExp, string])[] = [
  [/\b(?:apps?|applications?|platforms?|services?|sites?)\b/i, 'how many apps?'],
  [/\b(?:days?|weeks?|months?|years?)\b/i, 'how long?'],
  [/\b(?:people|staff|users?|employees|officials|workers)\b/i, 'how many people?'],
];

function byNumber(sides: Sides): Difference | null {
  const numbers = sides.map((side) => contentWords(textOf(side)).filter(({ base }) => numberOf(base) !== null));
  if (!numbers.every((found) => found.length)) return null;
  if (has(sides, 'people')) return detail('how many people?');
  const [, label = 'how many?'] =
    COUNTED.find(([cue]) => sides.every(({ words }) => cue.test(words))) ??
    COUNTED.find(([cue]) => some(sides, cue)) ??
    [];
  return detail(label);
}

/** What is said beside the date. */
function textOf({ statement, words }: Side): string {
  return PROPERTIES[statement.property].type === 'date' ? ((statement.value as DateValue).text ?? '') : words;
}

const verdict = (label: string): Difference => ({ label, touchesVerdict: true });
const detail = (label: string): Difference => ({ label, touchesVerdict: false });

function has(sides: Sides, property: Property): boolean {
  return sides.some(({ statement }) => statement.property === property);
}

function withoutLimit({ words }: Side): boolean {
  return ALL.test(words) && !LESS_THAN_ALL.test(words);
}

function some(sides: Sides, cue: RegExp): boolean {
  return sides.some(({ words }) => cue.test(words));
}

function differ(sides: Sides, cue: RegExp): boolean {
  return some(sides, cue) && !sides.every(({ words }) => cue.test(words));
}
