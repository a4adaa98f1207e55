/** The names that a counting sentence holds: each place once, each app with its places, as many as there is room for. */
import { subjectName } from '../../finding/subjects.ts';
import { subjectsOf } from '../../ledger/ledger.ts';
import type { Statement } from '../../ledger/schema.ts';
import { type Places, type PlacesOfGroup, placesByGroup } from '../../situation/by-place.ts';
import type { Listing } from '../../situation/listing.ts';
import { type PlaceGroup, placeGroup } from '../../situation/place-group.ts';
import { outlineFor, type Standing, sharing } from '../../situation/standing.ts';
import type { Standings } from '../../situation/standings.ts';
import { listed, OUTCOMES, SEVERAL } from '../../wording/en/lists.ts';
import { type Context, placeName } from '../context.ts';
import { groundsFor } from '../grounds.ts';

/** A name as it stands in a sentence, with what it rests on. */
export interface Name {
  readonly words: string;
  readonly standings: Standings;
}

/** Names in order, no more of them put into words than a sentence can hold, and how many there are. */
export interface Names {
  readonly some: readonly Name[];
  readonly total: number;
}

export interface Fitted {
  readonly words: string;
  readonly statements: readonly Statement[];
}

const grouped = new WeakMap<Standings, PlacesOfGroup[]>();

/** Places, each once, by kind of place. */
export function placesOf(standings: Standings, context: Context): PlacesOfGroup[] {
  const known = grouped.get(standings);
  if (known) return known;
  const found = placesByGroup(standings, context);
  grouped.set(standings, found);
  return found;
}

/** Names of parts say in which country they lie where they are counted with no others. */
const PLAIN: ReadonlySet<PlaceGroup> = new Set(['US', 'CA', 'AU']);

const named = new WeakMap<Places | Standings, Names>();

/** A screen is measured again with less room for names: they are the same, put into words once. */
function once(of: Places | Standings, name: () => Names): Names {
  const known = named.get(of) ?? name();
  named.set(of, known);
  return known;
}

/** "Jordan (for a time)", "Albania (ended)"; in a list of a kind of app "DeepSeek in Australia", "Belgium". */
export function placeNames(ids: Places, listing: Listing, context: Context): Names {
  return once(ids, () => namePlaces(ids, listing, context));
}

function namePlaces(ids: Places, listing: Listing, context: Context): Names {
  const { ledger, gazetteer } = context;
  let before = '';
  const each = firstOf(ids)
    .map(([id, standings]) => ({ id, standings, apps: appsNoted(standings, listing, context) }))
    .sort((a, b) => (a.apps < b.apps ? -1 : a.apps > b.apps ? 1 : 0));
  const alike = each.every(({ apps }) => apps === SEVERAL);
  const some = each.map(({ id, standings, apps }) => {
    const plain = PLAIN.has(placeGroup(id, ledger, gazetteer)) ? gazetteer.get(id)?.name : undefined;
    const name = plain ?? placeName(id, context);
    const words = apps && apps !== before && !alike ? `${apps} in ${name}` : name;
    before = apps;
    return { words: noted(words, standings, listing), standings };
  });
  return { some, total: ids.size };
}

function firstOf<T>(items: Iterable<T> & { readonly size: number }): T[] {
  const some: T[] = [];
  for (const item of items) {
    some.push(item);
    if (some.length > MOST_NAMES) break;
  }
  return some;
}

/** Apps of one place, each once; where the list is of no one place, each place with the apps. */
export function appNames(standings: Standings, listing: Listing, context: Context): Names {
  return once(standings, () => nameApps(standings, listing, context));
}

function nameApps(standings: Standings, listing: Listing, context: Context): Names {
  if (listing.axis !== 'apps') return placesWithApps(standings, listing, context);
  const by = new Map<string, Standing[]>();
  for (const standing of standings) {
    for (const name of appsOf(standing, listing, context)) {
      const all = by.get(name);
      if (all) all.push(standing);
      else by.set(name, [standing]);
    }
  }
  const some = firstOf(by).map(([name, all]) => ({ words: noted(name, all, listing), standings: all }));
  return { some, total: by.size };
}

