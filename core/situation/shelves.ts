/** How a list is sorted: what is in force by whom it binds, then what is not a ban in force, each apart. */
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Filters } from '../reading/question.ts';
import { type AskedAudience, isBody, nearness } from './audience.ts';
import type { Phase, Standing } from './standing.ts';

/**
 * In the order in which a list shows them. The first six are in force; none of the others is counted with them. `kind`: in
 * force for a kind of app or an owner's apps, where one app was asked about and is not named.
 */
export const SHELVES = [
  'everyone',
  'stores',
  'devices',
  'bodies',
  'buyers',
  'minors',
  'kind',
  'paused',
  'unclear',
  'ahead',
  'over',
  'never',
  'advice',
  'before',
] as const;
export type Shelf = (typeof SHELVES)[number];

/** What "banned" means in a list: an age limit is told apart. */
export const BANS: ReadonlySet<Shelf> = new Set(['everyone', 'stores', 'devices', 'bodies', 'buyers']);
export const IN_FORCE: ReadonlySet<Shelf> = new Set([...BANS, 'minors']);

const BY_PHASE: Readonly<Record<Exclude<Phase, 'holds'>, Shelf>> = {
  paused: 'paused',
  unclear: 'unclear',
  advice: 'advice',
  ahead: 'ahead',
  over: 'over',
  never: 'never',
  before: 'before',
};

export function shelfOf(standing: Standing, subject: SubjectKey | null, gazetteer: Gazetteer): Shelf {
  return shelfFrom(standing.phase, boundBy(standing, gazetteer), standing.named, subject);
}

/** @param named by what the record names the subject; see Standing. */
export function shelfFrom(phase: Phase, bound: Shelf, named: SubjectKey | null, subject: SubjectKey | null): Shelf {
  if (phase !== 'holds') return BY_PHASE[phase];
  const onlyByKind = subject?.startsWith('platform:') && named !== null && named !== subject;
  return onlyByKind && bound !== 'minors' ? 'kind' : bound;
}

/** The shelf on which it would stand if it were in force: by whom it binds alone. */
export function boundBy({ audience, record }: Pick<Standing, 'audience' | 'record'>, gazetteer: Gazetteer): Shelf {
  switch (audience) {
    case 'everyone':
    case 'stores':
    case 'minors':
    case 'buyers':
    case 'advice':
      return audience;
    // A government's network stands with its devices, a university's with the bodies.
    case 'institution':
    case 'officials':
    case 'network':
      return isBody(gazetteer.get(record.place)?.kind) ? 'bodies' : 'devices';
  }
}

/**
 * Whether a measure is among those that a list asks for by whom they bind. For a period, what happened in it counts,
 * however it came out.
 */
export function isAsked(binds: Pick<Standing, 'audience'>, audience: AskedAudience | null, filters: Filters): boolean {
  if (audience === null || filters.kinds.length > 0) return true;
  return nearness(audience, binds.audience) !== null;
}
