/** What a list holds: every record found, judged on the day and put on its shelf, with what it is a list of. */
import type { Day } from '../day/edtf.ts';
import { type Finding, numbersFound } from '../finding/find.ts';
import { remembered } from '../finding/remembered.ts';
import { matchingKeys } from '../finding/subjects.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import { numbered } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';
import { IN_FORCE, isAsked, SHELVES, type Shelf, shelfFrom } from './shelves.ts';
import { inListOrder, Roll, Rows } from './standings.ts';

export interface Shelved {
  readonly shelf: Shelf;
  /** Countries first, then by name of place. */
  readonly standings: Rows;
}

export interface Listing {
  /** What a line names: the places of one app, the apps of one place, or app and place. */
  readonly axis: 'places' | 'apps' | 'both';
  readonly subjects: readonly SubjectKey[];
  readonly places: readonly string[];
  /** Every key under which a record can name what was asked; null: anything. */
  readonly matching: ReadonlySet<SubjectKey> | null;
  /** A list over a period tells what began or ended in it, however it came out. */
  readonly period: boolean;
  /** In the order shown. */
  readonly shelves: readonly Shelved[];
  /** Found, but for other people than asked about, or not in force where only that was asked: counted, not listed. */
  readonly leftOut: readonly Shelved[];
  /** Measures of places and bodies inside the place asked about. */
  readonly inside: Rows;
}

export interface Ground {
  readonly question: Question;
  readonly finding: Finding;
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  readonly day: Day;
}

const known = new WeakMap<Finding, Map<string, Listing>>();

export function listingOf(ground: Ground): Listing {
  const { asking, filters } = ground.question;
  const name = [ground.day, asking.audience, asking.now, asking.parts, filters.kinds, filters.period?.event].join('|');
  return remembered(known, ground.finding, name, () => workOut(ground));
}

function workOut(ground: Ground): Listing {
  const { question, finding, ledger, gazetteer } = ground;
  const { pairs } = finding;
  const subjects = [...new Set(pairs.flatMap(({ subject }) => subject ?? []))];
  const places = [...new Set(pairs.flatMap(({ place }) => place ?? []))];
  const { parts } = question.asking;
  const ofParts = places.length > 0 && parts.length > 0;
  // A union acts through its institutions: their measures are what it has banned.
  const ofUnion = places.length === 1 && gazetteer.get(places[0] ?? '')?.kind === 'union';
  const roll = new Roll(
    ground,
    pairs.map(({ subject }) => subject),
  );
  const isPart = (record: LedgerRecord) => parts.includes(gazetteer.get(record.place)?.kind ?? 'country');
  const all: number[] = [];
  for (const [at, pair] of pairs.entries()) {
    const own = numbersFound(pair, ledger);
    const inside = ofParts || ofUnion ? numbered(pair.inside, ledger) : NO_NUMBERS;
    for (const numbers of [own, inside]) {
      for (const number of numbers) {
        if (ofParts && !isPart(roll.record(number))) continue;
        const before = roll.has(number);
        if (before && standsForIts(roll, number)) continue;
        roll.put(number, at);
        if (!before) all.push(number);
      }
    }
  }
  const inside: number[] = [];
  const listed = new Set(pairs.length > 1 ? all : []);
  for (const [at, pair] of ofParts || ofUnion ? [] : pairs.entries()) {
    for (const number of numbered(pair.inside, ledger)) {
      if (listed.has(number)) continue;
      if (!roll.has(number)) inside.push(number);
      roll.put(number, at);
    }
  }
  const period = question.filters.period !== null;
  const shelfFor = (number: number): Shelf => {
    const at = shelfIn(roll, number);
    return period && (at === 'over' || at === 'unclear' || at === 'paused') ? roll.columns.bound(number) : at;
  };
  const { asking, filters } = question;
  const shown = new Map<Shelf, number[]>();
  const rest = new Map<Shelf, number[]>();
  for (const number of all) {
    const shelf = shelfFor(number);
    const asked = isAsked({ audience: roll.columns.audience(number) }, asking.audience, filters);
    put(asked && (!asking.now || IN_FORCE.has(shelf)) ? shown : rest, shelf, number);
  }
  return {
    axis:
      places.length === 1 && !ofParts && !ofUnion
        ? 'apps'
        : subjects.length === 1 && (ofParts || !places.length)
          ? 'places'
          : 'both',
    subjects,
    places: ofParts ? [] : places,
    matching: subjects.length ? new Set(subjects.flatMap((key) => matchingKeys(key, ledger))) : null,
    period,
    shelves: shelved(shown, roll),
    leftOut: shelved(rest, roll),
    inside: new Rows(roll, Int32Array.from(inside)),
  };
}

const NO_NUMBERS = new Int32Array();

/** One that names several of the things asked stands under the first that it names by its own name. */
function standsForIts(roll: Roll, number: number): boolean {
  const named = roll.named(number);
  return named === null || named === roll.subject(number);
}

function shelfIn(roll: Roll, number: number): Shelf {
  const subject = roll.subject(number);
  const named = subject?.startsWith('platform:') ? roll.named(number) : null;
  return shelfFrom(roll.phase(number), roll.columns.bound(number), named, subject);
}

function put<K>(by: Map<K, number[]>, key: K, number: number): void {
  const on = by.get(key);
  if (on) on.push(number);
  else by.set(key, [number]);
}

function shelved(by: ReadonlyMap<Shelf, readonly number[]>, roll: Roll): Shelved[] {
  return SHELVES.flatMap((shelf) => {
    const on = by.get(shelf);
    return on ? [{ shelf, standings: inListOrder(new Rows(roll, Int32Array.from(on))) }] : [];
  });
}
