/**
 * Reads a ledger through lowdb, a folder of files or one exported document, and checks the shape of everything in it.
 * What the ids point at is for integrity.ts.
 */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LowSync } from 'lowdb';
import { DataFileSync } from 'lowdb/node';
import { z } from 'zod';
import { group, type LedgerFiles, ledgerFiles, place, platform, record, source } from '../core/ledger/schema.ts';
import { LedgerError, spellPath } from './ledger-error.ts';

/** A ledger as read. */
export interface LedgerFolder {
  /** The folder, or the document. */
  readonly directory: string;
  readonly files: LedgerFiles;
  /** Where each of `files.records` stands: its file and its index in that file. */
  readonly recordPlaces: readonly { readonly file: string; readonly index: number }[];
  /** Where an entry stands, for an error to point at it. */
  readonly locate: (list: keyof LedgerFiles, index: number) => { readonly file: string; readonly path: string };
  /** SHA-256 over the names and contents of all files. */
  readonly version: string;
}

// Compiled: a cold start reads thousands of statements, and the interpreting parser takes several times as long for them.
const LISTS = {
  sources: z.compile(z.array(source)),
  platforms: z.compile(z.array(platform)),
  owners: z.compile(z.array(group)),
  categories: z.compile(z.array(group)),
  places: z.compile(z.array(place)),
} as const;
const records = z.compile(z.array(record));

/** The file that holds a list, as its path under the ledger folder. */
export const listFile = (list: keyof typeof LISTS): string => `${list}.json`;

/**
 * @param directory a ledger folder, or a document that `export --format json` wrote.
 * @throws LedgerError where a file is missing, is no JSON or has the wrong shape.
 */
export function readLedgerFolder(directory: string): LedgerFolder {
  if (statSync(directory, { throwIfNoEntry: false })?.isFile()) return readDocument(directory);
  const digest = createHash('sha256');
  const read = <T>(name: string, schema: z.ZodType<T>): T =>
    checkShape(
      schema,
      readJson(join(directory, name), (text) => digest.update(`${name}\n${text}\n`)),
      join(directory, name),
    );
  const lists = {
    sources: read(listFile('sources'), LISTS.sources),
    platforms: read(listFile('platforms'), LISTS.platforms),
    owners: read(listFile('owners'), LISTS.owners),
    categories: read(listFile('categories'), LISTS.categories),
    places: read(listFile('places'), LISTS.places),
  };
  const recordFiles = recordFileNames(directory).map((name) => ({
    file: join(directory, name),
    records: read(name, records),
  }));
  const recordPlaces = recordFiles.flatMap((part) => part.records.map((_, index) => ({ file: part.file, index })));
  return {
    directory,
    files: { ...lists, records: recordFiles.flatMap((part) => part.records) },
    recordPlaces,
    locate: locator(directory, recordPlaces),
    version: digest.digest('hex'),
  };
}

/** @returns a function that finds the entries of a folder. */
export function locator(directory: string, recordPlaces: LedgerFolder['recordPlaces']): LedgerFolder['locate'] {
  return (list, at) => {
    if (list !== 'records') return { file: join(directory, listFile(list)), path: `[${at}]` };
    const { file, index } = recordPlaces[at] ?? { file: directory, index: at };
    return { file, path: `[${index}]` };
  };
}

function readDocument(file: string): LedgerFolder {
  const digest = createHash('sha256');
  const value = readJson(file, (text) => digest.update(text));
  const files = checkShape(ledgerFiles, value, file);
  return {
    directory: file,
    files,
    recordPlaces: files.records.map((_, index) => ({ file, index })),
    locate: (list, index) => ({ file, path: `${list}[${index}]` }),
    version: digest.digest('hex'),
  };
}

function recordFileNames(directory: string): string[] {
  const folder = join(directory, 'records');
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith('.json') && !name.startsWith('.'))
      .sort()
      .map((name) => `records/${name}`);
  } catch (cause) {
    throw new LedgerError('missing', folder, '', 'a folder of record files (*.json)', cause);
  }
}

const ABSENT = Symbol('no such file');

function readJson(file: string, seen: (text: string) => void): unknown {
  const adapter = new DataFileSync<{ readonly value: unknown }>(file, {
    parse: (text) => {
      seen(text);
      return { value: JSON.parse(text) as unknown };
    },
    stringify: ({ value }) => JSON.stringify(value, null, 2),
  });
  // LowSync with its adapter, not the preset: the preset keeps everything in memory under NODE_ENV=test.
  const low = new LowSync<{ readonly value: unknown }>(adapter, { value: ABSENT });
  try {
    low.read();
  } catch (cause) {
    if (cause instanceof SyntaxError) {
      throw new LedgerError('not-json', file, '', `JSON that can be parsed (${cause.message})`, cause);
    }
    throw new LedgerError('missing', file, '', 'a file that can be read', cause);
  }
  if (low.data.value === ABSENT) throw new LedgerError('missing', file, '', 'a JSON file; the ledger needs it');
  return low.data.value;
}

function checkShape<T>(schema: z.ZodType<T>, value: unknown, file: string): T {
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  const path = issue?.path ?? [];
  const uncited = path.at(-1) === 'citations' && issue?.code === 'too_small';
  const more = checked.error.issues.length - 1;
  const expected = `${issue?.message ?? 'the shape in core/ledger/schema.ts'}${more > 0 ? ` (and ${more} more)` : ''}`;
  throw new LedgerError(uncited ? 'uncited' : 'shape', file, spellPath(path), expected);
}
