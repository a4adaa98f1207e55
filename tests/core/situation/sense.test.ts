/** One word for programs, by what leads, whom it binds and whom was asked about. */
import { expect, test } from 'vitest';
import type { PairFinding } from '../../../core/finding/find.ts';
import type { Facet } from '../../../core/ledger/property.ts';
import type { Kind } from '../../../core/ledger/vocabulary.ts';
import { NOTHING_ASKED } from '../../../core/reading/asking.ts';
import type { AskedAudience } from '../../../core/situation/audience.ts';
import { senseOf } from '../../../core/situation/sense.ts';
import { situationOf } from '../../../core/situation/situation.ts';
import { questionOf, testGazetteer } from '../question-of.ts';
import { type Brief, firstRecord, ledgerOf } from '../record-of.ts';

const DAY = '2026-11-21';
const names = ['names', { platform: 'tiktok' }] as const;
const begun = ['in-force', { date: '2025-01-01' }] as const;
const at = (property: string, date: string) => [property, { date }] as const;

function sense(
  kind: Kind,
  statements: Brief['statements'],
  audience: AskedAudience | null = null,
  facet: Facet | null = null,
  day = DAY,
) {
  const ledger = ledgerOf({ kind, statements: [names, ...statements] });
  const pair: PairFinding = { subject: 'platform:tiktok', place: 'BE', own: [firstRecord(ledger)], inside: [] };
  const question = questionOf({ platforms: ['tiktok'], places: ['BE'], facet, asking: { ...NOTHING_ASKED, audience } });
  const situation = situationOf(pair, question, ledger, testGazetteer, day);
  return situation && senseOf(situation, question);
}

test.each([
  ['nationwide-block', [begun], 'yes'],
  ['device-ban', [begun], 'only'],
  ['app-store-removal', [begun], 'only'],
  ['age-restriction', [begun], 'only'],
  ['advice', [at('announced', '2025-01-01')], 'advised'],
  ['inquiry', [begun], 'advised'],
  ['device-ban', [begun, at('suspended', '2025-02-01')], 'no-longer'],
  ['device-ban', [begun, at('lifted', '2025-02-01')], 'no-longer'],
  ['device-ban', [begun, at('ends', '2025-02-01')], 'unclear'],
  ['device-ban', [at('announced', '2025-01-01')], 'not-yet'],
  ['proposed', [at('announced', '2025-01-01'), at('rejected', '2025-02-01')], 'never'],
] as const)('a %s: %j is %s', (kind, statements, expected) => {
  expect(sense(kind, statements)).toBe(expected);
});

test('on a day before it began: not yet', () => {
  expect(sense('nationwide-block', [begun], null, null, '2024-01-01')).toBe('not-yet');
});

test.each([
  ['a device ban, for the public', 'device-ban', 'everyone', [begun], 'only'],
  [
    'one that leaves the public out',
    'device-ban',
    'everyone',
    [begun, ['leaves-out', { text: 'private individuals' }]],
    'no',
  ],
  ['one that excepts citizens', 'device-ban', 'users', [begun, ['exceptions', { text: 'citizens' }]], 'no'],
  [
    'one whose exception was set aside',
    'device-ban',
    'users',
    [begun, ['exceptions', { text: 'citizens' }, { rank: 'deprecated', rankReason: 'x' }]],
    'only',
  ],
  ['one that covers citizens', 'device-ban', 'users', [begun, ['covers', { text: 'citizens' }]], 'only'],
  ['one that was lifted, for the public', 'device-ban', 'everyone', [begun, at('lifted', '2025-02-01')], 'no-longer'],
  [
    'a device ban, for buyers, whom it leaves out',
    'device-ban',
    'buyers',
    [begun, ['leaves-out', { text: 'the public' }]],
    'only',
  ],
  ['a device ban, for officials', 'device-ban', 'officials', [begun], 'only'],
  ['a block of everyone, for minors', 'nationwide-block', 'minors', [begun], 'yes'],
  ['a block of everyone, for officials', 'nationwide-block', 'officials', [begun], 'yes'],
  ['a block of everyone, on networks', 'nationwide-block', 'network', [begun], 'yes'],
  ['a block of everyone, for buyers', 'nationwide-block', 'buyers', [begun], 'yes'],
  [
    'a block of everyone, over, for officials',
    'nationwide-block',
    'officials',
    [begun, at('lifted', '2025-02-01')],
    'no-longer',
  ],
  ['an app out of the stores, for everyone', 'app-store-removal', 'everyone', [begun], 'only'],
  [
    'an app out of the stores, its users left alone, for everyone',
    'app-store-removal',
    'everyone',
    [begun, ['leaves-out', { text: 'individuals who have it' }]],
    'only',
  ],
  ['an app out of the stores, for officials', 'app-store-removal', 'officials', [begun], 'only'],
  [
    'an inquiry that runs, for the public',
    'inquiry',
    'everyone',
    [begun, ['leaves-out', { text: 'citizens' }]],
    'advised',
  ],
  ['an inquiry that runs, for minors', 'inquiry', 'minors', [begun], 'advised'],
  ['one that leaves a citizen out', 'device-ban', 'everyone', [begun, ['leaves-out', { text: 'any citizen' }]], 'no'],
  ['an age limit, for minors', 'age-restriction', 'minors', [begun], 'yes'],
  ['an age limit to come, for minors', 'age-restriction', 'minors', [at('announced', '2025-01-01')], 'not-yet'],
  ['a device ban, for minors', 'device-ban', 'minors', [begun], 'only'],
  ['advice, for the public', 'advice', 'everyone', [at('announced', '2025-01-01')], 'advised'],
] as const)('%s', (_, kind, audience, statements, expected) => {
  expect(sense(kind, statements as Brief['statements'], audience)).toBe(expected);
});

test.each([
  ['left out', [begun, ['leaves-out', { text: 'private phones' }]], 'no'],
  ['their own', [begun, ['exceptions', { text: 'their own phones' }]], 'no'],
  ['not spoken of', [begun], 'only'],
  ['something else left out', [begun, ['leaves-out', { text: 'the police' }]], 'only'],
] as const)('private devices %s', (_, statements, expected) => {
  expect(sense('device-ban', statements as Brief['statements'], null, 'personal-devices')).toBe(expected);
});
