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
      { subjects: ['platform:tiktok'], places: ['BE-WAL'] },
      { subjects: ['platform:tinder'], places: ['FR'] },
    ];
    expect(found({ mode: 'comparison', platforms: ['tiktok', 'tinder'], places: ['BE-WAL', 'FR'], pairs })).toEqual([
      'be-wal',
      'fr-dating',
    ]);
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
});
