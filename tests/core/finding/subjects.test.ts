import { expect, test } from 'vitest';
import { askedKeys, matchingKeys, namedAs, subjectName } from '../../../core/finding/subjects.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

const ledger = ledgerOf({ statements: [['names', { category: 'dating' }]] });

test('what was asked, apps before kinds before owners', () => {
  expect(askedKeys({ platforms: ['tinder'], categories: ['dating'], owners: ['bytedance'] })).toEqual([
    'platform:tinder',
    'category:dating',
    'owner:bytedance',
  ]);
});

test.each([
  ['platform:tiktok', ['platform:tiktok', 'category:video', 'owner:bytedance']],
  ['platform:tinder', ['platform:tinder', 'category:dating']],
  ['platform:gone', ['platform:gone']],
  ['category:dating', ['category:dating', 'platform:tinder']],
  ['category:gone', ['category:gone']],
  ['owner:bytedance', ['owner:bytedance', 'platform:tiktok']],
  ['owner:gone', ['owner:gone']],
] as const)('%s can be named as', (key, keys) => {
  expect(matchingKeys(key, ledger)).toEqual(keys);
});

test('a record names an app itself before its kind; not at all where it names neither', () => {
  const record = firstRecord(ledger);
  expect(namedAs(record, 'category:dating', ledger)).toBe('category:dating');
  expect(namedAs(record, 'platform:tinder', ledger)).toBe('category:dating');
  expect(namedAs(record, 'platform:tiktok', ledger)).toBeNull();
  const both = ledgerOf({
    statements: [
      ['names', { category: 'dating' }],
      ['names', { platform: 'tinder' }],
    ],
  });
  expect(namedAs(firstRecord(both), 'platform:tinder', both)).toBe('platform:tinder');
});

test.each([
  ['platform:tiktok', 'TikTok'],
  ['platform:gone', 'gone'],
  ['category:dating', 'dating apps'],
  ['category:gone', 'gone'],
  ['owner:bytedance', 'ByteDance apps'],
  ['owner:gone', 'gone apps'],
] as const)('%s is called %s', (key, name) => {
  expect(subjectName(key, ledger)).toBe(name);
});
