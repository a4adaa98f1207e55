/** Looks a question up in the ledger: the records that answer it, those of places inside, and those that come near. */
import type { Day } from '../day/edtf.ts';
import { type Ledger, type SubjectKey, subjectsOf, withinOf } from '../ledger/ledger.ts';
import { numbered, numbersNaming, numbersOf } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';
import { passes, restricts } from './filter.ts';
import { narrowed } from './narrow.ts';
import { bestFirst } from './order.ts';
import { remembered } from './remembered.ts';
import { askedKeys, matchingKeys } from './subjects.ts';

/** One app (or kind, or owner) and one place; either may be open. */
export interface PairFinding {
  readonly subject: SubjectKey | null;
  readonly place: string | null;
  /** Records of the place itself, best first. */
  readonly own: readonly LedgerRecord[];
  /** Records of places that lie in it or belong to it, in the order of their places. */
  readonly inside: readonly LedgerRecord[];
}

/** What was found in no one place is counted and sorted by number; the records are put in order once they are looked at. */
export class Everywhere implements PairFinding {
  readonly subject: SubjectKey | null;
  readonly place = null;
  readonly inside: readonly LedgerRecord[] = [];
  readonly numbers: Int32Array;
  readonly #order: () => readonly LedgerRecord[];
  #own: readonly LedgerRecord[] | null = null;

  constructor(subject: SubjectKey | null, numbers: Int32Array, order: () => readonly LedgerRecord[]) {
    this.subject = subject;
    this.numbers = numbers;
    this.#order = order;
  }

  get own(): readonly LedgerRecord[] {
    this.#own ??= this.#order();
    return this.#own;
  }
}

/** Numbers of the pair's own records. */
export function numbersFound(pair: PairFinding, ledger: Ledger): Int32Array {
  return pair instanceof Everywhere ? pair.numbers : numbered(pair.own, ledger);
}

/** How many records of its own a pair has. */
export function countFound(pair: PairFinding): number {
  return pair instanceof Everywhere ? pair.numbers.length : pair.own.length;
}

export function isNothing({ pairs }: Finding): boolean {
  return pairs.every((pair) => countFound(pair) === 0);
}

export interface Finding {
  readonly pairs: readonly PairFinding[];
  /** The complete answer, best first, each once: what the pairs found themselves, then what lies inside. */
  readonly records: readonly LedgerRecord[];
}

/** @param day the day in question: it decides which record is best. Cost follows the names asked, not the ledger's size. */
export function find(question: Question, ledger: Ledger, gazetteer: Gazetteer, day: Day): Finding {
  const { mode, platforms, categories, owners, places, pairs, excluded, filters } = question;
  // A list of many is asked again page by page; what was found for it is kept.
  if (mode === 'pair') return look(question, ledger, gazetteer, day);
  const unanswered = question.ambiguity !== null || question.problem !== null;
  const name = JSON.stringify([day, mode, platforms, categories, owners, places, pairs, excluded, filters, unanswered]);
  return remembered(known, ledger, name, () => look(question, ledger, gazetteer, day));
}

const known = new WeakMap<Ledger, Map<string, Finding>>();

function look(question: Question, ledger: Ledger, gazetteer: Gazetteer, day: Day): Finding {
  const pairs = pairsOf(question).map(({ subject, place }) =>
    findPair(subject, place, question, ledger, gazetteer, day),
  );
  let records: readonly LedgerRecord[] | null = null;
  return {
    pairs,
    get records() {
      records ??= together(pairs);
      return records;
    },
  };
}

function together(pairs: readonly PairFinding[]): readonly LedgerRecord[] {
  const [only] = pairs;
  if (only && pairs.length === 1) return only.own.length ? only.own.concat(only.inside) : [];
  const records = new Set<LedgerRecord>();
  for (const pair of pairs) for (const record of pair.own) records.add(record);
  // A place never answers with its parts alone: without a record of its own there is none, and the parts come near.
  for (const pair of pairs) if (pair.own.length) for (const record of pair.inside) records.add(record);
  return [...records];
}

