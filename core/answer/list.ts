/** The answer to a list question: how many, in groups, a page at a time. */
import { dayInWords } from '../day/wording.ts';
import { inRegion, restricts } from '../finding/filter.ts';
import type { PairFinding } from '../finding/find.ts';
import { namedAs, subjectName } from '../finding/subjects.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { KINDS } from '../ledger/vocabulary.ts';
import { VERDICTS, type Verdict } from '../verdict/verdict.ts';
import type { Block, BlockOf } from './answer.ts';
import { askFor, briefLine, joined } from './brief.ts';
import type { CitationBook } from './citing.ts';
import { type Context, placeName } from './context.ts';

/** Records a page holds: what a phone shows without tiring, and what every surface's limits take. */
export const LIST_PAGE = 15;

/** Region ids of the lexicon that lists are grouped by. */
const CONTINENTS = ['africa', 'asia', 'europe', 'north-america', 'south-america', 'oceania'] as const;
const ELSEWHERE = 'International bodies';

export function listPages(count: number): number {
  return Math.max(1, Math.ceil(count / LIST_PAGE));
}

export function composeList(
  records: readonly LedgerRecord[],
  pairs: readonly PairFinding[],
  context: Context,
  book: CitationBook,
): Block[] {
  const groups = grouped(records, pairs, context);
  const flat = groups.flatMap((group) => group.records.map((record) => ({ record, group })));
  const from = (context.page - 1) * LIST_PAGE;
  const page = flat.slice(from, from + LIST_PAGE);
  const lead = pairs[0]?.subject ? 'place' : pairs[0]?.place ? 'subject' : 'both';
  const shown: BlockOf<'list'>['groups'] = [];
  for (const { record, group } of page) {
    const title = `${group.title} (${group.records.length})`;
    const last = shown.at(-1);
    const line = briefLine(record, lead, context, book);
    const item = {
      record: record.id,
      ask: askFor(record, context),
      ...line,
      text: line.text + onlyNamedAs(record, pairs, context),
    };
    if (last?.title === title) last.items.push(item);
    else shown.push({ title, items: [item] });
  }
  const pages = listPages(flat.length);
  const range = pages > 1 ? `; ${from + 1} to ${from + page.length} here, page ${context.page} of ${pages}` : '';
  return [
    {
      block: 'headline',
      tone: 'unclear',
      ...book.plain(`${listTitle(pairs, context)}: ${counted(records, context)}${range}`),
    },
    ...(groups.length > 1
      ? [
          {
            block: 'paragraph' as const,
            ...book.plain(`By group: ${groups.map((g) => `${g.title} ${g.records.length}`).join('; ')}.`),
          },
        ]
      : []),
    { block: 'list', title: 'On record', groups: shown },
  ];
}

/** "TikTok", "Belgium", "Messaging apps in France", "Bans in Africa". */
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

function counted(records: readonly LedgerRecord[], context: Context): string {
  const places = new Set(records.map(({ place }) => place)).size;
  const one = records.length === 1 ? '1 record' : `${records.length} records`;
  if (context.question.places.length === 1 && places === 1) return one;
  return `${one} in ${places} ${places === 1 ? 'place' : 'places'}`;
}

/** A record that names only the kind or the owner of what was asked says so. */
function onlyNamedAs(record: LedgerRecord, pairs: readonly PairFinding[], context: Context): string {
  const subjects = pairs.flatMap(({ subject }) => (subject?.startsWith('platform:') ? [subject] : []));
  const names = subjects.map((subject) => namedAs(record, subject, context.ledger));
  if (!subjects.length || names.some((name, i) => name === subjects[i])) return '';
  const named = names.find((name) => name !== null);
  return named ? ` (names ${subjectName(named, context.ledger)})` : '';
}

interface ListGroup {
  readonly title: string;
  readonly records: LedgerRecord[];
}

/** Lists over one place group by place, its own first; others by region and kind of measure. */
function grouped(records: readonly LedgerRecord[], pairs: readonly PairFinding[], context: Context): ListGroup[] {
  const byPlace = pairs.some(({ place }) => place !== null);
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of records) {
    const title = byPlace
      ? placeName(record.place, context)
      : `${regionName(record.place, context)}: ${KINDS[record.kind]}`;
    const group = groups.get(title);
    if (group) group.push(record);
    else groups.set(title, [record]);
  }
  const list = [...groups].map(([title, members]) => ({ title, records: members }));
  if (byPlace || restricts(context.question.filters)) return list;
  return list.sort((a, b) => (a.title < b.title ? -1 : 1));
}

function regionName(place: string, context: Context): string {
  const id = CONTINENTS.find((continent) => inRegion(place, continent, context.ledger, context.gazetteer));
  return id ? (context.gazetteer.region(id)?.name ?? id) : ELSEWHERE;
}
