import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileRecent } from '../../../bots/slack/recent.ts';

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-recent-'));
  file = join(folder, 'recent.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the last questions', () => {
  it('are kept for nobody who did not ask for it', async () => {
    const recent = await fileRecent(file);
    await recent.add('T1.U1', 'tiktok belgium');
    expect(recent.of('T1.U1')).toBeNull();
    expect((await fileRecent(file)).of('T1.U1')).toBeNull();
  });

  it('are ten at most, newest first, each once, and survive a restart', async () => {
    const recent = await fileRecent(file);
    await recent.switchOn('T1.U1');
    for (let i = 0; i < 12; i += 1) await recent.add('T1.U1', `question ${i}`);
    await recent.add('T1.U1', 'question 9');
    const kept = (await fileRecent(file)).of('T1.U1');
    expect(kept).toHaveLength(10);
    expect(kept?.slice(0, 3)).toEqual(['question 9', 'question 11', 'question 10']);
  });

  it('are forgotten on request', async () => {
    const recent = await fileRecent(file);
    await recent.switchOn('T1.U1');
    await recent.add('T1.U1', 'tiktok belgium');
    await recent.switchOff('T1.U1');
    expect(recent.of('T1.U1')).toBeNull();
    expect(await readFile(file, 'utf8')).not.toContain('tiktok');
  });

  it('start anew where the file is no such file', async () => {
    await writeFile(file, '[1, 2');
    const recent = await fileRecent(file);
    await recent.switchOn('__proto__');
    expect(recent.of('__proto__')).toEqual([]);
    expect(recent.of('constructor')).toBeNull();
  });
});
