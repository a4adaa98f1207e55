/** The product, whole: everything that its port promises, over one ledger. */
import type { Answer } from './answer/answer.ts';
import { compose } from './answer/compose.ts';
import { copyText } from './answer/copy.ts';
import { checkMessage } from './checking/check.ts';
import type { Day } from './day/edtf.ts';
import { dayInWords } from './day/wording.ts';
import { find } from './finding/find.ts';
import type { Ledger } from './ledger/ledger.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { Interdict } from './port.ts';
import { placeAsker } from './reading/ask-place.ts';
import { explain } from './reading/explain.ts';
import type { Question } from './reading/question.ts';
import { read } from './reading/read.ts';
import type { Audience } from './situation/audience.ts';
import { situationOf } from './situation/situation.ts';
import { indexNames } from './suggesting/name-index.ts';
import { stemReader } from './suggesting/stem.ts';
import { suggest } from './suggesting/suggest.ts';
import { weigh } from './suggesting/weights.ts';
import { wordsFor } from './suggesting/words.ts';

/** Wires reading, finding, judging and composing over one ledger. Pure: the same text on the same day gives the same words. */
export function createInterdict(ledger: Ledger, lexicon: Lexicon): Interdict {
  const { gazetteer } = lexicon;
  const askPlace = placeAsker(lexicon);
  const weights = weigh(ledger, gazetteer);
  const names = indexNames(lexicon, weights);
  const words = wordsFor(lexicon, askPlace);
  const stemOn = stemReader((text, today) => read(text, lexicon, { today }), lexicon, words);

  const ask: Interdict['ask'] = (text, { today, page = 1, asOf, view = 'first' }) => {
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
      view,
      askPlace,
    });
  };

  const bound = ({ question, day }: Answer): Audience | null => {
    const [pair] = find(question, ledger, gazetteer, day).pairs;
    return pair ? (situationOf(pair, question, ledger, gazetteer, day)?.standings[0].audience ?? null) : null;
  };

  return {
    ask,
    suggest: (typed, { today, asOf, limit }) => {
      const day = asOf ?? today;
      return suggest(typed, limit, { ledger, lexicon, weights, names, words, stem: stemOn(today), day });
    },
    suggestName: (kind, typed, limit) =>
      names
        .starting(typed, kind, limit)
        .map(({ name, sense }) => ({ label: name, ask: kind === 'place' ? askPlace(sense.id) : name })),
    check: (message, options) =>
      checkMessage(message, options.today, options.most, {
        ask: (text) => ask(text, { today: options.today }),
        bound,
        ledger,
        lexicon,
        askPlace,
      }),
    explain: (text, { today }) => explain(text, lexicon, { today }),
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
