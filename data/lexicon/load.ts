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
  const read = (file: string) => readFileSync(new URL(file, folder), 'utf8');
  return {
    places: read('places.tsv'),
    names: read('names.tsv'),
    regions: read('regions.tsv'),
    words: readFileSync(new URL('words.tsv', folder), 'latin1'),
    wordsInScripts: read('words-in-scripts.tsv'),
    letters: read('letters.tsv'),
    alphabets: read('alphabets.tsv'),
    calendar: read('calendar.tsv'),
    relativeDates,
  };
}
