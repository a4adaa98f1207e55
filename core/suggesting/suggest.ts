/** Completions for what is typed so far: the typed text itself, the pair it names, then pairs on record that come near. */

import { withArticle } from '../answer/article.ts';
import { kindAndVerdict } from '../answer/verdict-words.ts';
import type { Day } from '../day/edtf.ts';
import { find } from '../finding/find.ts';
import { askedKeys, matchingKeys, subjectName } from '../finding/subjects.ts';
import type { Suggestion } from '../interdict.ts';
import { type Ledger, recordsOfPair, type SubjectKey, subjectsOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Question } from '../reading/question.ts';
import { judge } from '../verdict/judge.ts';
import type { NameIndex } from './name-index.ts';

export interface SuggestContext {
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  readonly names: NameIndex;
  readonly read: (text: string) => Question;
  readonly day: Day;
  /** See core/answer/context.ts. */
  readonly askPlace: (id: string) => string;
}

/** A completion is no place for an essay: longer text is completed as it stands. */
const MOST_TYPED = 120;

export function suggest(typed: string, limit: number, context: SuggestContext): Suggestion[] {
  const text = typed.trim().replace(/\s+/g, ' ');
  const list = new Collected(limit);
  if (text) list.add({ label: text, ask: text });
  if (text.length > MOST_TYPED) return list.items;
  const whole = context.read(text);
  if (text && whole.mode !== 'unread') addPairs(whole, list, context);
  const cut = text.lastIndexOf(' ');
  const begun = typed.endsWith(' ') ? '' : text.slice(cut + 1);
  const before = typed.endsWith(' ') ? whole : context.read(cut < 0 ? '' : text.slice(0, cut));
  addCompleted(before, begun, list, context);
  if (cut >= 0 && begun) addCompleted(context.read(''), text, list, context);
  return list.items;
}

class Collected {
  readonly items: Suggestion[] = [];
  readonly #limit: number;
  readonly #asks = new Set<string>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get full(): boolean {
    return this.items.length >= this.#limit;
  }

  add(suggestion: Suggestion): void {
    const key = suggestion.ask.toLowerCase();
    if (this.full || (this.#asks.has(key) && suggestion.label === suggestion.ask)) return;
    if (this.items.some(({ label }) => label === suggestion.label)) return;
    this.#asks.add(key);
    this.items.push(suggestion);
  }
}

/** What the text already names: the pair with its verdict, or the app's places, or the place's apps. */
function addPairs(question: Question, list: Collected, context: SuggestContext): void {
  const { ledger, gazetteer, day } = context;
  const subjects = askedKeys(question);
  const { places } = question;
  for (const subject of subjects) {
    for (const place of places) {
      const alone: Question = { ...question, mode: 'pair', pairs: [{ subjects: [subject], places: [place] }] };
      const { pairs } = find(alone, ledger, gazetteer, day);
      for (const record of pairs[0]?.own.slice(0, 3) ?? []) list.add(pairSuggestion(subject, place, record, context));
    }
  }
  for (const subject of subjects) {
    const near = places.flatMap((place) => ledger.placesInside.get(place) ?? []);
    for (const place of near) if (!list.full) addIfOnRecord(subject, place, list, context);
    if (!places.length) addMostRecent(subject, list, context);
  }
  if (!subjects.length) for (const place of places) addPlace(place, list, context);
}

/** The word being typed, completed in the light of what stands before it. */
function addCompleted(before: Question, begun: string, list: Collected, context: SuggestContext): void {
  const [subject] = askedKeys(before);
  const [place] = before.places;
  if (subject && !place) {
    for (const thing of context.names.starting(begun, 'place', 40)) {
      if (list.full) return;
      addIfOnRecord(subject, thing.sense.id, list, context);
    }
    if (begun)
      for (const thing of context.names.starting(begun, 'place', 8)) list.add(plainPair(subject, thing.sense, context));
    return;
  }
  if (place && !subject) {
    for (const thing of context.names.starting(begun, 'app', 40)) {
      if (list.full) return;
      addIfOnRecord(keyOf(thing.sense), place, list, context);
    }
    return;
  }
  if (subject || place) return;
  const things = context.names.starting(begun, 'any', 12);
  for (const { name, sense } of things)
    list.add({ label: name, ask: sense.kind === 'place' ? context.askPlace(sense.id) : name });
  const [first] = things;
  if (!first) return;
  if (first.sense.kind === 'place') addPlace(first.sense.id, list, context);
  else addMostRecent(keyOf(first.sense), list, context);
}

function addPlace(place: string, list: Collected, context: SuggestContext): void {
  for (const record of (context.ledger.byPlace.get(place) ?? []).slice(0, 12)) {
    const [subject] = subjectsOf(record);
    if (subject) list.add(pairSuggestion(subject, place, record, context));
  }
}

/** The places of an app whose records are newest, so that a first letter already shows something worth asking. */
function addMostRecent(subject: SubjectKey, list: Collected, context: SuggestContext): void {
  const records = context.ledger.bySubject.get(subject) ?? [];
  for (const record of records.slice(0, 60)) {
    if (list.full) return;
    list.add(pairSuggestion(subject, record.place, record, context));
  }
}

function addIfOnRecord(subject: SubjectKey, place: string, list: Collected, context: SuggestContext): void {
  const { ledger } = context;
  const record = matchingKeys(subject, ledger)
    .flatMap((key) => recordsOfPair(ledger, place, key))
    .at(0);
  if (record) list.add(pairSuggestion(subject, place, record, context));
}

/** "TikTok in Belgium: ban on official devices, in force as of March 2024; nothing later on file". */
function pairSuggestion(subject: SubjectKey, place: string, record: LedgerRecord, context: SuggestContext): Suggestion {
  const { ledger, gazetteer, day } = context;
  const app = subjectName(subject, ledger);
  const where = gazetteer.get(place)?.name ?? place;
  const verdict = kindAndVerdict(record, judge(record, day, ledger), day);
  return { label: `${app} in ${withArticle(where)}: ${verdict}`, ask: `${app} ${context.askPlace(place)}` };
}

function plainPair(subject: SubjectKey, sense: Sense, context: SuggestContext): Suggestion {
  const app = subjectName(subject, context.ledger);
  const where = context.gazetteer.get(sense.id)?.name ?? sense.id;
  return { label: `${app} in ${withArticle(where)}`, ask: `${app} ${context.askPlace(sense.id)}` };
}

function keyOf(sense: Sense): SubjectKey {
  return `${sense.kind as 'platform'}:${sense.id}`;
}
