import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { answer } from '../../../core/answer/answer.ts';
import { answerJsonSchema } from '../../../core/answer/json-schema.ts';
import { projectFolder } from '../../../data/project.ts';
import * as fixtures from '../../fixtures/answers.ts';

const kept = JSON.parse(readFileSync(join(projectFolder(), 'data/schema/answer.schema.json'), 'utf8'));

test('the schema in the repository is the one the types make (otherwise: npm run schema)', () => {
  expect(kept).toEqual(JSON.parse(JSON.stringify(answerJsonSchema())));
});

test('it takes real answers and refuses a broken one', () => {
  const validate = new Ajv2020.default({ strict: false }).compile(kept);
  const answers = Object.values(fixtures).filter((value) => answer.safeParse(value).success);
  expect(answers.length).toBeGreaterThan(3);
  for (const value of answers) expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...(answers[0] as object), verdict: 'probably' })).toBe(false);
});
