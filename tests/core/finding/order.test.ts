/** Which of several records comes first: the one named itself, what binds, whom it binds, what was heard last. */
import { expect, test } from 'vitest';
import { bestFirst } from '../../../core/finding/order.ts';
import type { Kind } from '../../../core/ledger/vocabulary.ts';
import { type Brief, ledgerOf } from '../record-of.ts';

const TODAY = '2026-11-21';
const names = ['names', { platform: 'tiktok' }] as const;
const at = (property: string, date: string, more: object = {}) => [property, { date, ...more }] as const;

function order(briefs: readonly Brief[], { day = TODAY } = {}): string[] {
  const ledger = ledgerOf(...briefs);
  const records = [...ledger.records.values()];
  const straight = bestFirst(records, day, ledger).map(({ id }) => id);
  const turned = bestFirst([...records].reverse(), day, ledger).map(({ id }) => id);
  expect(turned).toEqual(straight);
  expect(records.map(({ id }) => id)).toEqual([...ledger.records.keys()]);
  return straight;
}

const brief = (id: string, kind: Kind, ...statements: Brief['statements']): Brief => ({
  id,
  kind,
  statements: [names, ...statements],
});

test('what binds, then what may come or is on hold, then what may be over, has ended, advises, was proposed, came to nothing', () => {
  const begun = at('in-force', '2025-01-01');
  expect(
    order([
      brief('h-rejected', 'proposed', at('announced', '2025-01-01'), at('rejected', '2025-02-01')),
      brief('g-proposed', 'proposed', at('announced', '2025-01-01')),
      brief('f-advice', 'advice', at('announced', '2025-01-01')),
      brief('e-lifted', 'device-ban', begun, at('lifted', '2025-02-01')),
      brief('d-run-out', 'device-ban', begun, at('ends', '2025-02-01')),
      brief('c-announced', 'device-ban', at('announced', '2025-01-01')),
      brief('b-in-force', 'device-ban', begun),
    ]),
  ).toEqual(['b-in-force', 'c-announced', 'd-run-out', 'e-lifted', 'f-advice', 'g-proposed', 'h-rejected']);
});

test('whatever binds counts alike, and so does whatever has ended: the kind of measure decides', () => {
  const begun = at('in-force', '2025-01-01');
  expect(
    order([
      brief('z-block', 'nationwide-block', begun),
      brief('y-term', 'device-ban', begun, at('ends', '2027-01-01')),
      brief('x-some', 'age-restriction', begun),
    ]),
  ).toEqual(['z-block', 'y-term', 'x-some']);
  expect(
    order([
      brief('z-struck', 'nationwide-block', begun, at('struck-down', '2025-02-01')),
      brief('y-expired', 'device-ban', begun, ['status', { status: 'expired', asOf: '2025-02-01' }]),
      brief('x-lifted', 'network-ban', begun, at('lifted', '2025-02-01')),
    ]),
  ).toEqual(['z-struck', 'y-expired', 'x-lifted']);
});

test('from the widest ban to the narrowest', () => {
  const kinds: readonly Kind[] = [
    'nationwide-block',
    'app-store-removal',
    'device-ban',
    'network-ban',
    'procurement-ban',
    'age-restriction',
  ];
  const briefs = kinds.map((kind, n) => brief(`${9 - n}-${kind}`, kind, at('in-force', '2025-01-01')));
  expect(order(briefs)).toEqual(briefs.map(({ id }) => id));
});

test('of two alike the one last heard of; one of which nothing is dated comes last; then by id', () => {
  expect(
    order([
      brief('a-undated', 'device-ban', ['status', { status: 'in force', asOf: null }]),
      brief('b-older', 'device-ban', at('in-force', '2024-01-01')),
      brief('d-newer', 'device-ban', at('in-force', '2025-01-01')),
      brief('c-newer', 'device-ban', at('in-force', '2025-01-01')),
    ]),
  ).toEqual(['c-newer', 'd-newer', 'b-older', 'a-undated']);
});

test('on a day before all of it, what came first after that day; what has no day comes last', () => {
  expect(
    order(
      [
        brief('a-late', 'nationwide-block', at('in-force', '2024-01-01')),
        brief('b-soon', 'procurement-ban', at('in-force', '2022-01-01')),
      ],
      { day: '2021-01-01' },
    ),
  ).toEqual(['b-soon', 'a-late']);
  const report = ['status', { status: 'in force', asOf: '2024-01-01' }] as const;
  expect(
    order([brief('a-report', 'device-ban', report), brief('b-soon', 'device-ban', at('in-force', '2022-01-01'))], {
      day: '2021-01-01',
    }),
  ).toEqual(['b-soon', 'a-report']);
});

test('of a record of several apps only what holds for the app asked counts', () => {
  const ledger = ledgerOf(
    {
      id: 'a-both',
      kind: 'nationwide-block',
      statements: [
        names,
        ['names', { platform: 'tinder' }],
        at('in-force', '2025-01-01'),
        at('lifted', '2025-02-01', { text: 'TikTok reopened' }),
      ],
    },
    brief('b-one', 'device-ban', at('in-force', '2025-01-01')),
  );
  const records = [...ledger.records.values()];
  const ids = (app: 'platform:tiktok' | undefined) => bestFirst(records, TODAY, ledger, app).map(({ id }) => id);
  expect(ids(undefined)).toEqual(['a-both', 'b-one']);
  expect(ids('platform:tiktok')).toEqual(['b-one', 'a-both']);
});
