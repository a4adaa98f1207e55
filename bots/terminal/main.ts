/** The terminal, whole: one question, a pipe of questions, or the prompt. */
import type { Readable, Writable } from 'node:stream';
import type { Answer } from '../../core/answer/answer.ts';
import { answerJson } from '../../core/answer/json.ts';
import { remark } from '../../core/answer/said.ts';
import { layout } from '../../core/layout/layout.ts';
import type { AskOptions, Interdict } from '../../core/port.ts';
import { type ColourVariables, palette, wantsColour } from './colours.ts';
import { oneLine } from './escaping.ts';
import { LIMITS } from './limits.ts';
import { linesOf } from './piped.ts';
import { receive, type TerminalRequest, UsageError } from './receive.ts';
import { render } from './render.ts';
import { USAGE } from './usage.ts';

/** What the program is given of the world. */
export interface Surroundings {
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable;
  readonly env: ColourVariables & { readonly LEDGER_DIR?: string | undefined };
  readonly today: () => string;
  /** @throws where the ledger cannot be used; null: the ledger that is shipped. */
  readonly open: (directory: string | null) => Interdict;
}

export const EXIT = { answered: 0, usage: 2, ledger: 3, draft: 4 } as const;

/** @returns the exit code */
export async function main(args: readonly string[], world: Surroundings): Promise<number> {
  let request: TerminalRequest;
  try {
    request = receive(args);
  } catch (cause) {
    if (!(cause instanceof UsageError)) throw cause;
    world.stderr.write(`${oneLine(cause.message)}\nSee: npm run ask -- --help\n`);
    return EXIT.usage;
  }
  if (request.help) {
    world.stdout.write(USAGE);
    return EXIT.answered;
  }
  const directory = request.ledger ?? (world.env.LEDGER_DIR?.trim() || null);
  let interdict: Interdict;
  try {
    interdict = world.open(directory);
  } catch (cause) {
    world.stderr.write(`${oneLine(cause instanceof Error ? cause.message : String(cause))}\n`);
    return EXIT.ledger;
  }
  if (request.check !== undefined) return checkText(interdict, request.check, request, world);
  if (request.explain) await explainOnce(interdict, request.question ?? '', request, world);
  else if (request.question !== null) await askOnce(interdict, request.question, request, world);
  else if (world.stdin.isTTY && !request.json) await converse(interdict, directory, request, world);
  else await askEach(interdict, request, world);
  return EXIT.answered;
}

async function askOnce(interdict: Interdict, question: string, request: TerminalRequest, world: Surroundings) {
  const answer = interdict.ask(question, optionsOf(request, world));
  if (request.json) {
    await write(world.stdout, `${JSON.stringify(answerJson(answer))}\n`);
    return;
  }
  const show = await renderer(request, world);
  const hint = world.stdout.isTTY ? hintFor(answer) : '';
  const dim = palette(colourWanted(request, world))('key', null);
  await write(world.stdout, `${show(answer)}\n${hint ? `\n${dim(hint)}\n` : ''}`);
}

async function explainOnce(interdict: Interdict, question: string, request: TerminalRequest, world: Surroundings) {
  const explained = interdict.explain(question, { today: world.today() });
  const { renderExplanation } = await import('./explain.ts');
  const text = request.json ? JSON.stringify(explained) : renderExplanation(explained, wrapper(world));
  await write(world.stdout, `${text}\n`);
}

/** @returns the exit code */
async function checkText(interdict: Interdict, file: string | null, request: TerminalRequest, world: Surroundings) {
  const [{ readDraft, DraftError }, { renderChecked }, { checkedJson }] = await Promise.all([
    import('./draft.ts'),
    import('./check.ts'),
    import('../../core/checking/json.ts'),
  ]);
  if (file === null && world.stdin.isTTY) world.stderr.write('Type or paste the text, then ctrl-d.\n');
  let text: string;
  try {
    text = await readDraft(file, world.stdin);
  } catch (cause) {
    if (!(cause instanceof DraftError)) throw cause;
    world.stderr.write(`${oneLine(cause.message)}\n`);
    return EXIT.draft;
  }
  const checked = interdict.check(text, { today: request.asOf ?? world.today(), most: LIMITS.claims });
  const show = await renderer(request, world);
  const words = request.json
    ? JSON.stringify(checkedJson(checked))
    : renderChecked(checked, (blocks) => show({ blocks: [...blocks], page: ONE_PAGE }), wrapper(world));
  await write(world.stdout, `${words}\n`);
  return EXIT.answered;
}

