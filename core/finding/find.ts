/** Looks a question up in the ledger: the records that answer it, those of places inside, and those that come near. */
import type { Day } from '../day/edtf.ts';
import { type Ledger, type SubjectKey, subjectsOf, withinOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';
import { passes, restricts } from './filter.ts';
import { bestFirst } from './order.ts';
import { askedKeys, matchingKeys, namedAs } from './subjects.ts';

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
  const pairs = pairsOf(question).map(({ subject, place }) =>
    findPair(subject, place, question, ledger, gazetteer, day),
  );
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
  const at = (id: string) => recordsAt(id, keys, ledger).filter(keep);
  if (place === null) {
    const found = keys ? union(keys.map((key) => ledger.bySubject.get(key))) : [...ledger.records.values()];
    return { subject, place, own: order(found.filter(keep)), inside: [] };
  }
  let own = at(place);
  let inside = recordsInside(place, keys, ledger).filter(keep);
  // A union or alliance with no record of its own stands for its institutions.
  if (!own.length && gazetteer.get(place)?.kind === 'union') {
    own = inside;
    inside = [];
  }
  return { subject, place, own: order(own), inside };

  function order(records: readonly LedgerRecord[]): LedgerRecord[] {
    return bestFirst(records, day, ledger, (record) =>
      subject && namedAs(record, subject, ledger) !== subject ? 1 : 0,
    );
  }
}

/** "Everywhere except France": the place, and what lies in it. */
function leftOut(record: LedgerRecord, { excluded }: Question, ledger: Ledger): boolean {
  if (!excluded) return false;
  for (let id: string | null = record.place, depth = 0; id && depth < 8; id = withinOf(id, ledger.places), depth++) {
    if (excluded.places.includes(id)) return true;
  }
  return excluded.subjects.length > 0 && subjectsOf(record).every((key) => excluded.subjects.includes(key));
}

/** In the order of the places' ids. */
function recordsInside(place: string, keys: readonly SubjectKey[] | null, ledger: Ledger): LedgerRecord[] {
  const inside = ledger.placesInside.get(place);
  if (!inside) return [];
  const maps = keys?.map((key) => ledger.byPair.get(key)).filter((map) => map !== undefined);
  if (maps && maps.length === 0) return [];
  return inside.flatMap((id) => {
    if (!maps) return ledger.byPlace.get(id) ?? [];
    const lists = maps.map((map) => map.get(id)).filter((list) => list !== undefined);
    return lists.length > 1 ? union(lists) : (lists[0] ?? []);
  });
}

function recordsAt(place: string, keys: readonly SubjectKey[] | null, ledger: Ledger): readonly LedgerRecord[] {
  if (!keys) return ledger.byPlace.get(place) ?? [];
  return union(keys.map((key) => ledger.byPair.get(key)?.get(place)));
}

function union(lists: readonly (readonly LedgerRecord[] | undefined)[]): LedgerRecord[] {
  const filled = lists.filter((list) => list !== undefined);
  if (filled.length === 1) return [...(filled[0] ?? [])];
  return [...new Set(filled.flat())];
}
