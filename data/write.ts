/** Writes ledger files: one statement and one source a line, so that a change reads as a change; each file whole or not at all. */
import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TextFileSync } from 'lowdb/node';
import type { LedgerRecord, Source } from '../core/ledger/schema.ts';
import { type LedgerFolder, listFile, locator } from './read.ts';

/** A JSON array with one entry a line. */
function listText(items: readonly unknown[]): string {
  return items.length === 0 ? '[]\n' : `[\n${items.map((item) => JSON.stringify(item)).join(',\n')}\n]\n`;
}

/** A JSON array of records with one statement a line. */
function recordsText(records: readonly LedgerRecord[]): string {
  if (records.length === 0) return '[]\n';
  const texts = records.map(({ statements, ...rest }) => {
    const head = JSON.stringify(rest).slice(0, -1);
    return `${head},"statements":[\n${statements.map((statement) => `  ${JSON.stringify(statement)}`).join(',\n')}\n]}`;
  });
  return `[\n${texts.join(',\n')}\n]\n`;
}

/** What a folder holds after a change; records keep the order within their files. */
export function withRecords(
  folder: LedgerFolder,
  records: readonly { readonly file: string; readonly record: LedgerRecord }[],
  sources: readonly Source[],
): LedgerFolder {
  const indexes = new Map<string, number>();
  const recordPlaces = records.map(({ file }) => {
    const index = indexes.get(file) ?? 0;
    indexes.set(file, index + 1);
    return { file, index };
  });
  return {
    ...folder,
    files: { ...folder.files, sources: [...sources], records: records.map(({ record }) => record) },
    recordPlaces,
    locate: locator(folder.directory, recordPlaces),
  };
}

/**
 * Writes what changed, through a temporary file and a rename each. Sources come first and leave last, so that a ledger
 * read in between has every source that it cites.
 * @returns the files written.
 */
export function writeLedger(before: LedgerFolder, after: LedgerFolder): string[] {
  const written: string[] = [];
  const write = (file: string, text: string) => {
    mkdirSync(dirname(file), { recursive: true });
    new TextFileSync(file).write(text);
    if (!written.includes(file)) written.push(file);
  };
  const sourcesFile = join(after.directory, listFile('sources'));
  const [was, is] = [listText(before.files.sources), listText(after.files.sources)];
  if (was !== is) {
    const ids = new Set(after.files.sources.map((source) => source.id));
    const leaving = before.files.sources.filter((source) => !ids.has(source.id));
    write(sourcesFile, listText([...after.files.sources, ...leaving]));
  }
  const old = textsByFile(before);
  for (const [file, text] of textsByFile(after)) if (old.get(file) !== text) write(file, text);
  if (was !== is) write(sourcesFile, is);
  return written;
}

function textsByFile({ files, recordPlaces }: LedgerFolder): Map<string, string> {
  const byFile = new Map<string, LedgerRecord[]>();
  files.records.forEach((record, i) => {
    const file = recordPlaces[i]?.file ?? '';
    const list = byFile.get(file);
    if (list) list.push(record);
    else byFile.set(file, [record]);
  });
  return new Map([...byFile].map(([file, records]) => [file, recordsText(records)]));
}