const ONE_PAGE = { number: 1, of: 1 } as const;

/** Fills lines as wide as those of an answer. */
function wrapper(world: Surroundings): (text: string) => string {
  return (text) =>
    layout({ blocks: [{ block: 'paragraph', ...remark(text) }], page: ONE_PAGE }, { width: widthOf(world) });
}

/** How to see what is not shown, where the one who asked can ask again. */
function hintFor({ view, page, citations }: Answer): string {
  const next = page.number < page.of ? [`The next page: --page ${page.number + 1}`] : [];
  const whole = view === 'first' && citations.length > 0 ? ['Every fact, quotation and source: --full'] : [];
  return [...next, ...whole].join('\n');
}

async function askEach(interdict: Interdict, request: TerminalRequest, world: Surroundings) {
  const show = await renderer(request, world);
  let count = 0;
  for await (const line of linesOf(world.stdin, LIMITS.line)) {
    const answer = interdict.ask(line, optionsOf(request, world));
    const heading = `${count > 0 ? '\n' : ''}> ${oneLine(answer.question.text)}\n\n`;
    await write(world.stdout, request.json ? `${JSON.stringify(answerJson(answer))}\n` : `${heading}${show(answer)}\n`);
    count += 1;
  }
  // Nothing came: help, as for any empty question.
  if (count === 0) await askOnce(interdict, '', request, world);
}

async function converse(first: Interdict, directory: string | null, request: TerminalRequest, world: Surroundings) {
  const [{ prompt }, { keepLedger }, { renderExplanation }] = await Promise.all([
    import('./prompt.ts'),
    import('./keep-ledger.ts'),
    import('./explain.ts'),
  ]);
  const ledger = keepLedger(first, () => world.open(directory), directory);
  const paint = palette(colourWanted(request, world));
  try {
    await prompt({
      input: world.stdin,
      output: world.stdout,
      terminal: true,
      interdict: ledger.current,
      news: ledger.news,
      today: world.today,
      asOf: request.asOf,
      show: await renderer(request, world, true),
      explain: (explained) => renderExplanation(explained, wrapper(world)),
      dim: paint('key', null),
    });
  } finally {
    ledger.stop();
  }
}

function optionsOf(request: TerminalRequest, world: Surroundings): AskOptions {
  return {
    today: world.today(),
    // A program picks for itself: it is given everything, and the first screen in a field of its own.
    view: request.full || request.json ? 'full' : 'first',
    ...(request.page ? { page: request.page } : {}),
    ...(request.asOf ? { asOf: request.asOf } : {}),
  };
}

function colourWanted(request: TerminalRequest, world: Surroundings): boolean {
  return wantsColour({ env: world.env, isTerminal: world.stdout.isTTY ?? false, refused: !request.colour });
}

async function renderer(request: TerminalRequest, world: Surroundings, numbered = false) {
  const paint = palette(colourWanted(request, world));
  const links = await canLink(world);
  return (answer: Pick<Answer, 'blocks' | 'page'>) => {
    return render(answer, { width: widthOf(world), palette: paint, links, numbered });
  };
}

function widthOf({ stdout }: Surroundings): number {
  const columns = stdout.isTTY ? (stdout.columns ?? LIMITS.width) : LIMITS.width;
  return Math.max(LIMITS.narrowest, Math.min(LIMITS.widest, columns));
}

async function canLink(world: Surroundings): Promise<boolean> {
  if (!world.stdout.isTTY) return false;
  const { createSupportsHyperlinks } = await import('supports-hyperlinks');
  return createSupportsHyperlinks({ isTTY: true });
}

/** Waits where the reader is slower than we are, so that memory stays bounded. */
function write(output: Writable, text: string): Promise<void> {
  return new Promise((resolve) => {
    if (output.write(text)) resolve();
    else output.once('drain', resolve);
  });
}
