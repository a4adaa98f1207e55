/** A context over small hand-made records: nothing asked, one page, the places of the test gazetteer. */
import type { Context } from '../../../core/answer/context.ts';
import type { PairFinding } from '../../../core/finding/find.ts';
import type { Ledger } from '../../../core/ledger/ledger.ts';
import type { LedgerRecord } from '../../../core/ledger/schema.ts';
import { questionOf, testGazetteer } from '../question-of.ts';

export const DAY = '2026-11-21';

export function contextOf(ledger: Ledger, more: Partial<Context> = {}): Context {
  return {
    question: questionOf({}),
    finding: { pairs: [], records: [] },
    ledger,
    gazetteer: testGazetteer,
    day: DAY,
    today: DAY,
    page: 1,
    view: 'full',
    askPlace: (id) => testGazetteer.get(id)?.name ?? id,
    ...more,
  };
}

/** TikTok in a place, with the records of these ids as its own. */
export function pairOf(ledger: Ledger, place: string | null, own: readonly string[], inside: readonly string[] = []) {
  const records = (ids: readonly string[]) => ids.map((id) => ledger.records.get(id) as LedgerRecord);
  return { subject: 'platform:tiktok', place, own: records(own), inside: records(inside) } satisfies PairFinding;
}
