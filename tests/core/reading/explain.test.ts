/** How a question was read, told pass by pass, agrees with what it was read as. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { explain, stepLine } from '../../../core/reading/explain.ts';
import { PASSES } from '../../../core/reading/passes.ts';
import { DAYS_PASS, PASS_REASONS } from '../../../core/wording/en/passes.ts';
import { lexicon, TODAY } from './reader.ts';

test('every pass has its reason, and no other has', () => {
  expect(Object.keys(PASS_REASONS).sort()).toEqual([DAYS_PASS, ...PASSES.map(({ name }) => name)].sort());
});

test('what was typed, what it is, by which rule, in which pass', () => {
  const { steps } = explain('signl belgum as of 1 March 2023', lexicon, { today: TODAY });
  expect(steps.map(stepLine)).toEqual([
    'days: “as of 1 March 2023” is 1 March 2023',
    'misspelt and joined names: “signl” is Signal (spelling)',
    'misspelt and joined names: “belgum” is Belgium (spelling)',
  ]);
});

test('a word that is no name after all is told, with the pass that says so', () => {
  const { steps } = explain('telegram, hold the line, iran', lexicon, { today: TODAY });
  expect(steps.filter(({ readAs }) => !readAs.length).map(({ typed }) => typed)).toContain('line');
});

const questions = ['articles', 'traps', 'world'].flatMap((folder) =>
  readdirSync(`tests/golden/${folder}`).flatMap((file) =>
    readFileSync(`tests/golden/${folder}/${file}`, 'utf8')
      .split('\n')
      .filter(Boolean)
      .map((line) => (JSON.parse(line) as { ask: string }).ask),
  ),
);

test('every reading of every golden question is among its steps, by the same rule', () => {
  expect(questions.length).toBeGreaterThan(600);
  const missing = questions.flatMap((text) => {
    const { steps, question } = explain(text, lexicon, { today: TODAY });
    return question.readings
      .filter(({ rule }) => rule !== 'day')
      .filter(
        ({ typed, readAs, rule }) =>
          !steps.some((step) => step.typed === typed && step.readAs.includes(readAs) && step.rule === rule),
      )
      .map(({ typed, readAs, rule }) => `${text}: ${typed} ${readAs} ${rule}`);
  });
  expect(missing).toEqual([]);
});