/** "Brazil (X, ended)", "Bangladesh (Facebook, WhatsApp and 6 more; ended)". */
function placesWithApps(standings: Standings, listing: Listing, context: Context): Names {
  const groups = placesOf(standings, context);
  const some = groups
    .flatMap(({ ids }) => firstOf(ids))
    .slice(0, MOST_NAMES + 1)
    .map(([id, at]) => {
      const apps = appsTogether(at, listing, context);
      const notes = [shortened(apps), ...outcome(at, listing)];
      return { words: `${placeName(id, context)} (${notes.join('; ')})`, standings: at };
    });
  return { some, total: groups.reduce((sum, { ids }) => sum + ids.size, 0) };
}

/** Every place of the standings with its name, countries first. */
export function allPlaceNames(standings: Standings, listing: Listing, context: Context): Names {
  const each = placesOf(standings, context).map(({ ids }) => placeNames(ids, listing, context));
  return {
    some: each.flatMap(({ some }) => some).slice(0, MOST_NAMES + 1),
    total: each.reduce((sum, { total }) => sum + total, 0),
  };
}

function noted(words: string, standings: Standings, listing: Listing): string {
  const notes = outcome(standings, listing);
  return notes.length ? `${words} (${notes.join(', ')})` : words;
}

/** "TikTok", "Facebook, WhatsApp and 3 more". */
export function shortened(apps: readonly string[]): string {
  if (apps.length <= MOST_TOGETHER) return listed(apps);
  return `${apps.slice(0, MOST_TOGETHER - 1).join(', ')} and ${apps.length - MOST_TOGETHER + 1} more`;
}

const MOST_TOGETHER = 3;

/** The apps that a record names, that were asked for and that stand as it does; its own words where it names none by an id. */
export function appsOf(standing: Standing, { matching }: Listing, { ledger, day }: Context): string[] {
  const { record } = standing;
  const keys = subjectsOf(record).filter((key) => matching === null || matching.has(key));
  if (keys.length) return sharing(standing, keys, day, ledger).map((key) => subjectName(key, ledger));
  return record.statements
    .filter(({ rank }) => rank !== 'deprecated')
    .flatMap((s) => (s.property === 'names' && 'text' in s.value && s.value.text ? [s.value.text] : []))
    .slice(0, 1);
}

/** Which apps of the kind they name; nothing where they name the kind itself, or many of it. */
function appsNoted(standings: Standings, listing: Listing, context: Context): string {
  const [subject] = listing.subjects;
  if (!subject || subject.startsWith('platform:')) return '';
  const apps = appsTogether(standings, listing, context);
  if (apps.includes(subjectName(subject, context.ledger))) return '';
  return apps.length > MOST_APPS ? SEVERAL : listed(apps);
}

const MOST_APPS = 2;

/** Enough of them to say which apps, or that they are many. */
function appsTogether(standings: Standings, listing: Listing, context: Context): string[] {
  return [...new Set(standings.slice(0, MOST_LOOKED_AT).flatMap((standing) => appsOf(standing, listing, context)))];
}

const MOST_LOOKED_AT = 30;

function outcome(standings: Standings, { period }: Listing): string[] {
  if (each(standings, (standing) => outlineFor(standing).verdict === 'temporary')) return ['for a time'];
  const [first] = standings.slice(0, 1);
  const word = period && first ? OUTCOMES[first.phase] : undefined;
  return word && each(standings, ({ phase }) => phase === first?.phase) ? [word] : [];
}

function each(standings: Standings, holds: (standing: Standing) => boolean): boolean {
  for (const standing of standings) if (!holds(standing)) return false;
  return true;
}

/** @param room characters. @returns as many names as fit, the rest counted; null where not even `least` fit. */
export function fitNames({ some, total }: Names, room: number, least = 1): Fitted | null {
  if (total === 0) return null;
  let length = 0;
  let count = 0;
  for (const { words } of some) {
    if (length + words.length + 2 > room || count >= MOST_NAMES) break;
    length += words.length + 2;
    count += 1;
  }
  if (count === 0 || count < Math.min(least, total)) return null;
  const shown = some.slice(0, count);
  const rest = total - count;
  const names = shown.map(({ words }) => words);
  return {
    words: rest > 0 ? `${names.join(', ')} and ${rest} more` : listed(names),
    statements: groundsOf(shown.flatMap(({ standings }) => standings.slice(0, MOST_GROUNDS))),
  };
}

/** More names than this are read by nobody in a sentence. */
const MOST_NAMES = 60;
/** That an app is banned somewhere needs no more measures than this behind it. */
const MOST_GROUNDS = 3;

export function groundsOf(standings: readonly Standing[]): Statement[] {
  return [...new Set(standings.flatMap(({ record, judgement }) => groundsFor({ record, judgement })))];
}
