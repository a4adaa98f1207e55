/** Whom a measure binds: the audience by which a situation is sorted. */
import { kept } from '../ledger/kept.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Kind, PlaceKind } from '../ledger/vocabulary.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';

/**
 * In the order in which they lead where the question chooses nobody: bans from the widest to the narrowest, an age limit
 * where no ban of a whole people or a whole government stands.
 */
export const AUDIENCES = [
  'everyone',
  'stores',
  'officials',
  'network',
  'minors',
  'buyers',
  'institution',
  'advice',
] as const;
export type Audience = (typeof AUDIENCES)[number];

const BY_KIND: Readonly<Record<Kind, Audience | null>> = {
  'nationwide-block': 'everyone',
  'temporary-suspension': 'everyone',
  'divestiture-law': 'everyone',
  'app-store-removal': 'stores',
  'age-restriction': 'minors',
  'device-ban': 'officials',
  'network-ban': 'network',
  'procurement-ban': 'buyers',
  advice: 'advice',
  inquiry: 'advice',
  // A bill binds whom it would bind.
  proposed: null,
};

/** Bodies whose rules bind their own people alone. */
const BODIES: ReadonlySet<PlaceKind> = new Set([
  'institution',
  'parliament',
  'ministry',
  'armed-forces',
  'broadcaster',
  'university',
  'alliance',
  'union',
]);

export const isBody = (kind: PlaceKind | undefined): boolean => kind !== undefined && BODIES.has(kind);

export function audienceOf(record: LedgerRecord, gazetteer: Gazetteer): Audience {
  const audience = BY_KIND[record.kind] ?? proposedFor(record);
  if (audience !== 'officials') return audience;
  return isBody(gazetteer.get(record.place)?.kind) ? 'institution' : audience;
}

const MINORS = /\b(?:under[- ]?1\d|children|aged? 1\d|minors?|teenagers?)\b/i;
const EVERYONE = /\b(?:everyone|whole country|all (?:users|residents)|users|the public|statewide)\b/i;

const proposedFor = kept((record: LedgerRecord): Audience => {
  const covers = record.statements
    .flatMap((s) => (s.property === 'covers' && s.rank !== 'deprecated' ? [s.value.text] : []))
    .join('; ');
  if (EVERYONE.test(covers)) return 'everyone';
  return MINORS.test(covers) ? 'minors' : 'officials';
});

/** Whom a question can be about; see core/reading/asking.ts. */
export type AskedAudience = 'everyone' | 'users' | 'minors' | 'officials' | 'network' | 'stores' | 'buyers';

const MEANT: Readonly<Record<AskedAudience, readonly Audience[]>> = {
  everyone: ['everyone', 'stores'],
  users: ['everyone', 'stores'],
  minors: ['minors'],
  officials: ['officials', 'institution', 'network'],
  network: ['network', 'officials', 'institution'],
  stores: ['stores', 'everyone'],
  buyers: ['buyers'],
};

/** How near an audience is to the one asked about: 0 the very one, then the others that it may mean; null: another. */
export function nearness(asked: AskedAudience, audience: Audience): number | null {
  const at = MEANT[asked].indexOf(audience);
  return at < 0 ? null : at;
}
