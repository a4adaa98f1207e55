/** What a measure does, in words, with what it is on where the sources put that in a few. */
import { kept } from '../../ledger/kept.ts';
import type { LedgerRecord } from '../../ledger/schema.ts';
import type { Standing } from '../../situation/standing.ts';
import { type Effect, effectOf } from '../../wording/en/effects.ts';
import { predicateOf } from '../../wording/en/predicates.ts';
import { joined } from '../brief.ts';

/** Characters of a device that stands inside a sentence. */
const SHORT = 28;
const MOST = 3;

const devicesOf = kept((record: LedgerRecord): string | null => {
  const each = record.statements.flatMap((s) =>
    s.property === 'devices' && s.rank !== 'deprecated' && s.value.text.length <= SHORT && !/[“(]/.test(s.value.text)
      ? [s.value.text]
      : [],
  );
  const some = [...new Set(each)].slice(0, MOST);
  return some.length ? joined(some) : null;
});

function effectFor({ record, audience }: Standing): Effect {
  return effectOf(record, audience, devicesOf(record));
}

/** What a first sentence says of the measure: "banned on official devices (phones) since 10 March 2023". */
export const predicateFor = kept((standing: Standing) => predicateOf(standing, effectFor(standing)));
