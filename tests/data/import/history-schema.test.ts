/** The history by hand: each file fits its schema, and each entry fits the measure that it speaks of. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Property } from '../../../core/ledger/property.ts';
import { contradictedField, historyFile, type MeasureHistory } from '../../../data/import/history-schema.ts';

const FOLDER = new URL('../../../data/import/history/', import.meta.url);
const MEASURES = '../shared/facts/measures.jsonl';
const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ name, text: readFileSync(new URL(name, FOLDER), 'utf8') }));
const fits = (history: unknown) => historyFile.safeParse({ 'tiktok-xx': history }).success;
const step = {
  property: 'step',
  value: { date: '2023-09', text: 'renewed' },
  references: [0],
  slug: 'renewed',
};

describe('the shape of a history entry', () => {
  it('takes a dated event, a replacement and a deprecation', () => {
    const history = {
      statements: [step],
      replace: ['ends'],
      deprecate: [{ property: 'announced', reason: 'Misprint.' }],
    };
    expect(fits(history)).toBe(true);
  });

  it.each([
    ['a property that is none', { ...step, property: 'banned' }],
    ['a value of another type than its property', { ...step, property: 'covers' }],
    ['a day that does not exist', { ...step, value: { date: '2023-02-30', text: 'x' } }],
    ['no reference', { ...step, references: [] }],
    ['a reference twice', { ...step, references: [0, 0] }],
    ['a rank without its reason', { ...step, rank: 'deprecated' }],
    ['an unknown key', { ...step, note: 'x' }],
  ])('refuses %s', (_what, statement) => {
    expect(fits({ statements: [statement] })).toBe(false);
  });

  it('takes a contradiction of another statement of the measure, and of nothing else', () => {
    const other = { ...step, slug: 'other' };
    expect(fits({ statements: [step, { ...other, contradicts: ['renewed'] }] })).toBe(true);
    expect(fits({ statements: [step, { ...other, contradicts: ['other'] }] })).toBe(false);
    expect(fits({ statements: [step, { ...other, contradicts: ['unknown'] }] })).toBe(false);
  });

  it('takes a contradiction of another statement here, or of the one from the field', () => {
    const other = { ...step, slug: 'other', contradicts: ['renewed', 'field.announced'] };
    expect(fits({ statements: [step, other] })).toBe(true);
  });

  it.each([
    ['itself', { statements: [{ ...step, contradicts: ['renewed'] }] }],
    ['a statement that is not there', { statements: [{ ...step, contradicts: ['lost'] }] }],
    [
      'a field that is replaced',
      { statements: [{ ...step, contradicts: ['field.announced'] }], replace: ['announced'] },
    ],
  ])('refuses a contradiction of %s', (_what, history) => {
    expect(fits(history)).toBe(false);
  });

  it('refuses one slug for two statements of a measure', () => {
    expect(fits({ statements: [step, { ...step, references: [1] }] })).toBe(false);
  });
});

describe('the history files', () => {
  it.each(files)('$name fits the schema', ({ text }) => {
    const parsed = historyFile.safeParse(JSON.parse(text));
    expect(parsed.error?.issues ?? []).toEqual([]);
  });

  it('speak of each measure in one file only, and once', () => {
    const ids = files.flatMap(({ text }) => [...text.matchAll(/^ {2}"([a-z0-9-]+)": \{/gm)].map((match) => match[1]));
    expect(ids.length).toBeGreaterThan(0);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(new Set(ids)).toEqual(new Set(files.flatMap(({ text }) => Object.keys(JSON.parse(text)))));
  });

  it('publish no private remark on how the list was made', () => {
    const remark = /\b(notes?|rechecked|not checked|separate record|content[- ]mill|stored page|show with care)\b/i;
    expect(
      texts(files.flatMap(({ text }) => Object.values(historyFile.parse(JSON.parse(text))))).filter((t) =>
        remark.test(t),
      ),
    ).toEqual([]);
  });
});

describe.skipIf(!existsSync(MEASURES))(`the history files against ${MEASURES}`, () => {
  const measures = new Map(
    (existsSync(MEASURES) ? readFileSync(MEASURES, 'utf8').trim().split('\n') : []).map((line) => {
      const measure = JSON.parse(line) as Measure;
      return [measure.id, measure];
    }),
  );
  const entries = files.flatMap(({ text }) => Object.entries(historyFile.parse(JSON.parse(text))));

  it('name measures that exist', () => {
    expect(entries.map(([id]) => id).filter((id) => !measures.has(id))).toEqual([]);
  });

  it('cite references that the measure has', () => {
    const beyond = entries.flatMap(([id, { statements }]) =>
      statements
        .filter(
          ({ references }) =>
            references !== 'whole' && Math.max(...references) >= (measures.get(id)?.references.length ?? 0),
        )
        .map(({ slug }) => `${id} ${slug}`),
    );
    expect(beyond).toEqual([]);
  });

  it('replace, deprecate and contradict only what a field of the measure fills', () => {
    const idle = entries.flatMap(([id, { statements, replace, deprecate }]) => {
      const measure = measures.get(id);
      const contradicted = statements
        .flatMap(({ contradicts = [] }) => contradicts)
        .map(contradictedField)
        .filter((p) => p !== null);
      return [...replace, ...deprecate.map(({ property }) => property), ...contradicted]
        .filter((property) => {
          const field = FIELD_OF[property];
          const value = field && measure?.[field];
          return !value || value.length === 0;
        })
        .map((property) => `${id} ${property}`);
    });
    expect(idle).toEqual([]);
  });
});

interface Measure extends Readonly<Record<string, string | readonly unknown[] | null>> {
  readonly id: string;
  readonly references: readonly unknown[];
}

/** Which field of a measure the statements of a property come from. */
const FIELD_OF: Partial<Record<Property, string>> = {
  names: 'platforms',
  covers: 'covers',
  devices: 'devices',
  announced: 'announced',
  'in-force': 'effective',
  'comply-by': 'deadline',
  ends: 'ends',
  lifted: 'lifted',
  status: 'status',
  'decided-by': 'decidedBy',
  'legal-basis': 'legalBasis',
  reason: 'reason',
  exceptions: 'exceptions',
};

function texts(histories: readonly MeasureHistory[]): string[] {
  return histories.flatMap(({ statements }) => statements.map(({ value }) => JSON.stringify(value)));
}
