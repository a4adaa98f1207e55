/** Every place a question can name: the standards' countries and subdivisions, and the ledger's own institutions and cities. */
import type { PlaceKind } from '../ledger/vocabulary.ts';

export interface GazetteerEntry {
  /** ISO 3166-1 alpha-2, ISO 3166-2, or a stable code of ours. */
  readonly id: string;
  /** English name for display. */
  readonly name: string;
  readonly kind: PlaceKind;
  /** What it lies in or belongs to; null for countries and the like. */
  readonly within: string | null;
}

export interface Gazetteer {
  readonly get: (id: string) => GazetteerEntry | undefined;
  /** Ids of the places directly within a place. */
  readonly inside: (id: string) => readonly string[];
  /** Members of a region or club (EU members, Africa, G7, Nordic countries, US states), by its id in the lexicon. */
  readonly members: (regionId: string) => readonly string[];
  readonly region: (regionId: string) => { readonly id: string; readonly name: string } | undefined;
}
