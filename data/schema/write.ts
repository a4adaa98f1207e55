/** Writes the JSON Schema of an answer beside this file: `npm run schema`. A test compares the two. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerJsonSchema } from '../../core/answer/json.ts';
import { projectFolder } from '../project.ts';

writeFileSync(
  join(projectFolder(), 'data', 'schema', 'answer.schema.json'),
  `${JSON.stringify(answerJsonSchema(), null, 2)}\n`,
);
