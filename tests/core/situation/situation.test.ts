/** Several measures of one place: which of them answers, by what was asked and by what holds. */
import { describe, expect, test } from 'vitest';
import type { Brief } from '../record-of.ts';
import { at, begun, brief, order, setAside, situation } from './situated.ts';

test('nothing of its own: no situation', () => {
  expect(situation([{ ...brief('a', 'device-ban', begun), place: 'BE-WAL' }])).toBeNull();
});

const ALL: readonly Brief[] = [
  brief('h-advice', 'advice', at('announced', '2025-01-01')),
  brief('g-contracts', 'procurement-ban', begun),
  brief('f-minors', 'age-restriction', begun),
  brief('e-network', 'network-ban', begun),
  brief('d-devices', 'device-ban', begun),
  brief('c-stores', 'app-store-removal', begun),
  brief('b-everyone', 'nationwide-block', begun),
];

describe('what leads', () => {
  test('what holds, from the widest ban to the narrowest', () => {
    expect(order(ALL)).toEqual([
      'b-everyone',
      'c-stores',
      'd-devices',
      'e-network',
      'f-minors',
      'g-contracts',
      'h-advice',
    ]);
  });

  test.each([
    ['minors', 'f-minors'],
    ['officials', 'd-devices'],
    ['network', 'e-network'],
    ['stores', 'c-stores'],
    ['buyers', 'g-contracts'],
    ['everyone', 'b-everyone'],
  ] as const)('the audience that was asked about: %s', (audience, lead) => {
    expect(order(ALL, { asking: { audience } })?.[0]).toBe(lead);
  });

  test('private devices are a matter of officials', () => {
    expect(order(ALL, { facet: 'personal-devices' })?.[0]).toBe('d-devices');
  });

  test('the kind of measure that was asked about', () => {
    expect(order(ALL, { asking: { kinds: ['procurement-ban'] } })?.[0]).toBe('g-contracts');
  });

  test('what is over where an end was asked about, else what holds', () => {
    const two = [
      brief('a-over', 'nationwide-block', begun, at('lifted', '2025-02-01')),
      brief('b-holds', 'device-ban', begun),
    ];
    expect(order(two)).toEqual(['b-holds', 'a-over']);
    expect(order(two, { asking: { ended: true } })).toEqual(['a-over', 'b-holds']);
    const paused = [
      brief('a-paused', 'nationwide-block', begun, at('suspended', '2025-02-01')),
      brief('b-holds', 'device-ban', begun),
    ];
    expect(order(paused, { asking: { ended: true } })).toEqual(['a-paused', 'b-holds']);
  });

  test('what never came to anything comes last, even of the audience asked about by one who wants to use it', () => {
    const two = [
      brief('a-never', 'nationwide-block', at('announced', '2025-01-01'), at('struck-down', '2025-02-01')),
      brief('b-advice', 'advice', at('announced', '2024-01-01')),
    ];
    expect(order(two)).toEqual(['b-advice', 'a-never']);
    expect(order(two, { asking: { audience: 'users' } })).toEqual(['b-advice', 'a-never']);
    expect(order(two, { asking: { audience: 'everyone' } })).toEqual(['a-never', 'b-advice']);
    expect(order(two, { asking: { ended: true } })).toEqual(['a-never', 'b-advice']);
  });

  test('one that names the app before one that names its kind; the other way round for a kind', () => {
    const two: readonly Brief[] = [
      { id: 'a-kind', kind: 'nationwide-block', statements: [['names', { category: 'video' }], begun] },
      brief('b-app', 'device-ban', begun),
    ];
    expect(order(two)).toEqual(['b-app', 'a-kind']);
    const kind = { platforms: [], categories: ['video'], subject: 'category:video' } as const;
    expect(order(two, { ...kind, categories: [...kind.categories], platforms: [] })).toEqual(['a-kind', 'b-app']);
    const turned: readonly Brief[] = [
      { ...two[0], kind: 'device-ban' } as Brief,
      { ...two[1], kind: 'nationwide-block' } as Brief,
    ];
    expect(order(turned, { ...kind, categories: [...kind.categories], platforms: [] })).toEqual(['a-kind', 'b-app']);
  });

  test('of two alike the one last heard of, then by id', () => {
    const three = [
      brief('c', 'device-ban', at('in-force', '2024-01-01')),
      brief('b', 'device-ban', begun),
      brief('a', 'device-ban', begun),
    ];
    expect(order(three)).toEqual(['a', 'b', 'c']);
    const over = [
      brief('a-old', 'nationwide-block', at('in-force', '2024-01-01'), at('lifted', '2024-02-01')),
      brief('b-new', 'device-ban', begun, at('lifted', '2025-02-01')),
    ];
    expect(order(over)).toEqual(['b-new', 'a-old']);
  });

  test('of two that hold, the wider one, however long ago it was last heard of', () => {
    const two = [
      brief('a-new', 'device-ban', at('in-force', '2025-06-01')),
      brief('b-old', 'nationwide-block', at('in-force', '2023-01-01')),
    ];
    expect(order(two)).toEqual(['b-old', 'a-new']);
  });

  test('what had not begun on the day after all that had, of the same audience too', () => {
    const two = [
      brief('a-later', 'nationwide-block', begun),
      brief('b-over', 'device-ban', at('in-force', '2023-01-01'), at('lifted', '2023-02-01')),
    ];
    expect(order(two, { day: '2024-01-01' })).toEqual(['b-over', 'a-later']);
    expect(order(two, { day: '2024-01-01', asking: { audience: 'users' } })).toEqual(['b-over', 'a-later']);
    expect(order(two, { day: '2024-01-01', asking: { audience: 'everyone' } })).toEqual(['a-later', 'b-over']);
  });

  test('before all of it, what began first after the day', () => {
    const two = [
      brief('a-late', 'nationwide-block', begun),
      brief('b-soon', 'device-ban', at('in-force', '2024-01-01')),
    ];
    expect(order(two, { day: '2023-01-01' })).toEqual(['b-soon', 'a-late']);
  });

  test('with no app asked about, the one most is written about', () => {
    const quiet = brief('a-quiet', 'nationwide-block', begun);
    const loud = brief('b-loud', 'device-ban', [
      'in-force',
      { date: '2025-01-01' },
      {
        citations: [
          { source: 'one', quote: null },
          { source: 'two', quote: null },
        ],
      },
    ]);
    expect(order([quiet, loud], { subject: null, platforms: [] })).toEqual(['b-loud', 'a-quiet']);
    expect(order([quiet, loud])).toEqual(['a-quiet', 'b-loud']);
  });
});

