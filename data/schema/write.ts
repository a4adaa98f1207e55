/** Writes the JSON Schemas of what other programs are given beside this file: `npm run schema`. A test compares them. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectFolder } from '../project.ts';
import { SCHEMAS } from './schemas.ts';

for (const [name, schema] of Object.entries(SCHEMAS)) {
  writeFileSync(
    join(projectFolder(), 'data', 'schema', `${name}.schema.json`),
    `${JSON.stringify(schema(), null, 2)}\n`,
  );
}
