/**
 * Writes the lexicon of places (`npm run lexicon`) from ICU and the packages named below, so that every Node reads alike:
 * places.tsv (id, name, kind, within), names.tsv and names-in-scripts.tsv (folded name, senses), regions.tsv (id, name, members, names) words.tsv
 * (what is no name, see words.ts) letters.tsv (scripts in Latin letters), alphabets.tsv (letters of languages) and
 * calendar.tsv (months, weekdays, words for yesterday).
 * A sense is a class letter (core/lexicon/sense.ts) and a place id.
 */
import { writeFileSync } from 'node:fs';
import { distance } from '../../core/lexicon/distance.ts';
import { fold } from '../../core/lexicon/fold.ts';
import { alphabets } from './alphabets.ts';
import { calendar } from './calendar.ts';
import { capitals, countryIds, countryNames } from './countries.ts';
import { demonyms } from './demonyms.ts';
import { AMBIGUOUS, LEFT_OUT } from './hand-clubs.ts';
import { DISPLAY, OTHER_NAMES } from './hand-names.ts';
import { HOUSES, LEGISLATURES } from './hand-seats.ts';
import { letters } from './letters.ts';
import { lexiconFolder } from './load.ts';
import { regions } from './regions.ts';
import { subdivisions } from './subdivisions.ts';
import { words } from './words.ts';

/** What a sense is worth when one name has several: the lower the stronger. Weaker ones are dropped. */
const STRENGTH: Readonly<Record<string, number>> = {
  k: 0,
  e: 1,
  o: 1,
  a: 3,
  s: 3,
  l: 3,
  f: 4,
  A: 5,
  S: 5,
  d: 6,
};

const countryList = countryNames();
const native = new Set(countryList.map(({ text, language }) => `${language} ${fold(text)}`));
const wordLines = words((key, language) => native.has(`${language} ${key}`));
/** Words passed over or never corrected by hand; and with them the English words that are met often. */
const byHand = new Set(wordLines.filter((line) => /^[^\t]*\t[^\t]*[ho]/.test(line)).map(wordOf));
const often = new Set([...byHand, ...wordLines.filter((line) => /^[^\t]*\t[^\t]*w[2-9]\t/.test(line)).map(wordOf)]);

function wordOf(line: string): string {
  return line.slice(0, line.indexOf('\t'));
}

class Names {
  /** Names with accents as they are written, by key: what is left of one whose key is too near to another's. */
  readonly #written = new Map<string, Set<string>>();
  readonly #senses = new Map<string, Map<string, { cls: string; weight: number }>>();

  /** @param weight how many sources give the name; decides between foreign names. */
  add(text: string, cls: string, id: string, weight = 1): void {
    for (const key of keysOf(text, cls !== 'o' && !PAIRED.has(id))) {
      if (LATIN.test(key) && key.length < 4 && 'fg'.includes(cls) && /[^a-z]/i.test(text)) {
        this.#add(text.toLowerCase().normalize('NFC'), cls, id, weight);
        continue;
      }
      if (cls === 'f' && LATIN.test(key) && /[^\x20-\x7e]/.test(text)) {
        const written = this.#written.get(key) ?? new Set();
        this.#written.set(key, written.add(text.toLowerCase().normalize('NFC')));
      }
      if (
        cls === 'f' &&
        LATIN.test(key) &&
        key.length < 4 &&
        /^[A-Z][a-z]+$/.test(text) &&
        weight >= WIDELY &&
        !often.has(key)
      ) {
        this.#add(text, cls, id, weight);
        continue;
      }
      if (key.length < 2 || /^\d+$/.test(key) || (!'keo'.includes(cls) && isShort(key))) continue;
      const ordinary = cls === 'f' && weight >= WIDELY ? byHand : often;
      if ('fAdS'.includes(cls) && (ordinary.has(key) || LEFT_OUT.has(key))) continue;
      this.#add(key, cls, id, weight);
    }
  }

