/** All names that a question can hold, and what they mean: places from the lexicon's files, apps and the like from the ledger. */
import type { Ledger } from '../ledger/ledger.ts';
import { actorsOf } from './actors.ts';
import { readAlphabets } from './alphabets.ts';
import { type Calendar, readCalendar } from './calendar.ts';
import { ASCII, fold } from './fold.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { NamedThings } from './named-things.ts';
import { ownNames } from './own-names.ts';
import { buildGazetteer, type Region, readRegions } from './places.ts';
import { recordedIn, recordsOf } from './records.ts';
import type { Sense, SenseClass, SenseKind } from './sense.ts';
import { eachLine, tableOf } from './sorted-lines.ts';
import { type Sounds, soundsOf } from './sounds.ts';
import { readWords, type Words } from './words.ts';

/**
 * The text of the lexicon's files (see data/lexicon/generate.ts), and a reader of relative days where there is one. What is
 * asked for late or seldom may be read only when it is: the lexicon takes each where it needs it.
 */
export interface LexiconFiles {
  readonly relativeDates?: RelativeDates;
  readonly places: string;
  readonly names: string;
  /** Names in other letters than a to z. */
  readonly namesInScripts: string;
  readonly regions: string;
  readonly words: string;
  /** Words in other letters than a to z. */
  readonly wordsInScripts: string;
  readonly letters: string;
  readonly alphabets: string;
  readonly calendar: string;
}

/** What a ledger names, for its lexicon. */
export function namedThings(ledger: Ledger): NamedThings {
  return {
    platforms: [...ledger.platforms.values()],
    owners: [...ledger.owners.values()],
    categories: [...ledger.categories.values()],
    places: [...ledger.places.values()],
    records: [...ledger.records.values()],
  };
}

/** Words of relative time ("last Tuesday", "a fortnight ago") read by a parser that the core does not load itself. */
export type RelativeDates = (
  text: string,
  today: string,
) => { readonly text: string; readonly from: string; readonly to: string } | null;

export interface Lexicon {
  /** What a folded name means, strongest senses only; empty where it is no name. */
  readonly senses: (key: string) => readonly Sense[];
  /** Every folded name with the class of its first sense; for the indexes that are built when first needed. */
  readonly each: (visit: (key: string, cls: SenseClass) => void) => void;
  /** Names as they are written, for completions: English names of places, every Latin name of apps. */
  readonly written: () => readonly { readonly text: string; readonly sense: Sense }[];
  readonly words: Words;
  readonly gazetteer: Gazetteer;
  readonly regions: ReadonlyMap<string, Region>;
  /** How many names an app goes by: those known the world over have many. */
  readonly renown: (platform: string) => number;
  /** The display name of a sense's thing. */
  readonly nameOf: (sense: Pick<Sense, 'kind' | 'id'>) => string;
  /** True where this name of the app is also a common word. */
  readonly isWord: (platform: string, key: string) => boolean;
  /** True where a thing of the ledger's is called this with a space or a hyphen in it: Candy Crush, but not Facebook. */
  readonly isWrittenApart: (key: string) => boolean;
  readonly relativeDates: RelativeDates | null;
  readonly sounds: Sounds;
  /** The languages whose letters a word in the Latin script is written with; none where it has a to z alone. */
  readonly writtenIn: (word: string) => readonly string[];
  readonly calendar: Calendar;
  /** Where the records lie whose statements say that a person or body of this name decided, announced or enforced. */
  readonly actors: (key: string) => readonly string[];
  /** The city of the ledger that is called this where its country's government may be meant too. */
  readonly cityOf: (key: string) => string | null;
  /** True where a place has records of its own. */
  readonly isRecorded: (place: string) => boolean;
  /** What a record is about, by its id or a former one. */
  readonly record: (id: string) => { readonly subjects: readonly Sense[]; readonly place: string } | null;
}

/**
 * Builds the lexicon. The big lists stay text, searched as they are, and other scripts are looked at when they are typed, so
 * that a cold start costs little.
 */
