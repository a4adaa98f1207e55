/** Whether a place lies in another or belongs to it. */
import type { Gazetteer } from './gazetteer.ts';

const DEEPEST = 8;

export function within(part: string, whole: string, gazetteer: Gazetteer): boolean {
  let id = gazetteer.get(part)?.within ?? null;
  for (let depth = 0; id !== null && depth < DEEPEST; depth++) {
    if (id === whole) return true;
    id = gazetteer.get(id)?.within ?? null;
  }
  return false;
}
