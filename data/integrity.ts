/** Checks what a schema cannot see: that ids are unique and point at something, and that quotations are what they were. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { LedgerRecord, Statement } from '../core/ledger/schema.ts';
import { LedgerError, type LedgerErrorCode } from './ledger-error.ts';
import { type LedgerFolder, listFile } from './read.ts';

/** ISO 3166-1 alpha-2 or ISO 3166-2 by shape, and the European Union: believed where no lexicon is at hand. */
export const looksLikeIsoPlace = (id: string): boolean => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(id);

/**
 * @param knownPlace tells whether the lexicon knows a place that the ledger does not list itself.
 * @throws LedgerError at the first thing that is wrong.
 */
export function checkIntegrity(folder: LedgerFolder, knownPlace: (id: string) => boolean = looksLikeIsoPlace): void {
  const { files, directory } = folder;
  const at = (list: Parameters<typeof listFile>[0]) => join(directory, listFile(list));
  const unique = (list: Parameters<typeof listFile>[0]) => uniqueIds(files[list], at(list));
  const sources = unique('sources');
  const platforms = unique('platforms');
  const owners = unique('owners');
  const categories = unique('categories');
  const places = unique('places');
  const isPlace = (id: string) => places.has(id) || knownPlace(id);

  files.platforms.forEach((platform, i) => {
    const need = needIn(at('platforms'), `[${i}]`);
    if (platform.owner !== null) need(owners, platform.owner, 'owner', 'an owner in owners.json');
    if (platform.family) need(platforms, platform.family, 'family', 'an app in platforms.json');
    for (const [j, id] of platform.categories.entries()) {
      need(categories, id, `categories[${j}]`, 'a category in categories.json');
    }
  });
  files.places.forEach((place, i) => {
    if (place.within !== null && !isPlace(place.within)) {
      fail('dangling-id', at('places'), `[${i}].within`, place.within, 'a place of places.json or an ISO 3166 code');
    }
  });

  const recordIds = new Set(files.records.map((record) => record.id));
  const quotable = new Set(files.sources.filter((source) => source.capture !== null).map((source) => source.id));
  const seenRecords = new Set<string>();
  const seenStatements = new Set<string>();
  files.records.forEach((record, i) => {
    const stand = folder.recordPlaces[i];
    if (!stand) throw new RangeError('a record without a place in the files');
    const { file, index } = stand;
    if (seenRecords.has(record.id)) fail('duplicate-id', file, `[${index}].id`, record.id, 'one record an id');
    seenRecords.add(record.id);
    for (const [j, former] of record.formerIds.entries()) {
      if (recordIds.has(former) || seenRecords.has(former)) {
        fail('duplicate-id', file, `[${index}].formerIds[${j}]`, former, 'an id that no other record has or had');
      }
      seenRecords.add(former);
    }
    if (!isPlace(record.place)) {
      fail('dangling-id', file, `[${index}].place`, record.place, 'a place of places.json or an ISO 3166 code');
    }
    checkStatements(record, file, `[${index}]`, { sources, quotable, platforms, owners, categories, seenStatements });
  });
}

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly quotable: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly seenStatements: Set<string>;
}

function checkStatements(record: LedgerRecord, file: string, within: string, known: Known): void {
  const own = new Set(record.statements.map((statement) => statement.id));
  for (const [j, statement] of record.statements.entries()) {
    const path = `${within}.statements[${j}]`;
    if (known.seenStatements.has(statement.id)) {
      fail('duplicate-id', file, `${path}.id`, statement.id, 'one statement an id');
    }
    known.seenStatements.add(statement.id);
    checkSubject(statement, needIn(file, path), known);
    for (const [k, id] of (statement.contradicts ?? []).entries()) {
      needIn(file, path)(own, id, `contradicts[${k}]`, 'another statement of the same record');
    }
    for (const [k, citation] of statement.citations.entries()) {
      const cited = `${path}.citations[${k}]`;
      needIn(file, cited)(known.sources, citation.source, 'source', 'a source in sources.json');
      if (citation.quote === null) continue;
      if (!known.quotable.has(citation.source)) {
        fail('no-capture', file, `${cited}.quote`, citation.source, 'a source with a capture');
      }
      if (sha256(citation.quote.exact) !== citation.quote.sha256) {
        throw new LedgerError('digest', file, `${cited}.quote.sha256`, `the SHA-256 of "exact" as UTF-8`);
      }
    }
  }
}

function checkSubject(statement: Statement, need: ReturnType<typeof needIn>, known: Known): void {
  if (statement.property !== 'names') return;
  const { value } = statement;
  if ('platform' in value) need(known.platforms, value.platform, 'value.platform', 'an app in platforms.json');
  else if ('category' in value)
    need(known.categories, value.category, 'value.category', 'a category in categories.json');
  else if ('owner' in value) need(known.owners, value.owner, 'value.owner', 'an owner in owners.json');
}

function uniqueIds(items: readonly { readonly id: string }[], file: string): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach((item, i) => {
    if (seen.has(item.id)) fail('duplicate-id', file, `[${i}].id`, item.id, 'an id of its own');
    seen.add(item.id);
  });
  return seen;
}

function needIn(file: string, within: string) {
  return (known: ReadonlySet<string>, id: string, path: string, expected: string): void => {
    if (!known.has(id)) fail('dangling-id', file, `${within}.${path}`, id, expected);
  };
}

function fail(code: LedgerErrorCode, file: string, path: string, found: string, expected: string): never {
  throw new LedgerError(code, file, path, `${expected}; found "${found}"`);
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
