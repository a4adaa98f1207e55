/** Of values that say the same: whose words are shown, whose word it is, and in which order the values stand. */
import { describe, expect, test } from 'vitest';
import { mergedValues } from '../../../../core/answer/differing/merging.ts';
import type { Property } from '../../../../core/ledger/property.ts';
import { ledgerOf } from '../../../fixtures/edges/ledger.ts';

type Cited = readonly { readonly source: string; readonly quote: null; readonly via?: string; readonly whole?: true }[];
type Told = readonly [property: Property, value: object, citations: Cited, rest?: object];

const by = (...sources: string[]): Cited => sources.map((source) => ({ source, quote: null }));
const WHOLE: Cited = [{ source: 'example-herald', quote: null, whole: true }];
const PREFERRED = { rank: 'preferred', rankReason: 'the law itself' };

function merged(...rows: Told[]): string[] {
  const ledger = ledgerOf([{ id: 'r', kind: 'device-ban', title: 'An example', place: 'BE', body: 'A body', rows }]);
  const statements = ledger.records.get('r')?.statements ?? [];
  return mergedValues(statements, rows[0]?.[0] ?? 'covers', ledger).map(({ words }) => words);
}
const covers = (text: string, citations: Cited, rest: object = {}): Told => ['covers', { text }, citations, rest];

describe('of two that say the same in as many words', () => {
  const RANKED = ['example-gazette', 'example-ministry', 'example-herald', 'sample-digest'];
  const pairs = RANKED.flatMap((better, at) => RANKED.slice(at + 1).map((worse) => [better, worse] as const));

  test.each(pairs)('the words of %s are shown and not those of %s', (better, worse) => {
    expect(merged(covers('Work phones', by(worse)), covers('work phones', by(better)))).toEqual(['work phones']);
    expect(merged(covers('work phones', by(better)), covers('Work phones', by(worse)))).toEqual(['work phones']);
  });

  test('the best of its sources counts, then how many they are', () => {
    const two = by('sample-digest', 'example-gazette');
    expect(merged(covers('Work phones', by('example-ministry')), covers('work phones', two))).toEqual(['work phones']);
    expect(merged(covers('Work phones', by('example-gazette')), covers('work phones', two))).toEqual(['work phones']);
  });

  test('preferred, then cited for the value itself, come before a better source', () => {
    expect(
      merged(covers('Work phones', by('example-gazette')), covers('work phones', by('sample-digest'), PREFERRED)),
    ).toEqual(['work phones']);
    expect(merged(covers('Work phones', WHOLE), covers('work phones', by('sample-digest')))).toEqual(['work phones']);
    const both: Cited = [...WHOLE, ...by('sample-digest')];
    expect(merged(covers('pupils', WHOLE), covers('work phones', both))).toEqual(['work phones', 'pupils']);
  });
});

test('values of another property are passed over', () => {
  const reason: Told = ['reason', { text: 'work phones' }, by('example-herald')];
  expect(merged(covers('work phones', by('example-herald')), reason)).toEqual(['work phones']);
  expect(merged(covers('work phones', by('example-herald')), reason, covers('pupils', by('example-herald')))).toEqual([
    'work phones',
    'pupils',
  ]);
});

describe('whose word it is', () => {
  const via = (name: string): Cited => [{ source: 'example-herald', quote: null, via: name }];
  test('that of all whom the sources cite, where none gives it at first hand', () => {
    expect(merged(covers('work phones', via('a wire')), covers('Work phones', via('a paper')))).toEqual([
      'work phones, according to a wire and a paper',
    ]);
    expect(merged(covers('work phones', via('a wire')), covers('Work phones', via('a wire')))).toEqual([
      'work phones, according to a wire',
    ]);
  });

  test('that of those who say all that is shown, and not of who says less', () => {
    expect(merged(covers('office work phones', via('a wire')), covers('work phones', by('example-herald')))).toEqual([
      'office work phones, according to a wire',
    ]);
  });
});

describe('the order of the values', () => {
  test('a value is preferred where one of its statements is', () => {
    expect(
      merged(
        covers('pupils', by('example-herald')),
        covers('office work phones', by('example-herald')),
        covers('work phones', by('example-herald'), PREFERRED),
      ),
    ).toEqual(['office work phones', 'pupils']);
  });

  test('a value stands where the first of its statements does', () => {
    expect(
      merged(
        covers('work phones', by('example-herald')),
        covers('pupils', by('example-herald')),
        covers('office work phones', by('example-herald')),
      ),
    ).toEqual(['office work phones', 'pupils']);
  });

  test.each(['step', 'extended', 'suspended', 'resumed', 'upheld'] as const)(
    '%s happens more than once: as on file',
    (property) => {
      expect(
        merged([property, { date: '2023-03' }, WHOLE], [property, { date: '2023-05-10' }, by('example-herald')]),
      ).toEqual(['March 2023', '10 May 2023']);
    },
  );

  test('replies: as on file', () => {
    const reply = (who: string, citations: Cited): Told => ['response', { who, text: 'no comment' }, citations];
    expect(merged(reply('Zaplo Works', WHOLE), reply('A minister', by('example-herald')))).toEqual([
      'Zaplo Works: no comment',
      'A minister: no comment',
    ]);
  });

  test.each(['in-force', 'lifted', 'announced'] as const)('%s happens once: the most exact day first', (property) => {
    const [month, day] = [
      [property, { date: '2023-03' }, by('example-herald')],
      [property, { date: '2023-05-10' }, by('example-herald')],
    ] as const;
    expect(merged(month, day)).toEqual(['10 May 2023', 'March 2023']);
    expect(merged(day, month)).toEqual(['10 May 2023', 'March 2023']);
  });
});
