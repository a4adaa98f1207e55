/** What an import would make of the ledger: reckoned whole in memory, before anything is written. */
import { PROPERTY_NAMES } from '../../core/ledger/property.ts';
import {
  type LedgerRecord,
  record as recordSchema,
  type Source,
  type Statement,
  type SubjectValue,
} from '../../core/ledger/schema.ts';
import type { LedgerFolder } from '../read.ts';
import type { Measure, Reference } from './measure.ts';
import type { Rejections } from './measures-file.ts';
import { sourceOf } from './sources.ts';
import { type Draft, draftStatements, importedPrefix, MeasureError, SILENCE, subjectFinder } from './statements.ts';
import type { Amendment, ImportTables } from './tables.ts';
import { composeTitles, type TitleParts } from './title.ts';

interface PlannedRecord {
  readonly record: LedgerRecord;
  /** Index in the ledger's records; null: a new one. */
  readonly at: number | null;
  /** merged: with statements that the import did not make, or with another measure, for the first time. */
  readonly change: 'new' | 'changed' | 'merged' | 'unchanged';
}

export interface ImportPlan {
  /** Each record that a measure of the file belongs to. */
  readonly records: readonly PlannedRecord[];
  /** All sources after the import: those that no statement cites and no capture backs are left out. */
  readonly sources: readonly Source[];
}

/**
 * @param day `YYYY-MM-DD`, on which the ledger learns what is new.
 * @param rejected gets a reason for every measure that cannot be taken in; the plan is then of no use.
 */
export function planImport(
  folder: LedgerFolder,
  read: readonly { readonly line: number; readonly measure: Measure }[],
  tables: ImportTables,
  day: string,
  rejected: Rejections,
): ImportPlan {
  const find = subjectFinder(folder.files.platforms, tables.subjects);
  const groups = new Map<string, Drafted[]>();
  for (const { line, measure: raw } of read) {
    try {
      const measure = amended(raw, tables.amendments.get(raw.id));
      const place = tables.places.get(measure.id) ?? measure.jurisdiction.code;
      if (place === null)
        throw new MeasureError('jurisdiction: has no code; add its place to places.json of the import');
      const drafts = draftStatements(measure, tables.history.get(measure.id), find);
      const target = tables.merges.get(measure.id) ?? measure.id;
      groups.set(target, [...(groups.get(target) ?? []), { measure, place, drafts }]);
    } catch (error) {
      if (!(error instanceof MeasureError)) throw error;
      rejected.add(line, error.message);
    }
  }
  const titles = titlesOf(groups, folder, tables);
  const positions = new Map(folder.files.records.map((record, index) => [record.id, index]));
  const records = [...groups].map(([id, group]): PlannedRecord => {
    const at = positions.get(id) ?? null;
    const before = at === null ? undefined : folder.files.records[at];
    const record = mergeRecord(id, before, group, titles.get(id) ?? id, day);
    return { record, at, change: changeOf(before, record, group) };
  });
  return { records, sources: mergeSources(folder, read, records, tables) };
}

interface Drafted {
  readonly measure: Measure;
  readonly place: string;
  readonly drafts: readonly Draft[];
}

function amended(measure: Measure, amendment: Amendment = {}): Measure {
  const given = Object.entries(amendment).filter(([field, text]) => field !== 'title' && text !== undefined);
  return { ...measure, ...Object.fromEntries(given) };
}

/** The measure that gives the record its title, kind, place and body: its own, where several are one record. */
function leading(id: string, group: readonly Drafted[]): Drafted {
  const lead = group.find(({ measure }) => measure.id === id) ?? group[0];
  if (!lead) throw new RangeError(`no measure for ${id}`);
  return lead;
}

function mergeRecord(
  id: string,
  before: LedgerRecord | undefined,
  group: readonly Drafted[],
  title: string,
  day: string,
): LedgerRecord {
  const isOurs = importedBy(group);
  const kept = before?.statements.filter((statement) => !isOurs(statement)) ?? [];
  const known = new Map(before?.statements.filter(isOurs).map((statement) => [statement.id, statement]));
  const statements = joinEqual(group.flatMap(({ drafts }) => drafts)).map((draft) => settle(draft, known, day));
  const { measure, place } = leading(id, group);
  const formerIds = group.map((drafted) => drafted.measure.id).filter((former) => former !== id);
  const described = before && kept.length > 0 ? before : { kind: measure.measure, title, place, body: bodyOf(measure) };
  return inFileOrder({
    id,
    formerIds: [...new Set([...(before?.formerIds ?? []), ...formerIds])],
    kind: described.kind,
    title: described.title,
    place: described.place,
    body: described.body,
    statements: [...kept, ...statements],
  });
}

/** Through the schema, so that keys stand in the order in which a file is read. */
const inFileOrder = (record: LedgerRecord): LedgerRecord => recordSchema.parse(record);

const bodyOf = ({ body }: Measure): string => (SILENCE.test(body) ? 'body not named by the sources' : body);

function importedBy(group: readonly Drafted[]): (statement: Statement) => boolean {
  const prefixes = group.map(({ measure }) => importedPrefix(measure.id));
  return (statement) => prefixes.some((prefix) => statement.id.startsWith(prefix));
}

