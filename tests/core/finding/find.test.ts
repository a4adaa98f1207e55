import { describe, expect, test } from 'vitest';
import { find } from '../../../core/finding/find.ts';
import type { Question } from '../../../core/reading/question.ts';
import { questionOf, testGazetteer } from '../question-of.ts';
import { ledgerOf } from '../record-of.ts';

const names = (value: object) => ['names', value] as const;
const inForce = (date: string) => ['in-force', { date }] as const;
const ledger = ledgerOf(
  { id: 'be-federal', place: 'BE', statements: [names({ platform: 'tiktok' }), inForce('2023-03-10')] },
  { id: 'be-advice', place: 'BE', kind: 'advice', statements: [names({ platform: 'tiktok' }), inForce('2023-04-01')] },
  { id: 'be-wal', place: 'BE-WAL', statements: [names({ platform: 'tiktok' }), inForce('2023-03-17')] },
  { id: 'fr-dating', place: 'FR', statements: [names({ category: 'dating' }), inForce('2023-03-24')] },
  { id: 'com', place: 'EU-COM', statements: [names({ owner: 'bytedance' }), inForce('2023-02-23')] },
);
const found = (asked: Partial<Question>) =>
  find(questionOf(asked), ledger, testGazetteer, '2026-11-21').records.map(({ id }) => id);

