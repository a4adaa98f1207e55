/** Many measures as they stand: counted and sorted by columns of numbers, and looked at one by one where they are shown. */
import { type Day, dayNumber } from '../day/edtf.ts';
import { namedAs } from '../finding/subjects.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import { numberOf, numbersOf, sortedBy } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { type Outline, type Outlines, outlinesOn, ownOutline } from '../verdict/outline.ts';
import { type Columns, columnsOf } from './columns.ts';
import { type Ground, listedOf, outlineFor, type Phase, phaseOf, type Standing } from './standing.ts';

/** What is asked of a list, whether it was looked at one by one or not. */
export interface Standings extends Iterable<Standing> {
  readonly length: number;
  slice(from: number, to?: number): readonly Standing[];
}

export interface RollGround {
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  readonly day: Day;
}

/** What all the rows of one list are looked up in. */
export class Roll {
  readonly ground: RollGround;
  readonly columns: Columns;
  readonly #outlines: Outlines;
  readonly #subjects: readonly (SubjectKey | null)[];
  readonly #grounds: readonly Ground[];
  /** One more than the place among the subjects of what each record stands for; null: there is one subject. */
  readonly #standsFor: Uint16Array | null;
  /** Of records that date the app asked apart from their others. */
  readonly #own = new Map<number, Outline>();

  constructor(ground: RollGround, subjects: readonly (SubjectKey | null)[]) {
    this.ground = ground;
    this.columns = columnsOf(ground.ledger, ground.gazetteer);
    this.#outlines = outlinesOn(ground.day, ground.ledger);
    this.#subjects = subjects;
    this.#grounds = subjects.map((subject) => ({ ...ground, subject }));
    this.#standsFor = subjects.length > 1 ? new Uint16Array(ground.ledger.records.size) : null;
  }

  /** Sets for which of the subjects a record stands; of one subject there is no need. */
  put(number: number, at: number): void {
    if (this.#standsFor) this.#standsFor[number] = at + 1;
    const { ledger, day } = this.ground;
    const subject = this.#subjects[at];
    // Apps alone are dated apart.
    const own = subject?.startsWith('platform:') ? ownOutline(this.record(number), day, ledger, subject) : null;
    if (own) this.#own.set(number, own);
    else if (this.#own.size) this.#own.delete(number);
  }

  /** Whether it was put under one of several subjects. */
  has(number: number): boolean {
    return this.#standsFor !== null && this.#standsFor[number] !== 0;
  }

  subject(number: number): SubjectKey | null {
    return this.#subjects[this.#at(number)] ?? null;
  }

  /** By what the record names the subject that it stands for; null: it names none. See Standing. */
  named(number: number): SubjectKey | null {
    const subject = this.subject(number);
    return subject && namedAs(this.record(number), subject, this.ground.ledger);
  }

  /** The place of its subject among the subjects. */
  #at(number: number): number {
    return this.#standsFor ? (this.#standsFor[number] ?? 0) - 1 : 0;
  }

  record(number: number): LedgerRecord {
    return numbersOf(this.ground.ledger).records[number] as LedgerRecord;
  }

  outline(number: number): Outline {
    return this.#ownOf(number) ?? this.#outlines.at(number);
  }

  phase(number: number): Phase {
    const own = this.#ownOf(number);
    if (own) return phaseOf(own);
    const verdict = this.#outlines.verdict(number);
    return phaseOf({ verdict, never: this.#outlines.never(number) });
  }

  confirmed(number: number): number {
    return this.#ownOf(number)?.confirmed ?? this.#outlines.confirmed(number);
  }

  startFrom(number: number): number {
    return this.#ownOf(number)?.startFrom ?? this.#outlines.startFrom(number);
  }

  startTo(number: number): number {
    return this.#ownOf(number)?.startTo ?? this.#outlines.startTo(number);
  }

  #ownOf(number: number): Outline | undefined {
    return this.#own.size ? this.#own.get(number) : undefined;
  }

  standing(number: number): Standing {
    return listedOf(this.record(number), this.#grounds[this.#at(number)] as Ground, this.outline(number));
  }
}

/** Some of what stands in a roll, in an order of its own. */
export class Rows implements Standings {
  readonly roll: Roll;
  readonly numbers: Int32Array;

  constructor(roll: Roll, numbers: Int32Array) {
    this.roll = roll;
    this.numbers = numbers;
  }

  get length(): number {
    return this.numbers.length;
  }

  slice(from: number, to?: number): Standing[] {
    return Array.from(this.numbers.subarray(from, to), (number) => this.roll.standing(number));
  }

  *[Symbol.iterator](): Generator<Standing> {
    for (const number of this.numbers) yield this.roll.standing(number);
  }

  where(wanted: (number: number) => boolean): Rows {
    return new Rows(this.roll, this.numbers.filter(wanted));
  }

  /** The least first; see sortedBy. */
  by(worth: (number: number) => number): Rows {
    return new Rows(this.roll, sortedBy(this.numbers, worth, this.roll.ground.ledger));
  }

  and(others: readonly Rows[]): Rows {
    const all = [this, ...others];
    const numbers = new Int32Array(all.reduce((sum, { length }) => sum + length, 0));
    let at = 0;
    for (const { numbers: some } of all) {
      numbers.set(some, at);
      at += some.length;
    }
    return new Rows(this.roll, numbers);
  }

  countPlaces(): number {
    const { places, place } = this.roll.columns;
    const seen = new Uint8Array(places.length);
    for (const number of this.numbers) seen[place[number] ?? 0] = 1;
    return seen.reduce((sum, one) => sum + one, 0);
  }
}

/** Countries before their parts, cities and bodies; then by name; then the one last heard of. */
export function inListOrder(rows: Rows): Rows {
  const { roll } = rows;
  const { places, place } = roll.columns;
  // No word is later than the day in question.
  const days = dayNumber(roll.ground.day) + 1;
  return rows.by((number) => (places[place[number] ?? 0]?.rank ?? 0) * days + (days - 1 - roll.confirmed(number)));
}

/** The same of standings of several rolls. */
export function eachInListOrder(
  standings: readonly Standing[],
  { ledger, gazetteer }: Omit<RollGround, 'day'>,
): Standing[] {
  const { places, place } = columnsOf(ledger, gazetteer);
  return standings
    .map((standing) => {
      const number = numberOf(standing.record, ledger);
      return { standing, number, rank: places[place[number] ?? 0]?.rank ?? 0, last: outlineFor(standing).confirmed };
    })
    .sort((a, b) => a.rank - b.rank || b.last - a.last || a.number - b.number)
    .map(({ standing }) => standing);
}

/** Ids of the records, each once: of two lists put together, one may stand twice. */
export function idsOf(lists: readonly Standings[]): string[] {
  const all: string[] = [];
  for (const list of lists) {
    if (list instanceof Rows) {
      const { ids } = numbersOf(list.roll.ground.ledger);
      for (const number of list.numbers) all.push(ids[number] as string);
    } else {
      for (const id of new Set(Array.from(list, ({ record }) => record.id))) all.push(id);
    }
  }
  return all;
}
