import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { COMMAND_LINES } from '../../../bots/terminal/commands.ts';
import { complete } from '../../../bots/terminal/completion.ts';
import { prompt } from '../../../bots/terminal/prompt.ts';
import { USAGE } from '../../../bots/terminal/usage.ts';
import { PARTS } from '../../../core/answer/answer.ts';
import { layout } from '../../../core/layout/layout.ts';
import type { Interdict } from '../../../core/port.ts';
import { stepLine } from '../../../core/reading/explain.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

/** Whose details have two pages. */
function viewing(): Interdict {
  const stub = stubInterdict();
  return {
    ...stub,
    ask: (text, options) => {
      const answer = stub.ask(text, options);
      return answer.view === 'details'
        ? { ...answer, page: { number: Math.min(options.page ?? 1, 2), of: 2 } }
        : answer;
    },
  };
}

/** Types the lines, then ends the input as ctrl-d does. */
async function session(lines: readonly string[], news: string[] = []): Promise<string> {
  const input = new PassThrough();
  const output = new PassThrough();
  const left = prompt({
    input,
    output,
    terminal: false,
    interdict: viewing,
    today: () => '2023-03-15',
    asOf: null,
    show: (answer) =>
      `[${answer.day} ${answer.question.text}] <${answer.view} ${answer.page.number}> ${layout(answer, { width: 80, numbered: true })}`,
    explain: ({ steps }) => steps.map(stepLine).join('\n'),
    dim: (text) => text,
    news: () => news.splice(0),
  });
  input.end(lines.map((line) => `${line}\n`).join(''));
  await left;
  return (output.read() as Buffer).toString('utf8');
}

describe('the prompt', () => {
  it('explains how the last question was read', async () => {
    expect(await session(['explain'])).toContain('Ask something first.');
    expect(await session(['tiktok belgium', 'explain'])).toContain(
      'exact names: “tiktok belgium” is TikTok (exact name)',
    );
  });

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

  it('shows the first screen, and each part by its word', async () => {
    expect(await session(['tiktok belgium'])).toContain('<first 1>');
    for (const [word, view] of [
      ['details', 'details'],
      ['quotations', 'words'],
      ['Sources', 'sources'],
      ['full', 'full'],
    ]) {
      expect(await session(['tiktok belgium', word ?? ''])).toContain(`[2023-03-15 tiktok belgium] <${view} 1>`);
    }
    expect(await session(['which', 'more', 'sources'])).toContain('[2023-03-15 which] <sources 1>');
  });

  it('goes on with "more": the details, then their next page, then says that there is none', async () => {
    const text = await session(['tiktok belgium', 'more', 'more', 'more']);
    expect(text).toMatch(/<first 1>[\s\S]*<details 1>[\s\S]*<details 2>[\s\S]*no further page/);
  });

  it('goes from one part to another', async () => {
    expect(await session(['tiktok belgium', 'sources', 'details'])).toMatch(/<sources 1>[\s\S]*<details 1>/);
  });

  it('names the parts that there are, and says where there is none', async () => {
    const text = await session(['tiktok belgium', 'inside']);
    expect(text).toContain('To see more: "details", "quotations", "sources", or "full" for everything.');
    expect(text).toContain('The last answer has nothing under "inside".');
    expect(await session(['help', 'sources'])).toContain('nothing under "sources"');
    expect(await session(['sources'])).toContain('Ask something first.');
  });

  it('asks a number that stands for nothing, as any other words', async () => {
    expect(await session(['help me', '9gag'])).toContain('[2023-03-15 9gag]');
  });

  it('helps on help and on an empty line', async () => {
    expect(await session(['help'])).toContain('Ask whether an app is banned');
    expect(await session([''])).toContain(COMMAND_LINES.join('\n'));
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
    expect(completed('s')).toEqual([['sources'], 's']);
    expect(completed('as')).toEqual([['as of '], 'as']);
    expect(completed('tiktok xyz')).toEqual([[], 'tiktok xyz']);
  });
});

describe('the words that the prompt obeys', () => {
  it('are the same in --help, in the prompt and in completion, and one of each part is among them', async () => {
    for (const line of COMMAND_LINES) expect(USAGE).toContain(line);
    const words = COMMAND_LINES.map((line) => line.trim().split(/ {2,}/)[0] ?? '').filter((word) =>
      /^[a-z]+$/.test(word),
    );
    for (const word of words) expect(complete(viewing(), word.slice(0, -1), 12)[0]).toContain(word);
    const parts = words.map((word) => (word === 'quotations' ? 'words' : word));
    expect(parts).toEqual(expect.arrayContaining([...PARTS]));
    for (const word of words) {
      expect(await session(['tiktok belgium', word])).not.toContain(`[2023-03-15 ${word}]`.replace('help', '-'));
    }
  });
});