/** Where two measures of one record say the same, it is one statement with the citations of both. */
function joinEqual(drafts: readonly Draft[]): Draft[] {
  const byValue = new Map<string, Draft>();
  for (const draft of drafts) {
    const key = JSON.stringify([draft.property, draft.value, draft.rank]);
    const first = byValue.get(key);
    if (!first) byValue.set(key, draft);
    else {
      const cited = new Set(first.citations.map((citation) => citation.source));
      const more = draft.citations.filter((citation) => !cited.has(citation.source));
      byValue.set(key, { ...first, citations: [...first.citations, ...more] });
    }
  }
  const order = (draft: Draft) => PROPERTY_NAMES.indexOf(draft.property);
  return [...byValue.values()].sort((a, b) => order(a) - order(b));
}

/** Keeps the day on which the ledger learned a value, and a verification, as long as what they speak of is unchanged. */
function settle(draft: Draft, known: ReadonlyMap<string, Statement>, day: string): Statement {
  const before = known.get(draft.id);
  const sameValue = before !== undefined && same([before.property, before.value], [draft.property, draft.value]);
  const sameCitations = before !== undefined && same(before.citations, draft.citations);
  return {
    ...draft,
    recorded: sameValue ? before.recorded : day,
    verified: sameValue && sameCitations ? before.verified : null,
  } as Statement;
}

function changeOf(
  before: LedgerRecord | undefined,
  after: LedgerRecord,
  group: readonly Drafted[],
): PlannedRecord['change'] {
  const joined = after.formerIds.length > (before?.formerIds.length ?? 0);
  if (!before) return joined ? 'merged' : 'new';
  if (same(before, after)) return 'unchanged';
  const isOurs = importedBy(group);
  const firstTime = !before.statements.some(isOurs) || joined;
  return firstTime ? 'merged' : 'changed';
}

function mergeSources(
  folder: LedgerFolder,
  read: readonly { readonly measure: Measure }[],
  planned: readonly PlannedRecord[],
  tables: ImportTables,
): Source[] {
  const references = new Map<string, Reference[]>();
  for (const reference of read.flatMap(({ measure }) => measure.references)) {
    const list = references.get(reference.url);
    if (list) list.push(reference);
    else references.set(reference.url, [reference]);
  }
  const sources = new Map(folder.files.sources.map((source) => [source.id, source]));
  for (const [url, list] of references) {
    const source = sourceOf(url, list, tables.publishers);
    sources.set(source.id, source);
  }
  const changed = new Map(planned.filter(({ at }) => at !== null).map(({ at, record }) => [at, record]));
  const records = [
    ...folder.files.records.map((record, index) => changed.get(index) ?? record),
    ...planned.filter(({ at }) => at === null).map(({ record }) => record),
  ];
  const cited = new Set(records.flatMap((r) => r.statements.flatMap((s) => s.citations.map((c) => c.source))));
  const captured = [...sources.values()].filter((source) => source.capture !== null);
  const others = [...sources.values()].filter((source) => source.capture === null && cited.has(source.id));
  return [...captured, ...others.sort((a, b) => (a.id < b.id ? -1 : 1))];
}

function titlesOf(
  groups: ReadonlyMap<string, readonly Drafted[]>,
  folder: LedgerFolder,
  tables: ImportTables,
): Map<string, string> {
  const ids = [...groups.keys()];
  const nameOf = subjectNames(folder);
  const placeNames = new Map(folder.files.places.map((place) => [place.id, place.name]));
  const parts = ids.map((id): TitleParts => {
    const { measure, place, drafts } = leading(id, groups.get(id) ?? []);
    const subjects = drafts
      .filter((draft) => draft.property === 'names' && draft.rank !== 'deprecated')
      .map((draft) => nameOf(draft.value as SubjectValue))
      .filter((name) => name !== null);
    const { announced, effective, lifted, asOf } = measure;
    return {
      place: (placeNames.get(place) ?? measure.jurisdiction.name).replace(/ \(.*\)$/u, ''),
      body: measure.body,
      kind: measure.measure,
      subjects: [...new Set(subjects)],
      dates: [announced, effective, lifted, asOf].filter((date) => date !== null),
    };
  });
  const titles = composeTitles(parts);
  return new Map(ids.map((id, index) => [id, tables.amendments.get(id)?.title ?? titles[index] ?? id]));
}

const LONGEST_SUBJECT = 45;

/** Short names for a title; a long description gives way to its owner's or category's name, or where it has none, to silence. */
function subjectNames({ files }: LedgerFolder): (subject: SubjectValue) => string | null {
  const platforms = new Map(files.platforms.map((platform) => [platform.id, platform.name]));
  const groups = new Map([...files.owners, ...files.categories].map((group) => [group.id, group.name]));
  return (subject) => {
    if ('platform' in subject) return platforms.get(subject.platform) ?? null;
    if (subject.text !== undefined && subject.text.length <= LONGEST_SUBJECT) return subject.text;
    if ('category' in subject) return groups.get(subject.category) ?? null;
    return 'owner' in subject ? (groups.get(subject.owner) ?? null) : null;
  };
}

/** Equal as the ledger's files write them. */
function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
