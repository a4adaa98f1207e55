/** The tables of the import, checked: what its words stand for, which measures are one record, and the history by hand. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { placeId, type SubjectValue, VALUE_SCHEMAS } from '../../core/ledger/schema.ts';
import { TIERS, type Tier } from '../../core/ledger/vocabulary.ts';
import { spellPath } from '../ledger-error.ts';
import { projectFolder } from '../project.ts';
import { historyFile, type MeasureHistory } from './history-schema.ts';
import { TableError } from './table-error.ts';

const slug = z.string();
const pattern = z.string().transform((text) => new RegExp(text, 'u'));

const publishers = z.strictObject({
  /** The first pattern that a publisher's name meets gives the tier; none: own reporting or wire. */
  tiers: z.array(z.tuple([z.enum(Object.keys(TIERS) as [Tier, ...Tier[]]), pattern])),
  /** News agencies, and how they are named within a publisher's name. */
  wires: z.record(z.string(), pattern),
  /** BCP 47 tags, and the publishers that write in the language. */
  languages: z.record(z.string(), pattern),
});
export type Publishers = z.infer<typeof publishers>;

/** A record's title, or a field that speaks of the file it stands in, said so that it stands alone. */
const amendment = z.strictObject({
  title: z.string().optional(),
  covers: z.string().optional(),
  decidedBy: z.string().optional(),
  legalBasis: z.string().optional(),
  reason: z.string().optional(),
  exceptions: z.string().optional(),
});
export type Amendment = z.infer<typeof amendment>;

export interface ImportTables {
  /** App names of the measures that are no name in platforms.json, and what they name. */
  readonly subjects: ReadonlyMap<string, readonly SubjectValue[]>;
  /** Measures whose body is no country or subdivision, and the place that stands for the body. */
  readonly places: ReadonlyMap<string, string>;
  /** Measures that are another record's measure, and the id of that record. */
  readonly merges: ReadonlyMap<string, string>;
  readonly amendments: ReadonlyMap<string, Amendment>;
  readonly publishers: Publishers;
  readonly history: ReadonlyMap<string, MeasureHistory>;
}

/** The folder of the tables that ship with the project. */
const shippedTables = (): string => join(projectFolder(), 'data', 'import');

/**
 * @param folder holds tables/*.json and history/*.json.
 * @throws TableError
 */
export function readTables(folder: string = shippedTables()): ImportTables {
  const table = <T>(name: string, schema: z.ZodType<T>): T => readTable(join(folder, 'tables', `${name}.json`), schema);
  const map = <T>(name: string, value: z.ZodType<T>) => new Map(Object.entries(table(name, z.record(slug, value))));
  return {
    subjects: map('subjects', z.array(VALUE_SCHEMAS.subject).min(1)),
    places: map('places', placeId),
    merges: map('merges', slug),
    amendments: map('amendments', amendment),
    publishers: table('publishers', publishers),
    history: readHistory(join(folder, 'history')),
  };
}

function readHistory(folder: string): Map<string, MeasureHistory> {
  const history = new Map<string, MeasureHistory>();
  for (const name of readdirSync(folder).sort()) {
    if (!name.endsWith('.json')) continue;
    const file = join(folder, name);
    for (const [id, entry] of Object.entries(readTable(file, historyFile))) {
      if (history.has(id)) throw new TableError(`${file}: the measure "${id}" has a history in another file already.`);
      history.set(id, entry);
    }
  }
  return history;
}

function readTable<T>(file: string, schema: z.ZodType<T>): T {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (cause) {
    throw new TableError(
      `${file}: cannot be read as JSON (${cause instanceof Error ? cause.message : String(cause)}).`,
      {
        cause,
      },
    );
  }
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  const [issue] = checked.error.issues;
  throw new TableError(`${file} at ${spellPath(issue?.path ?? []) || 'its root'}: ${issue?.message ?? 'wrong shape'}.`);
}
