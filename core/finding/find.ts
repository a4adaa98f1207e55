/** Looks a question up in the ledger: the records that answer it, those of places inside, and those that come near. */
import type { Day } from '../day/edtf.ts';
import { type Ledger, type SubjectKey, subjectsOf, withinOf } from '../ledger/ledger.ts';
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
  const [only] = pairs;
  if (only && pairs.length === 1) return { pairs, records: only.own.length ? only.own.concat(only.inside) : [] };
  const records = new Set<LedgerRecord>();
  for (const pair of pairs) for (const record of pair.own) records.add(record);
  // A place never answers with its parts alone: without a record of its own there is none, and the parts come near.
  for (const pair of pairs) if (pair.own.length) for (const record of pair.inside) records.add(record);
  return { pairs, records: [...records] };
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
  const keep = (record: LedgerRecord) =>
    !leftOut(record, question, ledger) && passes(record, question.filters, ledger, gazetteer, day);
  if (place === null) {
    if (!keys)
      return {
        subject,
        place,
        own: order([...narrowed(question.filters, ledger, gazetteer, day)].filter(keep)),
        inside: [],
      };
    const [own = [], ...others] = keys.map((key) => ledger.bySubject.get(key) ?? []);
    return { subject, place, own: named(own.filter(keep), union(others, own).filter(keep)), inside: [] };
  }
  const own = recordsAt(place, keys, ledger).filter(keep);
  const inside = recordsInside(place, keys, ledger).filter(keep);
  // A union or alliance with no record of its own stands for its institutions.
  if (!own.length && gazetteer.get(place)?.kind === 'union') return { subject, place, own: byName(inside), inside: [] };
  return { subject, place, own: byName(own), inside };

  function byName(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
    if (!subject || records.length < 2) return order(records);
    const bears = (record: LedgerRecord) => subjectsOf(record).includes(subject);
    return named(
      records.filter(bears),
      records.filter((record) => !bears(record)),
    );
  }

  /** What names it by its own name before what names it by kind or owner. */
  function named(own: readonly LedgerRecord[], others: readonly LedgerRecord[]): readonly LedgerRecord[] {
    return others.length ? [...order(own), ...order(others)] : order(own);
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

/** Each once. @param without is left out. */
function union(
  lists: readonly (readonly LedgerRecord[] | undefined)[],
  without: readonly LedgerRecord[] = [],
): readonly LedgerRecord[] {
  const filled = lists.filter((list) => list !== undefined && list.length > 0);
  if (!without.length && filled.length < 2) return filled[0] ?? [];
  if (!filled.length) return [];
  const seen = new Set(without);
  const found: LedgerRecord[] = [];
  for (const list of filled) {
    for (const record of list ?? []) {
      if (seen.has(record)) continue;
      seen.add(record);
      found.push(record);
    }
  }
  return found;
}
