/** The first screen of a comparison: how they differ in a sentence, a line a pair, then what one compares for. */
import { dayInWords } from '../../day/wording.ts';
import type { PairFinding } from '../../finding/find.ts';
import { subjectName } from '../../finding/subjects.ts';
import { columns } from '../../layout/columns.ts';
import type { Question } from '../../reading/question.ts';
import { AUDIENCES } from '../../situation/audience.ts';
import { shelfOf } from '../../situation/shelves.ts';
import { type Situation, situationOf } from '../../situation/situation.ts';
import type { Standing } from '../../situation/standing.ts';
import { COMPARED, NOTHING, NOTHING_ON_FILE, SILENT } from '../../wording/en/comparison.ts';
import { FOR_FACET, LINES, type LineName } from '../../wording/en/labels.ts';
import { APPS_ARE, listed } from '../../wording/en/lists.ts';
import { capitalised } from '../../wording/sentence.ts';
import type { Block, BlockOf } from '../answer.ts';
import { withArticle } from '../article.ts';
import type { CitationBook } from '../citing.ts';
import { type Context, placeName } from '../context.ts';
import { remark, type Said } from '../said.ts';
import { predicateFor } from './effect.ts';
import { height, MOST_LINES } from './fit.ts';
import { lineOf } from './line.ts';
import { groundsOf } from './names.ts';
import { inPlace } from './place.ts';
import type { Screen } from './sheet.ts';
import { valuesOf } from './values.ts';

/** Pairs of one screen. */
const PAGE = 4;
/** Other measures of a pair that its line names. */
const MOST_BESIDES = 1;
/** Columns before a cell: two indents and the space after its label. */
const INDENTS = 4;

interface Side {
  readonly title: string;
  /** What tells it from the others: the place, the app, or both. */
  readonly label: string;
  readonly pair: PairFinding;
  readonly situation: Situation | null;
}

export function comparisonScreen(context: Context, book: CitationBook, above: readonly Block[] = []): Screen {
  const { finding, question, ledger, gazetteer, day } = context;
  const whole = comparable(finding.pairs, question);
  const pages = Math.max(1, Math.ceil(whole.length / PAGE));
  const page = Math.min(context.page, pages);
  const sides = whole.slice((page - 1) * PAGE, page * PAGE).map(
    (pair): Side => ({
      title: titleOf(pair, context),
      label: labelOf(pair, whole, context),
      pair,
      situation: situationOf(pair, question, ledger, gazetteer, day),
    }),
  );
  const top: Block[] = [
    { block: 'lede', tone: 'unclear', sentences: [together(sides, whole, context, book)] },
    ...sides.map((side): Block => ({ block: 'paragraph', ...lineFor(side, book) })),
  ];
  const lines = MOST_LINES - (pages > 1 ? 2 : 0);
  const table = tableOf(sides, lines - height([...above, ...top]), context, book);
  const led = whole.flatMap(({ own }) => own.slice(0, 1));
  const situations = sides.flatMap(({ situation }) => situation?.standings.map(({ record }) => record) ?? []);
  return {
    blocks: [...top, ...(table ? [table] : [])],
    page,
    pages,
    records: [...new Set([...situations, ...led, ...finding.records])].map(({ id }) => id),
  };
}

/** Pairs that stand side by side: an app in a place; or places alone, where a kind of measure is asked about. */
export function comparable(pairs: readonly PairFinding[], { asking }: Question): PairFinding[] {
  const ofKind = asking.lists === null && (asking.kinds.length > 0 || asking.audience === 'minors');
  return pairs.filter(({ subject, place }) => place !== null && (subject !== null || ofKind));
}

