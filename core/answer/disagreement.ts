/** Where sources differ: both values, both sources, and no winner. */
import { parseEdtf } from '../day/edtf.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { PROPERTIES, type Property } from '../ledger/property.ts';
import type { DateValue, LedgerRecord, Statement } from '../ledger/schema.ts';
import { eventsOf } from '../verdict/events.ts';
import type { BlockOf } from './answer.ts';
import type { CitationBook } from './citing.ts';
import { inUse } from './facts.ts';
import { valueInWords } from './values.ts';

/** Sets of statements that cannot all be true: as the ledger says, and dates of one event that do not overlap. */
export function disagreementsOf(record: LedgerRecord): { property: Property; statements: Statement[] }[] {
  return [...statedContradictions(record), ...dateConflicts(record)];
}

/** @param of whose it is, where an answer shows more than one record. */
export function disagreementBlocks(
  record: LedgerRecord,
  properties: readonly Property[],
  book: CitationBook,
  ledger: Ledger,
  of = '',
): BlockOf<'disagreement'>[] {
  const shown = disagreementsOf(record).filter(({ property }) => properties.includes(property));
  return shown.map(({ property, statements }) => {
    const byWords = new Map<string, Statement[]>();
    for (const statement of statements) {
      const words = valueInWords(statement, ledger);
      byWords.set(words, [...(byWords.get(words) ?? []), statement]);
    }
    return {
      block: 'disagreement',
      about: `${of}${ABOUT[property] ?? PROPERTIES[property].label.toLowerCase()}`,
      sides: [...byWords].map(([words, same]) => book.cite(words, same)),
    };
  });
}

/** What is in dispute, where the label alone does not read as a noun. */
const ABOUT: Partial<Readonly<Record<Property, string>>> = {
  names: 'which apps are named',
  covers: 'whom it covers',
  people: 'how many people it covers',
  devices: 'which devices it covers',
  'leaves-out': 'what it leaves out',
  advises: 'what it only advises',
  announced: 'when it was announced',
  adopted: 'when it was adopted',
  'in-force': 'when it took effect',
  'comply-by': 'the deadline',
  ends: 'when it was due to end',
  lifted: 'when it was lifted',
  'struck-down': 'when it was struck down',
  rejected: 'when it was rejected',
  step: 'what happened',
  'decided-by': 'who decided',
  'announced-by': 'who announced it',
  'advised-by': 'whose advice it was',
  'enforced-by': 'who enforces it',
  reason: 'the reason',
  response: 'what was replied',
  practice: 'what happens in practice',
};

function statedContradictions(record: LedgerRecord): { property: Property; statements: Statement[] }[] {
  const used = inUse(record);
  const byId = new Map(used.map((statement) => [statement.id, statement]));
  const seen = new Set<string>();
  const found: { property: Property; statements: Statement[] }[] = [];
  for (const statement of used) {
    if (!statement.contradicts || seen.has(statement.id)) continue;
    const group = [
      statement,
      ...statement.contradicts.map((id) => byId.get(id)).filter((other) => other !== undefined),
    ];
    for (const member of group) seen.add(member.id);
    if (group.length > 1) found.push({ property: statement.property, statements: group });
  }
  return found;
}

const CONTESTABLE = [
  'announced',
  'adopted',
  'in-force',
  'comply-by',
  'ends',
  'lifted',
  'struck-down',
  'rejected',
] as const;
/** What has to lie between two events of one kind for them to be two events and not two dates of one. */
const BETWEEN: Readonly<Record<(typeof CONTESTABLE)[number], readonly Property[]>> = {
  announced: ['lifted', 'rejected', 'struck-down', 'suspended', 'in-force', 'adopted', 'extended'],
  adopted: ['lifted', 'rejected', 'struck-down', 'suspended', 'in-force'],
  'in-force': ['lifted', 'suspended', 'struck-down'],
  'comply-by': ['extended', 'in-force', 'adopted'],
  ends: ['extended', 'in-force', 'resumed'],
  lifted: ['in-force', 'resumed', 'announced'],
  'struck-down': ['in-force', 'resumed'],
  rejected: ['announced', 'adopted'],
};

function dateConflicts(record: LedgerRecord): { property: Property; statements: Statement[] }[] {
  const events = eventsOf(record);
  const stated = new Set(inUse(record).flatMap((s) => (s.contradicts ? [s.id, ...s.contradicts] : [])));
  const found: { property: Property; statements: Statement[] }[] = [];
  for (const property of CONTESTABLE) {
    const dated = events.filter(
      (e) => e.property === property && e.value.date !== undefined && !stated.has(e.statement.id),
    );
    const conflict = dated.filter((event, index) => {
      const others = dated.filter((_, other) => other !== index);
      return others.some((other) => {
        if (sameDay(event.value, other.value)) return false;
        const [from, to] = [event.earliest ?? '', other.earliest ?? ''].sort();
        return !events.some(
          (e) =>
            BETWEEN[property].includes(e.property) &&
            e.earliest !== null &&
            e.earliest >= (from ?? '') &&
            e.earliest <= (to ?? ''),
        );
      });
    });
    if (conflict.length > 1) found.push({ property, statements: conflict.map(({ statement }) => statement) });
  }
  return found;
}

/** Dates that one and the same day could satisfy: "March 2023" and "10 March 2023". */
function sameDay(a: DateValue, b: DateValue): boolean {
  const first = parseEdtf(a.date ?? '');
  const second = parseEdtf(b.date ?? '');
  if (!first || !second) return true;
  return first.earliest <= second.latest && second.earliest <= first.latest;
}
