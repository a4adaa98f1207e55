/** A judgement in outline: what a list of many measures counts and sorts by. Each record is judged once a day for it. */
import { type Day, dayNumber, parseEdtf } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import { allNumbers, numberOf, numbersOf } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { EVENT_ORDER, type EventProperty } from './events.ts';
import { type Judgement, judge, judgeOnce } from './judge.ts';
import { scopeOf } from './scope.ts';
import { VERDICTS, type Verdict } from './verdict.ts';

/** Days are numbers of a calendar (see dayNumber), so that many are quickly put in order; 0 where there is none. */
export interface Outline {
  readonly verdict: Verdict;
  /** See Effect. */
  readonly never: boolean;
  readonly began: boolean;
  /**
   * The first and the last day that the start can mean, or the announcement where no start is on file; 0: neither, or not
   * for the app asked.
   */
  readonly startFrom: number;
  readonly startTo: number;
  /** The first day that the end can mean. */
  readonly ended: number;
  /** Whether the end is known to the day. */
  readonly endsExactly: boolean;
  /** The end of the term that was set. */
  readonly term: number;
  /** The day of the last word. */
  readonly confirmed: number;
  /** The day of the first event that is still to come. */
  readonly next: number;
  /** Rulings that came once it had ended, each once. */
  readonly after: readonly EventProperty[];
}

export const outlineOf = kept(
  ({ verdict, never, began, announced, ended, term, confirmed, next, after }: Judgement): Outline => {
    const edtf = began === 'not-on-file-for-app' ? null : (began?.edtf ?? announced?.edtf ?? null);
    const start = edtf === null ? null : parseEdtf(edtf);
    const end = ended ? parseEdtf(ended.edtf) : null;
    return {
      verdict,
      never,
      began: began !== null,
      startFrom: numberFor(start?.earliest),
      startTo: numberFor(start?.latest),
      ended: numberFor(end?.earliest),
      endsExactly: end?.earliest != null && end.earliest === end.latest,
      term: numberFor(term?.end),
      confirmed: numberFor(confirmed?.day),
      next: numberFor(next?.earliest),
      after: after.length ? propertiesIn(maskOf(after.map(({ property }) => property))) : NONE,
    };
  },
);

const NONE: readonly EventProperty[] = [];

function numberFor(day: Day | null | undefined): number {
  return day ? dayNumber(day) : 0;
}

function maskOf(properties: readonly EventProperty[]): number {
  return properties.reduce((mask, property) => mask | (1 << EVENT_ORDER.indexOf(property)), 0);
}

function propertiesIn(mask: number): readonly EventProperty[] {
  return mask === 0 ? NONE : EVENT_ORDER.filter((_, at) => mask & (1 << at));
}

const VERDICT_NAMES = Object.keys(VERDICTS) as Verdict[];
const NEVER = 1;
const BEGAN = 2;
const ENDS_EXACTLY = 4;

/** The outlines of one day in columns, one row a record by its number; a row is filled when it is first looked at. */
export class Outlines {
  readonly #day: Day;
  readonly #ledger: Ledger;
  /** One more than the place of the verdict among their names; 0: not judged yet. */
  readonly #verdict: Uint8Array;
  readonly #flags: Uint8Array;
  readonly #after: Uint16Array;
  readonly #startFrom: Int32Array;
  readonly #startTo: Int32Array;
  readonly #ended: Int32Array;
  readonly #term: Int32Array;
  readonly #confirmed: Int32Array;
  readonly #next: Int32Array;

