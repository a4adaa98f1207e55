/** Places or apps side by side: the same facets for each, a gap shown as a gap. */
import type { PairFinding } from '../finding/find.ts';
import { namedAs, subjectName } from '../finding/subjects.ts';
import { PROPERTIES, type Property } from '../ledger/property.ts';
import { standingOf } from '../situation/standing.ts';
import { judge } from '../verdict/judge.ts';
import { NOTHING_ON_FILE, SILENT } from '../wording/en/comparison.ts';
import type { Block } from './answer.ts';
import { withArticle } from './article.ts';
import { placeAndBody } from './brief.ts';
import { unquoted } from './caveats.ts';
import type { CitationBook } from './citing.ts';
import { type Context, placeName } from './context.ts';
import { disagreementBlocks, isDetail, touchesVerdict } from './disagreement.ts';
import { factRows, inUse, propertiesOf } from './facts.ts';
import { groundsFor } from './grounds.ts';
import { stands } from './record-line.ts';
import { remark, type Said } from './said.ts';

const COMPARED = [
  'covers',
  'devices',
  'leaves-out',
  'exceptions',
  'announced',
  'in-force',
  'comply-by',
  'ends',
  'extended',
  'made-open-ended',
  'lifted',
  'struck-down',
  'decided-by',
  'reason',
] as const satisfies readonly Property[];

/** Columns a page holds. */
export const COMPARISON_PAGE = 4;

export function composeComparison(pairs: readonly PairFinding[], context: Context, book: CitationBook): Block[] {
  const from = (context.page - 1) * COMPARISON_PAGE;
  const page = pairs.slice(from, from + COMPARISON_PAGE);
  const columns = page.map((pair) => pairTitle(pair, context));
  const rows: { label: string; cells: Said[][] }[] = [
    { label: 'Verdict', cells: page.map((pair) => verdictCell(pair, context, book)) },
    { label: 'Measure of', cells: page.map((pair) => bodyCell(pair, context, book)) },
  ];
  const properties: readonly Property[] = context.question.facet ? propertiesOf(context.question.facet) : COMPARED;
  for (const property of properties) {
    const cells = page.map((pair) => propertyCell(pair, property, context, book));
    if (cells.some((cell) => cell !== null))
      rows.push({ label: PROPERTIES[property].label, cells: cells.map((cell, i) => cell ?? gap(page[i])) });
  }
  const [weighty = [], details = []] = [touchesVerdict, isDetail].map((which) =>
    page.flatMap((pair) =>
      pair.own[0]
        ? disagreementBlocks(pair.own[0], properties, book, context.ledger, which, `${pairTitle(pair, context)}, `)
        : [],
    ),
  );
  const shown = new Set(book.statements());
  const leads = page.flatMap(({ own }) => (own[0] ? [own[0]] : []));
  const quotations = book.quotations();
  const caveats = [
    ...unquoted(leads.flatMap(inUse).filter(({ id }) => shown.has(id))),
    ...page.flatMap((pair) =>
      pair.own.length > 1
        ? [
            remark(
              `${pairTitle(pair, context)}: ${pair.own.length} records; the first is compared, ask for the pair alone to see the others.`,
            ),
          ]
        : [],
    ),
  ];
  return [
    ...weighty,
    { block: 'table', title: 'Side by side', columns, rows },
    ...details,
    ...(quotations ? [quotations] : []),
    ...(caveats.length ? [{ block: 'caveats' as const, items: caveats }] : []),
  ];
}

export function pairTitle(pair: PairFinding, context: Context): string {
  const subject = pair.subject ? subjectName(pair.subject, context.ledger) : null;
  const place = pair.place ? placeName(pair.place, context) : null;
  return subject && place ? `${subject} in ${withArticle(place)}` : (subject ?? place ?? 'everything');
}

function verdictCell(pair: PairFinding, context: Context, book: CitationBook): Said[] {
  const [record] = pair.own;
  if (!record) return [remark(NOTHING_ON_FILE)];
  const standing = standingOf(record, pair.subject, context.day, context.ledger, context.gazetteer);
  const cells = [book.cite(stands(standing), groundsFor(standing))];
  const named = pair.subject ? namedAs(record, pair.subject, context.ledger) : null;
  if (pair.subject && named && named !== pair.subject) {
    cells.push(
      book.cite(
        `names ${subjectName(named, context.ledger)}, not ${subjectName(pair.subject, context.ledger)}`,
        record.statements.filter((s) => s.property === 'names'),
      ),
    );
  }
  return cells;
}

function bodyCell(pair: PairFinding, context: Context, book: CitationBook): Said[] {
  const [record] = pair.own;
  if (!record) return [remark('—')];
  const judgement = judge(record, context.day, context.ledger);
  return [book.cite(placeAndBody(record, context), groundsFor({ record, judgement }))];
}

function propertyCell(pair: PairFinding, property: Property, context: Context, book: CitationBook): Said[] | null {
  const [record] = pair.own;
  if (!record) return null;
  const [row] = factRows(record, [property], book, context.ledger);
  return row ? row.items : null;
}

function gap(pair: PairFinding | undefined): Said[] {
  return [remark(pair?.own.length ? SILENT : '—')];
}
