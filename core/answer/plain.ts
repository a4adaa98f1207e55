/**
 * The words of an answer, block by block: what every surface shows once its markup is taken away (promise 8).
 * Surfaces may add marks, numbers as links, colour and space; never words, and never leave any out of a block they show.
 */
import type { Answer, Block, Cited } from './answer.ts';

/** The citation marks of a cited text: "[1][3]"; runs of three and more are joined: "[1–4][7]". */
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

export function citedText(item: Cited): string {
  return item.citations.length ? `${item.text} ${marks(item.citations)}` : item.text;
}

/** Lines of one block in reading order. An empty title is no line. */
export function blockLines(block: Block): string[] {
  switch (block.block) {
    case 'headline':
    case 'paragraph':
      return [citedText(block)];
    case 'readings':
      return block.lines;
    case 'facts':
      return [
        ...(block.title ? [block.title] : []),
        ...block.rows.flatMap((row) => [`${row.label}:`, ...row.items.map(citedText)]),
      ];
    case 'quotations':
      return [block.title, ...block.items.flatMap((item) => [item.quote, `${item.source} ${marks([item.citation])}`])];
    case 'disagreement':
      return [`Sources differ on ${block.about}:`, ...block.sides.map(citedText)];
    case 'caveats':
      return block.items.map(citedText);
    case 'table':
      return [
        block.title,
        ...block.rows.flatMap((row) => [
          `${row.label}:`,
          ...row.cells.flatMap((cell, i) => [`${block.columns[i]}:`, ...cell.map(citedText)]),
        ]),
      ];
    case 'list':
      return [block.title, ...block.groups.flatMap((group) => [group.title, ...group.items.map(citedText)])];
    case 'events':
      return [block.title, ...block.items.map((item) => `${item.date}: ${citedText(item)}`)];
    case 'choices':
      return [block.prompt, ...block.options.map((option) => option.label), block.none.label];
    case 'related':
      return [block.title, ...block.items.map(citedText)];
    case 'next':
      return [block.title, ...block.items.map((item) => item.label)];
    case 'sources':
      return [block.title, ...block.items.map((item) => `${marks(item.citations)} ${item.text}`)];
  }
}

/** Every line of the answer in order. */
export function answerLines(answer: Pick<Answer, 'blocks'>): string[] {
  return answer.blocks.flatMap(blockLines);
}
