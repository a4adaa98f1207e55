/** The product, whole, behind one port: what a surface may ask of it, and what answers. */
import type { Answer } from './answer/answer.ts';
import { compose } from './answer/compose.ts';
import { copyText } from './answer/copy.ts';
import { checkMessage } from './checking/check.ts';
import type { Day } from './day/edtf.ts';
import { dayInWords } from './day/wording.ts';
import { find } from './finding/find.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Sense } from './lexicon/sense.ts';
import { placeAsker } from './reading/ask-place.ts';
import type { Question } from './reading/question.ts';
import { read } from './reading/read.ts';
import { indexNames } from './suggesting/name-index.ts';
import { suggest } from './suggesting/suggest.ts';

export interface AskOptions {
  /** Today where the asker is; the core has no clock. */
  readonly today: Day;
  /** From 1; a page that does not exist is the last one. */
  readonly page?: number;
  /** The day in question, over any that the text names. */
  readonly asOf?: Day;
}

/** A completion: what to show, and the text that asks it. */
export interface Suggestion {
  readonly label: string;
  readonly ask: string;
}

/** A claim found in a message, answered. */
export interface CheckedMessage {
  /** At most five, in the order of the message. */
  readonly answers: readonly Answer[];
  /** One plain sentence on what was not read, or null. */
  readonly notRead: string | null;
}

export interface Interdict {
  /** Any text gives an answer, never an exception. */
  readonly ask: (text: string, options: AskOptions) => Answer;
  /** Completions for what is typed so far, the typed text first; at most `limit`. */
  readonly suggest: (typed: string, options: AskOptions & { readonly limit: number }) => readonly Suggestion[];
  /** Apps (or owners, categories) and places whose names begin like the typed text. */
  readonly suggestName: (kind: 'app' | 'place', typed: string, limit: number) => readonly Suggestion[];
  /** The app-and-place pairs that a message claims something about. */
  readonly check: (message: string, options: AskOptions) => CheckedMessage;
  /** Ready for a story: attribution, quotation, citation. Plain text. */
  readonly copyText: (answer: Answer) => string;
  /** What the ledger holds. */
  readonly about: () => {
    readonly records: number;
    readonly places: number;
    readonly platforms: number;
    readonly sources: number;
    readonly newestSource: string | null;
    readonly newest: Day;
    readonly version: string;
  };
}

/** Wires reading, finding, judging and composing over one ledger. Pure: the same text on the same day gives the same words. */
export function createInterdict(ledger: Ledger, lexicon: Lexicon): Interdict {
  const { gazetteer } = lexicon;
  const askPlace = placeAsker(lexicon);
  const names = indexNames(lexicon, (sense) => recordsOf(sense, ledger));

  const ask: Interdict['ask'] = (text, { today, page = 1, asOf }) => {
    const asked = read(text, lexicon, { today });
    const question = asOf && !asked.problem ? askedOf(asked, asOf, today) : asked;
    const day = question.asOf ?? today;
    const finding = find(question, ledger, gazetteer, day);
    return compose({
      question,
      finding,
      ledger,
      gazetteer,
      day,
      today,
      page: Math.max(1, Math.floor(page) || 1),
      askPlace,
    });
  };

  return {
    ask,
    suggest: (typed, { today, asOf, limit }) => {
      const reader = (text: string) => read(text, lexicon, { today });
      return suggest(typed, limit, { ledger, gazetteer, names, read: reader, day: asOf ?? today, askPlace });
    },
    suggestName: (kind, typed, limit) =>
      names
        .starting(typed, kind, limit)
        .map(({ name, sense }) => ({ label: name, ask: kind === 'place' ? askPlace(sense.id) : name })),
    check: (message, options) =>
      checkMessage(message, options.today, {
        ask: (text) => ask(text, options),
        ledger,
        lexicon,
        askPlace,
      }),
    copyText,
    about: () => ({
      records: ledger.records.size,
      places: ledger.byPlace.size,
      platforms: [...ledger.bySubject.keys()].filter((key) => key.startsWith('platform:')).length,
      sources: ledger.sources.size,
      newestSource: newestSource(ledger),
      newest: ledger.newest,
      version: ledger.version,
    }),
  };
}

function recordsOf(sense: Sense, ledger: Ledger): number {
  if (sense.kind === 'place') return ledger.byPlace.get(sense.id)?.length ?? 0;
  return ledger.bySubject.get(`${sense.kind as 'platform'}:${sense.id}`)?.length ?? 0;
}

/** The newest publication day on file, as exact as it is; null where no source prints one. */
function newestSource(ledger: Ledger): string | null {
  let newest: string | null = null;
  for (const { published } of ledger.sources.values()) {
    if (published !== null && (newest === null || published > newest)) newest = published;
  }
  return newest;
}

/** The question for a day that was given beside it, over any that it names. */
function askedOf(question: Question, asOf: Day, today: Day): Question {
  const typed = question.asOfTyped;
  // Another day in the words than the one given beside them: which one counts is said.
  const differs = typed !== null && question.asOf !== asOf;
  const told = { typed: typed ?? '', readAs: dayInWords(asOf), rule: 'day', said: true } as const;
  const readings = differs ? [...question.readings, told] : question.readings;
  const asked = { ...question, asOf, asOfTyped: asOf, readings };
  if (asOf <= today) return asked;
  const text = `${dayInWords(asOf)} is in the future. The ledger knows what has happened, not what will.`;
  return { ...asked, asOf: null, problem: { code: 'future-day', text } };
}
