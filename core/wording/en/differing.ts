/** A disagreement of sources in one English sentence. */

/** Characters of one side. */
const SIDE = 60;

/** "Sources differ (when it took effect): 31 January 2025, or 3 February 2025." */
export function differInBrief(label: string, sides: readonly string[]): string {
  const short = sides.map(shortened);
  return `Sources differ (${label.replace(/[?:]$/, '')}): ${short.join('; or ')}.`;
}

function shortened(words: string): string {
  if (words.length <= SIDE) return words.replace(/\.$/, '');
  return `${words.slice(0, SIDE).replace(/[\s,;:]+\S*$/, '')} …`;
}
