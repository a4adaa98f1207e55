import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { carried, carry, fileKeys, type KeyStore, memoryKeys } from '../../../bots/conversation/keys.ts';
import { once } from '../../../bots/conversation/once.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'interdict-keys-'));
});
afterEach(() => rm(folder, { recursive: true }));

const stores: Record<string, (limit: number) => KeyStore | Promise<KeyStore>> = {
  'in memory': (limit) => memoryKeys(limit),
  'in a file': (limit) => fileKeys(join(folder, 'deep', 'keys.json'), { limit }),
};

describe.each(Object.entries(stores))('short keys %s', (_, open) => {
  it('give back what was put, under the same short key each time', async () => {
    const keys = await open(10);
    const long = 'x'.repeat(300);
    const text = carry(long, 100, keys);
    expect(text.length).toBeLessThanOrEqual(30);
    expect(carry(long, 100, keys)).toBe(text);
    expect(carried(text, keys)).toBe(long);
  });

  it('leave alone what fits, and nothing can pass for a key', async () => {
    const keys = await open(10);
    expect(carry('1|ask|tiktok', 100, keys)).toBe('1|ask|tiktok');
    expect(carried(carry('k:forged', 100, keys), keys)).toBe('k:forged');
    expect(carried('k:unknown', keys)).toBeUndefined();
    expect(carried('k:__proto__', keys)).toBeUndefined();
  });

  it('drop the oldest once full', async () => {
    const keys = await open(3);
    const texts = ['a', 'b', 'c', 'd'].map((value) => carry(value.repeat(200), 100, keys));
    expect(texts.map((text) => carried(text, keys)?.[0])).toEqual([undefined, 'b', 'c', 'd']);
  });
});

describe('short keys in a file', () => {
  it('survive a restart', async () => {
    const file = join(folder, 'keys.json');
    const before = await fileKeys(file);
    const text = carry('y'.repeat(200), 100, before);
    await before.flush();
    expect(carried(text, await fileKeys(file))).toBe('y'.repeat(200));
  });

  it.each(['not json', '{"a":1}', '[["key"]]', ''])('start anew from a broken file: %j', async (content) => {
    const file = join(folder, 'keys.json');
    await writeFile(file, content);
    const keys = await fileKeys(file);
    const text = carry('z'.repeat(200), 100, keys);
    await keys.flush();
    expect(JSON.parse(await readFile(file, 'utf8'))).toHaveLength(1);
    expect(carried(text, keys)).toBe('z'.repeat(200));
  });

  it('keep answering when the file cannot be written', async () => {
    const faults: unknown[] = [];
    const file = join(folder, 'keys.json');
    const keys = await fileKeys(file, { pause: 1, onFault: (cause) => faults.push(cause) });
    await rm(folder, { recursive: true });
    const text = carry('z'.repeat(200), 100, keys);
    await new Promise((resolve) => setTimeout(resolve, 60));
    expect(carried(text, keys)).toBe('z'.repeat(200));
    expect(faults).toHaveLength(1);
    folder = await mkdtemp(join(tmpdir(), 'interdict-keys-'));
  });
});

describe('once', () => {
  it('lets an id through the first time alone, and forgets the oldest', () => {
    const seen = once(2);
    expect([seen.first('a'), seen.first('a'), seen.first('b'), seen.first('b')]).toEqual([true, false, true, false]);
    seen.first('c');
    expect(seen.first('c')).toBe(false);
    expect(seen.first('a')).toBe(true);
  });
});
