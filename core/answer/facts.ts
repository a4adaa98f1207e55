/** The labelled facts of one record, each row with what it rests on. */
import { kept } from '../ledger/kept.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Facet, PROPERTIES, PROPERTY_NAMES, type Property } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { BlockOf } from './answer.ts';
import type { CitationBook } from './citing.ts';
import { mergedValues } from './differing/merging.ts';
import type { Fact } from './said.ts';
import { attributed, bareValue, viaOfAll } from './values.ts';

type Row = BlockOf<'facts'>['rows'][number];

/** Statements in use: deprecated ones are told of elsewhere, with their reason. */
export const inUse = kept((record: LedgerRecord): readonly Statement[] =>
  record.statements.filter((statement) => statement.rank !== 'deprecated'),
);

export function propertiesOf(facet: Facet): Property[] {
  return PROPERTY_NAMES.filter((property) => PROPERTIES[property].facet === facet);
}

/** Rows in the order of the property table; values that say the same are one item that cites all of them. */
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

function itemsOf(property: Property, statements: readonly Statement[], book: CitationBook, ledger: Ledger): Fact[] {
  if (property === 'names' || property === 'devices') return joinedItems(property, statements, book, ledger);
  return mergedValues(statements, property, ledger).map(({ words, statements: same }) => book.cite(words, same));
}

/** Values that the same citations give read as one list: "TikTok, X, Instagram [1][2]". */
function joinedItems(property: Property, statements: readonly Statement[], book: CitationBook, ledger: Ledger): Fact[] {
  const lists = groupedBy(mergedValues(statements, property, ledger), ({ statements: same }) =>
    same.flatMap((s) => s.citations.map((c) => `${c.source}\n${c.quote?.exact ?? ''}`)).join('\n\n'),
  );
  return [...lists.values()].map((values) => {
    const same = values.flatMap((value) => value.statements);
    const vias = new Set(same.map(viaOfAll));
    const [via = null] = vias.size === 1 ? vias : [null];
    const words = values.map(({ statements: [head], words: told }) => (head ? bareValue(head, ledger) : told));
    return book.cite(attributed(words.join(', '), via), same);
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
