import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

interface Import {
  readonly from: string;
  /** A path from the root, or a package's name. */
  readonly to: string;
}

function importsUnder(folder: string): Import[] {
  const files = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.ts'),
  );
  return files.flatMap((file) => {
    const path = join(ROOT, folder, file);
    const text = readFileSync(path, 'utf8');
    const specifiers = [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
    return specifiers.map((specifier) => ({
      from: join(folder, file),
      to: specifier.startsWith('.') ? relative(ROOT, resolve(dirname(path), specifier)) : specifier,
    }));
  });
}

const crossing = (imports: readonly Import[], forbidden: RegExp) =>
  imports.filter(({ to }) => forbidden.test(to)).map(({ from, to }) => `${from} -> ${to}`);

const SURFACES = readdirSync(join(ROOT, 'bots'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && !['conversation', 'service'].includes(entry.name))
  .map((entry) => entry.name);

/** What a chat surface may know of the core: what an answer is, its words, and the port to ask. */
const PORT_OF_CORE =
  /^core\/(?!answer\/(?:answer|blocks|copy|json|marks|plain|said|shorten|visible)\.ts$|layout\/|port\.ts$|day\/(?:edtf|wording)\.ts$|verdict\/verdict\.ts$)/;

describe('one direction', () => {
  test('the borders are looked at where there is something to see', () => {
    expect(importsUnder('core').length).toBeGreaterThan(50);
    expect(SURFACES).toEqual(expect.arrayContaining(['terminal', 'slack', 'discord']));
  });

  test('core imports no I/O, no platform, no store, no data and no bot', () => {
    expect(
      crossing(importsUnder('core'), /^(node:|bots\/|data\/|lowdb|pino|discord\.js|@slack\/|@discordjs\/)/),
    ).toEqual([]);
  });

  test('data imports no bot and no platform', () => {
    expect(crossing(importsUnder('data'), /^(bots\/|discord\.js|@slack\/|@discordjs\/)/)).toEqual([]);
  });

  test.each(SURFACES)('%s imports no other surface', (surface) => {
    const others = SURFACES.filter((name) => name !== surface).join('|');
    expect(crossing(importsUnder(`bots/${surface}`), new RegExp(`^bots/(${others})/`))).toEqual([]);
  });

  test.each(['slack', 'discord'])('%s decides nothing about bans: it imports none of the core’s insides', (surface) => {
    expect(crossing(importsUnder(`bots/${surface}`), PORT_OF_CORE)).toEqual([]);
  });

  test.each(['slack', 'discord'])('%s reads no file of the ledger', (surface) => {
    expect(crossing(importsUnder(`bots/${surface}`), /^data\//)).toEqual([]);
  });

  test.each([
    ['discord', /^(discord\.js|@discordjs\/)/],
    ['slack', /^@slack\//],
  ])('only %s imports its platform', (surface, platform) => {
    const others = [
      'core',
      'data',
      'bots/conversation',
      'bots/service',
      ...SURFACES.filter((name) => name !== surface).map((name) => `bots/${name}`),
    ];
    expect(crossing(others.flatMap(importsUnder), platform)).toEqual([]);
    expect(crossing(importsUnder(`bots/${surface}`), platform).length).toBeGreaterThan(0);
  });

  test('what the chat surfaces share imports no platform', () => {
    const imports = [...importsUnder('bots/conversation'), ...importsUnder('bots/service')];
    expect(crossing(imports, /^(discord\.js|@slack\/|@discordjs\/|bots\/(slack|discord|terminal)\/)/)).toEqual([]);
  });

  test('nothing that ships imports a test', () => {
    expect(crossing(['core', 'data', 'bots'].flatMap(importsUnder), /^tests\//)).toEqual([]);
  });
});
