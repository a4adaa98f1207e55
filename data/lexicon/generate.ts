/**
 * Writes the lexicon of places (`npm run lexicon`) from ICU and the packages named below, so that every Node reads alike:
 * places.tsv (id, name, kind, within), names.tsv and names-in-scripts.tsv (folded name, senses), regions.tsv (id, name, members, names) words.tsv
 * (what is no name, see words.ts) letters.tsv (scripts in Latin letters), alphabets.tsv (letters of languages) and
 * calendar.tsv (months, weekdays, words for yesterday).
 * A sense is a class letter (core/lexicon/sense.ts) and a place id.
 */
import { writeFileSync } from 'node:fs';
import { fold } from '../../core/lexicon/fold.ts';
import { alphabets } from './alphabets.ts';
import { calendar } from './calendar.ts';
import { capitals, countryIds, countryNames } from './countries.ts';
import { demonyms } from './demonyms.ts';
import { AMBIGUOUS } from './hand-clubs.ts';
import { DISPLAY, OTHER_NAMES } from './hand-names.ts';
import { HOUSES, LEGISLATURES } from './hand-seats.ts';
import { letters } from './letters.ts';
import { lexiconFolder } from './load.ts';
import { Names } from './names.ts';
import { regions } from './regions.ts';
import { subdivisions } from './subdivisions.ts';
import { words } from './words.ts';

const countryList = countryNames();
const native = new Set(countryList.map(({ text, language }) => `${language} ${fold(text)}`));
const wordLines = words((key, language) => native.has(`${language} ${key}`));
/** Words passed over or never corrected by hand; and with them the English words that are met often. */
const byHand = new Set(wordLines.filter((line) => /^[^\t]*\t[^\t]*[ho]/.test(line)).map(wordOf));
const often = new Set([...byHand, ...wordLines.filter((line) => /^[^\t]*\t[^\t]*w[2-9]\t/.test(line)).map(wordOf)]);

function wordOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

/** English words for days near today. */
const KEPT: ReadonlySet<string> = new Set([
  'yesterday',
  'today',
  'tomorrow',
  'hier',
  'gestern',
  'ayer',
  'ieri',
  'gisteren',
]);

const PART_CLASS = { major: 'e', minor: 'd', foreign: 'f' } as const;
const names = new Names(byHand, often);
const countries = countryIds();
for (const { text, id, english, weight } of countryList) names.add(text, english ? 'e' : 'f', id, weight);
for (const { text, id, foreign } of capitals()) names.add(text, foreign ? 'S' : 's', id);
for (const { text, id, foreign, byHand } of demonyms()) names.add(text, foreign ? 'A' : 'a', id, byHand ? 9 : 1);
const parts = subdivisions();
for (const { text, id, kind } of parts.names) names.add(text, PART_CLASS[kind], id);
for (const [id, list] of Object.entries(HOUSES)) for (const text of list.split('; ')) names.add(text, 's', id);
for (const [id, list] of Object.entries(LEGISLATURES)) for (const text of list.split('; ')) names.add(text, 'l', id);
for (const [id, list] of Object.entries(OTHER_NAMES)) for (const text of list.split('; ')) names.add(text, 'o', id);
for (const { alpha3, id } of countries) names.add(alpha3, 'k', id);
for (const [text, ids] of Object.entries(AMBIGUOUS)) names.set(text, ids.split(' '));

names.dropNearMisses(new Map(countries.map(({ id, name }) => [id, fold(DISPLAY[id] ?? name)])));

const places = [
  ...countries.map(({ id, name }) => [id, DISPLAY[id] ?? name, 'country', '']),
  ['EU', 'European Union', 'union', ''],
  ['UN', 'United Nations', 'alliance', ''],
  ...parts.places.map(({ id, name, within }) => [id, DISPLAY[id] ?? name, 'subdivision', within]),
].sort(([a = ''], [b = '']) => (a < b ? -1 : 1));

const folder = lexiconFolder();
write(
  'places.tsv',
  places.map((fields) => fields.join('\t')),
);
const nameLines = names.lines();
const isPlain = (line: string) => /^[\x20-\x7e\t]*$/.test(line);
write('names.tsv', nameLines.filter(isPlain));
write(
  'names-in-scripts.tsv',
  nameLines.filter((line) => !isPlain(line)),
);
write('words.tsv', wordLines.filter(isPlain));
write(
  'words-in-scripts.tsv',
  wordLines.filter((line) => !isPlain(line)),
);
write('letters.tsv', letters());
write('alphabets.tsv', alphabets());
// "Maine" is tomorrow in Romanian, "late" is in English: such words are no days.
const taken = new Set(
  [...nameLines, ...wordLines.filter((line) => /^[^\t]*\t[^\t]*([eh]|w[3-9])/.test(line))].map(wordOf),
);
write(
  'calendar.tsv',
  calendar().filter((line) => !/\tr/.test(line) || KEPT.has(wordOf(line)) || !taken.has(wordOf(line))),
);
write(
  'regions.tsv',
  regions(parts.places, new Set(countries.map(({ id }) => id))).map(({ id, name, members, names: list }) =>
    [id, name, members.join(' '), list.join('; ')].join('\t'),
  ),
);

function write(file: string, lines: readonly string[]): void {
  writeFileSync(new URL(file, folder), `${lines.join('\n')}\n`);
  process.stdout.write(`${file}: ${lines.length} lines\n`);
}
