/** The ten promises, over every record: in full by every facet, in a list, in a comparison, on five days of its life. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { answer as answerSchema } from '../../core/answer/answer.ts';
import { saidIn } from '../../core/answer/blocks.ts';
import { FACETS, PROPERTIES } from '../../core/ledger/property.ts';
import type { LedgerRecord } from '../../core/ledger/schema.ts';
import { eventsOf } from '../../core/verdict/events.ts';
import { judge } from '../../core/verdict/judge.ts';
import { shippedLedger } from '../../data/load.ts';
import { broken } from './keeping.ts';
import { answerTo, datesOf, fiveDays, ledger, shift, subjectOf, TODAY } from './pipeline.ts';
import { flat, ledeOf, printed, seen } from './seen.ts';

const records = [...ledger.records.values()];
const byPlace = [...groupBy(records)].sort(([a], [b]) => (a < b ? -1 : 1));

describe.each(byPlace)('records of %s', (_place, members) => {
  test('keep every promise in full, by every facet, on five days', () => {
    const faults = members.flatMap((record) =>
      fiveDays(record).flatMap((asOf) =>
        [null, ...FACETS].flatMap((facet) => tell(record, `${facet} ${asOf}`, inFull(record, facet, asOf))),
      ),
    );
    expect(faults).toEqual([]);
  });

  test('keep every promise in a list and in a comparison, on five days', () => {
    const faults = members.flatMap((record) =>
      fiveDays(record).flatMap((asOf) => {
        const subject = subjectOf(record);
        const list = answerTo({ places: [record.place], asOf });
        if (!subject) return tell(record, `list ${asOf}`, list);
        const beside = answerTo({ subjects: [subject], places: [record.place, 'IS', 'BE'], asOf });
        return [...tell(record, `list ${asOf}`, list), ...tell(record, `comparison ${asOf}`, beside)];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('are answers as the published schema has them', () => {
    for (const record of members) expect(answerSchema.safeParse(inFull(record, null, null)).error).toBeUndefined();
  });
});

describe('status is worked out when asked (5)', () => {
  test('and stored nowhere', () => {
    const folder = shippedLedger();
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.json'));
    expect(files.length).toBeGreaterThan(5);
    for (const file of files) expect(readFileSync(`${folder}/${file}`, 'utf8'), file).not.toMatch(/"verdict"/);
    expect(Object.keys(PROPERTIES)).not.toContain('verdict');
  });

  test('nothing is on record before anything on file', () => {
    const wrong = records.flatMap((record) => {
      const [first] = datesOf(record);
      const dated = eventsOf(record).some(({ earliest }) => earliest !== null);
      if (!first || !dated || first > TODAY || !subjectOf(record)) return [];
      const { verdict } = judge(record, shift(first, -1), ledger);
      return verdict === 'nothing-on-record' ? [] : [`${record.id} on ${shift(first, -1)}: ${verdict}`];
    });
    expect(wrong).toEqual([]);
  });

  test('what was last confirmed long ago says so', () => {
    const LASTING = new Set(['in-force', 'in-force-for-some', 'temporary', 'advice-only', 'announced', 'proposed']);
    const wrong = records.flatMap((record) => {
      const newest = newestWord(record);
      const answer = onScreen(record);
      if (answer.records[0] !== record.id) return [];
      if (newest === null || newest > shift(TODAY, -91) || !LASTING.has(answer.verdict ?? '')) return [];
      const text = seen(answer);
      return /when last reported|by a report without a date/.test(text) ? [] : [`${record.id} (${newest}): ${text}`];
    });
    expect(wrong).toEqual([]);
  });

  test('a term that has run out is neither in force nor ended', () => {
    const passed = records.map(onScreen).filter(({ verdict }) => verdict === 'term-passed');
    expect(passed.length).toBeGreaterThan(0);
    for (const answer of passed) {
      expect(seen(answer)).toContain('was due to end');
      expect(ledeOf(answer)).toContain('term has run out');
      expect(ledeOf(answer)).not.toMatch(/lifted|expired|banned .* since|blocked .* since/);
    }
  });
});

describe('disagreement is shown (6)', () => {
  const disputed = records.filter((record) => record.statements.some((s) => s.contradicts && s.rank !== 'deprecated'));

  test('there is some', () => expect(disputed.length).toBeGreaterThan(20));

  test.each(disputed.map((record) => [record.id, record] as const))(
    '%s: both values, with their sources',
    (_id, record) => {
      const shown = new Set(inFull(record, null, null).statements);
      for (const statement of record.statements) {
        if (!statement.contradicts || statement.rank === 'deprecated') continue;
        for (const id of [statement.id, ...statement.contradicts]) {
          if (ledger.statements.get(id)?.rank !== 'deprecated') expect(shown).toContain(id);
        }
      }
    },
  );
});

describe('one answer everywhere (8)', () => {
  test('the same question gives the same words', () => {
    for (const record of records.slice(0, 60)) expect(inFull(record, null, null)).toEqual(inFull(record, null, null));
  });

  test('the text holds every fact of every block', () => {
    for (const record of records) {
      const answer = inFull(record, null, null);
      const text = flat(printed(answer));
      const missing = answer.blocks
        .flatMap((block) => saidIn(block).map((item) => flat(item.text)))
        .filter((words) => !text.includes(words));
      expect(missing).toEqual([]);
    }
  });
});

describe('a reference is no quotation', () => {
  test('a record without quotations says so', () => {
    for (const record of records) {
      if (record.statements.some((s) => s.citations.some(({ quote }) => quote))) continue;
      expect(seen(inFull(record, null, null)), record.id).toContain('not quoted');
    }
  });
});

/** The first screen that the record's pair gets. */
function onScreen(record: LedgerRecord) {
  const subject = subjectOf(record);
  return answerTo({ ...(subject ? { subjects: [subject] } : {}), places: [record.place], view: 'first' });
}

function inFull(record: LedgerRecord, facet: (typeof FACETS)[number] | null, asOf: string | null) {
  const subject = subjectOf(record);
  return answerTo({ ...(subject ? { subjects: [subject] } : {}), places: [record.place], facet, asOf, record });
}

function tell(record: LedgerRecord, asked: string, answer: Parameters<typeof broken>[0]): string[] {
  return broken(answer, ledger).map((fault) => `${record.id} (${asked}): ${fault}`);
}

/** The last day, up to today, on which anything on file about the measure is dated, its sources included. */
function newestWord(record: LedgerRecord): string | null {
  const published = record.statements.flatMap((s) =>
    s.citations.map(({ source }) => ledger.sources.get(source)?.published ?? ''),
  );
  const days = [...datesOf(record), ...published.map((date) => date.slice(0, 10))].filter((day) => day && day <= TODAY);
  return days.sort().at(-1) ?? null;
}

function groupBy(all: readonly LedgerRecord[]): Map<string, LedgerRecord[]> {
  const groups = new Map<string, LedgerRecord[]>();
  for (const record of all) groups.set(record.place, [...(groups.get(record.place) ?? []), record]);
  return groups;
}
