import { type SpawnOptions, spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerForm } from '../../../core/answer/json.ts';

const path = (relative: string) => fileURLToPath(new URL(`../../../${relative}`, import.meta.url));
/** Runs TypeScript as it is written, wherever the process is started. */
const TSX = pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href;
const ASK = path('bots/terminal/ask.ts');
const START = path('bots/start.ts');

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a program of ours in a process of its own, with no variables but those given. */
function run(program: string, args: string[], input = '', options: SpawnOptions = {}): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { TZ: 'UTC', ...options.env };
    const child = spawn(process.execPath, ['--import', TSX, program, ...args], { ...options, env });
    let out = '';
    let err = '';
    child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      out += text;
    });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      err += text;
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, out, err }));
    child.stdin?.on('error', () => {});
    child.stdin?.end(input);
  });
}

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'interdict-terminal-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('the terminal as a process', () => {
  it('answers one question on one screen, and in full, as the JSON form has them', async () => {
    const [text, full, json] = await Promise.all([
      run(ASK, ['tiktok', 'belgium']),
      run(ASK, ['--full', 'tiktok', 'belgium']),
      run(ASK, ['--json', 'tiktok', 'belgium']),
    ]);
    expect({ code: text.code, err: text.err }).toEqual({ code: 0, err: '' });
    expect(text.out).toContain('TikTok');
    expect(text.out.trimEnd().split('\n').length).toBeLessThanOrEqual(15);
    expect(full.out).toContain('“');
    const answer = answerForm.parse(JSON.parse(json.out));
    expect(answer.question).toMatchObject({ platforms: ['tiktok'], places: ['BE'] });
    expect(text.out).toBe(`${answer.first}\n`);
    expect(full.out).toBe(`${answer.text}\n`);
  });

  it('answers a pipe of questions, one JSON object a line', async () => {
    const { code, out } = await run(ASK, ['--json'], 'tiktok belgium\n\ntiktok qwxzv\n');
    expect(code).toBe(0);
    const kinds = out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind);
    expect(kinds).toHaveLength(3);
    expect(kinds.slice(0, 2)).toEqual(['found', 'help']);
  });

  it('says that a day is in the future', async () => {
    const { code, out } = await run(ASK, ['--as-of', '2999-01-01', 'tiktok', 'belgium']);
    expect(code).toBe(0);
    expect(out).toMatch(/^1 January 2999 is in the future\./);
  });

  it('ends with 2 for wrong usage', async () => {
    expect(await run(ASK, ['--nope'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('--help') });
  });

  it('ends with 3 for a broken ledger: the file, the place in it, what was expected', async () => {
    const ledger = join(folder, 'ledger');
    cpSync(path('data/ledger'), ledger, { recursive: true });
    writeFileSync(join(ledger, 'sources.json'), '[{"id": "NOT A SLUG"}]');
    const { code, out, err } = await run(ASK, ['--ledger', ledger, 'tiktok']);
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain(join(ledger, 'sources.json'));
    expect(err).toContain('[0].id');
    expect(err).toContain('Expected: ');
    expect(err).not.toContain('    at ');
  });

  it('ends with 3 for a folder that is not there', async () => {
    expect((await run(ASK, ['--ledger', join(folder, 'nowhere'), 'tiktok'])).code).toBe(3);
  });

  it('ends quietly when its reader has gone', async () => {
    const questions = 'tiktok belgium\n'.repeat(3000);
    const ended = await new Promise<Ended>((resolve, reject) => {
      const child = spawn(process.execPath, ['--import', TSX, ASK, '--json'], { stdio: ['pipe', 'pipe', 'pipe'] });
      let err = '';
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        err += text;
      });
      child.stdout.once('data', () => child.stdout.destroy());
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out: '', err }));
      child.stdin.on('error', () => {});
      child.stdin.end(questions);
    });
    expect(ended).toMatchObject({ code: 0, err: '' });
  });
});

describe('npm start', () => {
  it('with no tokens is the terminal', async () => {
    const { code, out, err } = await run(START, [], 'tiktok belgium\n', { cwd: folder });
    expect({ code, out }).toEqual({ code: 0, out: expect.stringContaining('> tiktok belgium\n\n') });
    expect(err).toContain('No tokens are set');
  });

  it('says which variable is wrong, and ends with 2', async () => {
    const { code, err } = await run(START, [], '', { cwd: folder, env: { SLACK_BOT_TOKEN: 'xoxp-wrong-kind' } });
    expect(code).toBe(2);
    expect(err).toMatch(/^SLACK_BOT_TOKEN: expected a bot token/);
    expect(err).not.toContain('xoxp-wrong-kind');
    expect(err.trimEnd().split('\n')).toHaveLength(1);
  });

  it('reads .env where it is started', async () => {
    writeFileSync(join(folder, '.env'), 'PORT=never\n');
    const { code, err } = await run(START, [], '', { cwd: folder });
    rmSync(join(folder, '.env'));
    expect(code).toBe(2);
    expect(err).toContain('PORT: expected a port');
  });

  it('ends with 3 where the ledger of the bots cannot be loaded', async () => {
    const env = { DISCORD_TOKEN: 'not-a-real-token', LEDGER_DIR: join(folder, 'nowhere') };
    const { code, err } = await run(START, [], '', { cwd: folder, env });
    expect(code).toBe(3);
    expect(err).toContain('The ledger cannot be loaded');
  });
});
