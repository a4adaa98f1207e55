/** People and bodies that the ledger's own statements name: who decided, announced, advised, enforced or replied. */
import type { LedgerRecord } from '../ledger/schema.ts';
import { fold } from './fold.ts';

const SAYS_WHO: ReadonlySet<string> = new Set(['decided-by', 'announced-by', 'advised-by', 'enforced-by', 'response']);
const NAME = /\p{Lu}[\p{L}\p{M}’'-]+/gu;
const LEAST = 3;

/** Places of the records by the folded words of names, each once. Built when first asked for. */
export function actorsOf(records: readonly LedgerRecord[]): (key: string) => readonly string[] {
  let known: Map<string, string[]> | null = null;
  return (key) => {
    known ??= indexed(records);
    return known.get(key) ?? [];
  };
}

function indexed(records: readonly LedgerRecord[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const record of records) {
    for (const word of wordsOf(record)) {
      const ids = found.get(word);
      if (!ids) found.set(word, [record.place]);
      else if (!ids.includes(record.place)) ids.push(record.place);
    }
  }
  return found;
}

function wordsOf({ body, statements }: LedgerRecord): Set<string> {
  const texts = statements.flatMap(({ property, value, rank }) =>
    rank !== 'deprecated' && SAYS_WHO.has(property) ? Object.values(value) : [],
  );
  const words = [body, ...texts].flatMap((text) => (typeof text === 'string' ? (text.match(NAME) ?? []) : []));
  return new Set(words.map((word) => fold(word.replace(/['’]s$/u, ''))).filter((word) => word.length >= LEAST));
}
