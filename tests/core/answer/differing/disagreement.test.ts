import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [string, unknown, object?];

const found = (...statements: Told[]) => {
  const ledger = ledgerOf({ statements });
  return disagreementsOf(firstRecord(ledger), ledger);
};
const differing = (...statements: Told[]) =>
  found(...statements).map(({ property, sides }) => [property, sides.length]);
/** Two statements that the ledger links as told differently. */
const linked = (one: Told, other: Told) => found([one[0], one[1], { contradicts: ['record-1.s2'] }], other);

describe('dates of one event', () => {
  test('two days exclude each other', () => {
    expect(differing(['in-force', { date: '2025-03-13' }], ['in-force', { date: '2025-03-14' }])).toEqual([
      ['in-force', 2],
    ]);
  });

  test('a month and a day inside it do not', () => {
    expect(differing(['in-force', { date: '2025-03' }], ['in-force', { date: '2025-03-14' }])).toEqual([]);
  });

  test('a day that is only about right leaves room for the next', () => {
    expect(differing(['in-force', { date: '2025-03-13~' }], ['in-force', { date: '2025-03-14' }])).toEqual([]);
    expect(differing(['in-force', { date: '2025-03-13~' }], ['in-force', { date: '2025-03-20' }])).toHaveLength(1);
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

  test('a weekday excludes the date of another weekday, and not its own', () => {
    expect(linked(['announced', { printed: 'a Friday' }], ['announced', { date: '2023-08-16' }])).toHaveLength(1);
    expect(linked(['announced', { printed: 'a Wednesday' }], ['announced', { date: '2023-08-16' }])).toEqual([]);
  });

  test('those that say the same stand on one side', () => {
    const [one] = found(
      ['in-force', { date: '2025-03-13' }],
      ['in-force', { date: '2025-03-13' }],
      ['in-force', { date: '2025-03-14' }],
    );
    expect(one?.sides.map(({ words, statements }) => [words, statements.length])).toEqual([
      ['13 March 2025', 2],
      ['14 March 2025', 1],
    ]);
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

describe('no disagreement', () => {
  test.each<readonly [string, Told, Told]>([
    [
      'a warning and the decision that followed',
      ['decided-by', { text: 'the security council' }],
      ['decided-by', { text: 'the premier, after a warning from the security council' }],
    ],
    [
      'who announced and who decided',
      ['announced-by', { text: 'the minister' }],
      ['decided-by', { text: 'the council' }],
    ],
    [
      'a misprinted name, said to be one',
      ['announced-by', { text: 'Prime Minister Johan Nielsen' }],
      ['announced-by', { text: 'the Prime Minister, whose name is printed as “Johann Nilsen”' }],
    ],
    [
      'a misprinted name of the same office',
      ['announced-by', { text: 'Minister Johan Nielsen' }],
      ['announced-by', { text: 'Minister Johan Nielson' }],
    ],
    [
      'steps of one process, in their order',
      ['adopted', { date: '2025-04-08', text: 'signed' }],
      ['adopted', { date: '2025-04-10', text: 'enacted' }],
    ],
    [
      'an order and the start that followed',
      ['in-force', { date: '2025-04-08', text: 'already ordered' }],
      ['in-force', { date: '2025-04-10' }],
    ],
    [
      'an upper and a lower bound',
      ['ends', { duration: 'P90D', text: 'at most' }],
      ['ends', { duration: 'P30D', text: 'at least' }],
    ],
    [
      'a bound and a day within it',
      ['in-force', { date: '2025-06-01', text: 'by this day' }],
      ['in-force', { date: '2025-05-16' }],
    ],
    [
      'the day of a part',
      ['in-force', { date: '2025-04-03', text: 'at Example University' }],
      ['in-force', { date: '2025-04-05' }],
    ],
    [
      'two wordings',
      ['announced', { date: '2025-12-04', text: 'a block, as some outlets put it' }],
      ['announced', { date: '2025-12-04', text: 'restrictions, as news agencies put it' }],
    ],
    [
      'a more exact value',
      ['devices', { text: 'office phones of ministers' }],
      ['devices', { text: 'phones of ministers' }],
    ],
    [
      'a count that is about the other',
      ['people', { count: 25, approximate: true, of: 'officials' }],
      ['people', { count: 26, approximate: false, of: 'officials' }],
    ],
    [
      'a count in words that is about the other',
      ['covers', { text: 'everyone; about two dozen platforms' }],
      ['covers', { text: 'everyone; 26 platforms' }],
    ],
    [
      'counts of different things',
      ['follow-up', { text: 'Counted as the third cut in eight months' }],
      ['follow-up', { text: 'Counted as the fourth court order since 2015' }],
    ],
    [
      'advice by the letter that works as a ban',
      ['advises', { text: 'Officially advice and no ban' }],
      ['practice', { practice: 'enforced', text: 'it works as a ban' }],
    ],
    [
      'one end in more and less detail',
      ['lifted', { date: '2026-01-21', text: 'the court overturns the order' }],
      ['lifted', { date: '2026-01-21', text: 'set aside by agreement, without a ruling on the merits' }],
    ],
    [
      'a list that goes further',
      ['covers', { text: 'Ministry phones and networks' }],
      ['covers', { text: 'work phones of the Ministry' }],
    ],
  ])('%s', (_why, one, other) => {
    expect(linked(one, other)).toEqual([]);
    expect(linked(other, one)).toEqual([]);
  });
});

describe('a disagreement, named by what differs', () => {
  test.each<readonly [string, boolean, Told, Told]>([
    ['who decided', false, ['decided-by', { text: 'the council' }], ['decided-by', { text: 'the minister' }]],
    [
      'who announced it',
      false,
      ['announced-by', { text: 'Minister Maria Virtanen' }],
      ['announced-by', { text: 'Minister Johan Nielsen' }],
    ],
    [
      'ban or advice?',
      true,
      ['advises', { text: 'Staff were asked to avoid the app' }],
      ['covers', { text: 'Staff, as a ban' }],
    ],
    [
      'binding or advice?',
      true,
      ['covers', { text: 'It is compulsory' }],
      ['covers', { text: 'It is to be preferred' }],
    ],
    [
      'ban or no ban?',
      true,
      ['covers', { text: 'No order names the app' }],
      ['covers', { text: 'Staff, reported as a ban' }],
    ],
    [
      'fully or partly?',
      true,
      ['lifted', { date: '2025-05-07', text: 'access partly back' }],
      ['lifted', { date: '2025-05-07', text: 'access back' }],
    ],
    [
      'lifted or still blocked?',
      true,
      ['lifted', { date: '2026-01-13' }],
      ['practice', { practice: 'enforced', text: 'still blocked' }],
    ],
    ['when it took effect', true, ['in-force', { date: '2025-01-01' }], ['in-force', { date: '2025-01-03' }]],
    ['when it was lifted', true, ['lifted', { date: '2025-01-01' }], ['lifted', { date: '2025-01-03' }]],
    ['by when to comply', false, ['comply-by', { duration: 'P30D' }], ['comply-by', { duration: 'P90D' }]],
    [
      'how it ended',
      false,
      ['lifted', { date: '2026-02-20', text: 'law struck down' }],
      ['lifted', { date: '2026-02-20', text: 'case dismissed' }],
    ],
    [
      'decided or only considered?',
      true,
      ['step', { date: '2023-03-01', text: 'still considering it' }],
      ['announced', { date: '2023-02-23' }],
    ],
    ['how many apps?', false, ['covers', { text: '118 apps' }], ['covers', { text: '119 apps' }]],
    [
      'how many people?',
      false,
      ['people', { count: 20000, approximate: true, of: 'officials' }],
      ['people', { count: 26000, approximate: false, of: 'officials' }],
    ],
    ['which apps?', true, ['names', { text: 'Chat and Video' }], ['names', { text: 'Chat and Photos' }]],
    [
      'were the apps named?',
      false,
      ['announced-by', { text: 'the minister, in a statement that did not say which apps' }],
      ['announced-by', { text: 'the minister, in a statement that names two apps' }],
    ],
    [
      'all of them or only some?',
      false,
      ['covers', { text: 'All government devices' }],
      ['covers', { text: 'Government devices without the wider package' }],
    ],
    ['on which devices', false, ['devices', { text: 'phones' }], ['devices', { text: 'computers' }]],
  ])('%s', (label, touchesVerdict, one, other) => {
    expect(linked(one, other)).toMatchObject([{ label, touchesVerdict, sides: [{}, {}] }]);
  });

  test('an announcement touches the verdict only where nothing later begins the measure', () => {
    const days: Told[] = [
      ['announced', { date: '2023-02-16' }],
      ['announced', { date: '2023-02-17' }],
    ];
    expect(found(...days)).toMatchObject([{ label: 'when it was announced', touchesVerdict: true }]);
    expect(found(...days, ['in-force', { date: '2023-03-20' }])).toMatchObject([{ touchesVerdict: false }]);
  });

  test('a step that comes first and is dated last is one', () => {
    expect(
      linked(
        ['step', { date: '2026-03', text: 'still considering the limit' }],
        ['step', { date: '2026-01', text: 'the limit has applied' }],
      ),
    ).toMatchObject([{ label: 'in force or only planned?' }]);
  });
});
