/** The pairs of statements that may exclude each other: linked in the ledger, or two dates for one event. */
import type { Property } from '../../ledger/property.ts';
import type { LedgerRecord, Statement } from '../../ledger/schema.ts';
import { eventsOf, type LifeEvent } from '../../verdict/events.ts';
import { meet } from './span.ts';

export type Pair = readonly [Statement, Statement];

export function pairsOf(record: LedgerRecord): Pair[] {
  return [...linkedPairs(record), ...datePairs(record)];
}

function linkedPairs(record: LedgerRecord): Pair[] {
  const used = record.statements.filter(({ rank }) => rank !== 'deprecated');
  const byId = new Map(used.map((statement) => [statement.id, statement]));
  const pairs: Pair[] = [];
  for (const statement of used) {
    for (const id of statement.contradicts ?? []) {
      const other = byId.get(id);
      if (other) pairs.push([statement, other]);
    }
  }
  return pairs;
}

/** What has to lie between two events of one kind for them to be two events and not two dates of one. */
const BETWEEN = {
  announced: ['lifted', 'rejected', 'struck-down', 'suspended', 'in-force', 'adopted', 'extended'],
  adopted: ['lifted', 'rejected', 'struck-down', 'suspended', 'in-force'],
  'in-force': ['lifted', 'suspended', 'struck-down'],
  'comply-by': ['extended', 'in-force', 'adopted'],
  ends: ['extended', 'in-force', 'resumed'],
  lifted: ['in-force', 'resumed', 'announced'],
  'struck-down': ['in-force', 'resumed'],
  rejected: ['announced', 'adopted'],
} as const satisfies Partial<Readonly<Record<Property, readonly Property[]>>>;

function datePairs(record: LedgerRecord): Pair[] {
  const events = eventsOf(record);
  const linked = new Set(linkedPairs(record).flatMap((pair) => pair.map(({ id }) => id)));
  const pairs: Pair[] = [];
  for (const [property, between] of Object.entries(BETWEEN)) {
    const dated = events.filter(
      (e) => e.property === property && e.value.date !== undefined && !linked.has(e.statement.id),
    );
    dated.forEach((event, index) => {
      for (const other of dated.slice(index + 1)) {
        if (meet(event.value, other.value) !== false || anyBetween(event, other, between, events)) continue;
        pairs.push([event.statement, other.statement]);
      }
    });
  }
  return pairs;
}

function anyBetween(a: LifeEvent, b: LifeEvent, between: readonly Property[], events: readonly LifeEvent[]): boolean {
  const [from = '', to = ''] = [a.earliest ?? '', b.earliest ?? ''].sort();
  return events.some(
    (e) => between.includes(e.property) && e.earliest !== null && e.earliest >= from && e.earliest <= to,
  );
}
