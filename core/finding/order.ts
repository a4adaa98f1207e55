/** Best first: what binds now before what has ended, bans before bills, the newest before the older. */
import type { Day } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Kind } from '../ledger/vocabulary.ts';
import { judge } from '../verdict/judge.ts';
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

/** @param named 0 where the record names what was asked by its own name, 1 where only by kind or owner. */
export function bestFirst(
  records: readonly LedgerRecord[],
  day: Day,
  ledger: Ledger,
  named: (record: LedgerRecord) => number,
): LedgerRecord[] {
  if (records.length < 2) return [...records];
  return records
    .map((record) => {
      const { verdict, confirmed, next } = judge(record, day, ledger);
      return {
        record,
        keys: [named(record), VERDICT_RANK[verdict], KIND_RANK[record.kind]] as const,
        confirmed: confirmed ?? '',
        // On a day before anything happened, what happened first after it comes first.
        ahead: verdict === 'nothing-on-record' ? (next?.earliest ?? '9999') : '',
      };
    })
    .sort(
      (a, b) =>
        a.keys[0] - b.keys[0] ||
        a.keys[1] - b.keys[1] ||
        compare(a.ahead, b.ahead) ||
        a.keys[2] - b.keys[2] ||
        compare(b.confirmed, a.confirmed) ||
        compare(a.record.id, b.record.id),
    )
    .map(({ record }) => record);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