function pairsOf(question: Question): { subject: SubjectKey | null; place: string | null }[] {
  // A word with content that names nothing known, beside half a pair: answering the half would be another answer.
  if (question.mode === 'unread' || question.ambiguity || question.problem) return [];
  if (question.pairs.length) {
    return question.pairs.flatMap(({ subjects, places }) =>
      subjects.flatMap((subject) => places.map((place) => ({ subject: subject as SubjectKey, place }))),
    );
  }
  const subjects = askedKeys(question);
  const { places } = question;
  if (subjects.length && places.length)
    return subjects.flatMap((subject) => places.map((place) => ({ subject, place })));
  if (subjects.length) return subjects.map((subject) => ({ subject, place: null }));
  if (places.length) return places.map((place) => ({ subject: null, place }));
  return restricts(question.filters) ? [{ subject: null, place: null }] : [];
}

function findPair(
  subject: SubjectKey | null,
  place: string | null,
  question: Question,
  ledger: Ledger,
  gazetteer: Gazetteer,
  day: Day,
): PairFinding {
  const keys = subject ? matchingKeys(subject, ledger) : null;
  const keep = (record: LedgerRecord, filters = question.filters) =>
    !leftOut(record, question, ledger) && passes(record, filters, ledger, gazetteer, day);
  if (place === null) {
    const { records } = numbersOf(ledger);
    const { filters } = question;
    const { numbers, rest } = keys
      ? { numbers: numbersNaming(keys, ledger), rest: filters }
      : narrowed(filters, ledger, gazetteer, day);
    const whole = question.excluded === undefined && !restricts(rest);
    const all = whole ? numbers : numbers.filter((number) => keep(records[number] as LedgerRecord, rest));
    return new Everywhere(subject, all, () => byName(Array.from(all, (number) => records[number] as LedgerRecord)));
  }
  const own = recordsAt(place, keys, ledger).filter((record) => keep(record));
  const inside = recordsInside(place, keys, ledger).filter((record) => keep(record));
  // A union or alliance with no record of its own stands for its institutions.
  if (!own.length && gazetteer.get(place)?.kind === 'union') return { subject, place, own: byName(inside), inside: [] };
  return { subject, place, own: byName(own), inside };

  /** What names it by its own name before what names it by kind or owner. */
  function byName(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
    if (!subject || records.length < 2) return order(records);
    const bears = (record: LedgerRecord) => subjectsOf(record).includes(subject);
    const others = records.filter((record) => !bears(record));
    return others.length ? [...order(records.filter(bears)), ...order(others)] : order(records);
  }

  function order(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
    return bestFirst(records, day, ledger, subject ?? undefined);
  }
}

/** "Everywhere except France": the place, and what lies in it. */
function leftOut(record: LedgerRecord, { excluded }: Question, ledger: Ledger): boolean {
  if (!excluded) return false;
  for (let id: string | null = record.place, depth = 0; id && depth < 8; id = withinOf(id, ledger.places), depth++) {
    if (excluded.places.includes(id)) return true;
  }
  const named = subjectsOf(record);
  return named.length > 0 && named.every((key) => excluded.subjects.includes(key));
}

/** In the order of the places' ids. */
function recordsInside(place: string, keys: readonly SubjectKey[] | null, ledger: Ledger): LedgerRecord[] {
  const inside = ledger.placesInside.get(place);
  if (!inside) return [];
  const maps = keys?.map((key) => ledger.byPair.get(key));
  return inside.flatMap((id) => (maps ? union(maps.map((map) => map?.get(id))) : (ledger.byPlace.get(id) ?? [])));
}

function recordsAt(place: string, keys: readonly SubjectKey[] | null, ledger: Ledger): readonly LedgerRecord[] {
  if (!keys) return ledger.byPlace.get(place) ?? [];
  return union(keys.map((key) => ledger.byPair.get(key)?.get(place)));
}

/** Each once. */
function union(lists: readonly (readonly LedgerRecord[] | undefined)[]): readonly LedgerRecord[] {
  const filled = lists.filter((list) => list !== undefined && list.length > 0);
  if (filled.length < 2) return filled[0] ?? [];
  return [...new Set(filled.flatMap((list) => list ?? []))];
}
