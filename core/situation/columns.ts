/** What a list counts and sorts by and that no day changes, in columns by the number of the record. */
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { numbersAt, numbersOf } from '../ledger/numbers.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { AUDIENCES, type Audience, audienceOf } from './audience.ts';
import { PLACE_GROUPS, type PlaceGroup, placeGroup } from './place-group.ts';
import { boundBy, SHELVES, type Shelf } from './shelves.ts';

export interface Place {
  readonly id: string;
  readonly group: PlaceGroup;
  /** Countries before their parts, cities and bodies; then by name. Two that are of one kind and one name share it. */
  readonly rank: number;
}

export interface Columns {
  readonly places: readonly Place[];
  /** Which of the places it is of. */
  readonly place: Int32Array;
  audience(number: number): Audience;
  /** By whom it binds, or would bind if it were in force. */
  bound(number: number): Shelf;
}

const columnsFor = kept((ledger: Ledger) => kept((gazetteer: Gazetteer) => workOut(ledger, gazetteer)));

export function columnsOf(ledger: Ledger, gazetteer: Gazetteer): Columns {
  return columnsFor(ledger)(gazetteer);
}

function workOut(ledger: Ledger, gazetteer: Gazetteer): Columns {
  const { records } = numbersOf(ledger);
  const places = rankedPlaces(ledger, gazetteer);
  const place = new Int32Array(records.length);
  for (const [at, { id }] of places.entries()) {
    for (const number of numbersAt(id, ledger)) place[number] = at;
  }
  const audiences = new Uint8Array(records.length);
  const shelves = new Uint8Array(records.length);
  for (const [number, record] of records.entries()) {
    const audience = audienceOf(record, gazetteer);
    audiences[number] = AUDIENCES.indexOf(audience);
    shelves[number] = SHELVES.indexOf(boundBy({ audience, record }, gazetteer));
  }
  return {
    places,
    place,
    audience: (number) => AUDIENCES[audiences[number] ?? 0] as Audience,
    bound: (number) => SHELVES[shelves[number] ?? 0] as Shelf,
  };
}

function rankedPlaces(ledger: Ledger, gazetteer: Gazetteer): Place[] {
  const places = [...ledger.byPlace.keys()].map((id) => {
    const group = placeGroup(id, ledger, gazetteer);
    return { id, group, key: `${PLACE_GROUPS.indexOf(group)}${gazetteer.get(id)?.name ?? id}` };
  });
  places.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  let rank = 0;
  return places.map(({ id, group, key }, at) => {
    if (at > 0 && places[at - 1]?.key !== key) rank += 1;
    return { id, group, rank };
  });
}
