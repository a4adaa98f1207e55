/** Values that say the same, as one: the fullest is shown, and the sources of the others are cited with it. */
import type { Ledger } from '../../ledger/ledger.ts';
import type { Property } from '../../ledger/property.ts';
import type { Source, Statement } from '../../ledger/schema.ts';
import { attributed, bareValue, viaOfAll } from '../values.ts';
import { fullness, precision, saysAll } from './saying.ts';

export interface Value {
  readonly words: string;
  /** All that say it, or less of it; the one whose words are shown first. At least one. */
  readonly statements: readonly Statement[];
}

/**
 * The values of one property, those that say the same merged. Values that merely overlap stay apart.
 * @param statements those in use; of other properties they are passed over.
 * @returns preferred ones first, then those that a source gives itself before those of a source cited for the measure as a
 *   whole; events keep their order.
 */
export function mergedValues(statements: readonly Statement[], property: Property, ledger: Ledger): Value[] {
  const own = statements.filter((s) => s.property === property);
  const [only] = own;
  if (only && own.length === 1) return [{ words: wordsOf(own, ledger), statements: own }];
  const fullest = [...own].sort((a, b) => fullness(b) - fullness(a) || bySupport(a, b, ledger));
  const groups: Statement[][] = [];
  for (const statement of fullest) {
    const group = groups.find(([head]) => head !== undefined && saysAll(head, statement));
    if (group) group.push(statement);
    else groups.push([statement]);
  }
  const place = new Map(own.map((statement, index) => [statement, index]));
  const first = (group: readonly Statement[]) => Math.min(...group.map((s) => place.get(s) ?? 0));
  return groups
    .sort((a, b) => byRank(a, b) || (REPEATED.has(property) ? 0 : byBest(a, b)) || first(a) - first(b))
    .map((group) => ({ words: wordsOf(group, ledger), statements: group }));
}

/** Whose word it is, only where nobody reports the shown words at first hand. */
export function wordsOf(group: readonly Statement[], ledger: Ledger): string {
  const [head] = group;
  if (!head) return '';
  const saying = group.filter((s) => saysAll(s, head));
  const vias = saying.map(viaOfAll);
  const via = vias.includes(null) ? null : [...new Set(vias)].join(' and ');
  return attributed(bareValue(head, ledger), via);
}

/** What happens more than once is told in its order. */
const REPEATED: ReadonlySet<Property> = new Set(['step', 'extended', 'suspended', 'resumed', 'upheld', 'response']);

/** Of an event that happens once the most exact day comes first; a longer text is not for that a better one. */
function byBest(a: readonly Statement[], b: readonly Statement[]): number {
  const exact = ([head]: readonly Statement[]) => (head ? precision(head) : 0);
  return byOwn(a, b) || exact(b) - exact(a);
}

function byRank(a: readonly Statement[], b: readonly Statement[]): number {
  const preferred = (group: readonly Statement[]) => Number(group.some(({ rank }) => rank === 'preferred'));
  return preferred(b) - preferred(a);
}

function byOwn(a: readonly Statement[], b: readonly Statement[]): number {
  return Number(b.some(isOwn)) - Number(a.some(isOwn));
}

/** A source is cited for this value, and not for the measure as a whole only. */
export function isOwn({ citations }: Statement): boolean {
  return citations.some(({ whole }) => !whole);
}

const TIER_ORDER: readonly Source['tier'][] = ['legal-text', 'official', 'reporting', 'secondary'];

function bySupport(a: Statement | undefined, b: Statement | undefined, ledger: Ledger): number {
  if (!a || !b) return 0;
  const tier = ({ citations }: Statement) =>
    Math.min(...citations.map(({ source }) => TIER_ORDER.indexOf(ledger.sources.get(source)?.tier ?? 'secondary')));
  return byRank([a], [b]) || byOwn([a], [b]) || tier(a) - tier(b) || b.citations.length - a.citations.length;
}
