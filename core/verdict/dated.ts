/** A moment of a measure's life as exact as its source prints it, with what says so. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import type { Statement } from '../ledger/schema.ts';
import type { LifeEvent } from './events.ts';

export interface Dated {
  /** As on file; of a term that was counted ("six months"), the day it comes to, marked approximate. */
  readonly edtf: string;
  /** Its first possible day. */
  readonly day: Day;
  readonly statement: Statement;
  /** All that give this very date for it, `statement` first. */
  readonly statements: readonly Statement[];
  /** What gives another date for it. */
  readonly others: readonly LifeEvent[];
  /** It was told of before it came, and nothing on file was written once it had. */
  readonly planned: boolean;
}

/**
 * One moment out of several events for it: the one that editors prefer or put first; where another only says the same
 * more exactly (a day of that month), that one.
 * @param record statements in the order in which the record gives them.
 */
export function datedOf(
  events: readonly LifeEvent[],
  record: readonly Statement[],
  planned: ReadonlySet<LifeEvent>,
): Dated | null {
  const [first] = events;
  if (!first) return null;
  const main = events.length === 1 ? first : mostExact(inOrder(events, record));
  if (main?.earliest == null) return null;
  const edtf = edtfOf(main);
  const same = events.filter((event) => event !== main && edtfOf(event) === edtf);
  return {
    edtf,
    day: main.earliest,
    statement: main.statement,
    statements: [main.statement, ...same.map(({ statement }) => statement)],
    others: events.filter((event) => event !== main && !same.includes(event)),
    planned: planned.has(main),
  };
}

/** @returns "" where no source fixes a day. */
export function edtfOf({ value, earliest }: LifeEvent): string {
  return value.date ?? (earliest === null ? '' : `${earliest}~`);
}

/** The start of a span, as printed: what is known to have held on its first day. */
export function startOf(edtf: string): string {
  return edtf.split('/', 1)[0] ?? edtf;
}

/** Of two dates for the same word the later one counts, then the more exact one. */
export function isNewer(a: { readonly edtf: string; readonly day: Day }, b: typeof a | null): boolean {
  if (b === null || a.day !== b.day) return b === null || a.day > b.day;
  return (parseEdtf(a.edtf)?.latest ?? a.day) < (parseEdtf(b.edtf)?.latest ?? b.day);
}

function inOrder(events: readonly LifeEvent[], record: readonly Statement[]): LifeEvent[] {
  const place = ({ statement }: LifeEvent) =>
    record.indexOf(statement) - (statement.rank === 'preferred' ? record.length : 0);
  return [...events].sort((a, b) => place(a) - place(b));
}

function mostExact([first, ...rest]: readonly LifeEvent[]): LifeEvent | undefined {
  if (!first) return undefined;
  return rest.find((event) => liesWithin(event, first)) ?? first;
}

function liesWithin(a: LifeEvent, b: LifeEvent): boolean {
  if (a.earliest === null || a.latest === null || b.earliest === null || b.latest === null) return false;
  return a.earliest >= b.earliest && a.latest <= b.latest && (a.earliest > b.earliest || a.latest < b.latest);
}
