/** What sources say of a measure in practice, as against in law. */
import type { LedgerRecord, Statement } from '../ledger/schema.ts';

export interface Practice {
  /** It is carried out in part, or by some. */
  readonly partly: boolean;
  /** It is carried out, wholly or in part. */
  readonly enforced: boolean;
  /** What says that it is not carried out: practice first, else a report of the status that says so. */
  readonly not: readonly Statement[];
  /** One of these says that it never took effect. */
  readonly never: boolean;
}

/** "Never enforced" says less: it can be in force all the same. */
const NEVER = /\bnever (?:took|taken|came|come|went|gone|put|entered|carried|applied|began|begun|started)\b/i;

export function practiceOf({ statements }: LedgerRecord): Practice {
  const said = statements.filter((s) => s.property === 'practice').filter(({ rank }) => rank !== 'deprecated');
  const not = said.filter(({ value }) => value.practice === 'not enforced');
  const reported = statements.filter(
    (s) => s.property === 'status' && s.rank !== 'deprecated' && s.value.status === 'not enforced',
  );
  return {
    partly: said.some(({ value }) => value.practice === 'partly enforced'),
    enforced: said.length > not.length,
    not: not.length ? not : reported,
    never: not.some(({ value }) => NEVER.test(value.text)),
  };
}
