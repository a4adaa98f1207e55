/** Turns one measure into statements: each filled field with the references that support it, and the history by hand. */
import { PROPERTIES, PROPERTY_NAMES, type Property } from '../../core/ledger/property.ts';
import {
  type Citation,
  type Platform,
  type Statement,
  type SubjectValue,
  VALUE_SCHEMAS,
} from '../../core/ledger/schema.ts';
import { sha256 } from '../integrity.ts';
import { contradictedField, type HistoryStatement, type MeasureHistory } from './history-schema.ts';
import type { Field, Measure } from './measure.ts';
import { sourceId } from './sources.ts';

/** What a statement says and rests on, before it is known when the ledger learned it. */
export type Draft = Pick<Statement, 'id' | 'citations' | 'rank' | 'rankReason' | 'contradicts'> & {
  readonly property: Property;
  readonly value: unknown;
};

/** Finds what an app's name in a measure stands for; null where nothing is on record. */
export type FindSubjects = (name: string) => readonly SubjectValue[] | null;

/** Ids of the statements that the import makes begin so; it changes no others. */
export const importedPrefix = (measureId: string): string => `${measureId}.import.`;

/** A measure cannot be taken in; the message says why. */
export class MeasureError extends Error {
  override readonly name = 'MeasureError';
}

/** Fields whose text becomes one statement as it is. */
const TEXT_FIELDS = {
  covers: 'covers',
  exceptions: 'exceptions',
  decidedBy: 'decided-by',
  legalBasis: 'legal-basis',
  reason: 'reason',
} as const satisfies Partial<Record<Field, Property>>;

const DATE_FIELDS = {
  announced: 'announced',
  effective: 'in-force',
  deadline: 'comply-by',
  ends: 'ends',
  lifted: 'lifted',
} as const satisfies Partial<Record<Field, Property>>;

/** "Not stated; ..." is silence, which the answer shows by itself: nothing to state. */
export const SILENCE = /^not stated\b/iu;

/**
 * @returns drafts in the order in which an answer shows their properties; ids are stable under re-import.
 * @throws MeasureError where an app's name is unknown or the history points at a reference that is not there.
 */
export function draftStatements(measure: Measure, history: MeasureHistory | undefined, find: FindSubjects): Draft[] {
  const replaced = new Set<Property>(history?.replace);
  const deprecated = new Map(history?.deprecate.map(({ property, reason }) => [property, reason]));
  const drafts: Draft[] = [];
  const add = (property: Property, tail: string, value: unknown, fields: readonly Field[]) => {
    if (replaced.has(property)) return;
    const reason = deprecated.get(property);
    drafts.push({
      id: importedPrefix(measure.id) + tail,
      property,
      value,
      citations: citationsFor(measure, fields),
      ...(reason === undefined ? { rank: 'normal' } : { rank: 'deprecated', rankReason: reason }),
    });
  };

  for (const subject of subjectsOfMeasure(measure, find)) {
    add('names', `names.${slugOf(wordsOf(subject))}`, subject, ['platforms']);
  }
  for (const [field, property] of entries(TEXT_FIELDS)) {
    const text = measure[field];
    if (text !== null && !SILENCE.test(text)) add(property, property, { text }, [field]);
  }
  for (const device of new Set(measure.devices)) {
    add('devices', `devices.${slugOf(device)}`, { text: device }, ['devices']);
  }
  for (const [field, property] of entries(DATE_FIELDS)) {
    const date = measure[field];
    if (date !== null) add(property, property, { date }, [field]);
  }
  add('status', 'status', { status: measure.status, asOf: measure.asOf }, ['status', 'asOf']);
  for (const event of history?.statements ?? []) drafts.push(historyDraft(measure, event));
  for (const [index, draft] of drafts.entries()) {
    const against = history?.statements.find((event) => historyId(measure, event) === draft.id)?.contradicts;
    if (against) drafts[index] = { ...draft, contradicts: contradicted(measure, against, history, drafts) };
  }
  return drafts.sort((a, b) => PROPERTY_NAMES.indexOf(a.property) - PROPERTY_NAMES.indexOf(b.property));
}

