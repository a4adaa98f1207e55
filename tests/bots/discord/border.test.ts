import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** What a surface may know of the core: the shapes of an answer, its plain words, its shortening, the port. */
const OPEN = [
  'core/interdict.ts',
  'core/answer/answer.ts',
  'core/answer/plain.ts',
  'core/answer/shorten.ts',
  'core/answer/visible.ts',
  'core/day/edtf.ts',
];

const files = readdirSync('bots/discord', { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'));
const imports = files.flatMap((name) => {
  const path = join('bots/discord', name);
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/(?:from|import\()\s*'([^']+)'/g)].map(([, target = '']) => ({
    path,
    target: target.startsWith('.') ? join(path, '..', target) : target,
  }));
});

describe('the Discord surface', () => {
  it('imports none of the insides of the core, no data and no other bot', () => {
    expect(imports.length).toBeGreaterThan(50);
    const inside = imports.filter(
      ({ target }) =>
        (target.startsWith('core/') && !OPEN.includes(target)) ||
        target.startsWith('data/') ||
        /^bots\/(?!discord\/|conversation\/|service\/)/.test(target),
    );
    expect(inside).toEqual([]);
  });

  it('is the only one that imports discord.js', () => {
    const others = ['bots/conversation', 'bots/service', 'bots/slack', 'bots/terminal', 'core', 'data'];
    for (const folder of others) {
      for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
        if (name.endsWith('.ts')) expect(readFileSync(join(folder, name), 'utf8')).not.toMatch(/from 'discord\.js'/);
      }
    }
  });
});
