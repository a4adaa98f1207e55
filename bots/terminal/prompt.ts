/** The interactive prompt: questions with history and completion, and short commands that go on from the last answer. */
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import type { Answer, Part, View } from '../../core/answer/answer.ts';
import { asks } from '../../core/answer/blocks.ts';
import type { Interdict } from '../../core/port.ts';
import type { Explanation } from '../../core/reading/explain.ts';
import { COMMAND_LINES, commandOf, dayOf, type GoesOn, wordFor } from './commands.ts';
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
  readonly explain: (explained: Explanation) => string;
  readonly dim: (text: string) => string;
  /** What to say before the next prompt, such as that a changed ledger was refused; empties itself. */
  readonly news: () => readonly string[];
}

interface Asked {
  readonly text: string;
  readonly asOf: string | null;
  readonly page: number;
  readonly view: View;
}

interface Last {
  readonly asked: Asked;
  readonly answer: Answer;
  /** The parts that its first screen spoke of. */
  readonly parts: readonly Part[];
}

const PROMPT = 'ban> ';
const FIRST = 'Ask something first.';

/** Resolves when the person leaves: `exit`, ctrl-d, or ctrl-c on an empty line. */
export function prompt(options: PromptOptions): Promise<void> {
  const { output, dim } = options;
  const say = (text: string) => void output.write(`${text}\n`);
  let left = false;
  let last: Last | null = null;

  const ask = (asked: Asked) => {
    const answer = options.interdict().ask(asked.text, {
      today: options.today(),
      page: asked.page,
      view: asked.view,
      ...(asked.asOf ? { asOf: asked.asOf } : {}),
    });
    const parts: readonly Part[] = asked.view === 'first' ? partsOf(answer) : (last?.parts ?? []);
    last = { asked, answer, parts };
    const hint = hintFor(last);
    say(`\n${options.show(answer)}\n${hint ? `\n${dim(hint)}\n` : ''}`);
  };
  const fresh = (text: string): Asked => ({ text, asOf: options.asOf, page: 1, view: 'first' });

  const follow = (command: GoesOn, { asked, answer, parts }: Last): void => {
    switch (command.go) {
      case 'part':
        if (parts.includes(command.part)) ask({ ...asked, page: 1, view: command.part });
        else say(dim(`The last answer has nothing under "${wordFor(command.part)}".`));
        return;
      case 'full':
        ask({ ...asked, page: 1, view: 'full' });
        return;
      case 'more':
        if (answer.page.number < answer.page.of) ask({ ...asked, page: answer.page.number + 1 });
        else if (asked.view === 'first' && parts.includes('details')) ask({ ...asked, page: 1, view: 'details' });
        else say(dim('There is no further page.'));
        return;
      case 'copy':
        say(`\n${options.interdict().copyText(whole(asked))}\n`);
        return;
      case 'explain':
        say(`\n${options.explain(options.interdict().explain(asked.text, { today: options.today() }))}\n`);
    }
  };
  /** What is copied has its quotations and sources, whatever of it is on the screen. */
  const whole = ({ text, asOf, page, view }: Asked): Answer =>
    options.interdict().ask(text, {
      today: options.today(),
      view: 'full',
      page: view === 'first' || view === 'full' ? page : 1,
      ...(asOf ? { asOf } : {}),
    });

  const obey = (line: string): void => {
    const command = commandOf(line);
    const day = dayOf(line);
    if (command?.go === 'help') {
      ask(fresh('help'));
      for (const text of COMMAND_LINES) say(dim(text));
      say('');
    } else if (command && command.go !== 'leave') {
      if (last) follow(command, last);
      else say(dim(FIRST));
    } else if (day && last) {
      ask({ ...last.asked, asOf: day, page: 1, view: 'first' });
    } else if (/^\d{1,3}$/.test(line) && last) {
      const next = asks(last.answer)[Number(line) - 1];
      if (next === undefined) say(dim(`There is no ${line} in the last answer.`));
      else ask({ text: next, asOf: last.asked.asOf, page: 1, view: 'first' });
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
      if (commandOf(line)?.go === 'leave') {
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

/** What a first screen offers beside itself; its sources too, where it says nothing of parts. */
function partsOf(answer: Answer): readonly Part[] {
  const offered = answer.blocks.flatMap((block) => (block.block === 'more' ? block.items : []));
  if (offered.length > 0) return offered.map(({ part }) => part);
  return answer.citations.length > 0 ? ['sources'] : [];
}

function hintFor({ asked, answer, parts }: Last): string {
  const { number, of } = answer.page;
  const turn = number < of ? '"more" turns the page.' : '';
  if (asked.view !== 'first' || parts.length === 0) return turn;
  const words = parts.map((part) => `"${wordFor(part)}"`).join(', ');
  return [turn, `To see more: ${words}, or "full" for everything.`].filter(Boolean).join(' ');
}
