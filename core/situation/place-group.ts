/** Kinds of place that a list counts apart: countries, territories, the states of one country, cities, bodies. */

import type { Ledger } from '../ledger/ledger.ts';
import { withinOf } from '../ledger/ledger.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { isBody } from './audience.ts';

/** A country whose parts these are stands for them: `US` are the states of the United States. */
export type PlaceGroup = 'countries' | 'territories' | 'regions' | 'cities' | 'bodies' | 'US' | 'CA' | 'AU';

/** In the order in which they are counted. */
export const PLACE_GROUPS: readonly PlaceGroup[] = [
  'countries',
  'territories',
  'US',
  'CA',
  'AU',
  'regions',
  'cities',
  'bodies',
];

/**
 * Codes of ISO 3166-1 that are no states of their own but belong to one (column "independent" of the standard's list; not
 * counted among them: Taiwan, Palestine and Kosovo, which newsrooms count as countries).
 */
const TERRITORIES: ReadonlySet<string> = new Set(
  (
    'AI AQ AS AW AX BL BM BQ BV CC CK CW CX FK FO GF GG GI GL GP GS GU HK HM IM IO JE KY MF MO MP MQ MS NC NF NU PF PM PN ' +
    'PR RE SH SJ SX TC TF TK UM VG VI WF YT'
  ).split(' '),
);

const WITH_PARTS: ReadonlySet<string> = new Set(['US', 'CA', 'AU']);

const groups = new WeakMap<Gazetteer, Map<string, PlaceGroup>>();

export function placeGroup(id: string, ledger: Ledger, gazetteer: Gazetteer): PlaceGroup {
  let known = groups.get(gazetteer);
  if (!known) {
    known = new Map();
    groups.set(gazetteer, known);
  }
  const before = known.get(id);
  if (before !== undefined) return before;
  const group = groupOf(id, ledger, gazetteer);
  known.set(id, group);
  return group;
}

function groupOf(id: string, ledger: Ledger, gazetteer: Gazetteer): PlaceGroup {
  const kind = gazetteer.get(id)?.kind;
  if (kind === 'country') return TERRITORIES.has(id) ? 'territories' : 'countries';
  if (kind === 'city') return 'cities';
  if (kind === undefined || isBody(kind)) return 'bodies';
  const outer = withinOf(id, ledger.places);
  return outer !== null && WITH_PARTS.has(outer) ? (outer as PlaceGroup) : 'regions';
}
