/** The gazetteer: countries and subdivisions from the lexicon's files, institutions and cities from the ledger, regions with members. */
import type { Place } from '../ledger/schema.ts';
import type { PlaceKind } from '../ledger/vocabulary.ts';
import type { Gazetteer, GazetteerEntry } from './gazetteer.ts';

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
  for (const line of lines.split('\n')) {
    const [id, name = '', kind = 'country', within = ''] = line.split('\t');
    if (id) entries.set(id, { id, name, kind: kind as PlaceKind, within: within || null });
  }
  for (const { id, name, kind, within } of own) entries.set(id, { id, name, kind, within });
  let inside: Map<string, string[]> | null = null;
  return {
    get: (id) => entries.get(id),
    inside: (id) => {
      inside ??= childrenOf(entries);
      return inside.get(id) ?? [];
    },
    members: (regionId) => regions.get(regionId)?.members ?? [],
    region: (regionId) => regions.get(regionId),
  };
}

function childrenOf(entries: ReadonlyMap<string, GazetteerEntry>): Map<string, string[]> {
  const inside = new Map<string, string[]>();
  for (const { id, within } of entries.values()) {
    if (within === null) continue;
    const children = inside.get(within);
    if (children) children.push(id);
    else inside.set(within, [id]);
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
