/** Cites blocks anew: numbers in the order of what is still shown, where some of what was composed has been left out. */
import type { Block } from './answer.ts';
import type { CitationBook } from './citing.ts';

/**
 * @param composed what the blocks were cited by. @param book empty: it takes the citations of these blocks and no others.
 * Blocks of quotations or sources are not meant.
 */
export function recited(blocks: readonly Block[], composed: CitationBook, book: CitationBook): Block[] {
  const again = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(again);
    if (typeof value !== 'object' || value === null) return value;
    if ('statements' in value && Array.isArray(value.statements) && value.statements.length && 'text' in value) {
      const cited = book.cite(
        String(value.text),
        value.statements.flatMap((id) => composed.statement(String(id)) ?? []),
      );
      return { ...value, ...cited };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, again(inner)]));
  };
  return blocks.map((block) => again(block) as Block);
}
