/** How what is said reads with the numbers of its sources behind it. */
import type { Said } from './said.ts';

/** The citation marks of a fact: "[1][3]"; runs of three and more are joined: "[1–4][7]". */
export function marks(citations: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const n of citations) {
    const last = runs.at(-1);
    if (last && n === last[1] + 1) last[1] = n;
    else runs.push([n, n]);
  }
  return runs
    .map(([from, to]) => (to - from > 1 ? `[${from}–${to}]` : from === to ? `[${from}]` : `[${from}][${to}]`))
    .join('');
}

export function citedText(item: Said): string {
  return item.citations.length ? `${item.text} ${marks(item.citations)}` : item.text;
}