/** "TikTok in France and Belgium: banned on official devices in both." */
function together(sides: readonly Side[], whole: readonly PairFinding[], context: Context, book: CitationBook): Said {
  const by = new Map<string, { labels: string[]; standings: Standing[] }>();
  for (const { label, pair, situation } of sides) {
    const [lead] = situation?.standings ?? [];
    const words = lead ? APPS_ARE[shelfOf(lead, pair.subject, context.gazetteer)] : NOTHING;
    const group = by.get(words) ?? { labels: [], standings: [] };
    by.set(words, group);
    group.labels.push(label);
    if (lead) group.standings.push(lead);
  }
  const day = context.question.asOf ? ` on ${dayInWords(context.day)}` : '';
  const groups = [...by];
  const subjects = new Set(whole.map(({ subject }) => subject));
  const [subject] = subjects;
  const places = new Set(whole.map(({ place }) => place));
  const [place] = places;
  const what =
    subjects.size === 1 && subject
      ? `${subjectName(subject, context.ledger)}${day}`
      : places.size === 1 && place
        ? `${capitalised(inPlace(place, context))}${day}`
        : `Side by side${day}`;
  const words =
    groups.length === 1 && sides.length > 1
      ? `the same kind of measure (${groups[0]?.[0]}) in ${sides.length === 2 ? 'both' : `all ${sides.length}`}: ${listed(groups[0]?.[1].labels ?? [])}`
      : groups.map(([state, { labels }]) => `${state}: ${listed(labels)}`).join('; ');
  const statements = groundsOf(groups.flatMap(([, { standings }]) => standings));
  return statements.length ? book.cite(`${what}, ${words}.`, statements) : remark(`${what}, ${words}.`);
}

/** "Belgium: banned on official devices since 10 March 2023; besides: …" */
function lineFor({ label, situation }: Side, book: CitationBook): Said {
  if (!situation) return remark(`${label}: ${NOTHING_ON_FILE}.`);
  const [lead, ...others] = situation.standings;
  const besides = others
    .filter(({ audience, phase }) => audience !== lead.audience && phase !== 'before')
    .sort((a, b) => AUDIENCES.indexOf(a.audience) - AUDIENCES.indexOf(b.audience))
    .slice(0, MOST_BESIDES);
  const words = [lead, ...besides].map((standing) => predicateFor(standing));
  return book.cite(`${capitalised(label)}: ${words.join('; besides, ')}.`, groundsOf([lead, ...besides]));
}

/** @param room lines. */
function tableOf(sides: readonly Side[], room: number, context: Context, book: CitationBook): BlockOf<'table'> | null {
  const { facet } = context.question;
  const names: LineName[] = [...new Set([...(facet ? FOR_FACET[facet] : []), ...COMPARED])];
  const widest = Math.min(20, Math.max(...sides.map(({ label }) => columns(label) + 1)));
  const rows: BlockOf<'table'>['rows'] = [];
  // An empty line stands before a table.
  for (let left = room - 1; left > sides.length; left -= sides.length + 1) {
    const row = nextRow();
    if (!row) break;
    rows.push(row);
  }
  return rows.length ? { block: 'table', title: '', columns: sides.map(({ label }) => label), rows } : null;

  function nextRow(): BlockOf<'table'>['rows'][number] | null {
    for (let name = names.shift(); name; name = names.shift()) {
      const { label, properties } = LINES[name];
      const values = sides.map(({ situation }) =>
        situation ? valuesOf(situation.standings[0].record, properties, context.ledger) : [],
      );
      if (!values.some((each) => each.length)) continue;
      const cells = values.map((each, i) => {
        const fact = lineOf(each, widest + INDENTS, book);
        return [fact ?? remark(sides[i]?.situation ? SILENT : NOTHING)];
      });
      return { label, cells };
    }
    return null;
  }
}

function titleOf({ subject, place }: PairFinding, context: Context): string {
  const name = subject ? subjectName(subject, context.ledger) : '';
  return place ? `${name} ${inPlace(place, context)}` : name;
}

function labelOf(pair: PairFinding, whole: readonly PairFinding[], context: Context): string {
  const one = <T>(values: readonly T[]) => new Set(values).size === 1;
  if (one(whole.map(({ subject }) => subject)) && pair.place) return placeName(pair.place, context);
  if (one(whole.map(({ place }) => place)) && pair.subject) return subjectName(pair.subject, context.ledger);
  const name = pair.subject ? subjectName(pair.subject, context.ledger) : '';
  return pair.place ? `${name} in ${withArticle(placeName(pair.place, context))}` : name;
}
