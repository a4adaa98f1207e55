/** The course of a measure in English: what holds, how old the last word is, and the dates that made it so. */
import { type Day, daysBetween } from '../../day/edtf.ts';
import { dateInWords, dateWithPreposition, durationInWords } from '../../day/wording.ts';
import type { Standing } from '../../situation/standing.ts';
import type { LifeEvent } from '../../verdict/events.ts';

/** After so many days without a newer word, a status is said to be as last reported. */
const FRESH_DAYS = 90;

/** How each event reads before its date. */
const HAPPENED: Readonly<Partial<Record<LifeEvent['property'], string>>> = {
  announced: 'announced',
  adopted: 'adopted',
  'in-force': 'in force',
  'comply-by': 'to comply by',
  extended: 'extended',
  'made-open-ended': 'open-ended since',
  upheld: 'upheld',
  suspended: 'put on hold',
  resumed: 'in force again',
  ends: 'due to end',
  lifted: 'lifted',
  rejected: 'rejected',
  'struck-down': 'struck down',
  'review-due': 'review due',
};

/** A day that was told of before it came, with nothing on file written since. */
const PLANNED: typeof HAPPENED = { 'in-force': 'planned to begin', resumed: 'planned to resume' };

/** "announced"; null where the event is not told of in one line. */
export function eventVerb({ property }: LifeEvent, planned = false): string | null {
  return (planned ? PLANNED[property] : undefined) ?? HAPPENED[property] ?? null;
}

/** "10 March 2023", "20 January 2025 until 5 April 2025", "after six months"; null where no day is on file. */
export function eventDate({ property, value }: LifeEvent): string | null {
  if (value.date)
    return value.until ? `${dateInWords(value.date)} until ${dateInWords(value.until)}` : dateInWords(value.date);
  if (!value.duration || property !== 'ends') return null;
  const limit = value.text && value.text.length <= SHORT_LIMIT ? ` (${value.text})` : ' at first';
  return `after ${durationInWords(value.duration)}${limit}`;
}

/** Characters of "at least", "at most" and the like, which tell one term from another. */
const SHORT_LIMIT = 12;

const HELD: Readonly<Partial<Record<Standing['judgement']['verdict'], string>>> = {
  'in-force': 'In force',
  'in-force-for-some': 'In force',
  temporary: 'In force for a time',
  'advice-only': 'Stands as advice',
  announced: 'Announced and not in force',
  proposed: 'Proposed and not adopted',
  suspended: 'On hold',
  reported: 'Status not known',
};

/** "In force when last reported, 23 March 2024"; "In force as of 10 November 2026". Null where the phase needs no age. */
export function ageInWords({ judgement }: Standing, day: Day, today: Day): string | null {
  const held = HELD[judgement.verdict];
  const { confirmed } = judgement;
  if (judgement.verdict === 'term-passed') return termPassed(judgement);
  if (!held) return null;
  if (confirmed === null) return `${held}, by a report without a date`;
  if (day < today) return `${held} on that day, by what is on file`;
  return daysBetween(confirmed.day, day) <= FRESH_DAYS
    ? `${held} as of ${dateInWords(confirmed.edtf)}`
    : `${held} when last reported, ${dateInWords(confirmed.edtf)}`;
}

function termPassed({ term, undated }: Standing['judgement']): string {
  const edtf = term && (term.event.value.until ?? term.event.value.date);
  const when = edtf ? dateWithPreposition(edtf) : term ? `about ${dateInWords(term.end)}` : 'on a day not stated';
  return `Was due to end ${when}; ${extendedLater(undated)}`;
}

/** An extension that no source dates is told of, without being counted. */
function extendedLater(undated: readonly LifeEvent[]): string {
  const event = undated.find(({ property }) => property === 'extended' || property === 'made-open-ended');
  if (!event) return 'nothing later on file';
  return `a source without a date says it was ${event.property === 'extended' ? 'extended' : 'made open-ended'}`;
}
