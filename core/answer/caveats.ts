/** What limits an answer: silence, later events, references without quotations, what the editors set aside. */
import { dayInWords } from '../day/wording.ts';
import { PROPERTIES, type Property } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { Judgement } from '../verdict/judge.ts';
import type { CitationBook } from './citing.ts';
import type { Context } from './context.ts';
import { inUse } from './facts.ts';
import { type Fact, type Remark, remark } from './said.ts';
import { eventInWords, valueInWords } from './values.ts';

/** What a reader expects to be told: if none of the properties is on file, the sources do not say. */
const EXPECTED: readonly { readonly asks: string; readonly answeredBy: readonly Property[] }[] = [
  { asks: 'for whom', answeredBy: ['covers', 'people'] },
  { asks: 'on which devices', answeredBy: ['devices', 'leaves-out', 'advises'] },
  { asks: 'since when', answeredBy: ['announced', 'adopted', 'in-force'] },
  {
    asks: 'until when',
    answeredBy: ['ends', 'extended', 'made-open-ended', 'lifted', 'struck-down', 'rejected', 'review-due', 'suspended'],
  },
  { asks: 'who decided', answeredBy: ['decided-by', 'announced-by'] },
  { asks: 'why', answeredBy: ['reason'] },
  { asks: 'with what exceptions', answeredBy: ['exceptions', 'leaves-out'] },
  { asks: 'on what legal basis', answeredBy: ['legal-basis'] },
];

export function silence(record: LedgerRecord): Remark[] {
  const known = new Set(inUse(record).map((statement) => statement.property));
  const missing = EXPECTED.filter(({ answeredBy }) => !answeredBy.some((property) => known.has(property)));
  return missing.length ? [remark(`The sources do not say: ${missing.map(({ asks }) => asks).join('; ')}.`)] : [];
}

/** For a past day: the first thing that happened after it. */
export function later(judgement: Judgement, context: Context, book: CitationBook): Fact[] {
  const { next } = judgement;
  if (!next || context.day >= context.today) return [];
  const words = `Later: ${PROPERTIES[next.property].label.toLowerCase()}, ${eventInWords(next.value)}.`;
  return [book.cite(words, [next.statement])];
}

export function uncertainty(judgement: Judgement, context: Context): Remark[] {
  if (!judgement.uncertain) return [];
  return [
    remark(
      `What held on ${dayInWords(context.day)} itself is not certain: a date near it is given only roughly, or differently by different sources.`,
    ),
  ];
}

/** Facts that are referenced and not quoted, and facts that only the measure's references as a whole stand behind. */
export function unquoted(statements: readonly Statement[]): Remark[] {
  const bare = statements.filter((s) => !s.citations.some(({ quote }) => quote));
  const whole = bare.filter((s) => s.citations.every((citation) => citation.whole));
  const caveats: Remark[] = [];
  if (bare.length) {
    const all = bare.length === statements.length;
    caveats.push(
      remark(
        all
          ? 'Reported by the sources named; not quoted: this record has references and no quotations.'
          : 'Facts with no quotation under them are reported by the sources named; not quoted.',
      ),
    );
  }
  if (whole.length) {
    const labels = [...new Set(whole.map((s) => PROPERTIES[s.property].label.toLowerCase()))].join(', ');
    caveats.push(
      remark(`No source is on file for these facts alone, so the record's sources are cited as a whole: ${labels}.`),
    );
  }
  return caveats;
}

/** Deprecated statements are kept and shown with the reason they were set aside. */
export function setAside(record: LedgerRecord, context: Context, book: CitationBook): Fact[] {
  return record.statements
    .filter((s) => s.rank === 'deprecated')
    .map((s) => {
      const label = PROPERTIES[s.property].label.toLowerCase();
      return book.cite(`Set aside: ${label} ${valueInWords(s, context.ledger)} (${s.rankReason}).`, [s]);
    });
}

export function recordLine(record: LedgerRecord, context: Context): Remark {
  return remark(`Record ${record.id}; the ledger reaches to ${dayInWords(context.ledger.newest)}.`);
}
