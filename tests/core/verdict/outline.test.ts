/** An outline says what the judgement says, of every record of the shipped ledger and on several days. */
import { expect, test } from 'vitest';
import { dayNumber, parseEdtf } from '../../../core/day/edtf.ts';
import { subjectsOf } from '../../../core/ledger/ledger.ts';
import { numberOf } from '../../../core/ledger/numbers.ts';
import { judge } from '../../../core/verdict/judge.ts';
import { outlined, outlinesOn } from '../../../core/verdict/outline.ts';
import { VERDICTS } from '../../../core/verdict/verdict.ts';
import { loadLedger } from '../../../data/load.ts';

const ledger = loadLedger();
const records = [...ledger.records.values()];

// More days than are kept, and the first of them again.
test.each(['2026-11-21', '2023-06-15', '2020-01-01', '2025-01-20', '2024-03-01', '2026-11-21'])('on %s', (day) => {
  for (const record of records) {
    for (const app of [undefined, ...subjectsOf(record)]) {
      const outline = outlined(record, day, ledger, app);
      const { verdict, never, began, announced, ended, term, confirmed, next, after } = judge(record, day, ledger, app);
      const edtf = began === 'not-on-file-for-app' ? null : (began?.edtf ?? announced?.edtf ?? null);
      const start = edtf === null ? null : parseEdtf(edtf);
      const number = (on: string | null | undefined) => (on ? dayNumber(on) : 0);
      expect({ ...outline, after: new Set(outline.after) }, `${record.id} ${app}`).toEqual({
        verdict,
        never,
        began: began !== null,
        startFrom: number(start?.earliest),
        startTo: number(start?.latest),
        ended: number(ended && parseEdtf(ended.edtf)?.earliest),
        endsExactly: ended !== null && parseEdtf(ended.edtf)?.earliest === parseEdtf(ended.edtf)?.latest,
        term: number(term?.end),
        confirmed: number(confirmed?.day),
        next: number(next?.earliest),
        after: new Set(after.map(({ property }) => property)),
      });
    }
  }
});

test('a record is one of its verdict, and of the rulings that came once it had ended', () => {
  const outlines = outlinesOn('2026-11-21', ledger);
  for (const record of records) {
    const { verdict, after } = judge(record, '2026-11-21', ledger);
    const own = [verdict, ...after.map(({ property }) => property)];
    for (const name of [...Object.keys(VERDICTS), ...own])
      expect(outlines.isOneOf(numberOf(record, ledger), new Set([name]))).toBe(own.some((one) => one === name));
  }
});
