/** The last line of a first screen: what else is on record, part by part, each with how much of it there is. */

import type { PairFinding } from '../../finding/find.ts';
import { kept } from '../../ledger/kept.ts';
import type { LedgerRecord } from '../../ledger/schema.ts';
import { eventsOf } from '../../verdict/events.ts';
import { MORE } from '../../wording/en/labels.ts';
import type { BlockOf } from '../answer.ts';
import { inUse } from '../facts.ts';

export function moreOf(records: readonly LedgerRecord[], pair: Pick<PairFinding, 'inside'>): BlockOf<'more'> {
  const each = records.map(heldBy);
  const sum = (count: (held: Held) => number) => each.reduce((total, held) => total + count(held), 0);
  const counts = {
    details: sum(({ facts }) => facts),
    words: together(each.map(({ quotations }) => quotations)),
    inside: pair.inside.length,
    history: sum(({ dates }) => dates),
    sources: together(each.map(({ sources }) => sources)),
  };
  return {
    block: 'more',
    items: MORE.flatMap(({ part, one, many }) => {
      const count = counts[part];
      return count > 0 ? [{ part, label: `${count} ${count === 1 ? one : many}` }] : [];
    }),
  };
}

interface Held {
  readonly facts: number;
  readonly dates: number;
  readonly sources: ReadonlySet<string>;
  readonly quotations: ReadonlySet<string>;
}

const heldBy = kept((record: LedgerRecord): Held => {
  const used = inUse(record);
  const sources = new Set<string>();
  const quotations = new Set<string>();
  for (const { citations } of used) {
    for (const { source, quote } of citations) {
      sources.add(source);
      if (quote) quotations.add(`${source}\n${quote.exact}`);
    }
  }
  return { facts: used.length, dates: eventsOf(record).length, sources, quotations };
});

/** How many there are, each counted once. */
function together([first, ...rest]: readonly ReadonlySet<string>[]): number {
  if (!rest.length) return first?.size ?? 0;
  const all = new Set(first);
  for (const some of rest) for (const one of some) all.add(one);
  return all.size;
}
