/** The letters outside a to z with which languages in the Latin script are written: from CLDR's exemplar characters. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

const require = createRequire(import.meta.url);

interface Characters {
  readonly main: Readonly<
    Record<string, { readonly characters: { readonly exemplarCharacters: string; readonly auxiliary: string } }>
  >;
}

const LATIN = /\p{Script=Latin}/u;

/** @returns lines of alphabets.tsv: letter, the languages that are written with it. */
export function alphabets(): string[] {
  const folder = path.join(path.dirname(require.resolve('cldr-misc-full/package.json')), 'main');
  const found = new Map<string, Set<string>>();
  for (const language of readdirSync(folder).filter((name) => /^[a-z]{2}$|^fil$/.test(name))) {
    const file = JSON.parse(readFileSync(path.join(folder, language, 'characters.json'), 'utf8')) as Characters;
    const letters = file.main[language]?.characters.exemplarCharacters ?? '';
    for (const letter of letters.toLowerCase().normalize('NFC')) {
      if (letter <= '\u007f' || !LATIN.test(letter)) continue;
      const languages = found.get(letter) ?? new Set();
      found.set(letter, languages.add(language === 'fil' ? 'tl' : language));
    }
  }
  return [...found]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([letter, languages]) => `${letter}\t${[...languages].sort().join(' ')}`);
}