describe('find', () => {
  test('a pair: the place’s own records first, the ban before the advice, then what lies inside', () => {
    expect(found({ platforms: ['tiktok'], places: ['BE'] })).toEqual(['be-federal', 'be-advice', 'be-wal']);
  });

  test('a place does not inherit from what it lies in', () => {
    expect(found({ platforms: ['tinder'], places: ['BE-WAL'] })).toEqual([]);
  });

  test('a place with no record of its own does not answer with its parts', () => {
    expect(found({ platforms: ['tiktok'], places: ['FR'] })).toEqual([]);
  });

  test('nor does a country that holds some', () => {
    const inside = ledgerOf({
      id: 'be-wal',
      place: 'BE-WAL',
      statements: [names({ platform: 'tiktok' }), inForce('2023')],
    });
    const { pairs, records } = find(
      questionOf({ platforms: ['tiktok'], places: ['BE'] }),
      inside,
      testGazetteer,
      '2026-11-21',
    );
    expect(records).toEqual([]);
    expect(pairs[0]?.inside).toHaveLength(1);
  });

  test('a union with no record of its own stands for its institutions', () => {
    expect(found({ platforms: ['tiktok'], places: ['EU'] })).toEqual(['com']);
  });

  test('an app is found by its kind, and by its owner', () => {
    expect(found({ platforms: ['tinder'], places: ['FR'] })).toEqual(['fr-dating']);
    expect(found({ platforms: ['tiktok'], places: ['EU-COM'] })).toEqual(['com']);
  });

  test('a kind and an owner are found by their apps', () => {
    expect(found({ categories: ['video'], places: ['BE-WAL'] })).toEqual(['be-wal']);
    expect(found({ owners: ['bytedance'], places: ['BE-WAL'] })).toEqual(['be-wal']);
  });

  test('only an app: every record that names it', () => {
    expect(new Set(found({ mode: 'list', platforms: ['tiktok'] }))).toEqual(
      new Set(['be-federal', 'be-advice', 'be-wal', 'com']),
    );
  });

  test('pairs that do not combine are looked up as they were asked', () => {
    const pairs = [
      { subjects: ['platform:tinder'], places: ['FR'] },
      { subjects: ['platform:tiktok'], places: ['BE-WAL'] },
    ];
    const asked = { mode: 'comparison' as const, platforms: ['tiktok', 'tinder'], places: ['BE-WAL', 'FR'] };
    expect(found({ ...asked, pairs })).toEqual(['fr-dating', 'be-wal']);
    expect(found(asked)).toEqual(['be-wal', 'fr-dating']);
  });

  test('half a question with an unknown word finds nothing', () => {
    expect(found({ mode: 'unread', platforms: ['tiktok'], unread: ['rivendell'] })).toEqual([]);
  });

  test.each([
    [{ kinds: ['advice'] }, ['be-advice']],
    [{ verdicts: ['advice-only'] }, ['be-advice']],
    [{ placeKinds: ['subdivision'] }, ['be-wal']],
    [{ period: { from: '2023-03-01', to: '2023-03-12', event: 'banned' } }, ['be-federal']],
    [{ period: { from: '2020-01-01', to: '2020-12-31', event: 'any' } }, []],
  ] as const)('filters %j', (filters, ids) => {
    const whole = {
      kinds: [],
      verdicts: [],
      regions: [],
      placeKinds: [],
      period: null,
      ...filters,
    } as Question['filters'];
    expect(found({ mode: 'list', platforms: ['tiktok'], filters: whole })).toEqual(ids);
  });

  test('a region takes in its members and what lies in them', () => {
    const filters = {
      kinds: [],
      verdicts: [],
      regions: ['europe'],
      placeKinds: [],
      period: null,
    } as Question['filters'];
    expect(found({ mode: 'list', filters })).toHaveLength(5);
  });

  test('of one place: everything on record there, then inside it', () => {
    expect(found({ places: ['BE'] })).toEqual(['be-federal', 'be-advice', 'be-wal']);
    expect(found({ places: ['NE'] })).toEqual([]);
  });

  test('nothing asked for finds nothing', () => {
    expect(found({ mode: 'list' })).toEqual([]);
    expect(find(questionOf({ mode: 'list' }), ledger, testGazetteer, '2026-11-21').pairs).toEqual([]);
  });

  test('a question that cannot be answered finds nothing, and is not mistaken for the same one that can', () => {
    const list: Partial<Question> = { mode: 'list', platforms: ['tiktok'] };
    expect(found(list).length).toBe(4);
    const ambiguity = { typed: 'niger', options: [] };
    const problem = { code: 'future-day', text: 'in the future' } as const;
    const cases: readonly Partial<Question>[] = [{ ambiguity }, { problem }, { ambiguity, problem }];
    for (const unanswered of cases) {
      const { pairs, records } = find(questionOf({ ...list, ...unanswered }), ledger, testGazetteer, '2026-11-21');
      expect([pairs, records]).toEqual([[], []]);
    }
    expect(found(list).length).toBe(4);
  });

  test('a list is found once for each day and each thing asked', () => {
    const of = (asked: Partial<Question>, day = '2026-11-21') => find(questionOf(asked), ledger, testGazetteer, day);
    const list: Partial<Question> = { mode: 'list', platforms: ['tiktok'] };
    expect(of(list)).toBe(of({ ...list }));
    expect(of(list)).not.toBe(of(list, '2026-11-20'));
    expect(of(list)).not.toBe(of({ ...list, platforms: ['tinder'] }));
    const pair = { platforms: ['tiktok'], places: ['BE'] };
    expect(of(pair)).not.toBe(of({ ...pair }));
  });

  test('by its own name before by its kind', () => {
    const both = ledgerOf(
      { id: 'a-kind', place: 'FR', statements: [names({ category: 'video' }), inForce('2023-03-24')] },
      { id: 'b-name', place: 'FR', statements: [names({ platform: 'tiktok' }), inForce('2023-03-24')] },
      { id: 'c-both', place: 'FR', statements: [names({ owner: 'bytedance' }), names({ platform: 'tiktok' })] },
    );
    const ids = (asked: Partial<Question>) =>
      find(questionOf(asked), both, testGazetteer, '2026-11-21').records.map(({ id }) => id);
    expect(ids({ platforms: ['tiktok'], places: ['FR'] })).toEqual(['b-name', 'c-both', 'a-kind']);
    expect(ids({ categories: ['video'], places: ['FR'] })).toEqual(['a-kind', 'b-name', 'c-both']);
    expect(ids({ places: ['FR'] })).toEqual(['a-kind', 'b-name', 'c-both']);
  });

  test('what lies inside comes once, of what was asked alone', () => {
    const inside = ledgerOf(
      { id: 'own', place: 'BE', statements: [names({ platform: 'tiktok' }), inForce('2023-03-10')] },
      {
        id: 'twice',
        place: 'BE-WAL',
        statements: [names({ platform: 'tiktok' }), names({ owner: 'bytedance' }), inForce('2023-03-17')],
      },
      { id: 'other', place: 'BE-WAL', statements: [names({ platform: 'tinder' }), inForce('2023-03-17')] },
      { id: 'brussels', place: 'BE-BRU', statements: [names({ category: 'video' }), inForce('2023-03-17')] },
    );
    const [pair] = find(
      questionOf({ platforms: ['tiktok'], places: ['BE'] }),
      inside,
      testGazetteer,
      '2026-11-21',
    ).pairs;
    expect(pair?.own.map(({ id }) => id)).toEqual(['own']);
    expect(pair?.inside.map(({ id }) => id)).toEqual(['brussels', 'twice']);
  });

  test('of a record of several apps, what holds for the one asked decides which comes first', () => {
    const lifted = ['lifted', { date: '2024-01-01', text: 'TikTok reopened' }] as const;
    const both = ledgerOf(
      {
        id: 'a-two',
        place: 'FR',
        kind: 'nationwide-block',
        statements: [names({ platform: 'tiktok' }), names({ platform: 'tinder' }), inForce('2023-03-24'), lifted],
      },
      { id: 'b-one', place: 'FR', statements: [names({ platform: 'tiktok' }), inForce('2023-03-24')] },
    );
    const asked = questionOf({ platforms: ['tiktok'], places: ['FR'] });
    expect(find(asked, both, testGazetteer, '2026-11-21').records.map(({ id }) => id)).toEqual(['b-one', 'a-two']);
  });

  test('a filter keeps out of a place, and of what lies in it', () => {
    const filters = { kinds: ['device-ban'], verdicts: [], regions: [], placeKinds: [], period: null };
    const asked = { platforms: ['tiktok'], places: ['BE'], filters: filters as Question['filters'] };
    expect(found(asked)).toEqual(['be-federal', 'be-wal']);
    const advice = { ...asked, filters: { ...filters, kinds: ['advice'] } as Question['filters'] };
    expect(found(advice)).toEqual(['be-advice']);
  });

  test('a country with nothing of its own does not stand for its parts, though a union does', () => {
    const filters = { kinds: [], verdicts: [], regions: [], placeKinds: ['subdivision'], period: null };
    const [pair] = find(
      questionOf({ platforms: ['tiktok'], places: ['BE'], filters: filters as Question['filters'] }),
      ledger,
      testGazetteer,
      '2026-11-21',
    ).pairs;
    expect([pair?.own.length, pair?.inside.length]).toEqual([0, 1]);
    const [unknown] = find(
      questionOf({ platforms: ['tiktok'], places: ['ZZ'] }),
      ledger,
      testGazetteer,
      '2026-11-21',
    ).pairs;
    expect(unknown).toMatchObject({ own: [], inside: [] });
  });

  test('a union with a record of its own answers with that', () => {
    const union = ledgerOf(
      { id: 'eu', place: 'EU', statements: [names({ platform: 'tiktok' }), inForce('2023-03-10')] },
      { id: 'com', place: 'EU-COM', statements: [names({ platform: 'tiktok' }), inForce('2023-02-23')] },
    );
    const [pair] = find(
      questionOf({ platforms: ['tiktok'], places: ['EU'] }),
      union,
      testGazetteer,
      '2026-11-21',
    ).pairs;
    expect([pair?.own.map(({ id }) => id), pair?.inside.map(({ id }) => id)]).toEqual([['eu'], ['com']]);
  });

  test.each([
    ['a place, with what lies in it', { places: ['BE'], subjects: [] }, ['com']],
    ['a part of a place alone', { places: ['BE-WAL'], subjects: [] }, ['be-advice', 'be-federal', 'com']],
    ['an app, where nothing else is named', { places: [], subjects: ['platform:tiktok'] }, ['com']],
    ['nothing', { places: [], subjects: [] }, ['be-advice', 'be-federal', 'be-wal', 'com']],
  ])('everything except %s', (_, excluded, ids) => {
    const asked = { mode: 'list', owners: ['bytedance'], excluded } as Partial<Question>;
    expect(found(asked).sort()).toEqual(ids);
  });

  test('a record that names an app by words alone is not taken for one left out', () => {
    const wordy = ledgerOf({ id: 'wordy', place: 'FR', statements: [names({ text: 'six games' }), inForce('2023')] });
    const excluded = { places: [], subjects: ['platform:tiktok'] };
    const asked = questionOf({ places: ['FR'], excluded } as Partial<Question>);
    expect(find(asked, wordy, testGazetteer, '2026-11-21').records).toHaveLength(1);
  });

  test('a record that names another app beside the one left out stays', () => {
    const both = ledgerOf({
      id: 'both',
      place: 'FR',
      statements: [names({ platform: 'tiktok' }), names({ platform: 'tinder' }), inForce('2023')],
    });
    const asked = (subjects: string[]) =>
      find(
        questionOf({ places: ['FR'], excluded: { places: [], subjects } } as Partial<Question>),
        both,
        testGazetteer,
        '2026-11-21',
      ).records.length;
    expect([asked(['platform:tiktok']), asked(['platform:tiktok', 'platform:tinder'])]).toEqual([1, 0]);
  });
});
