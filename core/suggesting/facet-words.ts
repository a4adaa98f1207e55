/** Words that ask for a facet, as one would type them after an app and a place; those most asked first. */
import type { Facet } from '../ledger/property.ts';

export interface FacetWords {
  readonly facet: Facet;
  /** Each is read as this facet wherever it follows a pair. The first one is offered where nothing of it is typed yet. */
  readonly words: readonly [string, ...string[]];
}

export const WORDS_TO_TYPE: readonly FacetWords[] = [
  { facet: 'who', words: ['who', 'for whom', 'applies to whom', 'scope'] },
  { facet: 'why', words: ['why', 'reason'] },
  { facet: 'when', words: ['when', 'since when', 'date', 'from when'] },
  { facet: 'exceptions', words: ['exceptions', 'exemptions', 'who may still use it', 'waivers'] },
  { facet: 'until', words: ['until when', 'how long', 'expiry'] },
  { facet: 'decided-by', words: ['who decided', 'decided by', 'by whom'] },
  { facet: 'personal-devices', words: ['personal phones', 'private phones', 'own phones'] },
  { facet: 'devices', words: ['which devices', 'on what devices'] },
  { facet: 'legal-basis', words: ['legal basis', 'which law', 'under what law'] },
  { facet: 'consequences', words: ['penalties', 'consequences', 'fines'] },
  { facet: 'enforced-by', words: ['who enforces it', 'enforced by'] },
  { facet: 'practice', words: ['enforcement', 'in practice'] },
  { facet: 'deadline', words: ['deadline', 'by when'] },
  { facet: 'status', words: ['status', 'still in force'] },
  { facet: 'response', words: ['response', 'reaction'] },
  { facet: 'other-apps', words: ['other apps', 'which other apps'] },
  { facet: 'people', words: ['how many people', 'number of people'] },
];
