/** A day found in a question, and the words that lead to one. */
import type { Day } from '../day/edtf.ts';

export interface ReadDay {
  /** First and last day meant; the same for a single day. */
  readonly from: Day;
  readonly to: Day;
  /** How the asker put it, with the words that lead to it. */
  readonly typed: string;
  readonly lead: 'on' | 'in' | 'since' | 'before' | 'after' | 'none';
  readonly start: number;
  readonly end: number;
  /** In figures that could as well be read month first: which way they were read is said. */
  readonly figures?: boolean;
}
export interface NoSuchDay {
  readonly typed: string;
  readonly start: number;
  readonly end: number;
}

export const LEAD = String.raw`(?:(?<![\p{L}\p{N}])(as of|as at|as on|on|at|by|in|during|of|since|from|starting|before|until|till|after|le|du|en|depuis|am|im|vom|seit|el|desde|il|dal|op|sinds|на|с|от)\s+(?:the\s+)?(?:year\s+|end of\s+|start of\s+|month of\s+)?)?`;

const LEADS: ReadonlyMap<string, ReadDay['lead']> = new Map([
  ...['since', 'from', 'starting', 'depuis', 'seit', 'desde', 'dal', 'sinds', 'с', 'от'].map(
    (word) => [word, 'since'] as const,
  ),
  ...['before', 'until', 'till'].map((word) => [word, 'before'] as const),
  ['after', 'after'],
  ...['in', 'during', 'of', 'en', 'im'].map((word) => [word, 'in'] as const),
]);
const RELATIVE_LEAD = /\b(since|before|after|as of|in|on|during|from|until)\s+(?:the\s+)?$/;
export function leadOf(word: string | undefined, precision: 'year' | 'month' | 'day'): ReadDay['lead'] {
  const lead = word === undefined ? undefined : LEADS.get(word);
  if (lead) return lead === 'in' && precision === 'day' ? 'on' : lead;
  if (word !== undefined) return 'on';
  return precision === 'day' ? 'on' : 'none';
}

export function withoutLead(typed: string, lead: string | undefined): string {
  return lead
    ? typed
        .slice(lead.length)
        .trim()
        .replace(/^the\s+/, '')
    : typed;
}

export function withLead(plain: string, day: Pick<ReadDay, 'from' | 'to' | 'start' | 'end'>): ReadDay {
  const before = RELATIVE_LEAD.exec(plain.slice(0, day.start));
  const start = before?.index ?? day.start;
  const lead = before?.[1] ? (LEADS.get(before[1]) ?? 'on') : day.from === day.to ? 'on' : 'none';
  return { from: day.from, to: day.to, typed: plain.slice(start, day.end), lead, start, end: day.end };
}
