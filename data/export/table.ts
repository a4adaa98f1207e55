/** Records as CSV (RFC 4180), one row a statement, safe to open in a spreadsheet. */
import { stringify } from 'csv-stringify/sync';
import { valueInWords } from '../../core/answer/values.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { LedgerRecord, Source, Statement } from '../../core/ledger/schema.ts';

export const COLUMNS = [
  'record',
  'property',
  'value',
  'source',
  'URL',
  'publisher',
  'published',
  'quotation',
  'statement',
  'rank',
] as const;

/** Between several citations in one cell; each column lists them in the same order, empty where there is nothing. */
const BETWEEN = ' | ';

export function recordsCsv(records: readonly LedgerRecord[], ledger: Ledger): string {
  const rows = records.flatMap((record) => record.statements.map((statement) => row(record, statement, ledger)));
  return stringify([[...COLUMNS], ...rows], {
    record_delimiter: '\r\n',
    escape_formulas: true,
    quote_record_delimiter: true,
  });
}

function row(record: LedgerRecord, statement: Statement, ledger: Ledger): string[] {
  const cited = statement.citations.map((citation) => ({ citation, source: ledger.sources.get(citation.source) }));
  const column = (cell: (source: Source | undefined) => string | null | undefined) =>
    joined(cited.map(({ source }) => cell(source) ?? ''));
  return [
    record.id,
    statement.property,
    valueInWords(statement, ledger),
    joined(cited.map(({ citation }) => citation.source)),
    column((source) => source?.url),
    column((source) => source?.publisher),
    column((source) => source?.datePrinted ?? source?.published),
    joined(cited.map(({ citation }) => citation.quote?.exact ?? '')),
    statement.id,
    statement.rank,
  ];
}

/** Nothing at all rather than bare separators. */
function joined(cells: readonly string[]): string {
  return cells.every((cell) => cell === '') ? '' : cells.join(BETWEEN);
}
