/** Golden questions and traps, asked of the shipped ledger through the path that every surface takes. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../core/answer/answer.ts';
import { interdict, TODAY } from './interdict.ts';
import { broken } from './keeping.ts';
import { ledger } from './pipeline.ts';
import { type Row, rowsOf } from './row.ts';
import { flat, ledeOf, seen } from './seen.ts';

const ask = (text: string): Answer => interdict.ask(text, { today: TODAY, view: 'full' });
const named = (rows: readonly Row[]) => rows.map((row) => [row.ask || '(nothing)', row] as const);

for (const folder of ['articles', 'world'] as const) {
  for (const [file, rows] of rowsOf(folder)) {
    describe(file, () => {
      test.each(named(rows))('%s', (_name, row) => expectRow(ask(row.ask), row));
    });
  }
}

describe('traps', () => {
  for (const [file, rows] of rowsOf('traps')) {
    describe(file, () => {
      test.each(named(rows))('%s', (_name, row) => {
        const answer = ask(row.ask);
        // A trap names the records it stands on, or any record is a failure.
        if (!row.records && !row.also) {
          expect(answer.records).toEqual([]);
          expect(['nothing', 'choices', 'help', 'trouble']).toContain(answer.kind);
        }
        expectRow(answer, row);
      });
    });
  }
});

describe('the sets', () => {
  const count = (folder: 'articles' | 'world' | 'traps') => [...rowsOf(folder).values()].flat().length;

  test('are as large as they have to be', () => {
    expect(count('articles')).toBeGreaterThanOrEqual(300);
    expect(count('world')).toBeGreaterThanOrEqual(300);
    expect(count('traps')).toBeGreaterThanOrEqual(200);
  });

  test('ask nothing twice in one file', () => {
    for (const folder of ['articles', 'world', 'traps'] as const) {
      for (const [file, rows] of rowsOf(folder)) {
        expect(new Set(rows.map((row) => row.ask)).size, file).toBe(rows.length);
      }
    }
  });
});

function expectRow(answer: Answer, row: Row): void {
  expect(broken(answer, ledger)).toEqual([]);
  const { question } = answer;
  const got = { kind: answer.kind, verdict: answer.verdict };
  if (row.kind) expect(list(row.kind), `kind of ${JSON.stringify(got)}`).toContain(answer.kind);
  if (row.records) {
    expect(answer.records[0], 'first record').toBe(row.records[0]);
    expect(answer.records).toEqual(row.exactly ? row.records : expect.arrayContaining(row.records));
  }
  if (row.also) expect(answer.records).toEqual(expect.arrayContaining(row.also));
  for (const id of row.notRecords ?? []) expect(answer.records).not.toContain(id);
  if (row.verdict) expect(list(row.verdict), `verdict of ${JSON.stringify(got)}`).toContain(answer.verdict);
  if (row.facet) expect(question.facet).toBe(row.facet);
  for (const key of ['places', 'platforms', 'categories', 'owners'] as const) {
    if (row[key]) expect([...question[key]].sort(), key).toEqual([...row[key]].sort());
  }
  if (row.kinds) expect([...question.filters.kinds].sort()).toEqual([...row.kinds].sort());
  if (row.asOf) expect(question.asOf?.slice(0, row.asOf.length), 'day in question').toBe(row.asOf);
  if (row.options) {
    const offered = question.ambiguity?.options.map(({ id }) => id) ?? [];
    expect(offered).toEqual(expect.arrayContaining(row.options));
  }
  if (row.said) expect(answer.blocks[0]?.block).toBe('readings');
  const text = seen(answer);
  for (const phrase of row.mustSay ?? []) expect(text).toContain(flat(phrase));
  for (const phrase of row.ledeNot ?? []) expect(ledeOf(answer)).not.toContain(flat(phrase));
}

function list<T>(one: T | readonly T[]): readonly T[] {
  return Array.isArray(one) ? one : [one as T];
}
