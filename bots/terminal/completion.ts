/** Completion at the prompt: the names of apps and places that the last words of the line begin. */
import type { Interdict } from '../../core/port.ts';
import { COMPLETED } from './commands.ts';

/** "European Commission" has two words, "Wallonia-Brussels Federation" two, "United States of America" four. */
const LONGEST_NAME = 4;

/** @returns what the line's end can become, and that end: readline's own shape. */
export function complete(
  interdict: Pick<Interdict, 'suggestName'>,
  line: string,
  limit: number,
): [readonly string[], string] {
  const words = line.split(/(?<=\s)/);
  for (let count = Math.min(LONGEST_NAME, words.length); count >= 1; count -= 1) {
    const typed = words.slice(-count).join('');
    if (typed.trim() === '') continue;
    const hits = namesFrom(interdict, typed, limit);
    if (count === words.length) {
      hits.unshift(...COMPLETED.filter((command) => command.startsWith(typed) && command !== typed));
    }
    if (hits.length > 0) return [hits.slice(0, limit), typed];
  }
  return [[], line];
}

function namesFrom(interdict: Pick<Interdict, 'suggestName'>, typed: string, limit: number): string[] {
  const lower = typed.toLowerCase();
  const found = (['app', 'place'] as const)
    .flatMap((kind) => interdict.suggestName(kind, typed, limit))
    .flatMap(({ label, ask }) => [label, ask].find((text) => text.toLowerCase().startsWith(lower)) ?? [])
    // What is typed stays as typed: readline only adds to it. Small letters go on as small letters.
    .map((name) => typed + (typed === lower ? name.toLowerCase() : name).slice(typed.length));
  return [...new Set(found)];
}
