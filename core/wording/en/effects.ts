/** What a measure does, in English: as it reads after "TikTok in Belgium: ", and as a thing that is announced or lifted. */
import type { LedgerRecord } from '../../ledger/schema.ts';
import type { Kind } from '../../ledger/vocabulary.ts';
import type { Audience } from '../../situation/audience.ts';

export interface Effect {
  /** "banned on official devices". */
  readonly does: string;
  /** "a ban on official devices". */
  readonly thing: string;
}

const BY_KIND: Readonly<Record<Exclude<Kind, 'proposed'>, Effect>> = {
  'nationwide-block': { does: 'blocked for everyone', thing: 'a block for everyone' },
  'temporary-suspension': { does: 'blocked for everyone', thing: 'a temporary block for everyone' },
  'divestiture-law': { does: 'banned unless it is sold', thing: 'a sale-or-ban law' },
  'app-store-removal': { does: 'removed from app stores', thing: 'a removal from app stores' },
  'age-restriction': { does: 'barred for minors', thing: 'an age limit' },
  'device-ban': { does: 'banned on official devices', thing: 'a ban on official devices' },
  'network-ban': { does: 'blocked on official networks', thing: 'a block on official networks' },
  'procurement-ban': {
    does: 'barred from government contracts',
    thing: 'a ban on buying it or using it under contracts',
  },
  advice: { does: 'advised against, not banned', thing: 'advice against it, no ban' },
  inquiry: { does: 'under inquiry, not banned', thing: 'an inquiry, no ban' },
};

const PROPOSED: Readonly<Partial<Record<Audience, Effect>>> = {
  everyone: { does: 'to be banned for everyone', thing: 'a ban for everyone' },
  minors: { does: 'to be barred for minors', thing: 'an age limit' },
};
const PROPOSED_DEVICES: Effect = { does: 'to be banned on official devices', thing: 'a ban on official devices' };

/** @param devices what it is banned on, in the sources' short words; none where they say more than a phrase. */
export function effectOf(record: LedgerRecord, audience: Audience, devices: string | null): Effect {
  const effect = record.kind === 'proposed' ? (PROPOSED[audience] ?? PROPOSED_DEVICES) : BY_KIND[record.kind];
  if (audience === 'minors') return ofAge(record, effect);
  if (record.kind !== 'device-ban') return effect;
  const on = audience === 'institution' ? 'work devices' : 'official devices';
  const which = devices && devices !== on ? `${on} (${devices})` : on;
  return { does: `banned on ${which}`, thing: `a ban on ${on}` };
}

const AGE = /\b(?:under[- ]?|below |younger than )(1\d)\b|\b(1\d) and under\b/i;

/** The age as the measure gives it: "people under 16". */
function ofAge(record: LedgerRecord, effect: Effect): Effect {
  const texts = [record.title, ...record.statements.flatMap((s) => (s.property === 'covers' ? [s.value.text] : []))];
  const age = texts.map((text) => AGE.exec(text)).find((match) => match !== null);
  const under = age?.[1] ?? age?.[2];
  if (!under) return effect;
  const does = record.kind === 'proposed' ? `to be barred for under-${under}s` : `barred for under-${under}s`;
  return { does, thing: `an age limit of ${under}` };
}
