/** Reads a question: text in, Question out. Deterministic, with no clock and no I/O, and its cost follows the words. */
import { clean, plainOf } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { addressesIn, readDays } from './day.ts';
import { asksHelp } from './filters.ts';
import { lettersForFlags } from './flags.ts';
import { runPasses, type TraceStep } from './passes.ts';
import type { Question } from './question.ts';
import { draftOf, passOver } from './span.ts';
import { tokenise } from './tokens.ts';
import { emptyQuestion, type Parts, understand } from './understand.ts';

const MOST_CHARACTERS = 500;

export interface ReadOptions {
  /** Today where the asker is. */
  readonly today: string;
  /** Called for every change that a pass of the reading makes, in order. */
  readonly trace?: (step: TraceStep) => void;
}

/** Any text gives a question, never an exception. */
export function read(text: string, lexicon: Lexicon, options: ReadOptions): Question {
  if (text.length > MOST_CHARACTERS * 4 || [...text].length > MOST_CHARACTERS) {
    const start = clean(lettersForFlags(text.slice(0, MOST_CHARACTERS)));
    const problem = `The question is longer than ${MOST_CHARACTERS} characters. Ask with an app and a place, such as "tiktok belgium".`;
    return { ...emptyQuestion(start), problem: { code: 'too-long', text: problem } };
  }
  const parts = parse(text, lexicon, options);
  if (parts.draft.text === '' || asksHelp(parts.plain)) return { ...emptyQuestion(parts.draft.text), mode: 'help' };
  return understand(parts);
}

/** The command that asks, where a surface hands it on. */
const COMMAND = /^(?:\/(?:ban|interdict)(?:\s+|$))+/i;

/** The words of a text with the names and days found in them. */
export function parse(text: string, lexicon: Lexicon, { today, trace }: ReadOptions): Parts {
  const cleaned = clean(lettersForFlags(text)).replace(COMMAND, '');
  const plain = plainOf(cleaned);
  const draft = draftOf(cleaned, tokenise(cleaned, lexicon), lexicon);
  const reader = { today, calendar: lexicon.calendar, relative: lexicon.relativeDates };
  const { days, impossible, asides } = readDays(plain, reader);
  for (const { start, end } of [...days, ...asides, ...(impossible ? [impossible] : [])]) passOver(draft, start, end);
  const { guesses, excluded } = runPasses(draft, plain, trace);
  for (const { start, end } of addressesIn(plain)) passOver(draft, start, end);
  return { draft, plain, days, impossible, guesses, excluded, today };
}
