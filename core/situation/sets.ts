/** "Both A and B", "A but not B": what two lists have in common, and what the first has alone. */
import type { Standing } from './standing.ts';

export interface Set2 {
  /** In both, with the measures of both. */
  readonly both: Map<string, Standing[]>;
  /** In the first alone. */
  readonly only: Map<string, Standing[]>;
}

/** @param keyOf by what they are compared: the place, or the apps named. */
export function setsOf(
  first: readonly Standing[],
  second: readonly Standing[],
  keyOf: (standing: Standing) => readonly string[],
): Set2 {
  const [a, b] = [indexed(first, keyOf), indexed(second, keyOf)];
  const both = new Map<string, Standing[]>();
  const only = new Map<string, Standing[]>();
  for (const [key, standings] of a) {
    const others = b.get(key);
    if (others) both.set(key, [...standings, ...others]);
    else only.set(key, standings);
  }
  return { both, only };
}

function indexed(standings: readonly Standing[], keyOf: (standing: Standing) => readonly string[]) {
  const by = new Map<string, Standing[]>();
  for (const standing of standings) {
    for (const key of keyOf(standing)) {
      const at = by.get(key);
      if (at) at.push(standing);
      else by.set(key, [standing]);
    }
  }
  return by;
}
