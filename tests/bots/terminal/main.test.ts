import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { main, type Surroundings } from '../../../bots/terminal/main.ts';
import { answerJson } from '../../../core/answer/json.ts';
import type { AskOptions } from '../../../core/port.ts';
import { found } from '../../fixtures/answers.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

/** The first screen of a question about Belgium. */
const screen = answerJson(stubInterdict().ask('tiktok belgium', { today: '2023-03-15' })).text;

interface Given {
  readonly stdin?: Readable;
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly env?: Record<string, string>;
  readonly open?: Surroundings['open'];
}

async function run(args: string[], given: Given = {}) {
  const stdout = Object.assign(new PassThrough(), { isTTY: given.isTTY ?? false, columns: given.columns ?? 80 });
  const stderr = new PassThrough();
  const code = await main(args, {
    stdin: given.stdin ?? Readable.from([]),
    stdout,
    stderr,
    env: given.env ?? {},
    today: () => '2023-03-15',
    open: given.open ?? (() => stubInterdict()),
  });
  const all = (stream: PassThrough) => (stream.read() as Buffer | null)?.toString('utf8') ?? '';
  return { code, out: all(stdout), err: all(stderr) };
}

describe('one question', () => {
  it('prints the first screen, with --full the text of the JSON form, and ends with 0', async () => {
    const { code, out, err } = await run(['tiktok', 'belgium']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`${screen}\n`);
    expect((await run(['--full', 'tiktok', 'belgium'])).out).toBe(`${answerJson(found).text}\n`);
  });

  it('asks for the first screen; for everything with --full; a program is given everything', async () => {
    const views: unknown[] = [];
    const open = () => {
      const stub = stubInterdict();
      return {
        ...stub,
        ask: (text: string, options: AskOptions) => {
          views.push(options.view);
          return stub.ask(text, options);
        },
      };
    };
    for (const option of [[], ['--full'], ['--json'], ['--full', '--page', '2']])
      await run([...option, 'tiktok'], { open });
    expect(views).toEqual(['first', 'full', 'full', 'full']);
  });

  it('says on a terminal how to see everything', async () => {
    const hint = 'Every fact, quotation and source: --full';
    expect((await run(['tiktok', '--no-color'], { isTTY: true })).out).toContain(hint);
    expect((await run(['tiktok', '--no-color', '--full'], { isTTY: true })).out).not.toContain(hint);
    expect((await run(['help', '--no-color'], { isTTY: true })).out).not.toContain(hint);
    expect((await run(['tiktok'])).out).not.toContain(hint);
  });

  it('ends with 0 where nothing is on record', async () => {
    expect(await run(['tiktok', 'iceland'])).toMatchObject({
      code: 0,
      out: expect.stringContaining('nothing on record'),
    });
  });

  it('gives one JSON object a line', async () => {
    const { out } = await run(['--json', 'tiktok', 'belgium']);
    expect(out.trimEnd()).not.toContain('\n');
    expect(JSON.parse(out)).toMatchObject({ kind: 'found', question: { text: 'tiktok belgium' } });
  });

  it('asks as of the day and for the page that the options say', async () => {
    const { out } = await run(['--json', '--as-of', '2023-02-01', '--page', '2', 'which']);
    expect(JSON.parse(out)).toMatchObject({ day: '2023-02-01', page: { number: 2, of: 2 } });
  });

  it('colours only a terminal, and not where that is refused', async () => {
    const colour = '\u001b[';
    expect((await run(['tiktok'])).out).not.toContain(colour);
    expect((await run(['tiktok'], { isTTY: true })).out).toContain(colour);
    expect((await run(['tiktok'], { isTTY: true, env: { NO_COLOR: '1' } })).out).not.toContain(colour);
    expect((await run(['tiktok', '--no-color'], { isTTY: true })).out).not.toContain(colour);
    expect((await run(['tiktok'], { env: { FORCE_COLOR: '1' } })).out).toContain(colour);
    expect((await run(['tiktok'], { isTTY: true, env: { TERM: 'dumb' } })).out).not.toContain(colour);
  });

  it('keeps to the width of the terminal', async () => {
    const { out } = await run(['tiktok', '--no-color'], { isTTY: true, columns: 40 });
    for (const line of out.split('\n')) if (!line.includes('https://')) expect(line.length).toBeLessThanOrEqual(40);
  });

  it('says how to turn the page, on a terminal', async () => {
    expect((await run(['which', '--no-color'], { isTTY: true })).out).toMatch(
      /Page 1 of 2\n\nThe next page: --page 2\n/,
    );
  });
});

