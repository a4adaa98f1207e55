/** The verdict of a record on a day, in words, with how old the last word on it is (promise 5). */
import { addDuration, type Day } from '../day/edtf.ts';
import { dateWithPreposition, dayInWords, monthInWords } from '../day/wording.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { KINDS } from '../ledger/vocabulary.ts';
import type { Judgement } from '../verdict/judge.ts';
import { VERDICTS, type Verdict } from '../verdict/verdict.ts';

/** After this many days without a newer word, the answer says "nothing later on file". */
const FRESH_DAYS = 'P90D';

/** "in force as of March 2023; nothing later on file", "lifted on 29 May 2024". */
export function verdictInWords(judgement: Judgement, day: Day): string {
  const { verdict, confirmed, term } = judgement;
  switch (verdict) {
    case 'term-passed':
      return `was due to end ${whenEnds(judgement)}; ${later(judgement)}`;
    case 'lifted':
    case 'expired':
    case 'struck-down':
    case 'rejected': {
      const date = endDate(judgement);
      return date ? `${VERDICTS[verdict].text} ${dateWithPreposition(date)}` : VERDICTS[verdict].text;
    }
    case 'nothing-on-record':
      return 'nothing on record for that day';
    case 'temporary':
      return term
        ? `in force, temporary, due to end ${whenEnds(judgement)}${age(confirmed, day, true)}`
        : `temporary, in force${age(confirmed, day)}`;
    default:
      return `${VERDICTS[verdict].text}${age(confirmed, day)}`;
  }
}

/** "ban on official devices, in force as of March 2023; nothing later on file". */
export function kindAndVerdict(record: LedgerRecord, judgement: Judgement, day: Day): string {
  const words =
    judgement.verdict === 'reported' && ordered(record) ? stillUnknown(judgement, day) : verdictInWords(judgement, day);
  const never = neverTookEffect(record, judgement).length ? '; it never took effect' : '';
  if (SAYS_KIND.has(judgement.verdict) && (record.kind === 'advice' || record.kind === 'proposed')) return words;
  const said = record.kind === 'temporary-suspension' ? words.replace(/^temporary, |, temporary(?=,)/, '') : words;
  return `${KINDS[record.kind]}, ${said}${never}`;
}

/** The statements that say so of a measure that has ended without any start on file. */
function neverTookEffect(record: LedgerRecord, { verdict }: Judgement): readonly Statement[] {
  if (verdict !== 'lifted' && verdict !== 'struck-down' && verdict !== 'rejected') return [];
  const used = record.statements.filter((s) => s.rank !== 'deprecated');
  if (used.some((s) => s.property === 'in-force')) return [];
  return used.filter((s) => s.property === 'practice' && s.value.practice === 'not enforced').slice(0, 1);
}

function ordered(record: LedgerRecord): boolean {
  return record.statements.some((s) => s.property === 'decided-by' || s.property === 'legal-basis');
}

function stillUnknown(judgement: Judgement, day: Day): string {
  return `reported; whether it still holds is not known${age(judgement.confirmed, day)}`;
}

const SAYS_KIND: ReadonlySet<Verdict> = new Set(['advice-only', 'proposed']);

/** What a headline rests on: the grounds, or for a day before the first event that event. */
export function headlineGrounds(record: LedgerRecord, judgement: Judgement): readonly Statement[] {
  const decisive = judgement.grounds.slice(-2);
  const term = judgement.term ? [judgement.term.event.statement] : [];
  const undated = judgement.verdict === 'term-passed' ? judgement.undated.map(({ statement }) => statement) : [];
  const grounds = [...new Set([...decisive, ...term, ...undated, ...neverTookEffect(record, judgement)])];
  if (grounds.length) return grounds;
  if (judgement.next) return [judgement.next.statement];
  return record.statements.filter((s) => s.rank !== 'deprecated').slice(0, 1);
}

/** An extension that no source dates is told of, without being counted. */
function later({ undated }: Judgement): string {
  const event = undated.find(({ property }) => property === 'extended' || property === 'made-open-ended');
  if (!event) return 'nothing later on file';
  return `a source without a date says it was ${event.property === 'extended' ? 'extended' : 'made open-ended'}`;
}

/** A month is exact enough for what was last confirmed long ago. */
function age(confirmed: Day | null, day: Day, semicolon = false): string {
  const lead = semicolon ? '; as of ' : ' as of ';
  if (confirmed === null) return `${semicolon ? '; ' : ', '}date of the report not stated`;
  return isFresh(confirmed, day)
    ? `${lead}${dayInWords(confirmed)}`
    : `${lead}${monthInWords(confirmed)}; nothing later on file`;
}

export function isFresh(confirmed: Day, day: Day): boolean {
  return addDuration(confirmed, FRESH_DAYS) >= day;
}

function whenEnds(judgement: Judgement): string {
  const { term } = judgement;
  if (!term) return 'on a day not stated';
  const { value } = term.event;
  const edtf = value.until ?? value.date;
  return edtf ? dateWithPreposition(edtf) : `about ${dayInWords(term.end)}`;
}

function endDate(judgement: Judgement): string | null {
  for (const statement of [...judgement.grounds].reverse()) {
    const value = statement.value as { date?: string; asOf?: string | null };
    if (value.date && statement.property !== 'announced' && statement.property !== 'in-force') return value.date;
  }
  return judgement.verdict === 'expired' ? (judgement.term?.event.value.date ?? null) : null;
}
