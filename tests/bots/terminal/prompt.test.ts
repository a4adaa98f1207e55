import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { complete } from '../../../bots/terminal/completion.ts';
import { prompt } from '../../../bots/terminal/prompt.ts';
import { layout } from '../../../core/answer/layout.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

/** Types the lines, then ends the input as ctrl-d does. */
async function session(lines: readonly string[], news: string[] = []): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = prompt({
    input,
    output,
    terminal: false,
    interdict: () => stubInterdict(),
    today: () => '2023-03-15',
    asOf: null,
    show: (answer) => `[${answer.day} ${answer.question.text}] ${layout(answer, { width: 80, numbered: true })}`,
    dim: (text) => text,
    news: () => news.splice(0),
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await left;
  return (output.read() as Buffer).toString('utf8');
}

describe('the prompt', () => {
  it('says what it holds, answers, and leaves at the end of the input', async () => {
    const text = await session(['tiktok belgium']);
    expect(text).toContain('4 measures in 3 places');
    expect(text).toContain('[2023-03-15 tiktok belgium]');
  });

  it('leaves at exit and answers nothing after it', async () => {
    expect(await session(['exit', 'tiktok belgium'])).not.toContain('[2023');
  });

  it('goes on by number, page and day', async () => {
    expect(await session(['tiktok georgia', '2'])).toContain('[2023-03-15 tiktok US-GA]');
    expect(await session(['which', 'more', 'more'])).toMatch(/Page 1 of 2[\s\S]*Page 2 of 2[\s\S]*no further page/);
    expect(await session(['tiktok belgium', 'as of 2023-02-01'])).toContain('[2023-02-01 tiktok belgium]');
    expect(await session(['tiktok belgium', '99'])).toContain('There is no 99');
    expect(await session(['tiktok belgium', 'copy'])).toContain('Copied: ');
  });

  it('asks a number that stands for nothing, as any other words', async () => {
    expect(await session(['help me', '9gag'])).toContain('[2023-03-15 9gag]');
  });

  it('helps on help and on an empty line', async () => {
    expect(await session(['help'])).toContain('Ask whether an app is banned');
    expect(await session([''])).toContain('"exit" or ctrl-d leaves');
  });

  it('says what became of a changed ledger, harmlessly', async () => {
    expect(await session(['tiktok'], ['The ledger changed and \u001b[2Jcannot be loaded'])).toContain(
      'and <U+001B>[2Jcannot',
    );
  });
});

describe('completion', () => {
  const completed = (line: string) => complete(stubInterdict(), line, 12);
  it('completes the name that the end of the line begins, as it was typed', () => {
    expect(completed('is tik')).toEqual([['tiktok'], 'tik']);
    expect(completed('is Tik')).toEqual([['TikTok'], 'Tik']);
    expect(completed('tiktok european c')).toEqual([['european commission'], 'european c']);
    expect(completed('he')).toEqual([['help'], 'he']);
    expect(completed('tiktok xyz')).toEqual([[], 'tiktok xyz']);
  });
});
