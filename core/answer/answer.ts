/**
 * What an answer is: a closed union of plain-text blocks. Every string is plain text with no markup; surfaces escape all
 * of it. Everything that states a fact carries the ids of its statements and the numbers of its citations: blocks that hold
 * nothing but facts say so in their types.
 */
import { z } from 'zod';
import { question } from '../reading/question.ts';
import { SENSES, type Sense } from '../situation/sense.ts';
import { TONES, VERDICTS } from '../verdict/verdict.ts';
import { factShape, remarkShape, saidShape } from './said.ts';

const verdict = z.enum(Object.keys(VERDICTS) as [keyof typeof VERDICTS, ...(keyof typeof VERDICTS)[]]);

const sense = z.enum(Object.keys(SENSES) as [Sense, ...Sense[]]);

/** What there is beside the first screen, each a view of its own. */
export const PARTS = ['details', 'words', 'sources', 'inside', 'history'] as const;
export type Part = (typeof PARTS)[number];

/** How much of an answer is wanted: its first screen, all of it, or one part. */
export const VIEWS = ['first', 'full', ...PARTS] as const;
export type View = (typeof VIEWS)[number];

/** A question that the asker can go on to ask: what to show, and the words that ask it. */
const followUp = z.strictObject({ label: z.string(), ask: z.string() });
export type FollowUp = z.infer<typeof followUp>;

export const BLOCKS = {
  /** What was asked, answered in one to three sentences. */
  lede: z.strictObject({ block: z.literal('lede'), tone: z.enum(TONES), sentences: z.array(saidShape).min(1) }),
  /** What was not read exactly, said before anything else. */
  readings: z.strictObject({ block: z.literal('readings'), lines: z.array(z.string()) }),
  /** A plain paragraph: help, trouble, what was searched. */
  paragraph: z.union([
    z.strictObject({ block: z.literal('paragraph'), ...factShape.shape }),
    z.strictObject({ block: z.literal('paragraph'), ...remarkShape.shape }),
  ]),
  /** Labelled facts of one record. `record` is its id. */
  facts: z.strictObject({
    block: z.literal('facts'),
    title: z.string().nullable(),
    record: z.string(),
    rows: z.array(z.strictObject({ label: z.string(), items: z.array(factShape) })),
  }),
  /** Word-for-word quotations, each with its source line. */
  quotations: z.strictObject({
    block: z.literal('quotations'),
    title: z.string(),
    items: z.array(
      z.strictObject({
        /** The bytes of the source; surfaces show them between quotation marks or as a block quote. */
        quote: z.string(),
        /** "News Rebeat, date not printed". */
        source: z.string(),
        url: z.string().nullable(),
        citation: z.int().positive(),
      }),
    ),
  }),
  /** Sources that differ, each side with its own sources. */
  disagreement: z.strictObject({ block: z.literal('disagreement'), about: z.string(), sides: z.array(factShape) }),
  /** What limits the answer: age, silence, references without quotations. */
  caveats: z.strictObject({ block: z.literal('caveats'), items: z.array(saidShape) }),
  /** The same facets side by side. A gap is a cell whose text says so. */
  table: z.strictObject({
    block: z.literal('table'),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.strictObject({ label: z.string(), cells: z.array(z.array(saidShape)) })),
  }),
  /** Records in groups, each one line. */
  list: z.strictObject({
    block: z.literal('list'),
    title: z.string(),
    groups: z.array(
      z.strictObject({
        title: z.string(),
        items: z.array(z.strictObject({ record: z.string(), ask: z.string(), ...factShape.shape })),
      }),
    ),
  }),
  /** Dated events in order. */
  events: z.strictObject({
    block: z.literal('events'),
    title: z.string(),
    items: z.array(z.strictObject({ date: z.string(), record: z.string(), ...factShape.shape })),
  }),
  /** A pick list. It always ends in `none`. */
  choices: z.strictObject({
    block: z.literal('choices'),
    prompt: z.string(),
    options: z.array(followUp),
    none: followUp,
  }),
  /** Other answers that come near, marked as such. */
  related: z.strictObject({
    block: z.literal('related'),
    title: z.string(),
    items: z.array(z.strictObject({ record: z.string().nullable(), ask: z.string(), ...factShape.shape })),
  }),
  /** What can be asked next. */
  next: z.strictObject({ block: z.literal('next'), title: z.string(), items: z.array(followUp) }),
  /** What else there is on the same question, part by part. */
  more: z.strictObject({
    block: z.literal('more'),
    items: z.array(z.strictObject({ part: z.enum(PARTS), label: z.string() })).min(1),
  }),
  /** The sources of this page, each once, with the numbers of all its citations. */
  sources: z.strictObject({
    block: z.literal('sources'),
    title: z.string(),
    items: z.array(
      z.strictObject({ citations: z.array(z.int().positive()), text: z.string(), url: z.string().nullable() }),
    ),
  }),
} as const;

export const block = z.union([
  z.discriminatedUnion('block', [
    BLOCKS.lede,
    BLOCKS.readings,
    BLOCKS.facts,
    BLOCKS.quotations,
    BLOCKS.disagreement,
    BLOCKS.caveats,
    BLOCKS.table,
    BLOCKS.list,
    BLOCKS.events,
    BLOCKS.choices,
    BLOCKS.related,
    BLOCKS.next,
    BLOCKS.more,
    BLOCKS.sources,
  ]),
  BLOCKS.paragraph,
]);
export type Block = z.infer<typeof block>;
export type BlockOf<K extends Block['block']> = Extract<Block, { block: K }>;

export const ANSWER_KINDS = [
  'found',
  'list',
  'comparison',
  'timeline',
  'choices',
  'nothing',
  'help',
  'trouble',
] as const;

export const answer = z.strictObject({
  kind: z.enum(ANSWER_KINDS),
  /** What it says to "is it banned?"; null where no yes or no was asked, or none is worked out. */
  sense: sense.nullable(),
  /** Of the first record found; null where the kind has none (a list, help, a pick list, trouble). */
  verdict: verdict.nullable(),
  question,
  /** The day the answer is about, `YYYY-MM-DD`. */
  day: z.string(),
  /** How much of the answer `blocks` are. */
  view: z.enum(VIEWS),
  /** The sentences of the lede as one; null where the answer has none (a pick list). */
  lede: saidShape.nullable(),
  /** Ids, best first, complete: every page lists them all. */
  records: z.array(z.string()),
  /** Ids in the order shown on this page. */
  statements: z.array(z.string()),
  /** Cited on this page, numbered from 1 in order of first use. */
  citations: z.array(
    z.strictObject({
      source: z.string(),
      quote: z.string().nullable(),
      url: z.string().nullable(),
      publisher: z.string().nullable(),
      title: z.string().nullable(),
      /** As printed or as recorded; null: not printed. */
      date: z.string().nullable(),
      /** The source line as shown. */
      text: z.string(),
    }),
  ),
  blocks: z.array(block),
  /** How many of `blocks`, from the first, are the first screen. */
  screen: z.int().nonnegative(),
  page: z.strictObject({ number: z.int().positive(), of: z.int().positive() }),
  /** The ledger's version and the newest day recorded in it. */
  ledger: z.strictObject({ version: z.string(), newest: z.string() }),
});
export type Answer = z.infer<typeof answer>;
