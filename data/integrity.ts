/** Checks what a schema cannot see: that ids are unique and point at something, and that quotations are what they were. */
import { createHash } from 'node:crypto';
import type { LedgerFiles, LedgerRecord, Statement } from '../core/ledger/schema.ts';
import { LedgerError, type LedgerErrorCode } from './ledger-error.ts';
import type { LedgerFolder } from './read.ts';

/** ISO 3166-1 alpha-2 or ISO 3166-2 by shape, and the European Union: believed where no lexicon is at hand. */
const looksLikeIsoPlace = (id: string): boolean => /^[A-Z]{2}(?:-[A-Z0-9]{1,3})?$/.test(id);

/**
 * @param knownPlace tells whether the lexicon knows a place that the ledger does not list itself.
 * @throws LedgerError at the first thing that is wrong.
 */
export function checkIntegrity(folder: LedgerFolder, knownPlace: (id: string) => boolean = looksLikeIsoPlace): void {
  const { files, locate } = folder;
  const unique = (list: List) => uniqueIds(files[list], (index) => locate(list, index));
  const sources = unique('sources');
  const platforms = unique('platforms');
  const owners = unique('owners');
  const categories = unique('categories');
  const places = unique('places');
  const isPlace = (id: string) => places.has(id) || knownPlace(id);

  files.platforms.forEach((platform, i) => {
    const need = needIn(locate('platforms', i));
    if (platform.owner !== null) need(owners, platform.owner, 'owner', 'the id of an owner');
    if (platform.family) need(platforms, platform.family, 'family', 'the id of an app');
    for (const [j, id] of platform.categories.entries()) {
      need(categories, id, `categories[${j}]`, 'the id of a category');
    }
  });
  files.places.forEach((place, i) => {
    if (place.within !== null && !isPlace(place.within)) {
      fail('dangling-id', locate('places', i), 'within', place.within, 'a place of the ledger or an ISO 3166 code');
    }
  });

  const recordIds = new Set(files.records.map((record) => record.id));
  const quotable = new Set(files.sources.filter((source) => source.capture !== null).map((source) => source.id));
  const seenRecords = new Set<string>();
  const seenStatements = new Set<string>();
  files.records.forEach((record, i) => {
    const at = locate('records', i);
    if (seenRecords.has(record.id)) fail('duplicate-id', at, 'id', record.id, 'one record an id');
    seenRecords.add(record.id);
    for (const [j, former] of record.formerIds.entries()) {
      if (recordIds.has(former) || seenRecords.has(former)) {
        fail('duplicate-id', at, `formerIds[${j}]`, former, 'an id that no other record has or had');
      }
      seenRecords.add(former);
    }
    if (!isPlace(record.place)) {
      fail('dangling-id', at, 'place', record.place, 'a place of the ledger or an ISO 3166 code');
    }
    checkStatements(record, at, { sources, quotable, platforms, owners, categories, seenStatements });
  });
}

type List = Exclude<keyof LedgerFiles, 'records'>;
type Where = ReturnType<LedgerFolder['locate']>;

interface Known {
  readonly sources: ReadonlySet<string>;
  readonly quotable: ReadonlySet<string>;
  readonly platforms: ReadonlySet<string>;
  readonly owners: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly seenStatements: Set<string>;
}

/** Paths are spelled only where something is wrong: there are thousands of statements, and a start should not wait. */
function checkStatements(record: LedgerRecord, at: Where, known: Known): void {
  for (const [j, statement] of record.statements.entries()) {
    const here = () => inside(at, `statements[${j}]`);
    if (known.seenStatements.has(statement.id)) fail('duplicate-id', here(), 'id', statement.id, 'one statement an id');
    known.seenStatements.add(statement.id);
    const subject = danglingSubject(statement, known);
    if (subject) fail('dangling-id', here(), `value.${subject.key}`, subject.id, `the id of ${subject.expected}`);
    for (const [k, id] of (statement.contradicts ?? []).entries()) {
      if (!record.statements.some((other) => other.id === id)) {
        fail('dangling-id', here(), `contradicts[${k}]`, id, 'another statement of the same record');
      }
    }
    for (const [k, { source, quote }] of statement.citations.entries()) {
      const cited = () => inside(here(), `citations[${k}]`);
      if (!known.sources.has(source)) fail('dangling-id', cited(), 'source', source, 'the id of a source');
      if (quote === null) continue;
      if (!known.quotable.has(source)) fail('no-capture', cited(), 'quote', source, 'a source with a capture');
      if (sha256(quote.exact) !== quote.sha256) {
        fail('digest', cited(), 'quote.sha256', quote.sha256, 'the SHA-256 of "exact" as UTF-8');
      }
    }
  }
}

function danglingSubject(
  { property, value }: Statement,
  known: Known,
): { readonly key: string; readonly id: string; readonly expected: string } | null {
  if (property !== 'names') return null;
  if ('platform' in value) {
    return known.platforms.has(value.platform) ? null : { key: 'platform', id: value.platform, expected: 'an app' };
  }
  if ('category' in value) {
    return known.categories.has(value.category)
      ? null
      : { key: 'category', id: value.category, expected: 'a category' };
  }
  if ('owner' in value) {
    return known.owners.has(value.owner) ? null : { key: 'owner', id: value.owner, expected: 'an owner' };
  }
  return null;
}

function uniqueIds(items: readonly { readonly id: string }[], locate: (index: number) => Where): ReadonlySet<string> {
  const seen = new Set<string>();
  items.forEach((item, i) => {
    if (seen.has(item.id)) fail('duplicate-id', locate(i), 'id', item.id, 'an id of its own');
    seen.add(item.id);
  });
  return seen;
}

function needIn(at: Where) {
  return (known: ReadonlySet<string>, id: string, path: string, expected: string): void => {
    if (!known.has(id)) fail('dangling-id', at, path, id, expected);
  };
}

const inside = (at: Where, path: string): Where => ({ file: at.file, path: `${at.path}.${path}` });

function fail(code: LedgerErrorCode, at: Where, path: string, found: string, expected: string): never {
  throw new LedgerError(code, at.file, `${at.path}.${path}`, `${expected}; found "${found}"`);
}

export function sha256(text: string | Uint8Array): string {
  return createHash('sha256').update(text).digest('hex');
}
