import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { answerJson, answerJsonSchema } from '../../../core/answer/json.ts';
import { projectFolder } from '../../../data/project.ts';
import * as fixtures from '../../fixtures/answers.ts';

const kept = JSON.parse(readFileSync(join(projectFolder(), 'data/schema/answer.schema.json'), 'utf8'));

test('the schema in the repository is the one the types make (otherwise: npm run schema)', () => {
  expect(kept).toEqual(JSON.parse(JSON.stringify(answerJsonSchema())));
});

test('it takes real answers and refuses a broken one', () => {
  const validate = new Ajv2020.default({ strict: false }).compile(kept);
  const answers = Object.values(fixtures.answers).map((value) => answerJson(value));
  expect(answers.length).toBeGreaterThan(3);
  for (const value of answers) expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  const [found] = answers;
  expect(validate({ ...found, verdict: 'probably' })).toBe(false);
  expect(validate(fixtures.found), 'without its texts').toBe(false);
  const half = { block: 'paragraph', text: 'In force.', statements: ['s'], citations: [] };
  expect(validate({ ...found, blocks: [half] }), 'a statement without a citation').toBe(false);
  expect(validate({ ...found, blocks: [{ ...half, statements: [] }] })).toBe(true);
});
