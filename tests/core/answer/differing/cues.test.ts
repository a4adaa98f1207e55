/** The words by which two values are told to differ, in the words of sources: what a reader sees over the two. */
import { describe, expect, test } from 'vitest';
import { disagreementsOf } from '../../../../core/answer/differing/disagreement.ts';
import { firstRecord, ledgerOf } from '../../record-of.ts';

type Told = readonly [string, unknown, object?];

/** The labels over two statements that the ledger links as told differently. */
function labels(one: Told, other: Told): string[] {
  const ledger = ledgerOf({ statements: [[one[0], one[1], { contradicts: ['record-1.s2'] }], other] });
  return disagreementsOf(firstRecord(ledger), ledger).map(({ label }) => label);
}
const covering = (one: string, other: string) => labels(['covers', { text: one }], ['covers', { text: other }]);

describe('ban or advice?', () => {
  test.each([
    'Officials were advised against the app',
    'An advisory to officials',
    'There is advice for officials',
    'The app is not recommended',
    'A recommendation to officials',
    'Officials were asked to remove it',
    'The ministry asks officials to remove it',
    'The letter is to ask officials to remove it',
    'Officials were requested to remove it',
    'A request to officials',
    'Other apps are preferred',
    'Officials should prefer other apps',
    'The ministry urges officials to remove it',
    'The ministry urged officials to remove it',
    'The ministry is to urge officials to remove it',
    'The ministry suggested that officials remove it',
    'Officials are encouraged to remove it',
    'The ministry calls to remove it',
    'There was a call to remove it',
  ])('%s', (advice) => {
    expect(covering(advice, 'Diplomats, for whom it is banned')).toEqual(['ban or advice?']);
    expect(covering('Diplomats, for whom it is banned', advice)).toEqual(['ban or advice?']);
    expect(covering(advice, 'Diplomats, for whom removal is compulsory')).toEqual(['binding or advice?']);
  });

  test.each([
    'The bans bind diplomats, who must remove it',
    'Banned, so that diplomats must remove it',
    'A ban by which diplomats must remove it',
    'An order banning it, so that diplomats must remove it',
    'Prohibited: diplomats must remove it',
    'Forbidden: diplomats must remove it',
    'No longer permitted: diplomats must remove it',
    'Not permitted: diplomats must remove it',
    'Not allowed: diplomats must remove it',
  ])('a ban that must be kept is a ban: %s', (ban) => {
    expect(covering(ban, 'Officials were urged to remove it')).toEqual(['ban or advice?']);
  });

  test.each([
    'Removal is compulsory for diplomats',
    'Removal is mandatory for diplomats',
    'Removal is obligatory for diplomats',
    'Removal is required of diplomats',
    'Diplomats must remove it',
  ])('what must be done and is not called a ban: %s', (binding) => {
    expect(covering(binding, 'Officials were urged to remove it')).toEqual(['binding or advice?']);
  });

  test.each(['Officials masked by name', 'A task force of officials', 'Burgers for officials', 'Recalls to officials'])(
    'letters inside another word are no advice: %s',
    (text) => {
      expect(covering(text, 'Diplomats, for whom it is banned')).toEqual(['whom it covers']);
    },
  );

  test.each(['An urban authority must remove it', 'Banner makers must remove it', 'Mustard makers, as is compulsory'])(
    'letters inside another word are no ban: %s',
    (text) => {
      expect(covering(text, 'Officials were urged to remove it')).toEqual(['binding or advice?']);
    },
  );

  test('two accounts that both call it advice do not differ in that', () => {
    expect(covering('Officials were urged to remove it', 'Diplomats were advised against it')).toEqual([
      'whom it covers',
    ]);
  });
});

describe('ban or no ban?', () => {
  test.each([
    'No order against it',
    'No plan to act',
    'There are no plans to act',
    'There is no ban',
    'There is no restriction on it',
    'There are no restrictions on it',
    'Nobody is barred from it',
  ])('%s', (denial) => {
    expect(covering(denial, 'Diplomats')).toEqual(['ban or no ban?']);
    expect(covering('Diplomats', denial)).toEqual(['ban or no ban?']);
    expect(covering(denial, 'No order for diplomats')).toEqual(['whom it covers']);
  });

  test.each(['No bank teller', 'Casino orders', 'No planner'])('%s denies no ban', (text) => {
    expect(covering(text, 'Diplomats')).toEqual(['whom it covers']);
  });
});

describe('fully or partly?', () => {
  test.each(['access partly back', 'access partially back', 'a partial end', 'access back in part'])('%s', (text) => {
    const day = { date: '2025-05-07' };
    expect(labels(['lifted', { ...day, text }], ['lifted', { ...day, text: 'access back' }])).toEqual([
      'fully or partly?',
    ]);
    expect(labels(['lifted', { ...day, text }], ['lifted', { ...day, text: 'a part is open, partly' }])).toEqual([
      'how it ended',
    ]);
  });

  test.each(['an impartial end', 'an end in partnership'])('%s is not partial', (text) => {
    const day = { date: '2025-05-07' };
    expect(labels(['lifted', { ...day, text }], ['lifted', { ...day, text: 'case dismissed' }])).toEqual([
      'how it ended',
    ]);
  });
});

describe('all of them or only some?', () => {
  test.each([
    ['All state phones', 'State phones without the package'],
    ['Every state phone', 'State phones except those of ministers'],
    ['All state phones', 'Only phones of the state office'],
    ['All state phones', 'State phones other than those of ministers'],
    ['All state phones', 'Some phones of the state office'],
    ['All state phones', 'All phones except those of ministers'],
  ])('%s, or %s', (all, some) => {
    expect(covering(all, some)).toEqual(['all of them or only some?']);
    expect(covering(some, all)).toEqual(['all of them or only some?']);
  });

  test.each([
    ['Small state phones', 'Only phones of the state office'],
    ['All state phones', 'Wholesome phones of the state office'],
    ['State phones', 'Phones without the package'],
    ['All state phones', 'Cars'],
    ['All state phones, only at work', 'Cars'],
    ['All state phones, only at work', 'Cars, without the package'],
  ])('not %s, or %s', (one, other) => {
    expect(covering(one, other)).toEqual(['whom it covers']);
  });
});

describe('were the apps named?', () => {
  const spoke = (text: string) => ['announced-by', { text }] as const;
  test.each([
    'a minister who did not say which apps',
    'a statement that does not name any',
    'colleagues who do not specify them',
    'a statement on unnamed apps',
  ])('%s', (text) => {
    expect(labels(spoke(text), spoke('the cabinet, whose list names two apps'))).toEqual(['were the apps named?']);
    expect(labels(spoke(text), spoke('the cabinet, with a name for each'))).toEqual(['were the apps named?']);
    expect(labels(spoke('the cabinet, whose list names two apps'), spoke(text))).toEqual(['were the apps named?']);
  });

  test('not where neither names them, where none is silent on it, or where the word is another', () => {
    expect(labels(spoke('a minister who did not say which'), spoke('the cabinet'))).toEqual(['who announced it']);
    expect(labels(spoke('a minister'), spoke('the cabinet, whose list names two apps'))).toEqual(['who announced it']);
    expect(labels(spoke('a minister who did not say which'), spoke('the cabinet, with surnames'))).toEqual([
      'who announced it',
    ]);
    expect(labels(spoke('a minister who did not name any'), spoke('the cabinet, in a list of unnamed apps'))).toEqual([
      'who announced it',
    ]);
  });
});