function subjectsOfMeasure(measure: Measure, find: FindSubjects): SubjectValue[] {
  const subjects = new Map<string, SubjectValue>();
  for (const name of measure.platforms) {
    const found = find(name);
    if (!found) {
      throw new MeasureError(
        `platforms: no app is on record as "${name}"; add it to platforms.json, or to subjects.json of the import`,
      );
    }
    for (const subject of found) subjects.set(JSON.stringify(subject), subject);
  }
  return [...subjects.values()];
}

/** The references that support one of the fields; where none does, all of them, cited for the measure as a whole. */
function citationsFor(measure: Measure, fields: readonly Field[]): Citation[] {
  const supporting = measure.references.filter((r) =>
    r.supports.some((s) => (fields as readonly string[]).includes(s)),
  );
  return supporting.length > 0 ? cite(supporting.map((r) => r.url)) : citeWhole(measure);
}

function citeWhole(measure: Measure, via?: string): Citation[] {
  return cite(
    measure.references.map((r) => r.url),
    via,
  ).map((citation) => ({ ...citation, whole: true }));
}

/** Keys in the order of the schema: citations are compared as they are written. */
function cite(urls: readonly string[], via?: string): Citation[] {
  return [...new Set(urls)].map((url) => ({
    source: sourceId(url),
    quote: null,
    ...(via === undefined ? {} : { via }),
  }));
}

function historyDraft(measure: Measure, event: HistoryStatement): Draft {
  return {
    id: historyId(measure, event),
    property: event.property,
    value: VALUE_SCHEMAS[PROPERTIES[event.property].type].parse(event.value),
    citations: historyCitations(measure, event),
    rank: event.rank,
    ...(event.rankReason === undefined ? {} : { rankReason: event.rankReason }),
  };
}

const historyId = (measure: Measure, event: HistoryStatement) =>
  `${importedPrefix(measure.id)}${event.property}.${event.slug}`;

/** Ids for the history's slugs, and for `field.announced` and the like: what the measure's own field says. */
function contradicted(
  measure: Measure,
  against: readonly string[],
  history: MeasureHistory | undefined,
  drafts: readonly Draft[],
): string[] {
  const byHand = new Map(history?.statements.map((event) => [event.slug, historyId(measure, event)]));
  return against.map((other) => {
    const property = contradictedField(other);
    const id = property === null ? byHand.get(other) : importedPrefix(measure.id) + property;
    if (id === undefined || !drafts.some((draft) => draft.id === id)) {
      throw new MeasureError(`history: there is no statement "${other}" to contradict`);
    }
    return id;
  });
}

function historyCitations(measure: Measure, { references, slug, via }: HistoryStatement): Citation[] {
  if (references === 'whole') return citeWhole(measure, via);
  const urls = references.map((index) => {
    const reference = measure.references[index];
    if (!reference) {
      throw new MeasureError(`history "${slug}": there is no reference ${index}, only ${measure.references.length}`);
    }
    return reference.url;
  });
  return cite(urls, via);
}

/** Lower-case letters, digits and hyphens, at most 60; eight digits of the digest where the text has none of them. */
function slugOf(text: string): string {
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const slug = plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
  return slug || sha256(text).slice(0, 8);
}

function wordsOf(subject: SubjectValue): string {
  if ('platform' in subject) return subject.platform;
  if ('category' in subject) return subject.text ?? subject.category;
  return 'owner' in subject ? (subject.text ?? subject.owner) : subject.text;
}

const entries = <T extends object>(table: T) => Object.entries(table) as [keyof T, T[keyof T]][];

/** Finds by the names in platforms.json, case aside, and by the table for names that are no app's. */
export function subjectFinder(
  platforms: readonly Platform[],
  table: ReadonlyMap<string, readonly SubjectValue[]>,
): FindSubjects {
  const byName = new Map<string, string>();
  for (const platform of platforms) {
    for (const other of platform.names) byName.set(other.text.toLowerCase(), platform.id);
  }
  for (const platform of platforms) byName.set(platform.name.toLowerCase(), platform.id);
  return (name) => {
    const listed = table.get(name);
    if (listed) return listed;
    const platform = byName.get(name.toLowerCase());
    return platform === undefined ? null : [{ platform }];
  };
}
