/** The part of the world that a place belongs to: a continent, or none for bodies of several. */
import { countries, type TCountryCode } from 'countries-list';
import type { Place } from '../core/ledger/schema.ts';

export const REGION_NAMES = {
  africa: 'Africa',
  americas: 'Americas',
  asia: 'Asia',
  europe: 'Europe',
  oceania: 'Oceania',
  international: 'international bodies',
} as const;
export type Region = keyof typeof REGION_NAMES;

const CONTINENTS: Readonly<Record<string, Region>> = {
  AF: 'africa',
  AS: 'asia',
  EU: 'europe',
  NA: 'americas',
  SA: 'americas',
  OC: 'oceania',
};

export function regionOf(placeId: string, places: ReadonlyMap<string, Place>): Region {
  let id = placeId;
  for (let place = places.get(id); place?.within; place = places.get(id)) id = place.within;
  const country = id.split('-')[0] ?? id;
  if (country === 'EU') return 'europe';
  const continent = countries[country as TCountryCode]?.continent;
  return (continent && CONTINENTS[continent]) ?? 'international';
}
