/** Composes the answer to a question from what was found: the one place where its kind is decided. */

import { dayInWords } from '../day/wording.ts';
import { restricts } from '../finding/filter.ts';
import { askedKeys, subjectName } from '../finding/subjects.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { READING_RULES } from '../reading/question.ts';
import { judge } from '../verdict/judge.ts';
import type { Verdict } from '../verdict/verdict.ts';
import type { Answer, Block } from './answer.ts';
import { withArticle } from './article.ts';
import { CitationBook } from './citing.ts';
import { COMPARISON_PAGE, composeComparison, pairTitle } from './comparison.ts';
import { type Context, placeName } from './context.ts';
import { composeFound } from './found.ts';
import { choiceBlocks, helpBlocks, troubleBlocks } from './guide.ts';
import { layout } from './layout.ts';
import { composeList, listPages } from './list.ts';
import { composeNothing } from './nothing.ts';
import { composeRecent, composeTimeline } from './timeline.ts';

/** What a kind of answer gives, before it is numbered and laid out. */
interface Draft {
  readonly kind: Answer['kind'];
  readonly verdict: Verdict | null;
  readonly records: readonly LedgerRecord[];
  readonly pages: number;
  readonly page: number;
  readonly blocks: readonly Block[];
}

/** The width of an answer's plain text, in columns. */
const TEXT_WIDTH = 80;

/** @throws UncitedFactError never on a checked ledger: it would be a defect here, not in the question. */
export function compose(context: Context): Answer {
  const book = new CitationBook(context.ledger);
  const draft = draftOf(context, book);
  const sources = book.sources();
  const readings = readingLines(context);
  const blocks: Block[] = [
    ...(readings.length ? [{ block: 'readings' as const, lines: readings }] : []),
    ...draft.blocks,
    ...(sources ? [sources] : []),
    ...nextBlocks(context, draft),
  ];
  const answer: Omit<Answer, 'text'> = {
    kind: draft.kind,
    verdict: draft.verdict,
    question: context.question,
    day: context.day,
    records: draft.records.map(({ id }) => id),
    statements: book.statements(),
    citations: book.citations(),
    blocks,
    page: { number: draft.page, of: draft.pages },
    ledger: { version: context.ledger.version, newest: context.ledger.newest },
  };
  return { ...answer, text: layout(answer, { width: TEXT_WIDTH }) };
}

/** Whatever was not read exactly, the day included. */
function readingLines({ question }: Context): string[] {
  const names = question.readings.filter(({ said }) => said);
  const { asOf, asOfTyped } = question;
  const exact =
    asOf === null || asOfTyped === null || /\d{1,2}\D+\d{4}|\d{4}-\d{2}-\d{2}|\d\D\d{1,2}\D\d/.test(asOfTyped);
  return [
    ...names.map((r) => `Read “${r.typed}” as ${r.readAs} (${READING_RULES[r.rule]}).`),
    ...(exact ? [] : [`Read “${asOfTyped}” as ${dayInWords(asOf)}.`]),
  ];
}

function draftOf(context: Context, book: CitationBook): Draft {
  const { question, finding } = context;
  const bare = { verdict: null, records: [], pages: 1, page: 1 } as const;
  if (question.problem) return { ...bare, kind: 'trouble', blocks: troubleBlocks(context) };
  if (question.mode === 'help') return { ...bare, kind: 'help', blocks: helpBlocks(context) };
  if (question.ambiguity) return { ...bare, kind: 'choices', blocks: choiceBlocks(context) };
  if (question.mode === 'recent') return recentDraft(context, book);
  if (!finding.records.length)
    return { ...bare, kind: 'nothing', verdict: 'nothing-on-record', blocks: composeNothing(context, book) };
  if (question.mode === 'timeline') return timelineDraft(context, book);
  const [pair] = finding.pairs;
  const whole = finding.pairs.filter(({ subject, place }) => subject !== null && place !== null);
  if (whole.length > 1) {
    const pages = Math.ceil(whole.length / COMPARISON_PAGE);
    const page = Math.min(context.page, pages);
    return {
      kind: 'comparison',
      verdict: null,
      records: finding.records,
      pages,
      page,
      blocks: composeComparison(whole, { ...context, page }, book),
    };
  }
  const [single] = whole;
  // A list of one is that one, in full.
  const listed = question.mode === 'list' && (single?.own.length !== 1 || restricts(question.filters));
  if (pair && whole.length === 1 && !listed) return foundDraft(context, book);
  const pages = listPages(finding.records.length);
  const page = Math.min(context.page, pages);
  return {
    kind: 'list',
    verdict: null,
    records: finding.records,
    pages,
    page,
    blocks: composeList(finding.records, finding.pairs, { ...context, page }, book),
  };
}

