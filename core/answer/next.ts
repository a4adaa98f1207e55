/** What can be asked next under an answer in full; never a dead end. */
import { askedKeys, subjectName } from '../finding/subjects.ts';
import type { Answer, Block, FollowUp } from './answer.ts';
import { withArticle } from './article.ts';
import { type Context, placeName } from './context.ts';

const LEADS_ON_ITSELF: ReadonlySet<Answer['kind']> = new Set(['help', 'trouble', 'choices']);
/** Other readings offered. */
const MOST_MEANT = 3;

export function nextBlocks(kind: Answer['kind'], context: Context): Block[] {
  if (LEADS_ON_ITSELF.has(kind)) return [];
  const meant = kind === 'nothing' ? [] : otherReadings(context);
  const items = nextAsks(kind, context);
  return [
    ...(meant.length ? [{ block: 'next' as const, title: 'Another reading', items: meant }] : []),
    ...(items.length ? [{ block: 'next' as const, title: 'Ask next', items }] : []),
  ];
}

/** Another thing that the words can mean: offered beside the answer, never answered in its place. */
export function otherReadings({ question }: Context): FollowUp[] {
  return question.guesses
    .slice(0, MOST_MEANT)
    .map(({ typed, name, ask }) => ({ label: `If “${typed}” meant ${withArticle(name)}`, ask }));
}

function nextAsks(kind: Answer['kind'], context: Context): FollowUp[] {
  const { question, finding, ledger } = context;
  const [pair] = finding.pairs;
  const subject = pair?.subject ? subjectName(pair.subject, ledger) : null;
  const place = pair?.place ? placeName(pair.place, context) : null;
  const askPlace = pair?.place ? context.askPlace(pair.place) : '';
  const items: FollowUp[] = [];
  if (kind === 'found' && subject && place) {
    if (question.facet) items.push({ label: `Everything on ${subject} in ${place}`, ask: `${subject} ${askPlace}` });
    items.push({ label: `History of ${subject} in ${place}`, ask: `timeline ${subject} ${askPlace}` });
  }
  if (subject && kind !== 'list') items.push({ label: `${subject} everywhere`, ask: subject });
  if (place && (kind !== 'list' || subject)) items.push({ label: `Everything on ${place}`, ask: askPlace });
  if (!finding.pairs.length) {
    for (const key of askedKeys(question)) {
      items.push({ label: `${subjectName(key, ledger)} everywhere`, ask: subjectName(key, ledger) });
    }
    for (const id of question.places) {
      items.push({ label: `Everything on ${placeName(id, context)}`, ask: context.askPlace(id) });
    }
  }
  return items.length || kind === 'list' ? items : [{ label: 'See how to ask', ask: 'help' }];
}
