/** The gazetteer: countries and subdivisions from the lexicon's files, institutions and cities from the ledger, regions with members. */
import type { Place } from '../ledger/schema.ts';
import type { PlaceKind } from '../ledger/vocabulary.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';
import { eachLine, tableOf } from './sorted-lines.ts';

export interface Region {
  readonly id: string;
  readonly name: string;
  readonly members: readonly string[];
  readonly names: readonly string[];
}

/**
 * @param lines places.tsv: id, name, kind, within, a place a line.
 * @param own places of the ledger; one with an id of the files wins over it.
 */
export function buildGazetteer(lines: string, regions: ReadonlyMap<string, Region>, own: readonly Place[]): Gazetteer {
  const entries = new Map<string, GazetteerEntry>();
  for (const { id, name, kind, within } of own) entries.set(id, { id, name, kind, within });
  const row = tableOf(() => lines);
  let inside: Map<string, string[]> | null = null;
  const get = (id: string): GazetteerEntry | undefined => {
    const known = entries.get(id);
    const found = known ? null : row(id);
    if (found === null) return known;
    const [name = '', kind = 'country', within = ''] = found.split('\t');
    const entry = { id, name, kind: kind as PlaceKind, within: within || null };
    entries.set(id, entry);
    return entry;
  };
  return {
    get,
    inside: (id) => {
      inside ??= childrenOf([...new Set([...idsOf(lines), ...entries.keys()])].map(get));
      return inside.get(id) ?? [];
    },
    members: (regionId) => regions.get(regionId)?.members ?? [],
    region: (regionId) => regions.get(regionId),
  };
}

function idsOf(lines: string): string[] {
  const ids: string[] = [];
  eachLine(lines, (id) => ids.push(id));
  return ids;
}

function childrenOf(entries: readonly (GazetteerEntry | undefined)[]): Map<string, string[]> {
  const inside = new Map<string, string[]>();
  for (const entry of entries) {
    if (!entry || entry.within === null) continue;
    const children = inside.get(entry.within);
    if (children) children.push(entry.id);
    else inside.set(entry.within, [entry.id]);
  }
  return inside;
}

/** @param lines regions.tsv: id, name, members, names, a region a line. */
export function readRegions(lines: string): Map<string, Region> {
  const regions = new Map<string, Region>();
  for (const line of lines.split('\n')) {
    const [id, name = '', members = '', names = ''] = line.split('\t');
    if (id) regions.set(id, { id, name, members: members.split(' '), names: names.split('; ') });
  }
  return regions;
}
