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
  XN: 'ministry',
  XA: 'armed-forces',
  XB: 'broadcaster',
  XU: 'university',
  XL: 'alliance',
  XE: 'union',
};
export const gazetteer = {
  get: (id: string) => (KINDS[id] ? { id, name: id, kind: KINDS[id], within: null } : undefined),
} as unknown as Gazetteer;
