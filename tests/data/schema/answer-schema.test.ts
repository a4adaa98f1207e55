import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { answerJson } from '../../../core/answer/json.ts';
import { checkedJson } from '../../../core/checking/json.ts';
import { explain } from '../../../core/reading/explain.ts';
import { projectFolder } from '../../../data/project.ts';
import { SCHEMAS } from '../../../data/schema/schemas.ts';
import { lexicon, TODAY } from '../../core/reading/reader.ts';
import * as fixtures from '../../fixtures/answers.ts';
import { claimOf } from '../../fixtures/claims.ts';

const schemaOf = (name: string) =>
  JSON.parse(readFileSync(join(projectFolder(), 'data/schema', `${name}.schema.json`), 'utf8'));
const kept = schemaOf('answer');

test.each(Object.entries(SCHEMAS))(
  'the schema %s in the repository is the one the types make (otherwise: npm run schema)',
  (name, schema) => {
    expect(schemaOf(name)).toEqual(JSON.parse(JSON.stringify(schema())));
  },
);

test('that of a checked message takes one, and refuses an outcome that is none', () => {
  const validate = new Ajv2020.default({ strict: false }).compile(schemaOf('check'));
  const claim = claimOf(fixtures.found, 'TikTok is banned in Belgium');
  const form = checkedJson({ claims: [claim], counted: null, notRead: null });
  expect(validate(form), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...form, claims: [{ ...form.claims[0], outcome: 'true' }] })).toBe(false);
});

test('that of an explanation takes one, and refuses a rule that is none', () => {
  const validate = new Ajv2020.default({ strict: false }).compile(schemaOf('explanation'));
  const explained = explain('tiktok belgum as of 1 March 2023', lexicon, { today: TODAY });
  expect(validate(explained), JSON.stringify(validate.errors)).toBe(true);
  expect(validate({ ...explained, steps: [{ ...explained.steps[0], rule: 'guess' }] })).toBe(false);
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