describe('what was asked of it', () => {
  const silent = brief('a-silent', 'nationwide-block', begun);
  const telling = brief('b-telling', 'device-ban', begun, ['reason', { text: 'security' }]);

  test('the record that tells it leads where the first does not', () => {
    expect(order([silent, telling], { facet: 'why' })).toEqual(['b-telling', 'a-silent']);
    expect(order([silent, telling], { facet: 'exceptions' })).toEqual(['a-silent', 'b-telling']);
    const both = brief('a-silent', 'nationwide-block', begun, ['reason', { text: 'order' }]);
    expect(order([both, telling], { facet: 'why' })).toEqual(['a-silent', 'b-telling']);
    const aside = brief('a-silent', 'nationwide-block', begun, ['reason', { text: 'order' }, setAside]);
    expect(order([aside, telling], { facet: 'why' })).toEqual(['b-telling', 'a-silent']);
  });

  test.each(['when', 'status', 'until'] as const)('its course is told of whatever leads: %s', (facet) => {
    const bare = brief('a-bare', 'nationwide-block', ['reason', { text: 'x' }]);
    const dated = brief('b-dated', 'nationwide-block', at('announced', '2025-01-01'), at('rejected', '2025-02-01'), [
      'status',
      { status: 'rejected', asOf: '2025-02-01' },
    ]);
    expect(order([bare, dated], { facet })?.[0]).toBe(order([bare, dated])?.[0]);
  });

  test('only one that names what was asked alike takes the lead', () => {
    const byKind: Brief = {
      id: 'b-kind',
      kind: 'device-ban',
      statements: [['names', { category: 'video' }], begun, ['reason', { text: 'x' }]],
    };
    expect(order([silent, byKind], { facet: 'why' })).toEqual(['a-silent', 'b-kind']);
  });
});
