/** Which statements speak of a word that was typed. */
import { expect, test } from 'vitest';
import { statementsFitting, statementsNaming } from '../../../core/situation/evidence.ts';
import { firstRecord, ledgerOf } from '../record-of.ts';

test('statements that speak of a word, in any form that begins like it', () => {
  const record = firstRecord(
    ledgerOf({
      statements: [
        ['covers', { text: 'teachers, and the city’s police' }],
        ['response', { who: 'Judge Molloy', text: 'called it void' }],
        ['reason', { text: 'teachers asked' }, { rank: 'deprecated', rankReason: 'x' }],
        ['in-force', { date: '2025-01-01' }],
        ['exceptions', { text: 'countries at war' }],
        ['consequence', { text: 'new fines, set in a session with vice-mayor O’Brien' }],
      ],
    }),
  );
  const naming = (word: string) => statementsNaming(word, record).map(({ property }) => property);
  expect(naming('teacher')).toEqual(['covers']);
  expect(naming('Teachers')).toEqual(['covers']);
  expect(naming("teacher's")).toEqual(['covers']);
  expect(naming('Molloy')).toEqual(['response']);
  expect(naming('judge molloy')).toEqual(['response']);
  expect(naming('judge smith')).toEqual([]);
  expect(naming('country')).toEqual([]);
  expect(naming('countries')).toEqual(['exceptions']);
  expect(naming('called')).toEqual(['response']);
  expect(naming('sessions')).toEqual(['consequence']);
  expect(naming('news')).toEqual([]);
  expect(naming("O'Brien")).toEqual(['consequence']);
  expect(naming('vice-mayor')).toEqual(['consequence']);
  expect(naming("war's")).toEqual(['exceptions']);
  expect(naming('achers')).toEqual([]);
  expect(naming('it')).toEqual([]);
  expect(naming('war')).toEqual(['exceptions']);
  const fitting = (pattern: RegExp) => statementsFitting(pattern, record).map(({ property }) => property);
  expect(fitting(/teachers/)).toEqual(['covers']);
  expect(fitting(/Molloy/)).toEqual(['response']);
  expect(fitting(/^/)).not.toContain('in-force');
  expect(fitting(/void|war/)).toEqual(['response', 'exceptions']);
});
