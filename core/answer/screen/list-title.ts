/** What a list was asked to be of: "TikTok", "Belgium", "Messaging apps in France", "TikTok (lifted), in 2024". */
import { dayInWords } from '../../day/wording.ts';
import type { PairFinding } from '../../finding/find.ts';
import { subjectName } from '../../finding/subjects.ts';
import { KINDS } from '../../ledger/vocabulary.ts';
import { VERDICTS, type Verdict } from '../../verdict/verdict.ts';
import { joined } from '../brief.ts';
import { type Context, placeName } from '../context.ts';

export function listTitle(pairs: readonly PairFinding[], context: Context): string {
  const subjects = [
    ...new Set(pairs.flatMap(({ subject }) => (subject ? [subjectName(subject, context.ledger)] : []))),
  ];
  const places = [...new Set(pairs.flatMap(({ place }) => (place ? [placeName(place, context)] : [])))];
  const { filters } = context.question;
  const regions = filters.regions.map((id) => context.gazetteer.region(id)?.name ?? id);
  const kinds = filters.kinds.map((kind) => KINDS[kind]);
  const verdicts = filters.verdicts.map((verdict) => VERDICTS[verdict as Verdict]?.text ?? verdict);
  const where = [...places, ...regions];
  const period = filters.period ? `, ${periodInWords(filters.period)}` : '';
  const asOf = context.question.asOf ? ` on ${dayInWords(context.day)}` : '';
  const narrowed = [...kinds, ...verdicts, ...filters.placeKinds.map((kind) => PLACE_KIND_WORDS[kind] ?? kind)];
  const what = subjects.length ? joined(subjects) : where.length ? joined(where) : 'Measures on record';
  const whereWords = subjects.length && where.length ? ` in ${joined(where)}` : '';
  return `${what}${whereWords}${narrowed.length ? ` (${narrowed.join(', ')})` : ''}${period}${asOf}`;
}

const PLACE_KIND_WORDS: Readonly<Record<string, string>> = {
  country: 'countries',
  subdivision: 'states, provinces and regions',
  city: 'cities',
};

function periodInWords(period: { from: string; to: string; event: 'any' | 'banned' | 'lifted' }): string {
  const verb = { any: 'with an event', banned: 'begun or announced', lifted: 'ended or suspended' }[period.event];
  if (period.from.endsWith('-01-01') && period.to === `${period.from.slice(0, 4)}-12-31`)
    return `${verb} in ${period.from.slice(0, 4)}`;
  return `${verb} from ${dayInWords(period.from)} to ${dayInWords(period.to)}`;
}
