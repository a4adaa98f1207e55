/** The part of the world that a place belongs to: a continent of the lexicon's, or none for bodies of several. */

import type { Place } from '../core/ledger/schema.ts';
import type { Gazetteer } from '../core/lexicon/gazetteer.ts';
import { buildGazetteer, readRegions } from '../core/lexicon/places.ts';
import { readLexiconFiles } from './lexicon/load.ts';

export const REGION_NAMES = {
  africa: 'Africa',
  americas: 'Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
  international: 'international bodies',
} as const;
export type Region = keyof typeof REGION_NAMES;

/** The lexicon's countries, subdivisions and regions, and the ledger's own places. */
export function gazetteerWith(places: readonly Place[]): Gazetteer {
  const files = readLexiconFiles();
  return buildGazetteer(files.places, readRegions(files.regions), places);
}

/** Finds the continent of the country that a place lies in. The European Union is in Europe. */
export function regionFinder(gazetteer: Gazetteer): (placeId: string) => Region {
  const continents = (Object.keys(REGION_NAMES) as Region[]).filter((region) => region !== 'international');
  const byCountry = new Map<string, Region>(
    continents.flatMap((region) => gazetteer.members(region).map((country): [string, Region] => [country, region])),
  );
  byCountry.set('EU', 'europe');
  return (placeId) => {
    for (let id: string | null | undefined = placeId; id; id = gazetteer.get(id)?.within) {
      const region = byCountry.get(id);
      if (region) return region;
    }
    return 'international';
  };
}
