/** A small course of events, judged on a day. */
import type { LedgerRecord } from '../../../core/ledger/schema.ts';
import { type Judgement, judge } from '../../../core/verdict/judge.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

/** Property, value, and optionally the rest of the statement. */
export type Course = readonly (readonly [string, unknown, object?])[];

export const on = (date: string, more: object = {}) => ({ date, ...more });
export const TODAY = '2026-11-25';

export function judged(course: Course, day = TODAY, kind: LedgerRecord['kind'] = 'nationwide-block'): Judgement {
  const ledger = ledgerOf({ kind, statements: course });
  return judge(firstRecord(ledger), day, ledger);
}
