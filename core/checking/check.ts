/** Reads a message for the app-and-place pairs that it claims something about, and answers each. */
import type { Answer } from '../answer/answer.ts';
import { joined } from '../answer/brief.ts';
import { askedKeys, subjectName } from '../finding/subjects.ts';
import type { CheckedMessage } from '../interdict.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';

export interface CheckContext {
  readonly ask: (text: string) => Answer;
  readonly read: (text: string) => Question;
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  /** See core/answer/context.ts. */
  readonly askPlace: (id: string) => string;
}

/** Pairs answered for one message. */
const MOST_PAIRS = 5;
/** Characters of a message that are read; a question's limit holds for each sentence. */
const MOST_READ = 8_000;
const MOST_SENTENCE = 480;

export function checkMessage(message: string, context: CheckContext): CheckedMessage {
  const found = pairsIn(message.slice(0, MOST_READ), context);
  const pairs = [...found.pairs].slice(0, MOST_PAIRS);
  const notRead = [
    found.pairs.size > MOST_PAIRS
      ? `${found.pairs.size - MOST_PAIRS} more pairs of an app and a place were found; at most ${MOST_PAIRS} are answered`
      : '',
    found.halves.size
      ? `named without an app or a place beside it, and so not answered: ${joined([...found.halves].slice(0, MOST_PAIRS))}`
      : '',
    found.doubtful.size
      ? `could mean more than one place: ${joined([...found.doubtful].map((word) => `“${word}”`))}`
      : '',
    message.length > MOST_READ ? `only the first ${MOST_READ.toLocaleString('en-GB')} characters were read` : '',
  ].filter(Boolean);
  return {
    answers: pairs.map((pair) => context.ask(pair)),
    notRead: notRead.length
      ? `Not read: ${notRead.join('; ')}. Names are read; what the message claims of them is not judged.`
      : null,
  };
}

interface Found {
  /** The words that ask each pair. */
  readonly pairs: Set<string>;
  readonly halves: Set<string>;
  readonly doubtful: Set<string>;
}

function pairsIn(message: string, context: CheckContext): Found {
  const found: Found = { pairs: new Set(), halves: new Set(), doubtful: new Set() };
  for (const sentence of sentencesOf(message)) {
    const question = context.read(sentence);
    if (question.ambiguity) found.doubtful.add(question.ambiguity.typed);
    const whole = question.pairs.length
      ? question.pairs
      : [{ subjects: askedKeys(question) as readonly string[], places: question.places as readonly string[] }];
    for (const { subjects, places } of whole) {
      const apps = subjects.map((key) => subjectName(key as SubjectKey, context.ledger));
      const where = places.map((id) => context.gazetteer.get(id)?.name ?? id);
      for (const app of apps)
        for (const id of places) found.pairs.add(asOn(`${app} ${context.askPlace(id)}`, question));
      if (!apps.length || !where.length) for (const half of [...apps, ...where]) found.halves.add(half);
    }
  }
  const all = [...found.pairs].join('\n');
  for (const half of found.halves) if (all.includes(half)) found.halves.delete(half);
  return found;
}

function asOn(pair: string, { asOf }: Question): string {
  return asOf ? `${pair} as of ${asOf}` : pair;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

function sentencesOf(message: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(message)) {
    for (let at = 0; at < segment.length; at += MOST_SENTENCE) {
      const piece = segment.slice(at, at + MOST_SENTENCE).trim();
      if (piece) sentences.push(piece);
    }
  }
  return sentences.slice(0, 60);
}
