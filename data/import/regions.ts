/** Which record file a place belongs in. */
import { countries, type TCountryCode } from 'countries-list';
import type { Place } from '../../core/ledger/schema.ts';

const FILES: Readonly<Record<string, string>> = {
  AF: 'africa',
  AS: 'asia',
  EU: 'europe',
  NA: 'americas',
  SA: 'americas',
  OC: 'oceania',
};

/** @returns the record file's name without its ending: a continent, or `international`. */
export function regionOf(placeId: string, places: ReadonlyMap<string, Place>): string {
  let id = placeId;
  for (let place = places.get(id); place?.within; place = places.get(id)) id = place.within;
  const country = id.split('-')[0] ?? id;
  if (country === 'EU') return 'europe';
  const continent = countries[country as TCountryCode]?.continent;
  return (continent && FILES[continent]) ?? 'international';
}
