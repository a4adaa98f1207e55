/** The places of a list, each with what stands there: counted as a whole, and looked at as far as they are shown. */
import { PLACE_GROUPS, type PlaceGroup, placeGroup } from './place-group.ts';
import type { Standing } from './standing.ts';
import { type RollGround, Rows, type Standings } from './standings.ts';

/** Ids of places with what stands there, in the order in which the places come first. */
export interface Places extends Iterable<readonly [id: string, standings: Standings]> {
  readonly size: number;
}

export interface PlacesOfGroup {
  readonly group: PlaceGroup;
  readonly ids: Places;
}

/** Places, each once, by kind of place. */
export function placesByGroup(standings: Standings, ground: Omit<RollGround, 'day'>): PlacesOfGroup[] {
  return standings instanceof Rows ? ofRows(standings) : ofEach(standings, ground);
}

function ofEach(standings: Standings, { ledger, gazetteer }: Omit<RollGround, 'day'>): PlacesOfGroup[] {
  const groups = new Map<PlaceGroup, Map<string, Standing[]>>();
  for (const standing of standings) {
    const { place } = standing.record;
    const group = placeGroup(place, ledger, gazetteer);
    const ids = groups.get(group) ?? new Map<string, Standing[]>();
    groups.set(group, ids);
    const at = ids.get(place);
    if (at) at.push(standing);
    else ids.set(place, [standing]);
  }
  return PLACE_GROUPS.flatMap((group) => {
    const ids = groups.get(group);
    return ids ? [{ group, ids }] : [];
  });
}

function ofRows(rows: Rows): PlacesOfGroup[] {
  const { places, place } = rows.roll.columns;
  const counts = new Int32Array(places.length);
  const order = new Map<PlaceGroup, number[]>(PLACE_GROUPS.map((group) => [group, []]));
  for (const number of rows.numbers) {
    const at = place[number] ?? 0;
    if (counts[at] === 0) order.get(places[at]?.group ?? 'bodies')?.push(at);
    counts[at] = (counts[at] ?? 0) + 1;
  }
  // All in one piece, place after place: where one begins the one before it ends.
  const starts = new Int32Array(places.length + 1);
  for (let at = 0; at < places.length; at += 1) starts[at + 1] = (starts[at] ?? 0) + (counts[at] ?? 0);
  const numbers = new Int32Array(rows.length);
  const next = starts.slice();
  for (const number of rows.numbers) {
    const at = place[number] ?? 0;
    const to = next[at] ?? 0;
    numbers[to] = number;
    next[at] = to + 1;
  }
  const share = (at: number) => new Rows(rows.roll, numbers.subarray(starts[at], starts[at + 1]));
  return [...order].flatMap(([group, here]) =>
    here.length ? [{ group, ids: new Shares(here, (at) => [places[at]?.id ?? '', share(at)]) }] : [],
  );
}

/** Made one by one, because most are only counted. */
class Shares implements Places {
  readonly #order: readonly number[];
  readonly #share: (at: number) => readonly [string, Rows];

  constructor(order: readonly number[], share: (at: number) => readonly [string, Rows]) {
    this.#order = order;
    this.#share = share;
  }

  get size(): number {
    return this.#order.length;
  }

  *[Symbol.iterator](): Generator<readonly [string, Rows]> {
    for (const at of this.#order) yield this.#share(at);
  }
}
