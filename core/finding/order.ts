/** Best first: what binds now before what has ended, bans before bills, the newest before the older. */
import type { Day } from '../day/edtf.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import { numbersOf } from '../ledger/numbers.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Kind } from '../ledger/vocabulary.ts';
import { type Outline, outlined } from '../verdict/outline.ts';
import type { Verdict } from '../verdict/verdict.ts';

const VERDICT_RANK: Readonly<Record<Verdict, number>> = {
  'in-force': 0,
  temporary: 0,
  'in-force-for-some': 0,
  suspended: 1,
  announced: 1,
  'term-passed': 2,
  reported: 2,
  'struck-down': 3,
  lifted: 3,
  expired: 3,
  'advice-only': 4,
  proposed: 5,
  rejected: 6,
  'nothing-on-record': 7,
};

const KIND_RANK: Readonly<Record<Kind, number>> = {
  'nationwide-block': 0,
  'temporary-suspension': 0,
  'divestiture-law': 0,
  'app-store-removal': 1,
  'device-ban': 2,
  'network-ban': 3,
  'procurement-ban': 4,
  'age-restriction': 5,
  advice: 6,
  proposed: 7,
  inquiry: 8,
};

/** @param app what was asked: of a record that names several, only what holds for it counts. */
export function bestFirst(
  records: readonly LedgerRecord[],
  day: Day,
  ledger: Ledger,
  app?: SubjectKey,
): readonly LedgerRecord[] {
  if (records.length < 2) return records;
  // Of many, numbers are compared and not ids: that is quicker.
  const ranks = records.length > FEW ? numbersOf(ledger).of : null;
  return records
    .map((record) => ({
      record,
      key: keyOf(outlined(record, day, ledger, app), record.kind),
      rank: ranks?.get(record) ?? 0,
    }))
    .sort((a, b) => a.key - b.key || a.rank - b.rank || (a.record.id < b.record.id ? -1 : 1))
    .map(({ record }) => record);
}

const FEW = 64;

/** What goes into a key, one after the other: whole numbers below these, 51 bits in all. */
const KINDS = 2 ** 4;
const DAYS = 2 ** 22;

/** The smaller, the sooner: by what holds, then by kind, then the last heard of first. */
function keyOf({ verdict, confirmed, next }: Outline, kind: Kind): number {
  // On a day before anything happened, what happened first after it comes first.
  const ahead = verdict === 'nothing-on-record' ? next || DAYS - 1 : 0;
  return ((VERDICT_RANK[verdict] * DAYS + ahead) * KINDS + KIND_RANK[kind]) * DAYS + (DAYS - 1 - confirmed);
}
