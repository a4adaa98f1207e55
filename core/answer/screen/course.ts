/** Sentences of a lede on a measure's course: when it is to begin, how long it lasted, what came after the day asked. */
import { daysBetween, parseEdtf } from '../../day/edtf.ts';
import type { Statement } from '../../ledger/schema.ts';
import type { Situation } from '../../situation/situation.ts';
import type { Standing } from '../../situation/standing.ts';
import { eventsOf } from '../../verdict/events.ts';
import { lastedDays, laterOther, NO_START, startSet } from '../../wording/en/course.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { inUse } from '../facts.ts';
import { groundsFor } from '../grounds.ts';
import { remark, type Said } from '../said.ts';
import { predicateFor } from './effect.ts';
import { valueWithin } from './line.ts';

/** Characters of what is said of a start. */
const ROOM = 110;
const OF_START = /\b(?:start|begin|began|effect|in force|apply|planned|enforce)/i;

/** "When does it start", of what has not begun: the day that is planned, or that none is on file. */
export function startSentence({ standings: [lead] }: Situation, context: Context, book: CitationBook): Said[] {
  if (context.question.facet !== 'when' || lead.phase !== 'ahead' || context.day < context.today) return [];
  // The first sentence says it already.
  if (lead.judgement.ahead?.value.date) return [];
  const planned = plannedStart(lead, context);
  return planned ? [book.cite(startSet(valueWithin(planned, context.ledger, ROOM)), [planned])] : [remark(NO_START)];
}

function plannedStart({ record }: Standing, { today }: Context): Statement | null {
  const ahead = eventsOf(record).find(
    ({ property, earliest, value }) =>
      property === 'step' && earliest !== null && earliest > today && OF_START.test(value.text ?? ''),
  );
  if (ahead) return ahead.statement;
  const told = inUse(record).filter(({ property }) => property === 'follow-up' || property === 'step');
  return told.find(({ value }) => 'text' in value && START_SET.test(value.text ?? '')) ?? null;
}
const START_SET =
  /\b(?:to start on|to start in|to begin|to take effect|due to take effect|planned start|planned from|would start)\b/i;

/** "How long": of a measure that is over, the days from its start to its end, where both are on file to the day. */
export function lastedSentence({ standings: [lead] }: Situation, context: Context, book: CitationBook): Said[] {
  const { began, ended } = lead.judgement;
  if (context.question.facet !== 'until' || lead.phase !== 'over' || !ended) return [];
  if (!began || began === 'not-on-file-for-app' || began.planned || !isDay(began.edtf) || !isDay(ended.edtf)) return [];
  const words = lastedDays(daysBetween(began.day, ended.day));
  return [book.cite(words, [began.statement, ended.statement])];
}

function isDay(edtf: string): boolean {
  const date = parseEdtf(edtf);
  return date !== null && date.earliest === date.latest && !date.approximate;
}

/** Asked of a day in the past that lies between two measures: the one that came later. */
export function laterMeasure(
  { standings: [lead, ...others] }: Situation,
  context: Context,
  book: CitationBook,
): Said[] {
  if (context.day >= context.today || lead.phase !== 'over') return [];
  const next = others
    .filter(({ phase, judgement }) => phase === 'before' && judgement.ahead?.earliest)
    .sort((a, b) => ((a.judgement.ahead?.earliest ?? '') < (b.judgement.ahead?.earliest ?? '') ? -1 : 1))[0];
  return next ? [book.cite(laterOther(predicateFor(next)), groundsFor(next))] : [];
}