export function buildLexicon(files: LexiconFiles, things: NamedThings): Lexicon {
  const regions = readRegions(files.regions);
  const gazetteer = buildGazetteer(files.places, regions, things.places);
  const plainNames = tableOf(() => files.names);
  const namesInScripts = tableOf(() => files.namesInScripts);
  const { own, apart } = ownNames(things, regions);
  const platforms = new Map(things.platforms.map((platform) => [platform.id, platform]));
  const groups = new Map([
    ...things.owners.map(({ id, name }) => [`owner:${id}`, name] as const),
    ...things.categories.map(({ id, name }) => [`category:${id}`, name] as const),
  ]);

  const read = new Map<string, readonly Sense[]>();
  const senses = (key: string): readonly Sense[] => {
    const plain = ASCII.test(key);
    const mine = own(plain).get(key);
    const theirs = plain ? plainNames(key) : namesInScripts(key);
    if (theirs === null) return mine ?? NONE;
    const before = read.get(key);
    if (before) return before;
    const parsed = parseSenses(theirs);
    const found = mine ? strongest(mine, parsed) : parsed;
    if (read.size >= MOST_KEPT) read.clear();
    read.set(key, found);
    return found;
  };
  return {
    senses,
    each: (visit) => {
      const mine = own(false);
      for (const [key, [sense]] of mine) if (sense) visit(key, sense.cls);
      for (const lines of [files.names, files.namesInScripts])
        eachLine(lines, (key, text) => {
          if (!mine.has(key)) visit(key, text[0] as SenseClass);
        });
    },
    written: () => writtenNames(things, files.places),
    words: readWords(files.words, () => files.wordsInScripts),
    gazetteer,
    regions,
    nameOf: ({ kind, id }) => {
      if (kind === 'place') return gazetteer.get(id)?.name ?? id;
      if (kind === 'platform') return platforms.get(id)?.name ?? id;
      if (kind === 'region') return regions.get(id)?.name ?? id;
      return groups.get(`${kind}:${id}`) ?? id;
    },
    isWord: (platform, key) => {
      const found = platforms.get(platform);
      return found?.word === true && (fold(found.name) === key || found.names.some(({ text }) => isOneWord(text, key)));
    },
    renown: (platform) => platforms.get(platform)?.names.length ?? 0,
    isWrittenApart: (key) => apart.has(key),
    relativeDates: files.relativeDates ?? null,
    actors: actorsOf(things.records ?? []),
    cityOf: citiesOf(things.places),
    record: recordsOf(things.records ?? []),
    isRecorded: recordedIn(things.records ?? []),
    sounds: soundsOf(() => files.letters, things),
    writtenIn: readAlphabets(() => files.alphabets),
    calendar: readCalendar(() => files.calendar),
  };
}

const NONE: readonly Sense[] = [];
/** Names whose senses have been read are kept, so many at most. */
const MOST_KEPT = 4_000;

/** "Teams" of Microsoft Teams is a word as well; "Microsoft Teams" and "Twitter" are not. */
function isOneWord(text: string, key: string): boolean {
  return fold(text) === key && /^[a-z]+$/i.test(text) && COMMON_LIKE.test(text);
}
const COMMON_LIKE = /^(x|teams|bard|ernie|tor|bigo|hola|max)$/i;

/** The last part of a city's id is its name: NL-AMSTERDAM. */
function citiesOf(places: NamedThings['places']): (key: string) => string | null {
  const cities = new Map(
    places.flatMap(({ id, kind }) => (kind === 'city' ? [[fold(id.slice(id.lastIndexOf('-') + 1)), id] as const] : [])),
  );
  return (key) => cities.get(key) ?? null;
}

function parseSenses(text: string): Sense[] {
  return text.split(' ').map((part) => ({ kind: 'place', id: part.slice(1), cls: part[0] as SenseClass }));
}

/** A name of the ledger's and of the world's: a country's own name stands beside it, anything weaker gives way. */
function strongest(mine: readonly Sense[], theirs: readonly Sense[]): readonly Sense[] {
  const strong = theirs.filter(({ cls }) => cls === 'e' || cls === 'o');
  if (mine.some(({ kind }) => kind === 'place')) return strong.length ? [...strong, ...mine] : mine;
  // An app whose name is also a place's: the place where its own name is meant, else the app.
  return strong.length ? [...mine, ...strong] : mine;
}

function writtenNames(things: NamedThings, lines: string): { text: string; sense: Sense }[] {
  const found: { text: string; sense: Sense }[] = [];
  const addAll = (
    kind: SenseKind,
    list: readonly { id: string; name: string; names: readonly { text: string }[] }[],
  ) => {
    for (const { id, name, names } of list) {
      found.push({ text: name, sense: { kind, id, cls: 'e' } });
      for (const { text } of names) found.push({ text, sense: { kind, id, cls: 'o' } });
    }
  };
  addAll('platform', things.platforms);
  addAll('category', things.categories);
  addAll('owner', things.owners);
  addAll('place', things.places);
  for (const line of lines.split('\n')) {
    const [id = '', text = '', kind] = line.split('\t');
    if (id) found.push({ text, sense: { kind: 'place', id, cls: kind === 'subdivision' ? 'd' : 'e' } });
  }
  return found;
}
