/** What each facet asks, in words, and its answer in one line. */
import { parseEdtf } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Facet, PROPERTIES } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import { inUse, propertiesOf } from './facts.ts';
import { valueInWords } from './values.ts';

/** `asks` reads after "TikTok in Belgium, ". */
export const FACET_WORDS: Readonly<Record<Facet, { readonly asks: string }>> = {
  when: { asks: 'since when' },
  until: { asks: 'until when' },
  deadline: { asks: 'by when' },
  who: { asks: 'for whom' },
  devices: { asks: 'on what' },
  'personal-devices': { asks: 'personal devices' },
  exceptions: { asks: 'exceptions' },
  why: { asks: 'why' },
  'decided-by': { asks: 'who decided' },
  'legal-basis': { asks: 'legal basis' },
  consequences: { asks: 'what follows' },
  response: { asks: 'what was replied' },
  'other-apps': { asks: 'which apps are named' },
  people: { asks: 'how many people' },
  status: { asks: 'status' },
};

const MOST = 3;

/** The first few values of the facet in one line; null where nothing is on file. */
export function facetSummary(
  facet: Facet,
  record: LedgerRecord,
  ledger: Ledger,
): { words: string; statements: Statement[] } | null {
  const properties = new Set<string>(propertiesOf(facet));
  const order = propertiesOf(facet);
  const statements = inUse(record)
    .filter((s) => properties.has(s.property))
    .sort((a, b) => order.indexOf(a.property) - order.indexOf(b.property));
  // Until when: the last word first.
  if (facet === 'until') statements.sort((a, b) => (dayOf(a) < dayOf(b) ? 1 : dayOf(a) > dayOf(b) ? -1 : 0));
  if (!statements.length) return null;
  const labelled = new Set(statements.map((s) => s.property)).size > 1;
  const byWords = new Map<string, Statement[]>();
  for (const statement of statements) {
    const value = valueInWords(statement, ledger);
    const words = labelled ? `${PROPERTIES[statement.property].label.toLowerCase()} ${value}` : value;
    byWords.set(words, [...(byWords.get(words) ?? []), statement]);
  }
  const most = facet === 'other-apps' ? 12 : MOST;
  const entries = [...byWords];
  const shown = entries.slice(0, most);
  const more = entries.length > most ? `; ${entries.length - most} more below` : '';
  const separator = facet === 'other-apps' ? ', ' : '; ';
  return {
    words: `${shown.map(([words]) => words).join(separator)}${more}`,
    statements: shown.flatMap(([, same]) => same),
  };
}

/** The day of a dated statement; what has none sorts last. */
function dayOf({ value }: Statement): string {
  return 'date' in value && value.date ? (parseEdtf(value.date)?.earliest ?? '') : '';
}
