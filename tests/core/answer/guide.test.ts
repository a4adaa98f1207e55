/** Answers that state nothing of a measure, and what they lead on to: never a dead end. */
import { describe, expect, test } from 'vitest';
import type { Answer, Block } from '../../../core/answer/answer.ts';
import { CitationBook } from '../../../core/answer/citing.ts';
import { choiceBlocks, EXAMPLES, helpBlocks, troubleBlocks } from '../../../core/answer/guide.ts';
import { answerJsonSchema } from '../../../core/answer/json.ts';
import { nextBlocks } from '../../../core/answer/next.ts';
import { planOf } from '../../../core/answer/plan.ts';
import type { Question } from '../../../core/reading/question.ts';
import { ask } from '../../fixtures/edges/ledger.ts';
import { questionOf } from '../question-of.ts';
import { ledgerOf } from '../record-of.ts';
import { contextOf, pairOf } from './context-of.ts';

const ledger = ledgerOf({
  id: 'r',
  statements: [
    ['names', { platform: 'tiktok' }],
    ['in-force', { date: '2025-01-01' }],
  ],
});
const asking = (question: Partial<Question>) => contextOf(ledger, { question: questionOf(question) });
const offered = (blocks: readonly Block[]) =>
  blocks.flatMap((block) =>
    block.block === 'next' ? block.items.map(({ label, ask: words }) => `${label}: ${words}`) : [],
  );

test('help ends in examples, each with words to ask', () => {
  const blocks = helpBlocks(contextOf(ledger));
  expect(blocks[0]).toMatchObject({ block: 'lede', tone: 'unclear' });
  expect(blocks.at(-1)).toMatchObject({ block: 'next', title: 'For example' });
  expect(offered(blocks)).toHaveLength(EXAMPLES.length);
  for (const { label, ask: words } of EXAMPLES) expect([label, words].map((text) => text.trim())).not.toContain('');
});

test('a pick list says what was typed, offers each reading, and ends in none of these', () => {
  const ambiguity = {
    typed: 'georgia',
    options: [
      { id: 'GE', kind: 'place', name: 'Georgia (country)', ask: 'country of Georgia' },
      { id: 'US-GA', kind: 'place', name: 'Georgia (United States)', ask: 'state of Georgia' },
    ],
  } as unknown as NonNullable<Question['ambiguity']>;
  expect(choiceBlocks(asking({ ambiguity }))).toEqual([
    {
      block: 'choices',
      prompt: '“georgia” can mean more than one. Which do you mean?',
      options: [
        { label: 'Georgia (country)', ask: 'country of Georgia' },
        { label: 'Georgia (United States)', ask: 'state of Georgia' },
      ],
      none: { label: 'None of these', ask: 'help' },
    },
  ]);
  expect(choiceBlocks(asking({}))).toEqual([]);
});

test('what is wrong with a question is said, with how to ask it anew where names were read', () => {
  const problem = { kind: 'future', text: '1 January 2030 is in the future.' } as unknown as NonNullable<
    Question['problem']
  >;
  const [lede, next] = troubleBlocks(asking({ problem, platforms: ['tiktok'], categories: ['video'], places: ['BE'] }));
  expect(lede).toMatchObject({ block: 'lede', tone: 'unclear', sentences: [{ text: problem.text }] });
  expect(next && offered([next])).toEqual(['Ask as of today: TikTok video apps Belgium', 'See how to ask: help']);
  expect(offered(troubleBlocks(asking({ problem })))).toEqual(['See how to ask: help']);
  expect(troubleBlocks(asking({}))).toEqual([]);
});

