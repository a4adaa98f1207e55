/** An outline says what the judgement says, of every record of the shipped ledger and on several days. */
import { expect, test } from 'vitest';
import { dayNumber } from '../../../core/day/edtf.ts';
import { subjectsOf } from '../../../core/ledger/ledger.ts';
import { judge } from '../../../core/verdict/judge.ts';
import { allOutlined, outlined } from '../../../core/verdict/outline.ts';
import { loadLedger } from '../../../data/load.ts';

const ledger = loadLedger();
const records = [...ledger.records.values()];

// More days than are kept, and the first of them again.
test.each(['2026-11-21', '2023-06-15', '2020-01-01', '2025-01-20', '2024-03-01', '2026-11-21'])('on %s', (day) => {
  for (const record of records) {
    for (const app of [undefined, ...subjectsOf(record)]) {
      const outline = outlined(record, day, ledger, app);
      const { verdict, never, began, announced, ended, term, confirmed, next, after } = judge(record, day, ledger, app);
      expect({ ...outline, term: outline.term?.end }, `${record.id} ${app}`).toEqual({
        verdict,
        never,
        began: began !== null,
        start: began === 'not-on-file-for-app' ? null : (began?.edtf ?? announced?.edtf ?? null),
        ended: ended?.edtf ?? null,
        term: term?.end,
        confirmed: confirmed ? dayNumber(confirmed.day) : 0,
        next: next?.earliest ?? null,
        after: after.map(({ property }) => property),
      });
    }
  }
});

test('each record stands once under its verdict', () => {
  const by = allOutlined('2026-11-21', ledger);
  for (const record of records) {
    const { verdict } = judge(record, '2026-11-21', ledger);
    expect(by.get(verdict)?.filter((one) => one === record)).toHaveLength(1);
  }
});