describe('wrong usage', () => {
  it.each([
    [['--colour']],
    [['--as-of']],
    [['--as-of', '2023-02-30', 'tiktok']],
    [['--as-of', 'yesterday', 'tiktok']],
    [['--page', '0', 'which']],
    [['--page', 'two', 'which']],
    [['--ledger', '', 'tiktok']],
    [['--json=yes', 'tiktok']],
  ])('%j ends with 2, one line and where to look', async (args) => {
    const { code, out, err } = await run(args);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trimEnd().split('\n')).toHaveLength(2);
    expect(err).toContain('--help');
  });

  it('shows what was typed without letting it act', async () => {
    const { err } = await run(['--as-of', '\u001b]0;pwned\u0007', 'tiktok']);
    expect(err).toContain('<U+001B>]0;pwned<U+0007>');
  });

  it('explains every option with --help', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const option of ['--full', '--json', '--as-of', '--ledger', '--no-color', '--page'])
      expect(out).toContain(option);
  });
});

describe('a ledger that cannot be loaded', () => {
  it('ends with 3 and its reason on one line', async () => {
    const open = () => {
      throw new Error('The ledger cannot be loaded: /x/sources.json at [0].id: expected a slug\n    at somewhere');
    };
    const { code, out, err } = await run(['tiktok'], { open });
    expect({ code, out }).toEqual({ code: 3, out: '' });
    expect(err).toContain('/x/sources.json at [0].id');
    expect(err.trimEnd()).not.toContain('\n');
  });

  it('is the one that --ledger names, or LEDGER_DIR', async () => {
    const seen: unknown[] = [];
    const open = (directory: string | null) => {
      seen.push(directory);
      return stubInterdict();
    };
    await run(['tiktok', '--ledger', '/a'], { open, env: { LEDGER_DIR: '/b' } });
    await run(['tiktok'], { open, env: { LEDGER_DIR: '/b' } });
    await run(['tiktok'], { open });
    expect(seen).toEqual(['/a', '/b', null]);
  });
});

describe('a pipe of questions', () => {
  const piped = (text: string | Buffer, args: string[] = ['--json']) =>
    run(args, { stdin: Readable.from(typeof text === 'string' ? [Buffer.from(text)] : [text]) });
  const questions = (out: string) =>
    out
      .trimEnd()
      .split('\n')
      .map((line) => (JSON.parse(line) as { question: { text: string } }).question.text);

  it('is answered in order, one JSON object a line', async () => {
    const { code, out } = await piped('tiktok belgium\r\n\ntiktok iceland\nlast one');
    expect(code).toBe(0);
    expect(questions(out)).toEqual(['tiktok belgium', '', 'tiktok iceland', 'last one']);
  });

  it('gives the same text as one question alone, under the question', async () => {
    const { out } = await piped('tiktok belgium\ntiktok iceland\n', []);
    expect(out).toContain(`> tiktok belgium\n\n${screen}\n\n> tiktok iceland\n\n`);
  });

  it('survives a mark at the beginning, bytes that are no text and a line without end', async () => {
    expect(questions((await piped('\ufefftiktok\n')).out)).toEqual(['tiktok']);
    expect((await piped(Buffer.from([0xff, 0xfe, 0x0a, 0x41]))).out.trimEnd().split('\n')).toHaveLength(2);
    const { out } = await piped(`${'x'.repeat(200_000)}\ntiktok\n`);
    expect(questions(out).map((text) => text.length)).toEqual([10_000, 6]);
  });

  it('helps where nothing came', async () => {
    expect((await piped('', [])).out).toContain('Ask whether an app is banned');
  });
});
