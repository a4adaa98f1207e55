/** The closed lists of the ledger: kinds of measure, statuses, tiers, ranks, kinds of place and of name. */

/** What a measure is. One record is one measure by one body. */
export const KINDS = {
  'device-ban': 'ban on official devices',
  'network-ban': 'block on an official network',
  'nationwide-block': 'block for everyone',
  'temporary-suspension': 'temporary block',
  'app-store-removal': 'removal from app stores',
  'procurement-ban': 'ban on buying or contracting',
  'divestiture-law': 'sale-or-ban law',
  'age-restriction': 'age restriction',
  advice: 'advice, no prohibition',
  proposed: 'proposal',
  inquiry: 'inquiry',
} as const;
export type Kind = keyof typeof KINDS;

/** A status as a source last reported it. Never the verdict: that is worked out when asked. */
export const STATUSES = [
  'in force',
  'temporary, in force',
  'announced',
  'proposed',
  'rejected',
  'suspended',
  'lifted',
  'expired',
  'struck down',
  'not enforced',
  'unknown',
] as const;
export type Status = (typeof STATUSES)[number];

/** How near a source stands to the measure. */
export const TIERS = {
  'legal-text': 'legal text',
  official: 'official statement',
  reporting: 'own reporting or wire',
  secondary: 'secondary account',
} as const;
export type Tier = keyof typeof TIERS;

/** Wikidata's ranks: deprecated statements are kept, with a reason, and not shown as facts. */
export const RANKS = ['preferred', 'normal', 'deprecated'] as const;

export const PLACE_KINDS = [
  'country',
  'subdivision',
  'union',
  'alliance',
  'institution',
  'parliament',
  'ministry',
  'armed-forces',
  'broadcaster',
  'community',
  'university',
  'city',
] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** What a name is to the thing it names. */
export const NAME_KINDS = ['name', 'former', 'short', 'script', 'misspelling'] as const;
