/** The interactive prompt: questions with history and completion, and short commands that go on from the last answer. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../../core/answer/answer.ts';
import { asks } from '../../core/answer/layout.ts';
import type { Interdict } from '../../core/interdict.ts';
import { complete } from './completion.ts';
import { oneLine } from './escaping.ts';
import { LIMITS } from './limits.ts';

export interface PromptOptions {
  readonly input: Readable;
  readonly output: Writable;
  /** Line editing: true where both ends are a terminal. */
  readonly terminal: boolean;
  /** Asked anew for every question: a ledger that changed has taken its place by then. */
  readonly interdict: () => Interdict;
  readonly today: () => string;
  /** The day in question that stands until another is given. */
  readonly asOf: string | null;
  readonly show: (answer: Answer) => string;
  readonly dim: (text: string) => string;
  /** What to say before the next prompt, such as that a changed ledger was refused; empties itself. */
  readonly news: () => readonly string[];
}

interface Asked {
  readonly text: string;
  readonly asOf: string | null;
  readonly page: number;
}

const PROMPT = 'ban> ';
const LEAVE = new Set(['exit', 'quit', 'bye', ':q', '.exit']);
const COMMANDS = [
  'A number asks what stands beside it. "more" turns the page, "as of 2023-03-01" asks the last question again for that',
  'day, "copy" gives text for a story, "exit" or ctrl-d leaves. Tab completes apps and places.',
];

/** Resolves when the person leaves: `exit`, ctrl-d, or ctrl-c on an empty line. */
export function prompt(options: PromptOptions): Promise<void> {
  const { output, dim } = options;
  const say = (text: string) => void output.write(`${text}\n`);
  let left = false;
  let last: { readonly asked: Asked; readonly answer: Answer } | null = null;

  const ask = (asked: Asked) => {
    const answer = options.interdict().ask(asked.text, {
      today: options.today(),
      page: asked.page,
      ...(asked.asOf ? { asOf: asked.asOf } : {}),
    });
    last = { asked, answer };
    say(`\n${options.show(answer)}\n`);
    if (answer.page.number < answer.page.of) say(`${dim('"more" turns the page.')}\n`);
  };
  const fresh = (text: string): Asked => ({ text, asOf: options.asOf, page: 1 });

  const obey = (line: string): void => {
    const word = line.toLowerCase();
    const dayAsked = /^as of (\d{4}-\d{2}-\d{2})$/.exec(word)?.[1];
    if (word === 'help' || word === '?') {
      ask(fresh('help'));
      for (const text of COMMANDS) say(dim(text));
      say('');
    } else if (word === 'more') {
      if (last && last.answer.page.number < last.answer.page.of) {
        ask({ ...last.asked, page: last.answer.page.number + 1 });
      } else say(dim('There is no further page.'));
    } else if (word === 'copy') {
      if (last) say(`\n${options.interdict().copyText(last.answer)}\n`);
      else say(dim('Ask something first.'));
    } else if (dayAsked && last) {
      ask({ ...last.asked, asOf: dayAsked, page: 1 });
    } else if (/^\d{1,3}$/.test(word) && last && asks(last.answer).length > 0) {
      const next = asks(last.answer)[Number(word) - 1];
      if (next === undefined) say(dim(`There is no ${Number(word)} in the last answer.`));
      else ask({ text: next, asOf: last.asked.asOf, page: 1 });
    } else {
      ask(fresh(line));
    }
  };

  return new Promise((resolve) => {
    const reader = createInterface({
      input: options.input,
      output,
      terminal: options.terminal,
      prompt: PROMPT,
      historySize: LIMITS.history,
      removeHistoryDuplicates: true,
      completer: (line: string) => complete(options.interdict(), line, LIMITS.completions),
    });
    const next = () => {
      for (const text of options.news()) say(dim(oneLine(text)));
      reader.prompt();
    };
    reader.on('line', (typed) => {
      // Lines that came in one piece with the last one are still delivered after close().
      if (left) return;
      const line = typed.trim();
      if (LEAVE.has(line.toLowerCase())) {
        reader.close();
        return;
      }
      obey(line === '' ? 'help' : line);
      next();
    });
    reader.on('SIGINT', () => {
      if (reader.line === '') {
        reader.close();
        return;
      }
      output.write('\n');
      // Empties the line as ctrl-u does: readline has no public call for it.
      reader.write(null, { ctrl: true, name: 'e' });
      reader.write(null, { ctrl: true, name: 'u' });
      next();
    });
    reader.on('close', () => {
      left = true;
      if (options.terminal) output.write('\n');
      resolve();
    });
    const { records, places, newest } = options.interdict().about();
    say(`Interdict: ${records} measures in ${places} places, newest entry ${newest}.`);
    say(dim('Ask about an app and a place, such as: tiktok belgium. "help" explains, "exit" leaves.'));
    next();
  });
}
