/** The labelled facts of one record, each row with what it rests on. */
import type { Ledger } from '../ledger/ledger.ts';
import { type Facet, PROPERTIES, PROPERTY_NAMES, type Property } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { BlockOf, Cited } from './answer.ts';
import type { CitationBook } from './citing.ts';
import { attributed, bareValue, valueInWords, viaOfAll } from './values.ts';

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
  const sorted = preferredFirst(statements);
  if (property === 'names' || property === 'devices') return joinedItems(sorted, book, ledger);
  return [...groupedBy(sorted, (s) => valueInWords(s, ledger))].map(([words, same]) => book.cite(words, same));
}

/** Values that the same citations give read as one list: "TikTok, X, Instagram [1][2]". */
function joinedItems(statements: readonly Statement[], book: CitationBook, ledger: Ledger): Cited[] {
  const byWords = groupedBy(statements, (s) => bareValue(s, ledger));
  const lists = groupedBy([...byWords], ([, same]) =>
    same.flatMap((s) => s.citations.map((c) => `${c.source}\n${c.quote?.exact ?? ''}`)).join('\n\n'),
  );
  return [...lists.values()].map((entries) => {
    const same = entries.flatMap(([, members]) => members);
    const vias = new Set(same.map(viaOfAll));
    const [via = null] = vias.size === 1 ? vias : [null];
    return book.cite(attributed(entries.map(([words]) => words).join(', '), via), same);
  });
}

function groupedBy<T>(items: readonly T[], key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const name = key(item);
    const group = groups.get(name);
    if (group) group.push(item);
    else groups.set(name, [item]);
  }
  return groups;
}

function preferredFirst(statements: readonly Statement[]): Statement[] {
  return [...statements].sort((a, b) => Number(b.rank === 'preferred') - Number(a.rank === 'preferred'));
}
