/** Ordinary words, of English and of other languages: what is no name, and how sure that is. */
import { ASCII } from './fold.ts';
import { eachLine, lineOf, startOf } from './sorted-lines.ts';

export interface Words {
  /** Passed over in silence: function words, question words, the vocabulary of bans, in any language. */
  readonly isHarmless: (key: string) => boolean;
  /** One of the English ones among those. */
  readonly isEnglish: (key: string) => boolean;
  /** Never corrected into a name. */
  readonly isCommon: (key: string) => boolean;
  /** In a dictionary of English as a word that is no name, or an everyday word of another language. */
  readonly isOrdinary: (key: string) => boolean;
  /** In a dictionary of English, in small letters. */
  readonly isSmallWord: (key: string) => boolean;
  /** How often English has it in small letters, as a power of ten of the list's count. */
  readonly band: (key: string) => number;
  /** English writes it with a capital. */
  readonly isName: (key: string) => boolean;
  /** In a dictionary of English, as a word or a name. */
  readonly isEnglishWord: (key: string) => boolean;
  /** A person's name, and not a word. */
  readonly isPerson: (key: string) => boolean;
  /** The languages, other than English, in which this is a function or everyday word. */
  readonly languages: (key: string) => readonly string[];
  /** Every word that is passed over in a script written without spaces. */
  readonly eachSpaceless: (visit: (key: string) => void) => void;
}

/** The band of a word that is met hundreds of times in the list of English words. */
export const MET_OFTEN = 2;

/**
 * Marks of words.tsv: h passed over, by hand; e the same, English; o never corrected, by hand; w an English word, n one
 * written with a capital, each with the power of ten of its count; s a function word of a language; f an everyday word of
 * one; p a person's name.
 */
interface Entry {
  readonly marks: string;
  readonly languages: readonly string[];
}

const NONE: Entry = { marks: '', languages: [] };
const LATIN = /^[a-z]*$/;
/** Words that have been looked up are kept, so many at most. */
const MOST_KEPT = 4_000;
const FIRST_SPACELESS = '\u0e00';

/**
 * @param lines words.tsv: word, marks, languages, sorted by word. The text is searched as it is, so that a cold start costs
 *   nothing for words that nobody types.
 * @param scripts the same for words in other letters than a to z; asked for at the first such word.
 */
export function readWords(lines: string, scripts: () => string): Words {
  const known = new Map<string, Entry>();
  const entry = (key: string): Entry => {
    const before = known.get(key);
    if (before) return before;
    if (known.size >= MOST_KEPT) known.clear();
    const found = search(ASCII.test(key) ? lines : scripts(), key);
    known.set(key, found);
    return found;
  };
  const isHarmless = (key: string): boolean => {
    const { marks } = entry(key);
    // A word of some language that is an English one too is passed over where the hand says so.
    return marks.includes('h') || (marks.includes('s') && !marks.includes('w') && !isShort(key));
  };
  return {
    isHarmless,
    isEnglish: (key) => entry(key).marks.includes('e'),
    isCommon: (key) => isCommon(key, entry(key).marks),
    isOrdinary: (key) => /[ehwsf]/.test(entry(key).marks),
    isSmallWord: (key) => /[ew]/.test(entry(key).marks),
    band: (key) => (entry(key).marks.includes('w') ? Number(entry(key).marks.at(-1)) : 0),
    isName: (key) => entry(key).marks.includes('n') && !/[hw]/.test(entry(key).marks),
    isEnglishWord: (key) => /[enw]/.test(entry(key).marks),
    isPerson: (key) => isPerson(entry(key).marks),
    languages: (key) => entry(key).languages,
    eachSpaceless: (visit) => {
      const inScripts = scripts();
      eachLine(inScripts.slice(startOf(inScripts, FIRST_SPACELESS)), (key) => {
        if (isHarmless(key)) visit(key);
      });
    },
  };
}

function isPerson(marks: string): boolean {
  return marks.includes('p') && !/[how]/.test(marks);
}

/** Two letters are codes first, whatever they are in some language. */
function isShort(key: string): boolean {
  return key.length < 3 && LATIN.test(key);
}

function isCommon(key: string, marks: string): boolean {
  if (/[ho]/.test(marks)) return true;
  if (isShort(key)) return false;
  if (/[sf]/.test(marks)) return true;
  return marks.includes('w') && (marks.at(-1) ?? '') >= '1';
}

function search(lines: string, key: string): Entry {
  const value = lineOf(lines, key);
  if (value === null) return NONE;
  const [marks = '', languages = ''] = value.split('\t');
  return { marks, languages: languages ? languages.split(' ') : [] };
}