/** Each page shows one record of the pair in full; the first is the best. */
function foundDraft(context: Context, book: CitationBook): Draft {
  const { finding, ledger, day } = context;
  const [pair] = finding.pairs;
  const [first] = pair?.own ?? [];
  if (!pair || !first) throw new RangeError('a found answer needs a record');
  const pages = pair.own.length;
  const page = Math.min(context.page, pages);
  const record = pair.own[page - 1] ?? first;
  return {
    kind: 'found',
    verdict: judge(record, day, ledger).verdict,
    records: finding.records,
    pages,
    page,
    blocks: composeFound(pair, record, { ...context, page }, book),
  };
}

function timelineDraft(context: Context, book: CitationBook): Draft {
  const { finding } = context;
  const records = finding.pairs.flatMap(({ own }) => own);
  const title = finding.pairs.map((pair) => pairTitle(pair, context)).join('; ');
  return {
    kind: 'timeline',
    verdict: null,
    records: finding.records,
    ...composeTimeline(title, records, context, book),
  };
}

function recentDraft(context: Context, book: CitationBook): Draft {
  const { finding, ledger, question } = context;
  const narrowed =
    question.platforms.length + question.categories.length + question.owners.length + question.places.length > 0;
  const records = narrowed ? finding.records : [...ledger.records.values()];
  const since = question.filters.period?.from ?? null;
  return { kind: 'timeline', verdict: null, ...composeRecent(since, records, context, book) };
}

/** What can be asked next; never a dead end. */
function nextBlocks(context: Context, draft: Draft): Block[] {
  const { question, finding, ledger } = context;
  if (draft.kind === 'help' || draft.kind === 'trouble' || draft.kind === 'choices') return [];
  const items: { label: string; ask: string }[] = [];
  const [pair] = finding.pairs;
  const subject = pair?.subject ? subjectName(pair.subject, ledger) : null;
  const place = pair?.place ? placeName(pair.place, context) : null;
  const askPlace = pair?.place ? context.askPlace(pair.place) : '';
  if (draft.kind === 'found' && subject && place) {
    if (question.facet) items.push({ label: `Everything on ${subject} in ${place}`, ask: `${subject} ${askPlace}` });
    items.push({ label: `History of ${subject} in ${place}`, ask: `timeline ${subject} ${askPlace}` });
  }
  if (subject && draft.kind !== 'list') items.push({ label: `${subject} everywhere`, ask: subject });
  if (place && (draft.kind !== 'list' || subject)) items.push({ label: `Everything on ${place}`, ask: askPlace });
  if (!finding.pairs.length) {
    for (const key of askedKeys(question))
      items.push({ label: `${subjectName(key, ledger)} everywhere`, ask: subjectName(key, ledger) });
    for (const id of question.places)
      items.push({ label: `Everything on ${placeName(id, context)}`, ask: context.askPlace(id) });
  }
  if (!items.length && draft.kind !== 'list') items.push({ label: 'See how to ask', ask: 'help' });
  // Another thing that the words can mean: offered beside the answer, never answered in its place.
  const meant =
    draft.kind === 'nothing'
      ? []
      : question.guesses
          .slice(0, 3)
          .map(({ typed, name, ask }) => ({ label: `If “${typed}” meant ${withArticle(name)}`, ask }));
  return [
    ...(meant.length ? [{ block: 'next' as const, title: 'Another reading', items: meant }] : []),
    ...(items.length ? [{ block: 'next' as const, title: 'Ask next', items }] : []),
  ];
}
