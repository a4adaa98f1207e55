/** What a sentence on how a measure stands rests on. */
import type { Statement } from '../ledger/schema.ts';
import type { Standing } from '../situation/standing.ts';

/** The verdict's own grounds, or for a day before the first event that event. */
export function groundsFor({ record, judgement }: Pick<Standing, 'record' | 'judgement'>): readonly Statement[] {
  const decisive = judgement.grounds.slice(-2);
  const term = judgement.term ? [judgement.term.event.statement] : [];
  const undated = judgement.verdict === 'term-passed' ? judgement.undated.map(({ statement }) => statement) : [];
  const grounds = [...new Set([...decisive, ...term, ...undated, ...judgement.neverBy])];
  if (grounds.length) return grounds;
  const ahead = judgement.ahead ?? judgement.next;
  if (ahead) return [ahead.statement];
  return record.statements.filter((s) => s.rank !== 'deprecated').slice(0, 1);
}
