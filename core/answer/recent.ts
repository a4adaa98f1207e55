/** What happened since a day, and what the ledger learned since it: told apart, because they are not the same. */
import { addDuration, type Day } from '../day/edtf.ts';
import {
  happenedIn,
  happenedInAll,
  type Learned,
  learnedIn,
  learnedInAll,
  newestFirst,
} from '../situation/happened.ts';
import type { Happened } from '../verdict/calendar.ts';
import type { Context } from './context.ts';

/** How far back "recent" looks when the asker names no day. */
const RECENT = '-P1Y';

export interface Recent {
  readonly from: Day;
  /** Without what was only planned, the newest first. */
  readonly happened: readonly Happened[];
  /** The newest day first. */
  readonly learned: readonly Learned[];
}

/** Of what was named, and of what lies inside it; of everything on file where nothing was. */
export function recentOf({ finding, question, day, today, ledger }: Context): Recent {
  const from = question.filters.period?.from ?? addDuration(today, RECENT);
  const named = finding.pairs.length > 0;
  const records = named ? [...new Set(finding.pairs.flatMap(({ own, inside }) => [...own, ...inside]))] : [];
  return {
    from,
    happened: newestFirst(named ? happenedIn(records) : happenedInAll(ledger), from, day),
    learned: (named ? learnedIn(records) : learnedInAll(ledger)).filter((one) => one.day >= from),
  };
}
