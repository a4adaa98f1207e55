/** Reads the lexicon's files. They lie beside this file in the sources; dist/ has none, so they are found from package.json. */
import { existsSync, readFileSync } from 'node:fs';
import type { LexiconFiles } from '../../core/lexicon/lexicon.ts';
import { relativeDates } from './relative-dates.ts';

/** @returns the folder data/lexicon/ of the package, as a URL that ends in a slash. */
export function lexiconFolder(): URL {
  for (let folder = new URL('.', import.meta.url); ; folder = new URL('..', folder)) {
    if (existsSync(new URL('package.json', folder))) return new URL('data/lexicon/', folder);
    if (folder.pathname === '/')
      throw new Error(`no package.json above ${import.meta.url}: the lexicon cannot be found`);
  }
}

/** Throws where a file is missing: the package is then incomplete. */
export function readLexiconFiles(): LexiconFiles {
  const folder = lexiconFolder();
  const read = (file: string, encoding: BufferEncoding = 'utf8') => readFileSync(new URL(file, folder), encoding);
  // What a question in English does without is read when it is first asked for.
  const late = (file: string) => {
    let text: string | null = null;
    return () => (text ??= read(file));
  };
  const namesInScripts = late('names-in-scripts.tsv');
  const wordsInScripts = late('words-in-scripts.tsv');
  const letters = late('letters.tsv');
  const alphabets = late('alphabets.tsv');
  const calendar = late('calendar.tsv');
  return {
    places: read('places.tsv'),
    names: read('names.tsv', 'latin1'),
    regions: read('regions.tsv'),
    words: read('words.tsv', 'latin1'),
    get namesInScripts() {
      return namesInScripts();
    },
    get wordsInScripts() {
      return wordsInScripts();
    },
    get letters() {
      return letters();
    },
    get alphabets() {
      return alphabets();
    },
    get calendar() {
      return calendar();
    },
    relativeDates,
  };
}
