import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const program = fileURLToPath(new URL('../fixtures/programs/upload.ts', import.meta.url));

it('loads Slack and Discord in an order in which Discord can still upload files', () => {
  const folder = mkdtempSync(join(tmpdir(), 'interdict-surfaces-'));
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', program, folder], {
    encoding: 'utf8',
    timeout: 20_000,
  });
  rmSync(folder, { recursive: true });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({ surfaces: ['discord', 'slack'], file: true });
}, 30_000);
