/** The labelled facts of one record, each row with what it rests on. */
import type { Ledger } from '../ledger/ledger.ts';
import { type Facet, PROPERTIES, PROPERTY_NAMES, type Property } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { BlockOf, Cited } from './answer.ts';
import type { CitationBook } from './citing.ts';
import { valueInWords } from './values.ts';

type Row = BlockOf<'facts'>['rows'][number];

/** Statements in use: deprecated ones are told of elsewhere, with their reason. */
export function inUse(record: LedgerRecord): Statement[] {
  return record.statements.filter((statement) => statement.rank !== 'deprecated');
}

export function propertiesOf(facet: Facet): Property[] {
  return PROPERTY_NAMES.filter((property) => PROPERTIES[property].facet === facet);
}

/** Rows in the order of the property table; equal values of one property are one item that cites all of them. */
export function factRows(
  record: LedgerRecord,
  properties: readonly Property[],
  book: CitationBook,
  ledger: Ledger,
  except: ReadonlySet<string> = new Set(),
): Row[] {
  const rows: Row[] = [];
  for (const property of properties) {
    const statements = inUse(record).filter((s) => s.property === property && !except.has(s.id));
    if (!statements.length) continue;
    rows.push({ label: PROPERTIES[property].label, items: itemsOf(property, statements, book, ledger) });
  }
  return rows;
}

function itemsOf(property: Property, statements: readonly Statement[], book: CitationBook, ledger: Ledger): Cited[] {
  const byWords = new Map<string, Statement[]>();
  for (const statement of preferredFirst(statements)) {
    const words = valueInWords(statement, ledger);
    byWords.set(words, [...(byWords.get(words) ?? []), statement]);
  }
  if (property !== 'names' && property !== 'devices') {
    return [...byWords].map(([words, same]) => book.cite(words, same));
  }
  // Names that the same citations give read as one list: "TikTok, X, Instagram [1][2]".
  const byCitations = new Map<string, { words: string[]; statements: Statement[] }>();
  for (const [words, same] of byWords) {
    const key = same.flatMap((s) => s.citations.map((c) => `${c.source}\n${c.quote?.exact ?? ''}`)).join('\n\n');
    const group = byCitations.get(key) ?? { words: [], statements: [] };
    group.words.push(words);
    group.statements.push(...same);
    byCitations.set(key, group);
  }
  return [...byCitations.values()].map((group) => book.cite(group.words.join(', '), group.statements));
}

function preferredFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'));
}
