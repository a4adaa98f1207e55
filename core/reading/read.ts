/**
 * Reads a question: text in, Question out. Deterministic, with no clock and no I/O, and its cost follows the words.
 * Order: flags and days; exact names, longest first; clear codes; words run together; misspellings; short codes last;
 * then what the names are to each other; then the guard: a word with content that was not understood is never passed over
 * where half the question is missing.
 */
import type { Day } from '../day/edtf.ts';
import { clean, plainOf } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { buildSpeller, type Speller } from '../lexicon/spelling.ts';
import { applyCorrections, takeExclusions } from './amendments.ts';
import { dropMeans, dropMedia, refuseActors } from './bystanders.ts';
import { readClearCodes, readSubdivisionCodes, readWeakCodes, yieldShortNames } from './codes.ts';
import { readDays } from './day.ts';
import { asksHelp } from './filters.ts';
import { lettersForFlags } from './flags.ts';
import { findForms, findSounds } from './forms.ts';
import { dropIdioms } from './idioms.ts';
import { correctLeftovers, type Guess } from './misspelt.ts';
import { findNames } from './names.ts';
import { refusePlaceWords } from './place-words.ts';
import type { Question } from './question.ts';
import { type Draft, draftOf, passOver } from './span.ts';
import { dropDescriptions, dropPartsOfNames, keepParts, settleAmbiguous } from './structure.ts';
import { tokenise } from './tokens.ts';
import { emptyQuestion, understand } from './understand.ts';
import { settleWordApps } from './word-apps.ts';

const MOST_CHARACTERS = 500;

export interface ReadOptions {
  /** Today where the asker is. */
  readonly today: Day;
}

/** Any text gives a question, never an exception. */
export function read(text: string, lexicon: Lexicon, { today }: ReadOptions): Question {
  if (text.length > MOST_CHARACTERS * 4 || [...text].length > MOST_CHARACTERS) {
    const start = clean(lettersForFlags(text.slice(0, MOST_CHARACTERS)));
    const problem = `The question is longer than ${MOST_CHARACTERS} characters. Ask with an app and a place, such as "tiktok belgium".`;
    return { ...emptyQuestion(start), problem: { code: 'too-long', text: problem } };
  }
  const cleaned = clean(lettersForFlags(text)).replace(COMMAND, '');
  const plain = plainOf(cleaned);
  if (cleaned === '' || asksHelp(plain)) return { ...emptyQuestion(cleaned), mode: 'help' };
  const draft = draftOf(cleaned, tokenise(cleaned, lexicon), lexicon);
  const reader = { today, calendar: lexicon.calendar, relative: lexicon.relativeDates };
  const { days, impossible, asides } = readDays(plain, reader);
  for (const { start, end } of [...days, ...asides, ...(impossible ? [impossible] : [])]) passOver(draft, start, end);
  const guesses = readNames(draft, plain);
  const excluded = takeExclusions(draft);
  return understand({ draft, plain, days, impossible, guesses, excluded, today });
}

/** The command that asks, where a surface hands it on. */
const COMMAND = /^(?:\/(?:ban|interdict)(?:\s+|$))+/i;

/** Finds the names and settles what they are to each other. */
function readNames(draft: Draft, plain: string): readonly Guess[] {
  readSubdivisionCodes(draft);
  findNames(draft);
  findForms(draft);
  findSounds(draft);
  yieldShortNames(draft);
  dropIdioms(draft);
  refusePlaceWords(draft);
  settleWordApps(draft);
  readClearCodes(draft);
  const guesses = correctLeftovers(draft, spellerOf(draft.lexicon));
  readWeakCodes(draft);
  dropDescriptions(draft);
  refuseActors(draft);
  dropMedia(draft);
  dropMeans(draft);
  dropPartsOfNames(draft);
  keepParts(draft);
  settleAmbiguous(draft);
  applyCorrections(draft, plain);
  return guesses;
}

const spellers = new WeakMap<Lexicon, Speller>();

function spellerOf(lexicon: Lexicon): Speller {
  const known = spellers.get(lexicon);
  if (known) return known;
  const speller = buildSpeller(lexicon);
  spellers.set(lexicon, speller);
  return speller;
}
