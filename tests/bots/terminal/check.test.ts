import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NOTES } from '../../../bots/conversation/words.ts';
import { LIMITS } from '../../../bots/terminal/limits.ts';
import { main } from '../../../bots/terminal/main.ts';
import { linesOf } from '../../../core/answer/blocks.ts';
import { checkedForm } from '../../../core/checking/json.ts';
import { summariesOf } from '../../../core/checking/summary.ts';
import { explanation } from '../../../core/reading/explain.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'draft-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function run(args: string[], stdin: Readable = Readable.from([])) {
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const printed = Promise.all([text(stdout), text(stderr)]);
  const code = await main(args, { stdin, stdout, stderr, env: {}, today: () => TODAY, open: () => interdict });
  stdout.end();
  stderr.end();
  const [out, err] = await printed;
  return { code, out, err };
}

const file = (name: string, content: string | Buffer) => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const flow = (text: string) => text.split(/\s+/).filter(Boolean).join(' ');
const DRAFT = 'TikTok is banned in India but not in Pakistan.\n\nYouTube has a new logo.\n';

describe('--check', () => {
  it('prints each claim, what it comes to, its lede and the sources of that, then what was not read', async () => {
    const { code, out, err } = await run(['--check', file('draft.txt', DRAFT)]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const { claims, counted, notRead } = interdict.check(DRAFT, { today: TODAY, most: LIMITS.claims });
    expect(claims).toHaveLength(2);
    for (const line of summariesOf(claims).flat().flatMap(linesOf)) expect(flow(out)).toContain(flow(line));
    for (const number of claims[0]?.answer.lede?.citations ?? []) {
      expect(out).toContain(claims[0]?.answer.citations[number - 1]?.url);
    }
    expect(flow(out).endsWith(flow(`${counted} ${notRead}`))).toBe(true);
    for (const line of out.split('\n'))
      if (!line.includes('://')) expect(line.length).toBeLessThanOrEqual(LIMITS.width);
  });

  it.each([[['--check']], [['--check', '-']]])('reads standard input: %s', async (args) => {
    expect((await run(args, Readable.from([DRAFT]))).out).toBe((await run(['--check', file('same.txt', DRAFT)])).out);
  });

  it('gives one JSON object in its published shape', async () => {
    const { out } = await run(['--check', '--json'], Readable.from([DRAFT]));
    const { claims, notRead } = checkedForm.parse(JSON.parse(out));
    expect(claims.map(({ subject, place, says }) => [subject, place, says])).toEqual([
      ['platform:tiktok', 'IN', 'banned'],
      ['platform:tiktok', 'PK', 'not-banned'],
    ]);
    expect(notRead).toContain('YouTube');
  });

  it('judges by the day that is given', async () => {
    const on = async (day: string) =>
      checkedForm.parse(
        JSON.parse((await run(['--check', '--json', '--as-of', day], Readable.from(['X is blocked in Brazil.']))).out),
      ).claims[0]?.outcome;
    expect([await on('2024-09-15'), await on('2025-09-15')]).toEqual(['agree', 'differ']);
  });

  it('says so where nothing is claimed', async () => {
    expect(flow((await run(['--check'], Readable.from(['Lunch?\n']))).out)).toBe(NOTES.nothingToCheck);
  });

  it('reads more than sixty sentences, and tells what it did not', async () => {
    const long = `${'It rains in the hills. '.repeat(90)}TikTok is banned in India.`;
    expect(flow((await run(['--check'], Readable.from([long]))).out)).toContain('“TikTok is banned in India.”');
    const longer = `TikTok is banned in India. ${'It rains. '.repeat(20_000)}`;
    expect(flow((await run(['--check'], Readable.from([longer]))).out)).toContain('Not read: ');
  });

  it.each([
    ['is missing', () => join(folder, 'none.txt'), 'there is no file'],
    ['is a folder', () => folder, 'is a folder'],
    ['is too large', () => file('large.txt', 'a '.repeat(LIMITS.draft)), 'at most 1.0 MB are checked'],
    ['is no text', () => file('picture.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0xff])), 'is no plain text'],
  ])('says in one line what is wrong with a file that %s', async (_, path, said) => {
    const { code, out, err } = await run(['--check', path()]);
    expect({ code, out }).toEqual({ code: 4, out: '' });
    expect(err).toContain(said);
    expect(err.trimEnd()).not.toContain('\n');
  });

  it.skipIf(process.getuid?.() === 0)('says so where a file may not be read', async () => {
    const path = file('shut.txt', DRAFT);
    chmodSync(path, 0o000);
    expect(await run(['--check', path])).toMatchObject({ code: 4, err: expect.stringContaining('permissions') });
  });

  it('reads UTF-16 by its mark', async () => {
    const path = file('wide.txt', Buffer.from(`\ufeff${DRAFT}`, 'utf16le'));
    expect((await run(['--check', path])).out).toContain('TikTok in India');
  });

  it.each([
    [['--check', 'a', 'b'], 'takes one file'],
    [['--check', '--explain'], 'do not go together'],
    [['--explain'], 'needs a question'],
  ])('%s is wrong usage', async (args, said) => {
    expect(await run(args)).toMatchObject({ code: 2, out: '', err: expect.stringContaining(said) });
  });
});

describe('--explain', () => {
  it('prints pass by pass which word was read as what and why, in place of the answer', async () => {
    const { code, out } = await run(['--explain', 'signl', 'belgum', 'contractors']);
    expect(code).toBe(0);
    expect(out).toContain('1. misspelt and joined names: “signl” is Signal (spelling).');
    expect(out).toContain('Not read: “contractors”.');
    expect(out).not.toContain('[1]');
  });

  it('gives its JSON form', async () => {
    const { steps, question } = explanation.parse(JSON.parse((await run(['--explain', '--json', 'x brazil'])).out));
    expect(steps.map(({ readAs }) => readAs)).toEqual([['X (formerly Twitter)'], ['Brazil']]);
    expect(question.readings.map(({ readAs }) => readAs)).toEqual(['X (formerly Twitter)', 'Brazil']);
  });
});
