/**
 * What an answer is: a closed union of plain-text blocks. Every string is plain text with no markup; surfaces escape all
 * of it. Everything that states a fact carries the ids of its statements and the numbers of its citations.
 */
import { z } from 'zod';
import { question } from '../reading/question.ts';
import { TONES, VERDICTS } from '../verdict/verdict.ts';

const verdict = z.enum(Object.keys(VERDICTS) as [keyof typeof VERDICTS, ...(keyof typeof VERDICTS)[]]);

/** A sentence or phrase with what it rests on. Citation numbers count from 1 in the answer's `citations`. */
const cited = z.strictObject({
  text: z.string(),
  statements: z.array(z.string()),
  citations: z.array(z.int().positive()),
});
export type Cited = z.infer<typeof cited>;

/** A question that the asker can go on to ask: what to show, and the words that ask it. */
const followUp = z.strictObject({ label: z.string(), ask: z.string() });
export type FollowUp = z.infer<typeof followUp>;

export const BLOCKS = {
  /** The first line: what was asked about and the verdict. */
  headline: z.strictObject({ block: z.literal('headline'), tone: z.enum(TONES), ...cited.shape }),
  /** What was not read exactly, said before anything else. */
  readings: z.strictObject({ block: z.literal('readings'), lines: z.array(z.string()) }),
  /** A plain paragraph: help, trouble, what was searched. */
  paragraph: z.strictObject({ block: z.literal('paragraph'), ...cited.shape }),
  /** Labelled facts of one record. `record` is its id. */
  facts: z.strictObject({
    block: z.literal('facts'),
    title: z.string().nullable(),
    record: z.string(),
    rows: z.array(z.strictObject({ label: z.string(), items: z.array(cited) })),
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
  disagreement: z.strictObject({ block: z.literal('disagreement'), about: z.string(), sides: z.array(cited) }),
  /** What limits the answer: age, silence, references without quotations. */
  caveats: z.strictObject({ block: z.literal('caveats'), items: z.array(cited) }),
  /** The same facets side by side. A gap is a cell whose text says so. */
  table: z.strictObject({
    block: z.literal('table'),
    title: z.string(),
    columns: z.array(z.string()),
    rows: z.array(z.strictObject({ label: z.string(), cells: z.array(z.array(cited)) })),
  }),
  /** Records in groups, each one line. */
  list: z.strictObject({
    block: z.literal('list'),
    title: z.string(),
    groups: z.array(
      z.strictObject({
        title: z.string(),
        items: z.array(z.strictObject({ record: z.string(), ask: z.string(), ...cited.shape })),
      }),
    ),
  }),
  /** Dated events in order. */
  events: z.strictObject({
    block: z.literal('events'),
    title: z.string(),
    items: z.array(z.strictObject({ date: z.string(), record: z.string(), ...cited.shape })),
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
    items: z.array(z.strictObject({ record: z.string().nullable(), ask: z.string(), ...cited.shape })),
  }),
  /** What can be asked next. */
  next: z.strictObject({ block: z.literal('next'), title: z.string(), items: z.array(followUp) }),
  /** The sources of this page, each once, with the numbers of all its citations. */
  sources: z.strictObject({
    block: z.literal('sources'),
    title: z.string(),
    items: z.array(
      z.strictObject({ citations: z.array(z.int().positive()), text: z.string(), url: z.string().nullable() }),
    ),
  }),
} as const;

export const block = z.discriminatedUnion('block', [
  BLOCKS.headline,
  BLOCKS.readings,
  BLOCKS.paragraph,
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
  BLOCKS.sources,
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
  /** Of the first record found; null where the kind has none (a list, help, a pick list, trouble). */
  verdict: verdict.nullable(),
  question,
  /** The day the answer is about, `YYYY-MM-DD`. */
  day: z.string(),
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
  page: z.strictObject({ number: z.int().positive(), of: z.int().positive() }),
  /** The ledger's version and the newest day recorded in it. */
  ledger: z.strictObject({ version: z.string(), newest: z.string() }),
  /** The whole answer as plain text: the words that every surface shows, in order. */
  text: z.string(),
});
export type Answer = z.infer<typeof answer>;