describe('what can be asked next', () => {
  const found = { pairs: [pairOf(ledger, 'BE', ['r'])], records: [] };
  const next = (kind: Answer['kind'], question: Partial<Question> = {}, finding = found) =>
    nextBlocks(kind, contextOf(ledger, { question: questionOf(question), finding }));
  const none = { pairs: [], records: [] };

  test.each(['help', 'trouble', 'choices'] as const)('%s leads on by itself', (kind) => {
    expect(next(kind)).toEqual([]);
  });

  test('of a place found: its history, the app everywhere, everything there; all of it where one thing was asked', () => {
    const onward = [
      'History of TikTok in Belgium: timeline TikTok Belgium',
      'TikTok everywhere: TikTok',
      'Everything on Belgium: Belgium',
    ];
    expect(offered(next('found'))).toEqual(onward);
    expect(offered(next('found', { facet: 'why' }))).toEqual([
      'Everything on TikTok in Belgium: TikTok Belgium',
      ...onward,
    ]);
    expect(next('found')).toMatchObject([{ block: 'next', title: 'Ask next' }]);
  });

  test('of a list not what it has just told', () => {
    const app = { pairs: [{ ...pairOf(ledger, null, ['r']) }], records: [] };
    const place = { pairs: [{ ...pairOf(ledger, 'BE', ['r']), subject: null }], records: [] };
    expect(next('list', {}, app)).toEqual([]);
    expect(next('list', {}, place as never)).toEqual([]);
    expect(offered(next('list'))).toEqual(['Everything on Belgium: Belgium']);
    expect(offered(next('comparison'))).toEqual(['TikTok everywhere: TikTok', 'Everything on Belgium: Belgium']);
    expect(offered(next('timeline', {}, place as never))).toEqual(['Everything on Belgium: Belgium']);
  });

  test('where nothing was found, each name that was read; where none was, how to ask', () => {
    expect(offered(next('nothing', { platforms: ['tiktok', 'tinder'], places: ['BE', 'FR'] }, none))).toEqual([
      'TikTok everywhere: TikTok',
      'Tinder everywhere: Tinder',
      'Everything on Belgium: Belgium',
      'Everything on France: France',
    ]);
    expect(offered(next('nothing', {}, none))).toEqual(['See how to ask: help']);
    expect(next('list', {}, none)).toEqual([]);
  });

  test('another thing that the words can mean stands apart, at most three, and not where nothing was found', () => {
    const guess = (name: string) => ({ typed: 'niger', name, ask: `ask ${name}` });
    const guesses = ['Nigeria', 'United States', 'Niger State', 'Nigel'].map(guess) as unknown as Question['guesses'];
    const [other, ...rest] = next('found', { guesses });
    expect(other).toEqual({
      block: 'next',
      title: 'Another reading',
      items: [
        { label: 'If “niger” meant Nigeria', ask: 'ask Nigeria' },
        { label: 'If “niger” meant the United States', ask: 'ask United States' },
        { label: 'If “niger” meant Niger State', ask: 'ask Niger State' },
      ],
    });
    expect(rest).toHaveLength(1);
    expect(next('nothing', { guesses })).toHaveLength(1);
  });
});

test('where nothing was named, what may have been meant, at most three, and some examples', () => {
  const guess = (name: string) => ({ typed: 'beljum', name, ask: `ask ${name}` });
  const screen = (guesses: readonly string[]) =>
    planOf(asking({ mode: 'unread', guesses: guesses.map(guess) as unknown as Question['guesses'] })).screen(
      new CitationBook(ledger),
      [],
    ).blocks;
  const [lede, meant, examples] = screen(['Belgium', 'Belgrade', 'Belize', 'Benin']);
  expect(lede).toMatchObject({ block: 'lede', tone: 'unclear' });
  expect(meant).toEqual({
    block: 'next',
    title: 'Did you mean',
    items: ['Belgium', 'Belgrade', 'Belize'].map((name) => ({ label: name, ask: `ask ${name}` })),
  });
  expect(examples).toMatchObject({ title: 'For example', items: EXAMPLES.slice(0, 4) });
  expect(screen([])).toHaveLength(2);
});

test.each([{ platforms: ['tiktok'] }, { categories: ['video'] }, { owners: ['bytedance'] }, { places: ['BE'] }])(
  'half a question is no empty one: %j',
  (half) => {
    expect(planOf(asking({ mode: 'unread', ...half })).kind).toBe('nothing');
  },
);

test('the schema of an answer has a title, and no empty list of what may follow', () => {
  const schema = JSON.stringify(answerJsonSchema());
  expect(schema).toContain('"title":"An answer of Interdict"');
  expect(schema).toContain('"prefixItems":[{');
  expect(schema).not.toContain('"prefixItems":[]');
});

test('an app known with no place, or a place known with no app, leads on to what is on file', () => {
  const { blocks } = ask('zaplo france', { view: 'full' });
  expect(offered(blocks)).toContain('Zaplo everywhere: Zaplo');
});
