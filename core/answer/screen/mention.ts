/** The first screen about an app that a place's measure speaks of and does not bind by name: what is said of it, then the measure. */
import { subjectName } from '../../finding/subjects.ts';
import { PROPERTIES } from '../../ledger/property.ts';
import type { Mention } from '../../situation/mentioned.ts';
import type { Situation } from '../../situation/situation.ts';
import { VERDICTS } from '../../verdict/verdict.ts';
import { leftOutOf, namedBySome } from '../../wording/en/mention.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { groundsFor } from '../grounds.ts';
import { predicateFor } from './effect.ts';
import { valueWithin } from './line.ts';
import { usualLines } from './lines.ts';
import { moreOf } from './more.ts';
import { titleOf } from './pair.ts';
import { inPlace } from './place.ts';
import { statusOf } from './status.ts';

/** Characters of what is said. */
const ROOM = 150;

/** @param situation of the place, with the record that speaks of the app in the lead. */
export function mentionScreen(
  app: string,
  { statement, leftOut }: Mention,
  situation: Situation,
  context: Context,
  book: CitationBook,
): Block[] {
  const [lead] = situation.standings;
  const title = `${subjectName(`platform:${app}`, context.ledger)} ${inPlace(lead.record.place, context)}`;
  const said = valueWithin(statement, context.ledger, ROOM);
  const words = leftOut
    ? leftOutOf(capitalised(title), PROPERTIES[statement.property].label, said)
    : namedBySome(capitalised(title), said);
  const measure = `${capitalised(titleOf(lead, situation, context))}: ${predicateFor(lead)}.`;
  const status = statusOf(lead, null, context, book);
  return [
    {
      block: 'lede',
      tone: VERDICTS[lead.judgement.verdict].tone,
      sentences: [book.cite(words, [statement]), book.cite(measure, groundsFor(lead))],
    },
    ...(status ? [{ block: 'paragraph' as const, ...status }] : []),
    ...usualLines(situation, new Set([statement.id]), context, book),
    moreOf([lead.record], situation.pair),
  ];
}
