/** What a place's records say of an app that is not among those they bind: left out, offered instead, or named by some sources alone. */
import type { PairFinding } from '../finding/find.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { Property } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { appsNamedIn } from '../verdict/named.ts';

export interface Mention {
  readonly record: LedgerRecord;
  readonly statement: Statement;
  /** The record leaves it out or tells people to use it; otherwise some sources count it among the apps. */
  readonly leftOut: boolean;
}

/** In this order: what is left out says more than what is offered instead. */
const SPEAKING: readonly Property[] = ['names', 'leaves-out', 'exceptions', 'advises'];

/** @returns null where the place has a record of the app's own, or none that speaks of it. */
export function mentionOf({ subject, place, own }: PairFinding, ledger: Ledger): Mention | null {
  if (!subject?.startsWith('platform:') || place === null || own.length) return null;
  const app = subject.slice('platform:'.length);
  const found = (ledger.byPlace.get(place) ?? []).flatMap((record) =>
    record.statements
      .filter((statement) => speaksOf(app, statement, ledger))
      .map((statement): Mention => ({ record, statement, leftOut: statement.property !== 'names' })),
  );
  const at = ({ statement }: Mention) => SPEAKING.indexOf(statement.property);
  return found.sort((a, b) => at(a) - at(b))[0] ?? null;
}

function speaksOf(app: string, { property, rank, value }: Statement, ledger: Ledger): boolean {
  if (rank === 'deprecated' || !SPEAKING.includes(property)) return false;
  const text = 'text' in value ? value.text : undefined;
  return text !== undefined && appsNamedIn(text, ledger).includes(app);
}
