/** What an answer is about, as its sentences begin: "TikTok in Belgium", on a day that was asked "… on 1 March 2023". */
import { dayInWords } from '../../day/wording.ts';
import { subjectName } from '../../finding/subjects.ts';
import type { SubjectKey } from '../../ledger/ledger.ts';
import type { Standing } from '../../situation/standing.ts';
import { capitalised } from '../../wording/sentence.ts';
import { subjectsInWords } from '../brief.ts';
import type { Context } from '../context.ts';
import { inPlace } from './place.ts';

export function titleFor({ record }: Standing, subject: SubjectKey | null, context: Context): string {
  const name = subject ? subjectName(subject, context.ledger) : subjectsInWords(record, context.ledger);
  const day = context.question.asOf ? ` on ${dayInWords(context.day)}` : '';
  return capitalised(`${name} ${inPlace(record.place, context)}${day}`);
}
