/** The line that says what holds, how old the last word is, and the dates that made it so. */
import type { Day } from '../../day/edtf.ts';
import { kept } from '../../ledger/kept.ts';
import type { SubjectKey } from '../../ledger/ledger.ts';
import type { Statement } from '../../ledger/schema.ts';
import type { Standing } from '../../situation/standing.ts';
import type { LifeEvent } from '../../verdict/events.ts';
import { type Life, lifeOf } from '../../verdict/life.ts';
import { ageInWords, eventDate, eventVerb } from '../../wording/en/status.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import type { Fact } from '../said.ts';

/** Characters of two lines with room for marks. */
const ROOM = 130;

/** @param app what was asked: the dates of a record of many apps are those of this one. */
export function statusOf(
  standing: Standing,
  app: SubjectKey | null,
  context: Context,
  book: CitationBook,
): Fact | null {
  const { record, judgement } = standing;
  const age = ageInWords(standing, context.day, context.today);
  const life = lifeOf(record, app ?? undefined, context.ledger);
  const days = context.day < context.today ? daysTold(life, context.day) : wholeCourse(life);
  const told = thatFit(days, ROOM - (age?.length ?? 0));
  const statements = told.flatMap((day) => day.statements);
  const dates = told.map(({ words }) => words);
  const words = [age, dates.length ? capitalised(dates.join('; ')) : null].filter((part) => part !== null).join('. ');
  if (!words) return null;
  const grounds = age ? judgement.grounds.filter(({ property }) => property === 'status').slice(-1) : [];
  const cited = [...new Set([...grounds, ...statements])];
  return book.cite(`${words}.`, cited.length ? cited : record.statements.slice(0, 1));
}

/** Events of one date, told together. */
interface Told {
  readonly words: string;
  readonly statements: readonly Statement[];
  /** The smaller, the sooner told where there is no room for all. */
  readonly weight: number;
}

const wholeCourse = kept((life: Life) => daysTold(life, null));

/** @param upTo a day in the past: what came after it is left out; null: nothing is. */
function daysTold({ events: all, planned }: Life, upTo: Day | null): Told[] {
  const byDate = new Map<string, LifeEvent[]>();
  for (const event of all) {
    const later = upTo !== null && event.earliest !== null && event.earliest > upTo;
    if (later && event.property !== 'ends') continue;
    if (!eventVerb(event)) continue;
    const date = eventDate(event);
    if (date) byDate.set(date, [...(byDate.get(date) ?? []), event]);
  }
  return [...byDate].map(([date, events]) => ({
    words: `${listed([...new Set(events.map((event) => eventVerb(event, planned.has(event)) ?? ''))])} ${date}`,
    statements: events.map(({ statement }) => statement),
    weight: Math.min(...events.map(({ property }) => WEIGHTS.indexOf(property))),
  }));
}

/** What a reader misses most comes first. */
const WEIGHTS: readonly LifeEvent['property'][] = [
  'lifted',
  'struck-down',
  'rejected',
  'made-open-ended',
  'in-force',
  'suspended',
  'ends',
  'announced',
  'adopted',
  'resumed',
  'extended',
  'comply-by',
  'upheld',
  'review-due',
  'step',
];

/** Of the dates those that are missed most, of two alike the later, in their order, as far as there is room. */
function thatFit(days: readonly Told[], room: number): Told[] {
  const kept = new Set<Told>();
  let left = room;
  for (const day of [...days].reverse().sort((a, b) => a.weight - b.weight)) {
    const size = day.words.length + 2;
    if (size > left) continue;
    kept.add(day);
    left -= size;
  }
  return days.filter((day) => kept.has(day));
}

function listed(verbs: readonly string[]): string {
  return verbs.length > 1 ? `${verbs.slice(0, -1).join(', ')} and ${verbs.at(-1)}` : (verbs[0] ?? '');
}
