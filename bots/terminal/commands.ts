/** The words that the prompt obeys, in one table: it feeds what they do, --help, the prompt's own help and completion. */
import type { Part } from '../../core/answer/answer.ts';

/** What goes on from the last answer. */
export type GoesOn =
  | { readonly go: 'more' | 'full' | 'copy' | 'explain' }
  | { readonly go: 'part'; readonly part: Part };
export type Command = GoesOn | { readonly go: 'help' } | { readonly go: 'leave' };

interface Row {
  /** As typed; the first is the one that is shown and completed. */
  readonly words: readonly [string, ...string[]];
  readonly does: Command;
  /** After "the word …". */
  readonly says: string;
}

const ROWS: readonly Row[] = [
  { words: ['more'], does: { go: 'more' }, says: 'goes on: the next page, or else the details' },
  { words: ['details'], does: { go: 'part', part: 'details' }, says: 'every fact on file, record by record' },
  { words: ['quotations', 'words'], does: { go: 'part', part: 'words' }, says: 'the sources, word for word' },
  { words: ['sources'], does: { go: 'part', part: 'sources' }, says: 'what it rests on, with addresses' },
  { words: ['inside'], does: { go: 'part', part: 'inside' }, says: 'measures of regions and bodies inside the place' },
  { words: ['history'], does: { go: 'part', part: 'history' }, says: 'all dates in order' },
  { words: ['full'], does: { go: 'full' }, says: 'all of the answer, page by page' },
  { words: ['copy'], does: { go: 'copy' }, says: 'text for a story' },
  { words: ['explain'], does: { go: 'explain' }, says: 'how the last question was read, pass by pass' },
  { words: ['help', '?'], does: { go: 'help' }, says: 'how to ask' },
  { words: ['exit', 'quit', 'bye', ':q', '.exit'], does: { go: 'leave' }, says: 'leaves; ctrl-d does too' },
];

const KNOWN: ReadonlyMap<string, Command> = new Map(
  ROWS.flatMap(({ words, does }) => words.map((word) => [word, does] as const)),
);
const AS_OF = 'as of ';

/** @returns null where the line is a question. */
export function commandOf(line: string): Command | null {
  return KNOWN.get(line.toLowerCase()) ?? null;
}

/** @returns the day of "as of 2023-03-01", or null. */
export function dayOf(line: string): string | null {
  return /^as of (\d{4}-\d{2}-\d{2})$/i.exec(line)?.[1] ?? null;
}

/** @returns the word that shows the part. */
export function wordFor(part: Part): string {
  const row = ROWS.find(({ does }) => does.go === 'part' && does.part === part);
  return row?.words[0] ?? part;
}

/** What the beginning of a line can be completed to. */
export const COMPLETED: readonly string[] = [...ROWS.map(({ words: [word] }) => word), AS_OF];

const WIDTH = 16;
const NUMBER = { shown: '7', says: 'asks what stands beside that number' };
const DAY = { shown: `${AS_OF}2023-03-01`, says: 'the last question, for that day' };

/** A line a command. */
export const COMMAND_LINES: readonly string[] = [
  NUMBER,
  ...ROWS.map(({ words: [shown], says }) => ({ shown, says })),
  DAY,
].map(({ shown, says }) => `  ${shown.padEnd(WIDTH)}  ${says}`);
