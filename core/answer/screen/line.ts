/** The lines of a first screen: a label and what the sources say under it, cut to one line of the page. */

import { columns } from '../../layout/columns.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Statement } from '../../ledger/schema.ts';
import type { CitationBook } from '../citing.ts';
import { marks } from '../marks.ts';
import type { Fact } from '../said.ts';
import { valueInWords } from '../values.ts';

/** Columns of a page. */
export const WIDTH = 80;
const INDENT = 2;

/** A value as it may stand on a line, with what it rests on. */
export interface Value {
  readonly words: string;
  readonly statements: Parameters<CitationBook['cite']>[1];
}

/** @returns as many of the values as one line holds, the first of them cut where it alone is too long. */
export function lineOf(values: readonly Value[], labelColumns: number, book: CitationBook): Fact | null {
  const room = WIDTH - INDENT - labelColumns;
  const [first, ...rest] = values;
  if (!first) return null;
  let words = first.words;
  const statements = [...first.statements];
  const roomFor = (marked: Value['statements']) => room - 1 - marksAhead(marked, book);
  if (columns(words) > roomFor(statements)) return book.cite(cut(words, roomFor(statements)), statements);
  for (const value of rest) {
    const longer = `${words}; ${value.words}`;
    const both = [...statements, ...value.statements];
    if (columns(longer) > roomFor(both)) break;
    words = longer;
    statements.push(...value.statements);
  }
  return book.cite(words, statements);
}

/** Columns that the marks of these statements would take. */
function marksAhead(statements: Value['statements'], book: CitationBook): number {
  return marks(book.numbersFor(statements)).length;
}

/** A value as it stands within a sentence: without its own full stop, cut to so many columns. */
export function valueWithin(statement: Statement, ledger: Ledger, room: number): string {
  return cut(valueInWords(statement, ledger).replace(/\.$/, ''), room);
}

/** Cut after a clause where one ends late enough, otherwise after a word; with an ellipsis. */
export function cut(text: string, room: number): string {
  if (columns(text) <= room) return text;
  const start = text.slice(0, Math.max(room, 20) - 2);
  const clause = Math.max(
    start.lastIndexOf(', '),
    start.lastIndexOf('; '),
    start.lastIndexOf(': '),
    start.lastIndexOf(' ('),
  );
  const end = clause > start.length * 0.6 ? clause : start.lastIndexOf(' ');
  return `${(end > start.length / 2 ? start.slice(0, end) : start).replace(/[\s,;:(]+$/, '')} …`;
}
