/** A judgement in outline: what a list of many measures counts and sorts by. Each record is judged once a day for it. */
import { type Day, dayNumber } from '../day/edtf.ts';
import { kept } from '../ledger/kept.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { EventProperty } from './events.ts';
import { type Judgement, judge, judgeOnce } from './judge.ts';
import { scopeOf } from './scope.ts';
import type { Verdict } from './verdict.ts';

export interface Outline {
  readonly verdict: Verdict;
  /** See Effect. */
  readonly never: boolean;
  readonly began: boolean;
  /** The start, or the announcement where no start is on file, as on file; null: neither, or not for the app asked. */
  readonly start: string | null;
  readonly ended: string | null;
  /** The end of the term that was set: its day, and as on file. */
  readonly term: { readonly end: Day; readonly edtf: string } | null;
  /** The day of the last word, in days of a calendar, so that many are quickly put in order; 0 where there is none. */
  readonly confirmed: number;
  /** The day of the first event that is still to come; null where there is none. */
  readonly next: Day | null;
  /** Rulings that came once it had ended. */
  readonly after: readonly EventProperty[];
}

/** The outlines of so many days are kept: today's where the askers are, and those of a day in the past that is paged through. */
const MOST_DAYS = 4;

type Outlines = Map<LedgerRecord, Outline>;

interface Days {
  /** The day asked about last stands last. */
  readonly days: Map<Day, Outlines>;
  last: { readonly day: Day; readonly outlines: Outlines } | null;
}

const known = new WeakMap<Ledger, Days>();

/**
 * Of a record as a whole it is kept, and the judgement behind it is not: a hundred thousand of these take tens of
 * megabytes. @param app see judge.
 */
export function outlined(record: LedgerRecord, day: Day, ledger: Ledger, app?: SubjectKey): Outline {
  if (app && scopeOf(record, app, ledger)) return outlineOf(judge(record, day, ledger, app));
  const outlines = outlinesOf(ledger, day);
  const before = outlines.get(record);
  if (before) return before;
  const outline = outlineOf(judgeOnce(record, day, ledger));
  outlines.set(record, outline);
  return outline;
}

/** All records of the ledger by their verdict, and by each ruling that came once they had ended. */
export function allOutlined(day: Day, ledger: Ledger): ReadonlyMap<string, readonly LedgerRecord[]> {
  const outlines = outlinesOf(ledger, day);
  const before = byVerdict.get(outlines);
  if (before) return before;
  const by = new Map<string, LedgerRecord[]>();
  for (const record of ledger.records.values()) {
    const { verdict, after } = outlined(record, day, ledger);
    for (const name of new Set<string>([verdict, ...after])) {
      const list = by.get(name);
      if (list) list.push(record);
      else by.set(name, [record]);
    }
  }
  byVerdict.set(outlines, by);
  return by;
}

const byVerdict = new WeakMap<Outlines, ReadonlyMap<string, readonly LedgerRecord[]>>();

function outlinesOf(ledger: Ledger, day: Day): Outlines {
  let memory = known.get(ledger);
  if (!memory) {
    memory = { days: new Map(), last: null };
    known.set(ledger, memory);
  }
  if (memory.last?.day === day) return memory.last.outlines;
  const { days } = memory;
  const outlines = days.get(day) ?? new Map<LedgerRecord, Outline>();
  days.delete(day);
  const [oldest] = days.keys();
  if (days.size >= MOST_DAYS && oldest !== undefined) days.delete(oldest);
  days.set(day, outlines);
  memory.last = { day, outlines };
  return outlines;
}

export const outlineOf = kept(
  ({ verdict, never, began, announced, ended, term, confirmed, next, after }: Judgement): Outline => ({
    verdict,
    never,
    began: began !== null,
    start: began === 'not-on-file-for-app' ? null : (began?.edtf ?? announced?.edtf ?? null),
    ended: ended?.edtf ?? null,
    term: term && { end: term.end, edtf: term.event.value.until ?? term.event.value.date ?? term.end },
    confirmed: confirmed ? dayNumber(confirmed.day) : 0,
    next: next?.earliest ?? null,
    after: after.length ? after.map(({ property }) => property) : NONE,
  }),
);

const NONE: readonly EventProperty[] = [];
