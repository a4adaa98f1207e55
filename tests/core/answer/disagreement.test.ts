import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../core/answer/disagreement.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

const differing = (...statements: (readonly [string, unknown, object?])[]) =>
  disagreementsOf(firstRecord(ledgerOf({ statements }))).map(({ property, statements: sides }) => [
    property,
    sides.length,
  ]);

describe('disagreementsOf', () => {
  test('two days for one start differ', () => {
    expect(differing(['in-force', { date: '2025-03-13' }], ['in-force', { date: '2025-03-14' }])).toEqual([
      ['in-force', 2],
    ]);
  });

  test('a month and a day inside it do not', () => {
    expect(differing(['in-force', { date: '2025-03' }], ['in-force', { date: '2025-03-14' }])).toEqual([]);
  });

  test('two starts with an end between them are two starts', () => {
    expect(
      differing(
        ['in-force', { date: '2020-10-09' }],
        ['lifted', { date: '2020-10-19' }],
        ['in-force', { date: '2021-03-11' }],
      ),
    ).toEqual([]);
  });

  test('what the ledger says cannot both be true is shown, whatever its property', () => {
    expect(
      differing(
        ['decided-by', { text: 'the council' }, { contradicts: ['record-1.s2'] }],
        ['decided-by', { text: 'the minister' }],
      ),
    ).toEqual([['decided-by', 2]]);
  });

  test('a value that was set aside does not compete', () => {
    expect(
      differing(
        ['in-force', { date: '2025-02-26' }, { rank: 'deprecated', rankReason: 'a misprint' }],
        ['in-force', { date: '2025-12-01' }],
      ),
    ).toEqual([]);
  });
});
