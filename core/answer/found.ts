/** The answer to a pair (or a facet of it) that is on record: the best record in full, the others in a line each. */
import { dayInWords } from '../day/wording.ts';
import type { PairFinding } from '../finding/find.ts';
import { matchingKeys, namedAs, subjectName } from '../finding/subjects.ts';
import { type Facet, PROPERTY_NAMES } from '../ledger/property.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { type Judgement, judge } from '../verdict/judge.ts';
import { VERDICTS } from '../verdict/verdict.ts';
import type { Block, BlockOf } from './answer.ts';
import { withArticle } from './article.ts';
import { askFor, briefLine, subjectsInWords } from './brief.ts';
import { later, recordLine, setAside, silence, uncertainty, unquoted } from './caveats.ts';
import type { CitationBook } from './citing.ts';
import { type Context, placeName } from './context.ts';
import { disagreementBlocks } from './disagreement.ts';
import { FACET_WORDS, facetSummary } from './facet.ts';
import { factRows, inUse, propertiesOf } from './facts.ts';
import { headlineGrounds, kindAndVerdict } from './verdict-words.ts';

/** Places inside shown in a line each before the rest is counted. */
const MOST_INSIDE = 8;

export function composeFound(pair: PairFinding, record: LedgerRecord, context: Context, book: CitationBook): Block[] {
  const { facet } = context.question;
  const judgement = judge(record, context.day, context.ledger);
  const title = titleOf(pair, record, context);
  const lead = facet
    ? facetLead(facet, title, record, judgement, context, book)
    : [headline(title, record, judgement, context, book)];
  const properties = facet ? propertiesOf(facet) : PROPERTY_NAMES;
  const rows = factRows(record, properties, book, context.ledger);
  const facts: Block[] = rows.length ? [{ block: 'facts', title: null, record: record.id, rows }] : [];
  const named = onlyByKind(pair, record, context, book);
  const disagreements = disagreementBlocks(record, properties, book, context.ledger);
  const shown = new Set(book.statements());
  const caveats = [
    ...uncertainty(judgement, context, book),
    ...later(judgement, context, book),
    ...(facet ? [] : silence(record, book)),
    ...unquoted(
      inUse(record).filter(({ id }) => shown.has(id)),
      book,
    ),
    ...(facet ? [] : setAside(record, context, book)),
    recordLine(record, context, book),
  ];
  const related = [...others(pair, record, context, book), ...inside(pair, context, book)];
  const quotations = book.quotations();
  return [
    ...lead,
    ...named,
    ...disagreements,
    ...facts,
    { block: 'caveats', items: caveats },
    ...related,
    ...(quotations ? [quotations] : []),
  ];
}

function titleOf(pair: PairFinding, record: LedgerRecord, context: Context): string {
  const subject = pair.subject ? subjectName(pair.subject, context.ledger) : subjectsInWords(record, context.ledger);
  const day = context.question.asOf ? ` on ${dayInWords(context.day)}` : '';
  return `${subject} in ${withArticle(placeName(record.place, context))}${day}`;
}

function headline(
  title: string,
  record: LedgerRecord,
  judgement: Judgement,
  context: Context,
  book: CitationBook,
): Block {
  const words = `${title}: ${kindAndVerdict(record, judgement, context.day)}`;
  return {
    block: 'headline',
    tone: VERDICTS[judgement.verdict].tone,
    ...book.cite(words, headlineGrounds(record, judgement)),
  };
}

/** A facet question leads with the facet; the verdict follows. */
function facetLead(
  facet: Facet,
  title: string,
  record: LedgerRecord,
  judgement: Judgement,
  context: Context,
  book: CitationBook,
): Block[] {
  const verdict = headline(title, record, judgement, context, book);
  if (facet === 'status') return [verdict];
  const { tone } = VERDICTS[judgement.verdict];
  const lead = `${title}, ${FACET_WORDS[facet].asks}`;
  const summary = facetSummary(facet, record, context.ledger);
  const first: Block = summary
    ? { block: 'headline', tone, ...book.cite(`${lead}: ${summary.words}`, summary.statements) }
    : { block: 'headline', tone, ...book.plain(`${lead}: the sources do not say`) };
  return verdict.block === 'headline'
    ? [first, { block: 'paragraph', text: verdict.text, statements: verdict.statements, citations: verdict.citations }]
    : [first];
}

/** Dating apps are named; Tinder is not: said before the facts, so that nobody takes one for the other. */
function onlyByKind(pair: PairFinding, record: LedgerRecord, context: Context, book: CitationBook): Block[] {
  if (!pair.subject) return [];
  const named = namedAs(record, pair.subject, context.ledger);
  if (named === null || named === pair.subject) return [];
  const keys = new Set(matchingKeys(pair.subject, context.ledger));
  const statements = inUse(record).filter((s) => {
    if (s.property !== 'names') return false;
    const { value } = s;
    if ('platform' in value) return keys.has(`platform:${value.platform}`);
    if ('category' in value) return keys.has(`category:${value.category}`);
    return 'owner' in value && keys.has(`owner:${value.owner}`);
  });
  const asked = subjectName(pair.subject, context.ledger);
  const found = subjectName(named, context.ledger);
  const words = pair.subject.startsWith('platform:')
    ? `The sources name ${found}; they do not name ${asked}.`
    : `The sources name ${found}${statements.length > 1 ? ' and others of the kind' : ''}, not ${asked} as a whole.`;
  return [{ block: 'paragraph', ...book.cite(words, statements) }];
}

function others(pair: PairFinding, record: LedgerRecord, context: Context, book: CitationBook): Block[] {
  const rest = pair.own.filter((other) => other !== record);
  if (!rest.length || !pair.place) return [];
  const title = `Other measures on record for ${withArticle(placeName(pair.place, context))}`;
  return [relatedBlock(title, rest, 'subject', context, book)];
}

function inside(pair: PairFinding, context: Context, book: CitationBook): Block[] {
  if (!pair.inside.length || !pair.place) return [];
  const name = withArticle(placeName(pair.place, context));
  const shown = pair.inside.slice(0, MOST_INSIDE);
  const rest = pair.inside.length - shown.length;
  const title = `Inside ${name}, measures of others and not its own${rest ? ` (${shown.length} of ${pair.inside.length})` : ''}`;
  return [relatedBlock(title, shown, 'place', context, book)];
}

export function relatedBlock(
  title: string,
  records: readonly LedgerRecord[],
  lead: 'place' | 'subject' | 'both',
  context: Context,
  book: CitationBook,
): BlockOf<'related'> {
  return {
    block: 'related',
    title,
    items: records.map((record) => ({
      record: record.id,
      ask: askFor(record, context),
      ...briefLine(record, lead, context, book),
    })),
  };
}
