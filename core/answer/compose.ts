/** Composes the answer to a question from what was found: the view of it that was wanted, its words numbered and cited. */
import { dayInWords } from '../day/wording.ts';
import { READING_RULES } from '../reading/question.ts';
import type { Situation } from '../situation/situation.ts';
import { notRead } from '../wording/en/nothing.ts';
import type { Answer, Block, Part, View } from './answer.ts';
import { saidIn } from './blocks.ts';
import { CitationBook } from './citing.ts';
import type { Context } from './context.ts';
import { inUse } from './facts.ts';
import { nextBlocks } from './next.ts';
import { pageOf } from './paging.ts';
import { PART_PAGE, partPage, wholePage } from './parts.ts';
import { type Plan, planOf } from './plan.ts';
import { recited } from './recite.ts';
import { inOne } from './said.ts';
import { fitted } from './screen/fit.ts';

/** What a view shows, before it is numbered. */
interface Shown {
  readonly view: View;
  readonly blocks: readonly Block[];
  /** How many of them are the first screen. */
  readonly screen: number;
  readonly page: number;
  readonly pages: number;
  readonly records: string[];
  /** What they cite, and nothing else. */
  readonly book: CitationBook;
}

/** @throws UncitedFactError never on a checked ledger: it would be a defect here, not in the question. */
export function compose(context: Context): Answer {
  const plan = planOf(context);
  const { blocks, screen, page, pages, view, records, book } = shownOf(plan, context);
  const lede = blocks.find((block) => block.block === 'lede');
  return {
    kind: plan.kind,
    sense: plan.sense,
    view,
    verdict: plan.verdict,
    question: context.question,
    day: context.day,
    lede: lede ? inOne(lede.sentences) : null,
    records,
    statements: [...new Set(blocks.flatMap(saidIn).flatMap((said) => said.statements))],
    citations: book.citations(),
    blocks: [...blocks],
    screen,
    page: { number: page, of: pages },
    ledger: { version: context.ledger.version, newest: context.ledger.newest },
  };
}

function shownOf(plan: Plan, context: Context): Shown {
  const { view } = context;
  if (view === 'first') return firstView(plan, context);
  if (view === 'full') return fullView(plan, context);
  return partView(view, plan, context);
}

function firstView(plan: Plan, context: Context): Shown {
  const { ledger } = context;
  const composed = new CitationBook(ledger);
  const readings = readingsBlock(context, plan);
  const screen = plan.screen(composed, readings);
  const whole = [...readings, ...screen.blocks];
  const blocks = fitted(whole);
  if (blocks === whole) return { ...screen, view: 'first', blocks, screen: blocks.length, book: composed };
  const book = new CitationBook(ledger);
  return { ...screen, view: 'first', blocks: recited(blocks, composed, book), screen: blocks.length, book };
}

/** The first screen, then everything: of a place a record a page, with all sources cited so far. */
function fullView(plan: Plan, context: Context): Shown {
  const first = firstView(plan.whole ? planOf({ ...context, page: 1 }) : plan, context);
  const { book } = first;
  if (plan.situation) noteAll(plan.situation, book);
  const whole = plan.situation ? wholePage(plan.situation, context, book) : (plan.whole?.(book) ?? null);
  const quotations = whole ? null : book.quotations();
  const sources = book.sources();
  return {
    ...first,
    view: 'full',
    blocks: [
      ...first.blocks,
      ...(whole?.blocks ?? []),
      ...(quotations ? [quotations] : []),
      ...(sources ? [sources] : []),
      ...nextBlocks(plan.kind, context),
    ],
    ...(whole ? { page: whole.page, pages: whole.pages } : {}),
  };
}

/** A part of what is on record in a place; of any other answer its sources, or else its first screen. */
function partView(part: Part, plan: Plan, context: Context): Shown {
  const shown = firstView(plan, context);
  const { book, records } = shown;
  if (plan.situation) {
    noteAll(plan.situation, book);
    const { blocks, page, pages } = partPage(part, plan.situation, context, book);
    return { view: part, blocks, screen: blocks.length, page, pages, records, book };
  }
  const sources = part === 'sources' ? book.sources() : null;
  if (!sources) return shown;
  const { blocks, page, pages } = pageOf([sources], context.page, PART_PAGE);
  const titled = [...shown.blocks.filter(({ block }) => block === 'lede'), ...blocks];
  return { ...shown, view: part, blocks: titled, screen: titled.length, page, pages };
}

/** Every view of one answer gives a source the same number: what the first screen cites, then the rest in order. */
function noteAll({ standings }: Situation, book: CitationBook): void {
  book.note(standings.flatMap(({ record }) => inUse(record)));
}

/** Whatever was not read exactly, the day included, and what was not read at all. */
function readingsBlock({ question }: Context, { kind, situation }: Plan): Block[] {
  const names = question.readings.filter(({ said }) => said);
  const { asOf, asOfTyped } = question;
  const exact = asOf === null || asOfTyped === null || WHOLE_DAY.test(asOfTyped);
  const unread = TELLS_UNREAD.has(kind) ? (situation?.unnamed ?? question.unread) : [];
  const lines = [
    ...names.map((r) => `Read “${r.typed}” as ${r.readAs} (${READING_RULES[r.rule]}).`),
    ...(exact ? [] : [`Read “${asOfTyped}” as ${dayInWords(asOf)}.`]),
    ...(unread.length ? [notRead(unread, situation !== null)] : []),
  ];
  return lines.length ? [{ block: 'readings', lines }] : [];
}

/** "10 March 2024", "March 10, 2024"; "2024-03-10", "10/3/24". */
const WHOLE_DAY = /\d\D+\d{4}|\d\D\d{1,2}\D\d/;

/** Other kinds say it in their own first sentence. */
const TELLS_UNREAD: ReadonlySet<Answer['kind']> = new Set(['found', 'list', 'comparison', 'timeline']);
