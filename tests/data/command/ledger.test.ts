import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CAPTURE, newFolder, smallLedger, writeFolder } from '../small-ledger.ts';
import { run } from './run.ts';

const good = () => writeFolder(smallLedger());

describe('npm run ledger', () => {
  it('lists its commands when asked, and with 2 when none is given', async () => {
    const help = await run(['help']);
    expect(help.code).toBe(0);
    for (const command of ['verify', 'import FILE', 'export --format', 'stats']) expect(help.out).toContain(command);
    expect((await run([])).code).toBe(2);
    expect((await run(['verify', '--help'])).out).toContain('--captures DIR');
  });

  it.each([
    [['conjure']],
    [['verify', '--colour']],
    [['verify', 'everything']],
    [['verify', '--captures', '/nowhere']],
    [['stats', 'all']],
    [['stats', '--json', '--markdown']],
    [['export']],
    [['export', '--format', 'pdf']],
  ])('is used wrongly: %j', async (args) => {
    const { code, out, err } = await run([...args, '--ledger', good()].slice(0, args[0] === 'conjure' ? 1 : undefined));
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it.each([[['verify']], [['stats']], [['export', '--format', 'csv']]])(
    'exits with 3 for a broken ledger: %j',
    async (args) => {
      const folder = good();
      writeFileSync(join(folder, 'owners.json'), '[{"id": 7}]');
      const { code, out, err } = await run([...args, '--ledger', folder]);
      expect(code).toBe(3);
      expect(out).toBe('');
      expect(err).toContain(join(folder, 'owners.json'));
      expect(err).toContain('[0].id');
    },
  );
});

describe('verify', () => {
  it('says what it did not compare', async () => {
    const { code, out } = await run(['verify', '--ledger', good()]);
    expect(code).toBe(0);
    expect(out).toContain('1 records, 3 statements, 1 sources');
    expect(out).toContain('not compared with captures');
  });

  it('exits with 1 where a quotation is not in its capture', async () => {
    const captures = newFolder();
    writeFileSync(join(captures, 'capture.txt'), CAPTURE);
    expect((await run(['verify', '--ledger', good(), '--captures', captures])).code).toBe(0);
    writeFileSync(join(captures, 'capture.txt'), CAPTURE.toUpperCase());
    const { code, err } = await run(['verify', '--ledger', good(), '--captures', captures]);
    expect(code).toBe(1);
    expect(err).toContain('SHA-256');
  });
});

describe('export', () => {
  it('asks for --force before it replaces a file', async () => {
    const file = join(newFolder(), 'out.csv');
    const args = ['export', '--format', 'csv', '--ledger', good(), '--output', file];
    expect((await run(args)).code).toBe(0);
    const first = readFileSync(file, 'utf8');
    writeFileSync(file, 'mine');
    const refused = await run(args);
    expect(refused.code).toBe(2);
    expect(refused.err).toContain('--force');
    expect(readFileSync(file, 'utf8')).toBe('mine');
    expect((await run([...args, '--force'])).code).toBe(0);
    expect(readFileSync(file, 'utf8')).toBe(first);
  });

  it('leaves a file alone where the ledger cannot be loaded', async () => {
    const file = join(newFolder(), 'out.json');
    expect((await run(['export', '--format', 'json', '--ledger', '/nowhere', '--output', file])).code).toBe(3);
    expect(existsSync(file)).toBe(false);
  });

  it('reads its own JSON back', async () => {
    const file = join(newFolder(), 'out.json');
    await run(['export', '--format', 'json', '--ledger', good(), '--output', file]);
    const again = await run(['export', '--format', 'json', '--ledger', file]);
    expect(`${again.out}\n`).toBe(readFileSync(file, 'utf8'));
  });
});

describe('export of a question', () => {
  const csv = (...question: string[]) => run(['export', '--format', 'csv', ...question]);
  const recordsIn = (out: string) =>
    new Set(
      out
        .split('\r\n')
        .slice(1)
        .map((line) => line.split(',')[0]),
    );

  it('has the records that the answer has', async () => {
    const { code, out } = await csv('tiktok', 'belgium');
    expect(code).toBe(0);
    expect(recordsIn(out)).toContain('tiktok-be-federal-2023');
    expect(recordsIn(out)).not.toContain('tiktok-pk-2021-03');
  });

  it('takes several records where the question asks for several', async () => {
    const { out } = await csv('tiktok pakistan');
    for (const id of ['tiktok-pk-2020-10', 'tiktok-pk-2021-03', 'tiktok-pk-2021-06', 'tiktok-pk-2021-07']) {
      expect(recordsIn(out)).toContain(id);
    }
  });

  it('says what it read otherwise', async () => {
    expect((await csv('tiktok belgum')).err).toContain('Belgium');
  });

  it('is empty, and says so, where nothing is on record', async () => {
    const { code, out, err } = await csv('candy crush nauru');
    expect(code).toBe(0);
    expect(out.trim().split('\r\n')).toHaveLength(1);
    expect(err).toContain('Nothing on record');
  });

  it('asks back where the question could be two', async () => {
    const { code, out, err } = await csv('tiktok georgia');
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('Georgia');
  });
});