  #add(key: string, cls: string, id: string, weight: number): void {
    const senses = this.#senses.get(key) ?? new Map<string, { cls: string; weight: number }>();
    const known = senses.get(id);
    if (!known) senses.set(id, { cls, weight });
    else {
      known.weight += weight;
      if ((STRENGTH[cls] ?? 9) < (STRENGTH[known.cls] ?? 9)) known.cls = cls;
    }
    this.#senses.set(key, senses);
  }

  /**
   * Leaves out names in lesser-spoken languages, and of lesser subdivisions, that are as near to the English name of another
   * country as to their own: "Nigera" is misspelt, whatever it is in Kinyarwanda.
   */
  dropNearMisses(english: ReadonlyMap<string, string>): void {
    const kept: [string, string, number][] = [];
    for (const [key, senses] of this.#senses) {
      if (!LATIN.test(key) || key.length < 4) continue;
      for (const [id, { cls, weight }] of senses) {
        if (!(cls === 'd' || (cls === 'f' && weight < WIDELY)) || english.has(key)) continue;
        const own = english.get(id);
        const mine = own ? distance(key, own, 3) : 9;
        for (const [other, name] of english) {
          if (other === id || distance(key, name, 1.2) > Math.min(1.2, mine) || !senses.delete(id)) continue;
          for (const written of this.#written.get(key) ?? [])
            if (/^\p{L}+$/u.test(written) && !id.includes('-')) kept.push([written, id, weight]);
        }
      }
      if (!senses.size) this.#senses.delete(key);
    }
    for (const [written, id, weight] of kept) this.#add(written, 'f', id, weight);
  }

  /** The strongest senses of each name; among foreign names of several places, the one that most sources give. */
  lines(): string[] {
    const lines: string[] = [];
    for (const [key, senses] of [...this.#senses].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const best = Math.min(...[...senses.values()].map(({ cls }) => STRENGTH[cls] ?? 9));
      let kept = [...senses].filter(([, { cls }]) => (STRENGTH[cls] ?? 9) === best);
      const adjective = kept.some(([, { cls }]) => cls === 'a' || cls === 'A');
      if ((best >= 4 && best <= 5) || adjective) {
        const top = Math.max(...kept.map(([, { weight }]) => weight));
        kept = kept.filter(([, { weight }]) => weight * 3 > top);
      }
      if (kept.length > (adjective ? 2 : 8)) continue;
      lines.push(
        `${key}\t${kept
          .map(([id, { cls, weight }]) => `${cls === 'f' && weight < WIDELY ? 'g' : cls}${id}`)
          .sort()
          .join(' ')}`,
      );
    }
    return lines;
  }

  /** A name that stands for several places whatever else it is. */
  set(text: string, ids: readonly string[]): void {
    for (const key of keysOf(text)) this.#senses.set(key, new Map(ids.map((id) => [id, { cls: 'o', weight: 9 }])));
  }
}

/** Places told apart by what stands in brackets: it is no name of theirs. */
const PAIRED: ReadonlySet<string> = new Set([
  'MF',
  'SX',
  'HK',
  'MO',
  'CC',
  'VI',
  'VG',
  'BQ',
  'KR',
  'KP',
  'FK',
  'CG',
  'CD',
]);
/** A foreign name with less weight is known from one or two lesser-spoken languages only. */
const WIDELY = 3;
const LATIN = /^[a-z0-9]+$/;
function isShort(key: string): boolean {
  return LATIN.test(key) ? key.length < 4 : key.length < 2;
}

/** A name whole, and without what stands in brackets, and what stands in brackets alone; "X, Republic of" turned round. */
function keysOf(text: string, both = true): Set<string> {
  const keys = new Set([fold(text)]);
  const bracket = /^(.+?)\s*[([（](.+?)[)\]）]\s*$/u.exec(text);
  if (bracket?.[1] && bracket[2]) {
    keys.add(fold(bracket[1]));
    if (both && bracket[2].length > 5 && !/\s/u.test(bracket[2])) keys.add(fold(bracket[2]));
  }
  const comma = /^([^,]+), (.+)$/u.exec(text);
  if (comma?.[1] && comma[2]) keys.add(fold(`${comma[2]} ${comma[1]}`));
  for (const [from, to] of VARIANTS) if (from.test(text)) keys.add(fold(text.replace(from, to)));
  keys.delete('');
  return keys;
}
const VARIANTS: readonly [RegExp, string][] = [
  [/ & /u, ' and '],
  [/\bSt\.? /u, 'Saint '],
  [/\bSaint /u, 'St '],
  [/ and /u, ' & '],
  [/^(.*) & .*$/u, '$1 &'],
  [/ Islands?$/u, ' Isles'],
  [/['’]s(?= |$)/gu, ''],
];

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
const names = new Names();
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
