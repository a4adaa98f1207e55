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
  for (const { id, name, kind, within } of own) entries.set(id, { id, name, kind, within });
  const rows = rowsById(lines);
  let inside: Map<string, string[]> | null = null;
  const get = (id: string): GazetteerEntry | undefined => {
    const known = entries.get(id);
    const at = known ? undefined : rows.get(id);
    if (at === undefined) return known;
    const [, name = '', kind = 'country', within = ''] = lines.slice(at, endOfLine(lines, at)).split('\t');
    const entry = { id, name, kind: kind as PlaceKind, within: within || null };
    entries.set(id, entry);
    return entry;
  };
  return {
    get,
    inside: (id) => {
      inside ??= childrenOf([...new Set([...rows.keys(), ...entries.keys()])].map(get));
      return inside.get(id) ?? [];
    },
    members: (regionId) => regions.get(regionId)?.members ?? [],
    region: (regionId) => regions.get(regionId),
  };
}

/** Where the line of each place begins: a line is read when its place is asked for, so that a cold start costs little. */
export function rowsById(lines: string): Map<string, number> {
  const rows = new Map<string, number>();
  for (let at = 0; at < lines.length; at = endOfLine(lines, at) + 1) {
    const tab = lines.indexOf('\t', at);
    if (tab < 0) break;
    rows.set(lines.slice(at, tab), at);
  }
  return rows;
}

function endOfLine(lines: string, at: number): number {
  const end = lines.indexOf('\n', at);
  return end < 0 ? lines.length : end;
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
