/** A statement's value in words, as it reads after its label. */
import { dateInWords, durationInWords } from '../day/wording.ts';
import { subjectName } from '../finding/subjects.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { DateValue, Statement } from '../ledger/schema.ts';

export function valueInWords(statement: Statement, ledger: Ledger): string {
  return attributed(bareValue(statement, ledger), viaOfAll(statement));
}

/** Says whose word it is, unless the words say so themselves. */
export function attributed(words: string, via: string | null): string {
  return via && !NAMES_SPEAKER.test(words) ? `${words}, according to ${via}` : words;
}

/** The value itself already says whose word it is. */
const NAMES_SPEAKER = /\b(?:said|says?|told|according to|reported)\b/;

/** Whom every citation of the statement cites in turn; null where one reports it at first hand. */
export function viaOfAll(statement: Statement): string | null {
  const vias = new Set(statement.citations.map(({ via }) => via));
  if (vias.has(undefined)) return null;
  return [...vias].join(' and ');
}

const words = new WeakMap<Statement, string>();

/** The value alone, without whom its sources cite. A statement never changes, so it is put into words once. */
export function bareValue(statement: Statement, ledger: Ledger): string {
  const known = words.get(statement);
  if (known !== undefined) return known;
  const value = inWords(statement, ledger);
  words.set(statement, value);
  return value;
}

function inWords(statement: Statement, ledger: Ledger): string {
  switch (statement.property) {
    case 'names':
      return subjectInWords(statement, ledger);
    case 'people':
      return `${statement.value.approximate ? 'about ' : ''}${statement.value.count.toLocaleString('en-GB')} ${statement.value.of}`;
    case 'response':
      return `${statement.value.who}: ${statement.value.text}`;
    case 'practice':
      return `${statement.value.practice}: ${statement.value.text}`;
    case 'status':
      return statement.value.asOf === null
        ? `${statement.value.status}, date not stated`
        : `${statement.value.status}, as of ${dateInWords(statement.value.asOf)}`;
    case 'covers':
    case 'devices':
    case 'leaves-out':
    case 'advises':
    case 'exceptions':
    case 'consequence':
    case 'decided-by':
    case 'announced-by':
    case 'advised-by':
    case 'enforced-by':
    case 'legal-basis':
    case 'reason':
    case 'follow-up':
      return statement.value.text;
    default:
      return eventInWords(statement.value);
  }
}

/** "10 March 2023"; "September 2023, until March 2024: renewed for six months"; "six months, then reassessed". */
export function eventInWords(value: DateValue): string {
  const day = value.date === undefined ? (value.printed ?? null) : dateInWords(value.date);
  const until = value.until === undefined ? '' : `, until ${dateInWords(value.until)}`;
  const lead = day ?? (value.duration ? durationInWords(value.duration) : '');
  const printed = value.date !== undefined && value.printed !== undefined ? ` (printed as “${value.printed}”)` : '';
  const term = day !== null && value.duration ? `, for ${durationInWords(value.duration)}` : '';
  if (!value.text) return `${lead}${printed}${term}${until}`;
  return value.text.startsWith(lead) ? value.text : `${lead}${printed}${term}${until}: ${value.text}`;
}

function subjectInWords(statement: Extract<Statement, { property: 'names' }>, ledger: Ledger): string {
  const { value } = statement;
  if ('platform' in value) return subjectName(`platform:${value.platform}`, ledger);
  if ('category' in value) return value.text ?? subjectName(`category:${value.category}`, ledger);
  if ('owner' in value) return value.text ?? subjectName(`owner:${value.owner}`, ledger);
  return value.text;
}
