/** A gazetteer with a place of each kind, named by its id. */
import type { Gazetteer } from '../../../core/lexicon/gazetteer.ts';

const KINDS: Readonly<Record<string, string>> = {
  BE: 'country',
  FR: 'country',
  HK: 'country',
  PR: 'country',
  'US-TX': 'subdivision',
  'CA-QC': 'subdivision',
  'AU-VIC': 'subdivision',
  'BE-WAL': 'subdivision',
  XC: 'city',
  XD: 'city',
  XM: 'community',
  XI: 'institution',
  XP: 'parliament',
  XQ: 'parliament',
  XN: 'ministry',
  XA: 'armed-forces',
  XB: 'broadcaster',
  XU: 'university',
  XL: 'alliance',
  XE: 'union',
};
/** Those that belong to another. */
const WITHIN: Readonly<Record<string, string>> = { XP: 'BE', XU: 'BE', XI: 'BE', XQ: 'FR', 'BE-WAL': 'BE' };

export const gazetteer = {
  get: (id: string) => (KINDS[id] ? { id, name: id, kind: KINDS[id], within: WITHIN[id] ?? null } : undefined),
} as unknown as Gazetteer;
