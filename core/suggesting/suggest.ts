/** Completions for what is typed so far: the typed text itself, then what it most likely becomes. */

import { EXAMPLES } from '../answer/guide.ts';
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Suggestion } from '../port.ts';
import type { Question } from '../reading/question.ts';
import type { Completion, SuggestContext } from './context.ts';
import { continuations, goOn, isWhole, MOST, slips } from './continue.ts';
import { isSentence, same } from './glue.ts';
import type { Stem } from './stem.ts';
import { joined, keyOf, plainWords, thingOf, type Words } from './words.ts';

/** A completion is no place for an essay: longer text is completed as it stands. */
const MOST_TYPED = 120;
/** So many longer names are offered before what can be asked of the name as it stands: "Niger" may become "Nigeria". */
const MOST_LONGER = 3;
const MOST_BEFORE_LONGER = 8;

export function suggest(typed: string, limit: number, context: SuggestContext): Suggestion[] {
  const text = typed.trim().replace(/\s+/g, ' ');
  if (!text) return distinct(toBeginWith(context), limit);
  const itself = plainWords(text);
  if (text.length > MOST_TYPED) return distinct([itself], limit);
  const next = distinct([itself, ...goingOn(text, /\s$/.test(typed), context)], limit);
  return isSentence(text) ? next.filter(({ ask }, index) => index === 0 || isRead(ask, context)) : next;
}

/** In a sentence a word may be no name, and what is offered is read as it would be when it is sent. */
function isRead(ask: string, { stem }: SuggestContext): boolean {
  const { question, unclear } = stem(ask);
  return !unclear && question.mode !== 'unread' && !question.unread.length;
}

/** @param open true where the last word has been left. */
function goingOn(text: string, open: boolean, context: SuggestContext): Words[] {
  if (open) {
    const whole = context.stem(text);
    if (!whole.unclear) return [...asked(whole, context), ...goOn(whole, '', MOST, context).map(wordsOf)];
  }
  const { found, last } = continuations(text, context);
  if (found.length && !found.some(({ exact }) => exact)) return begun(found, context);
  const whole = context.stem(text);
  if (whole.question.mode === 'help') return toBeginWith(context);
  if (isWhole(whole, last) || whole.question.ambiguity)
    return [...asked(whole, context), ...aroundWhole(whole, found, context)];
  const near = found.length ? found : slips(last, text.slice(text.lastIndexOf(' ') + 1), context);
  if (near.length) return begun(near, context);
  return [...asked(whole, context), ...goOn(whole, '', MOST, context).map(wordsOf)];
}

const wordsOf = ({ words }: Completion): Words => words;

/** What the text asks as it stands, its names written out; each of its meanings where it has several. */
function asked(whole: Stem, { stem }: SuggestContext): Words[] {
  const { ambiguity } = whole.question;
  if (ambiguity) return ambiguity.options.map(({ ask }) => plainWords(ask));
  const written = stem(whole.typed.ask);
  if (!whole.unclear && same(written.subjects, whole.subjects) && same(written.places, whole.places))
    return isPlain(whole.question) && whole.names ? [whole.typed, whole.names] : [whole.typed];
  return whole.names ? [whole.names] : [];
}

/** Nothing but names was typed: they are all that is asked. */
function isPlain({ facet, asOf, mode, text }: Question): boolean {
  return facet === null && asOf === null && mode === 'pair' && !isSentence(text);
}

/** What a word begins: names on record, what is asked most of the first of them, then the rest. */
function begun(found: readonly Completion[], context: SuggestContext): Words[] {
  const pairs = pairsOfFirst(found, context);
  const first = pairs.length ? found.filter(({ record }) => record === 0).slice(0, MOST_APPS) : [];
  return [...first.map(wordsOf), ...pairs, ...found.map(wordsOf)];
}

/** What can be asked of the names as they stand, and what longer names they begin. */
function aroundWhole(whole: Stem, found: readonly Completion[], context: SuggestContext): Words[] {
  const next = whole.question.ambiguity ? [] : goOn(whole, '', MOST, context);
  const longer = found.filter(({ own, exact }) => own && !exact);
  const isCountry = ({ thing, record }: Completion) =>
    record < 2 && thing?.kind === 'place' && context.weights.tierOf(thing.id) === 0;
  return [
    ...longer.filter(isCountry).slice(0, MOST_LONGER),
    ...next.slice(0, MOST_BEFORE_LONGER),
    ...longer,
    ...next.slice(MOST_BEFORE_LONGER),
  ].map(wordsOf);
}

/** Each once, whatever its capitals. */
function distinct(all: readonly Words[], limit: number): Suggestion[] {
  const asks = new Set<string>();
  const labels = new Set<string>();
  const list: Suggestion[] = [];
  for (const { label, ask } of all) {
    if (list.length >= limit) break;
    if (asks.has(ask.toLowerCase()) || labels.has(label.toLowerCase())) continue;
    asks.add(ask.toLowerCase());
    labels.add(label.toLowerCase());
    list.push({ label, ask });
  }
  return list;
}

const MOST_APPS = 12;

/** Nothing typed: questions that the ledger can answer, then the apps that are asked about most. */
function toBeginWith({ stem, names, words }: SuggestContext): Words[] {
  const examples = EXAMPLES.filter(({ ask }) => {
    const { mode, unread, problem } = stem(ask).question;
    return mode !== 'unread' && !unread.length && !problem;
  });
  const apps = names.starting('', 'app', MOST_APPS).flatMap(({ sense }) => words(sense) ?? []);
  return [...examples.map(({ ask }) => plainWords(ask)), ...apps];
}

/** Of the first name that is offered alone, the pairs asked most: a first letter already shows something worth asking. */
function pairsOfFirst(found: readonly Completion[], { weights, words }: SuggestContext): Words[] {
  const [first] = found;
  const thing = first?.thing;
  if (!thing || words(thing) !== first.words) return [];
  if (thing.kind === 'place')
    return [...weights.subjectsOf(thing.id).keys()].flatMap((key: SubjectKey) => {
      const subject = words(thingOf(key));
      return subject ? [joined([subject, first.words])] : [];
    });
  return [...weights.placesOf(keyOf(thing)).keys()].flatMap((id) => {
    const place = words({ kind: 'place', id });
    return place ? [joined([first.words, place])] : [];
  });
}
