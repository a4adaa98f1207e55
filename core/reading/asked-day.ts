/** The day that a question asks about, how it was read, and what is wrong with it. */
import { type Day, parseEdtf } from '../day/edtf.ts';
import { dayInWords } from '../day/wording.ts';
import { capitalised } from '../wording/sentence.ts';
import type { NoSuchDay, ReadDay } from './found-day.ts';
import type { Question } from './question.ts';
import type { Draft } from './span.ts';

interface DayParts {
  readonly draft: Draft;
  readonly days: readonly ReadDay[];
  readonly impossible: NoSuchDay | null;
  readonly today: Day;
}

/** Figures that could as well be read month first: which way they were read is said. */
export function dayReadings({ days, draft }: DayParts): Question['readings'] {
  return days
    .filter(({ figures }) => figures)
    .map(({ from, start, end }) => ({
      typed: draft.text.slice(start, end).trim(),
      readAs: dayInWords(from),
      rule: 'day' as const,
      said: true,
    }));
}

/** The day in question, and what is wrong with it. */
export function dayOf(
  { days, impossible, today, draft }: DayParts,
  { listed }: { listed: boolean },
): Pick<Question, 'asOf' | 'asOfTyped' | 'problem'> {
  const typed = (start: number, end: number) => draft.text.slice(start, end).trim();
  if (impossible) {
    return {
      asOf: null,
      asOfTyped: typed(impossible.start, impossible.end),
      problem: { code: 'no-such-day', text: `There is no such day as ${inCapitals(impossible.typed)}.` },
    };
  }
  const [day] = days;
  if (!day) return { asOf: null, asOfTyped: null, problem: null };
  const asOfTyped = typed(day.start, day.end);
  if (day.from > today && day.lead !== 'before') {
    return {
      asOf: null,
      asOfTyped,
      problem: {
        code: 'future-day',
        text: `${inCapitals(asOfTyped.replace(/^(?:on|as of|at|in|by) /i, ''))} is in the future. The ledger knows what has happened, not what will.`,
      },
    };
  }
  const period = day.lead === 'since' || day.lead === 'after' || day.lead === 'before' || day.from !== day.to;
  if (listed && period) return { asOf: null, asOfTyped: null, problem: null };
  if (day.lead === 'since' || day.lead === 'after' || (day.lead === 'before' && day.to >= today))
    return { asOf: null, asOfTyped: null, problem: null };
  const asked = day.lead === 'before' ? day.from : day.to > today ? today : day.to;
  return { asOf: parseEdtf(asked) ? asked : null, asOfTyped, problem: null };
}

const MONTHS = /\b(january|february|march|april|may|june|july|august|september|october|november|december)\b/g;

/** As a sentence shows a day that was typed in small letters. */
function inCapitals(typed: string): string {
  return capitalised(typed.replace(MONTHS, capitalised));
}
