/** What is said in English where nothing is on file. */
import { capitalised } from '../sentence.ts';

/** @param several the title is of several things: "VPNs in Uganda". */
export function notOnFile(title: string, several = false): string {
  return `Not on file: no source here says that ${title} ${several ? 'are or were' : 'is or was'} banned, blocked or restricted, which is not the same as “not banned”.`;
}

/** "“bitcoin” is no app or place on file, so nothing on file answers this." */
export function unknownWords(words: readonly string[]): string {
  const quoted = words.slice(0, 4).map((word) => `“${word}”`);
  const which = quoted.length > 1 ? `${quoted.slice(0, -1).join(', ')} and ${quoted.at(-1)} are` : `${quoted[0]} is`;
  return `Not on file: ${which} no app or place known here, which says nothing of whether ${quoted.length > 1 ? 'they are' : 'it is'} banned.`;
}

/** "TikTok is known here: name a country or a body with it." */
export function placeWanted(names: readonly string[]): string {
  const some = names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)} are` : `${names[0]} is`;
  return `${capitalised(some)} known here: name a country, a city or a body with ${names.length > 1 ? 'them' : 'it'}.`;
}

interface Known {
  readonly name: string;
  readonly count: number;
  readonly several?: boolean;
}

/** "WhatsApp is named in 20 records; Uganda has 1 of its own." Null where neither half was read. */
export function whatIsKnown(subjects: readonly Known[], places: readonly Known[]): string | null {
  const parts = [
    ...subjects.map(({ name, count, several }) => `${name} ${several ? 'are' : 'is'} named in ${counted(count)}`),
    ...places.map(({ name, count }) => `${name} has ${counted(count)} of its own`),
  ];
  return parts.length ? `${capitalised(parts.join('; '))}.` : null;
}

function counted(count: number): string {
  return count === 1 ? '1 record' : `${count || 'no'} records`;
}

export function reach(records: number, sources: number, newest: string): string {
  return `Searched: ${records.toLocaleString('en-GB')} records from ${sources.toLocaleString('en-GB')} sources, up to ${newest}.`;
}

/** @param searched whether the sources of what was found were looked through for the words. */
export function notRead(words: readonly string[], searched: boolean): string {
  const some = words.slice(0, 6).join(', ');
  return searched
    ? `Not read: ${some}; no source on file here speaks of ${words.length > 1 ? 'them' : 'it'}.`
    : `Not read: ${some}.`;
}
