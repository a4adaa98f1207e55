import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { encode } from '../../../bots/conversation/follow-up.ts';
import { filePosted } from '../../../bots/conversation/posted.ts';

const ASKER = 'U0ASKER';
const carried = (verb: 'post' | 'take-back', ask: string, by?: string) =>
  encode({ v: 2, verb, ask, on: '2026-11-25', ledger: 'a'.repeat(12), ...(by ? { by } : {}) });
const POST = carried('post', 'tiktok belgium');
const TAKE_BACK = carried('take-back', 'tiktok belgium', ASKER);
const DAY_MS = 86_400_000;

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-posted-'));
  file = join(folder, 'deep', 'posted.json');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

it('an answer is posted once from under one message, and again from under another', async () => {
  const posted = await filePosted(file);
  expect(await posted.claim('m1', ASKER, POST)).not.toBeNull();
  expect(await posted.claim('m1', ASKER, POST)).toBeNull();
  expect(await posted.claim('m2', ASKER, POST)).not.toBeNull();
  expect(await posted.claim('m1', ASKER, carried('post', 'signal iran'))).not.toBeNull();
});

it('of two presses at once one posts', async () => {
  const posted = await filePosted(file);
  const both = await Promise.all([posted.claim('m1', ASKER, POST), posted.claim('m1', ASKER, POST)]);
  expect(both.filter((claim) => claim !== null)).toHaveLength(1);
});

it('what was claimed is known to the next process, with no moment to write it later', async () => {
  await (await filePosted(file)).claim('m1', ASKER, POST);
  const next = await filePosted(file);
  expect(await next.claim('m1', ASKER, POST)).toBeNull();
  await next.takenBack('U1OTHER', TAKE_BACK);
  expect(await (await filePosted(file)).claim('m1', ASKER, POST)).toBeNull();
  await next.takenBack(ASKER, TAKE_BACK);
  expect(await (await filePosted(file)).claim('m1', ASKER, POST)).not.toBeNull();
});

it('what failed can be tried again, by the next process too', async () => {
  const claim = await (await filePosted(file)).claim('m1', ASKER, POST);
  await claim?.release();
  expect(await (await filePosted(file)).claim('m1', ASKER, POST)).not.toBeNull();
});

it('posts are forgotten in their order, and after a month', async () => {
  let day = 0;
  const now = () => new Date(day * DAY_MS);
  const posted = await filePosted(file, { limit: 2, now });
  for (const message of ['m1', 'm2', 'm3']) await posted.claim(message, ASKER, POST);
  expect(await posted.claim('m3', ASKER, POST)).toBeNull();
  expect(await posted.claim('m1', ASKER, POST)).not.toBeNull();
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(2);
  day = 31;
  expect(await (await filePosted(file, { limit: 2, now })).claim('m3', ASKER, POST)).not.toBeNull();
  expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(1);
});

it('the file holds nothing of what was asked, and not who', async () => {
  await (await filePosted(file)).claim('m1', ASKER, POST);
  expect(await readFile(file, 'utf8')).not.toMatch(/tiktok|belgium|ASKER/i);
});

it.each(['not json', '{"a":1}', '[["x",1,2]]', ''])('a broken file is started anew: %j', async (content) => {
  const broken = join(folder, 'posted.json');
  await writeFile(broken, content);
  const posted = await filePosted(broken);
  expect(await posted.claim('m1', ASKER, POST)).not.toBeNull();
  expect(await (await filePosted(broken)).claim('m1', ASKER, POST)).toBeNull();
});

it('posting goes on, once each, where the file cannot be written', async () => {
  const faults: unknown[] = [];
  const posted = await filePosted(file, { onFault: (cause) => faults.push(cause) });
  await rm(folder, { recursive: true });
  expect(await posted.claim('m1', ASKER, POST)).not.toBeNull();
  expect(await posted.claim('m1', ASKER, POST)).toBeNull();
  expect(faults).toHaveLength(1);
});
