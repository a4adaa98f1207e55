import { randomBytes } from 'node:crypto';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installation } from '@slack/bolt';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fileInstallations } from '../../../bots/slack/installations.ts';
import { seal, unseal } from '../../../bots/slack/sealing.ts';

const key = 'ab'.repeat(32);
const installation = (team: string): Installation<'v2', false> => ({
  team: { id: team, name: 'Newsroom' },
  enterprise: undefined,
  user: { id: 'U1', token: undefined, scopes: undefined },
  bot: { id: 'B1', userId: 'UB', token: `xoxb-very-secret-${team}`, scopes: ['commands'] },
  isEnterpriseInstall: false,
  authVersion: 'v2',
});
const of = (teamId: string) => ({ teamId, enterpriseId: undefined, isEnterpriseInstall: false as const });

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-installations-'));
  file = join(folder, 'deep', 'installations.json');
});
afterEach(() => rm(folder, { recursive: true }));

describe('the installation store', () => {
  it('gives back what was stored, also after a restart', async () => {
    const store = await fileInstallations(file, key);
    await store.storeInstallation(installation('T1'));
    expect(await store.fetchInstallation(of('T1'))).toMatchObject({ bot: { token: 'xoxb-very-secret-T1' } });
    const again = await fileInstallations(file, key);
    expect(await again.fetchInstallation(of('T1'))).toMatchObject({ bot: { token: 'xoxb-very-secret-T1' } });
  });

  it('writes no token in the clear, for nobody but the owner to read', async () => {
    const store = await fileInstallations(file, key);
    await store.storeInstallation(installation('T1'));
    const text = await readFile(file, 'utf8');
    expect(text).not.toContain('very-secret');
    expect(text).not.toContain(Buffer.from('very-secret').toString('base64').slice(0, 10));
    expect((await stat(file)).mode & 0o777).toBe(0o600);
  });

  it('loses none of many stored at once, and deletes', async () => {
    const store = await fileInstallations(file, key);
    const teams = Array.from({ length: 20 }, (_, i) => `T${i}`);
    await Promise.all(teams.map((team) => store.storeInstallation(installation(team))));
    await store.deleteInstallation(of('T3'));
    const again = await fileInstallations(file, key);
    await expect(again.fetchInstallation(of('T3'))).rejects.toThrow('not installed');
    for (const team of teams.filter((each) => each !== 'T3')) {
      expect(await again.fetchInstallation(of(team))).toMatchObject({ team: { id: team } });
    }
    expect(await readFile(file, 'utf8')).not.toContain('team:T3"');
  });

  it.each(['__proto__', 'constructor', 'T404'])('knows no workspace called %s', async (team) => {
    const store = await fileInstallations(file, key);
    await expect(store.fetchInstallation(of(team))).rejects.toThrow('not installed');
  });

  it.each([
    ['a token in the clear', { version: 1, installations: { 'team:T1': JSON.stringify(installation('T1')) } }],
    ['an installation in the clear', { version: 1, installations: { 'team:T1': installation('T1') } }],
    ['another form', { T1: 'x' }],
  ])('refuses a file with %s, naming the variable and no token', async (_what, content) => {
    await (await fileInstallations(file, key)).storeInstallation(installation('T1'));
    await writeFile(file, JSON.stringify(content));
    const refused = await fileInstallations(file, key).catch((cause: unknown) => cause);
    expect(refused).toMatchObject({ code: 'configuration', message: expect.stringMatching(/^SLACK_STORE_KEY: /) });
    expect(String(refused)).not.toContain('very-secret');
  });

  it('refuses another key, an entry moved to another workspace, and a broken file', async () => {
    await (await fileInstallations(file, key)).storeInstallation(installation('T1'));
    await expect(fileInstallations(file, 'cd'.repeat(32))).rejects.toThrow('another key');
    const text = await readFile(file, 'utf8');
    await writeFile(file, text.replace('team:T1', 'team:T2'));
    await expect(fileInstallations(file, key)).rejects.toThrow('another key, or changed');
    await writeFile(file, text.slice(0, -20));
    await expect(fileInstallations(file, key)).rejects.toThrow('no JSON');
  });
});

describe('sealing', () => {
  const bytes = randomBytes(32);

  it('opens what it sealed, and seals the same text otherwise each time', () => {
    const sealed = seal('words ✓', 'name', bytes);
    expect(unseal(sealed, 'name', bytes)).toBe('words ✓');
    expect(seal('words ✓', 'name', bytes)).not.toBe(sealed);
  });

  it.each([
    '',
    'words',
    'v1',
    'v1...',
    'v2.a.b.c',
    'v1.AAAA.AAAA.AAAA',
    'v1.AAAAAAAAAAAAAAAA.AAAAAAAAAAAAAAAAAAAAAA.AAAA',
  ])('refuses %j', (text) => {
    expect(() => unseal(text, 'name', bytes)).toThrow(expect.objectContaining({ name: 'SealError' }));
  });

  it('refuses every changed part', () => {
    const parts = seal('words', 'name', bytes).split('.');
    for (const at of [1, 2, 3]) {
      const changed = parts.with(
        at,
        (parts[at] ?? '').replace(/^./, (char) => (char === 'A' ? 'B' : 'A')),
      );
      expect(() => unseal(changed.join('.'), 'name', bytes)).toThrow('changed');
    }
  });
});