  constructor(day: Day, ledger: Ledger) {
    const size = ledger.records.size;
    const column = () => new Int32Array(size);
    this.#day = day;
    this.#ledger = ledger;
    this.#verdict = new Uint8Array(size);
    this.#flags = new Uint8Array(size);
    this.#after = new Uint16Array(size);
    [this.#startFrom, this.#startTo, this.#ended] = [column(), column(), column()];
    [this.#term, this.#confirmed, this.#next] = [column(), column(), column()];
  }

  verdict(number: number): Verdict {
    return VERDICT_NAMES[this.#row(number)] as Verdict;
  }

  never(number: number): boolean {
    this.#row(number);
    return ((this.#flags[number] ?? 0) & NEVER) !== 0;
  }

  confirmed(number: number): number {
    this.#row(number);
    return this.#confirmed[number] ?? 0;
  }

  startFrom(number: number): number {
    this.#row(number);
    return this.#startFrom[number] ?? 0;
  }

  startTo(number: number): number {
    this.#row(number);
    return this.#startTo[number] ?? 0;
  }

  /** Whether it is one of the verdicts, or such a ruling came once it had ended. */
  isOneOf(number: number, verdicts: ReadonlySet<string>): boolean {
    if (verdicts.has(this.verdict(number))) return true;
    return propertiesIn(this.#after[number] ?? 0).some((ruling) => verdicts.has(ruling));
  }

  /** All that is of one of the verdicts, by number; see isOneOf. */
  withVerdict(verdicts: readonly string[]): Int32Array {
    const wanted = new Set(verdicts);
    const verdict = VERDICT_NAMES.map((name) => wanted.has(name));
    const after = maskOf(EVENT_ORDER.filter((property) => wanted.has(property)));
    return allNumbers(this.#ledger).filter(
      (number) => verdict[this.#row(number)] || ((this.#after[number] ?? 0) & after) !== 0,
    );
  }

  at(number: number): Outline {
    const verdict = this.verdict(number);
    const flags = this.#flags[number] ?? 0;
    return {
      verdict,
      never: (flags & NEVER) !== 0,
      began: (flags & BEGAN) !== 0,
      startFrom: this.#startFrom[number] ?? 0,
      startTo: this.#startTo[number] ?? 0,
      ended: this.#ended[number] ?? 0,
      endsExactly: (flags & ENDS_EXACTLY) !== 0,
      term: this.#term[number] ?? 0,
      confirmed: this.#confirmed[number] ?? 0,
      next: this.#next[number] ?? 0,
      after: propertiesIn(this.#after[number] ?? 0),
    };
  }

  /** @returns the place of its verdict among their names. */
  #row(number: number): number {
    const known = this.#verdict[number];
    if (known) return known - 1;
    const record = numbersOf(this.#ledger).records[number];
    if (!record) throw new RangeError(`no record has the number ${number}`);
    const outline = outlineOf(judgeOnce(record, this.#day, this.#ledger));
    this.#flags[number] =
      (outline.never ? NEVER : 0) | (outline.began ? BEGAN : 0) | (outline.endsExactly ? ENDS_EXACTLY : 0);
    this.#after[number] = maskOf(outline.after);
    this.#startFrom[number] = outline.startFrom;
    this.#startTo[number] = outline.startTo;
    this.#ended[number] = outline.ended;
    this.#term[number] = outline.term;
    this.#confirmed[number] = outline.confirmed;
    this.#next[number] = outline.next;
    const verdict = VERDICT_NAMES.indexOf(outline.verdict);
    this.#verdict[number] = verdict + 1;
    return verdict;
  }
}

/** The outlines of so many days are kept: today's where the askers are, and those of a day in the past that is paged through. */
const MOST_DAYS = 4;

interface Days {
  /** The day asked about last stands last. */
  readonly days: Map<Day, Outlines>;
  last: { readonly day: Day; readonly outlines: Outlines } | null;
}

const daysOf = kept<Ledger, Days>(() => ({ days: new Map(), last: null }));

/** Of a record as a whole its outline is kept, and the judgement behind it is not. */
export function outlinesOn(day: Day, ledger: Ledger): Outlines {
  const memory = daysOf(ledger);
  if (memory.last?.day === day) return memory.last.outlines;
  const { days } = memory;
  const outlines = days.get(day) ?? new Outlines(day, ledger);
  days.delete(day);
  const [oldest] = days.keys();
  if (days.size >= MOST_DAYS && oldest !== undefined) days.delete(oldest);
  days.set(day, outlines);
  memory.last = { day, outlines };
  return outlines;
}

/** @param app see judge. */
export function outlined(record: LedgerRecord, day: Day, ledger: Ledger, app?: SubjectKey): Outline {
  return ownOutline(record, day, ledger, app) ?? outlinesOn(day, ledger).at(numberOf(record, ledger));
}

/** Of a record that dates the app asked apart from its others; null: what holds for the record as a whole holds for it. */
export function ownOutline(record: LedgerRecord, day: Day, ledger: Ledger, app?: SubjectKey): Outline | null {
  return app && scopeOf(record, app, ledger) ? outlineOf(judge(record, day, ledger, app)) : null;
}
