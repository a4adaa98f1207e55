/** Measures inside a place, counted in English. */

export type Inside =
  | { readonly counted: number; readonly places: number }
  | {
      readonly bans: readonly string[];
      readonly advice: readonly string[];
      readonly unclear: readonly string[];
      readonly other: readonly string[];
    };

const MOST_NAMES = 3;

/** "Inside Belgium, on file: 6 with bans of their own (Flanders, Wallonia and 4 more), 1 with advice." */
export function insideInWords(where: string, inside: Inside): string {
  if ('counted' in inside)
    return `Inside ${where}, on file: ${inside.counted} measures of ${inside.places} other places and bodies.`;
  const parts = [
    part(inside.bans, 'with bans of their own', 'with a ban of its own'),
    part(inside.advice, 'with advice', 'with advice'),
    part(inside.unclear, 'with measures that may be over', 'with one that may be over'),
    part(inside.other, 'with measures ended or planned', 'with one ended or planned'),
  ].filter((words) => words !== null);
  return `Inside ${where}, on file: ${parts.join(', ')}.`;
}

function part(names: readonly string[], many: string, one: string): string | null {
  if (!names.length) return null;
  // One name more takes no more room than "and 1 more".
  const shown = names.length === MOST_NAMES + 1 ? names : names.slice(0, MOST_NAMES);
  const rest = names.length - shown.length;
  return `${names.length} ${names.length === 1 ? one : many} (${shown.join(', ')}${rest ? ` and ${rest} more` : ''})`;
}
