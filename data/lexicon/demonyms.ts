/** Demonyms and adjectives of countries from i18n-nationality, with the endings that its languages add; irregular ones by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { DEMONYMS } from './hand-demonyms.ts';

const require = createRequire(import.meta.url);

/** Endings by language: what the listed form ends in, and what may stand in its place. */
const ENDINGS: Readonly<Record<string, readonly [RegExp, readonly string[]][]>> = {
  en: [[/(n|i|e|t)$/, ['$1', '$1s']]],
  de: [[/isch$/i, ['isch', 'ische', 'ischen', 'ischer', 'isches', 'ischem']]],
  fr: [
    [/ais$/, ['ais', 'aise', 'aises']],
    [/ien$/, ['ien', 'ienne', 'iens', 'iennes']],
    [/ain$/, ['ain', 'aine', 'ains', 'aines']],
    [/ois$/, ['ois', 'oise', 'oises']],
    [/e$/, ['e', 'es']],
  ],
  es: [
    [/o$/, ['o', 'a', 'os', 'as']],
    [/és$/, ['és', 'esa', 'eses', 'esas']],
    [/([ae]l|n)$/, ['$1', '$1a', '$1es']],
    [/e$/, ['e', 'es']],
    [/[íi]$/, ['í', 'íes']],
  ],
  it: [
    [/o$/, ['o', 'a', 'i', 'e', 'he']],
    [/e$/, ['e', 'i']],
    [/a$/, ['a', 'i', 'e']],
  ],
  nl: [[/(s|n)$/, ['$1', '$1e']]],
  no: [[/sk$/i, ['sk', 'ske', 'ska']]],
  fi: [[/lainen$/, ['lainen', 'laiset', 'laisen']]],
};

export function demonyms(): { text: string; id: string; foreign: boolean; byHand: boolean }[] {
  const found: { text: string; id: string; foreign: boolean; byHand: boolean }[] = [];
  const folder = path.join(path.dirname(require.resolve('i18n-nationality')), 'langs');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.json'))) {
    const { locale, nationalities } = JSON.parse(readFileSync(path.join(folder, file), 'utf8')) as {
      locale: string;
      nationalities: Record<string, string | string[]>;
    };
    const endings = ENDINGS[locale] ?? [];
    for (const [id, listed] of Object.entries(nationalities)) {
      for (const text of [listed].flat().flatMap((entry) => entry.split(/[,/]/))) {
        const bare = text.replace(/\(.*?\)/g, '').trim();
        if (bare.length < 4) continue;
        const ending = endings.find(([pattern]) => pattern.test(bare));
        const forms = ending ? ending[1].map((form) => bare.replace(ending[0], form)) : [bare];
        for (const form of forms) found.push({ text: form, id, foreign: locale !== 'en', byHand: false });
      }
    }
  }
  for (const [id, list] of Object.entries(DEMONYMS))
    for (const text of list.split('; ')) found.push({ text, id, foreign: false, byHand: true });
  return found;
}
