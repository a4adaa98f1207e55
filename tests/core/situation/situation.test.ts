/** Several measures of one place: which of them answers, by what was asked and by what holds. */
import { describe, expect, test } from 'vitest';
import type { PairFinding } from '../../../core/finding/find.ts';
import { type Asking, NOTHING_ASKED } from '../../../core/reading/asking.ts';
import type { Question } from '../../../core/reading/question.ts';
import { type Situation, situationOf } from '../../../core/situation/situation.ts';
import { questionOf, testGazetteer } from '../question-of.ts';
import { type Brief, ledgerOf } from '../record-of.ts';

const DAY = '2026-11-21';
const names = ['names', { platform: 'tiktok' }] as const;
const at = (property: string, date: string, more: object = {}) => [property, { date, ...more }] as const;
const begun = at('in-force', '2025-01-01');
const setAside = { rank: 'deprecated', rankReason: 'another country' };
type Kind = NonNullable<Brief['kind']>;
const brief = (id: string, kind: Kind, ...statements: Brief['statements']): Brief => ({
  id,
  kind,
  statements: [names, ...statements],
});

interface Asked extends Omit<Partial<Question>, 'asking'> {
  readonly asking?: Partial<Asking>;
  readonly day?: string;
  readonly subject?: PairFinding['subject'];
}

function situation(briefs: readonly Brief[], asked: Asked = {}): Situation | null {
  const { asking = {}, day = DAY, subject = 'platform:tiktok', ...rest } = asked;
  const ledger = ledgerOf(...briefs);
  const all = [...ledger.records.values()];
  const own = all.filter(({ place }) => place === 'BE');
  const pair: PairFinding = { subject, place: 'BE', own, inside: all.filter((record) => !own.includes(record)) };
  const question = questionOf({
    platforms: ['tiktok'],
    places: ['BE'],
    ...rest,
    asking: { ...NOTHING_ASKED, ...asking },
  });
  return situationOf(pair, question, ledger, testGazetteer, day);
}

const order = (briefs: readonly Brief[], asked: Asked = {}) => {
  const forth = situation(briefs, asked)?.standings.map(({ record }) => record.id);
  const back = situation([...briefs].reverse(), asked)?.standings.map(({ record }) => record.id);
  expect(back).toEqual(forth);
  return forth;
};

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

describe('words that are no names', () => {
  const plain = brief('a-plain', 'nationwide-block', begun);
  const wardens = brief(
    'b-wardens',
    'device-ban',
    begun,
    ['covers', { text: 'the wardens' }],
    ['reason', { text: 'wardens work' }],
    ['decided-by', { text: 'the wardens chief' }],
    ['names', { text: 'wardens apps' }],
  );

  test('the record whose sources speak of them leads; whom it binds is told first', () => {
    const found = situation([plain, wardens], { unread: ['wardens'] });
    expect(found?.standings[0].record.id).toBe('b-wardens');
    expect(found?.named.map(({ word, record }) => [word, record.id])).toEqual([['wardens', 'b-wardens']]);
    expect(found?.named[0]?.statements.map(({ property }) => property)).toEqual(['covers', 'decided-by', 'reason']);
    expect(found?.unnamed).toEqual([]);
  });

  test('what no source speaks of is told as not read', () => {
    expect(situation([plain, wardens], { unread: ['nurses', 'wardens'] })?.unnamed).toEqual(['nurses']);
    expect(situation([plain], { unread: ['wardens'] })).toMatchObject({ named: [], unnamed: ['wardens'] });
  });

  test('of the lead first, then of the others', () => {
    const also = brief(
      'c-also',
      'nationwide-block',
      begun,
      ['covers', { text: 'wardens and judges' }],
      ['reason', { text: 'judges' }],
    );
    const found = situation([wardens, also], { unread: ['wardens', 'judges'] });
    expect(found?.named.map(({ word, record }) => `${word} ${record.id}`)).toEqual([
      'wardens c-also',
      'judges c-also',
      'wardens b-wardens',
    ]);
  });

  test('the order in which things are told of a word', () => {
    const PROPERTIES = [
      'covers',
      'exceptions',
      'leaves-out',
      'advises',
      'practice',
      'consequence',
      'decided-by',
      'announced-by',
      'upheld',
      'suspended',
      'struck-down',
      'lifted',
      'step',
      'legal-basis',
      'enforced-by',
      'response',
      'follow-up',
      'adopted',
      'announced',
      'in-force',
      'reason',
      'advised-by',
    ];
    const value = (property: string) =>
      property === 'practice'
        ? { practice: 'enforced', text: 'judges' }
        : property === 'response'
          ? { who: 'Zaplo', text: 'judges' }
          : ['upheld', 'suspended', 'struck-down', 'lifted', 'step', 'adopted', 'announced', 'in-force'].includes(
                property,
              )
            ? { date: '2025-01-01', text: 'judges' }
            : { text: 'judges' };
    const statements = [...PROPERTIES].reverse().map((property) => [property, value(property)] as const);
    const found = situation([brief('a', 'nationwide-block', ...statements)], { unread: ['judges'] });
    expect(found?.named[0]?.statements.map(({ property }) => property)).toEqual(PROPERTIES);
  });
});
