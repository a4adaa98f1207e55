/** Whether blocks fit one message: their number, and the text that Slack counts over all of them. */
import { LIMITS } from '../limits.ts';
import type { SlackBlock } from './rich.ts';

const COUNTED = new Set(['text', 'url']);

/**
 * Characters of text and links, and a share for every container. Slack documents no total: a message of markdown blocks
 * was refused above some 13,200 characters, one of rich_text blocks at 11,341 of bare text, so containers count.
 */
export function weight(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + weight(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  let sum = LIMITS.containerWeight.max;
  for (const [key, inner] of Object.entries(value)) {
    sum += typeof inner === 'string' ? (COUNTED.has(key) ? inner.length : 0) : weight(inner);
  }
  return sum;
}

const weighed = new WeakMap<SlackBlock, number>();

/** Blocks are never changed once made, so each is weighed once. */
function weightOf(block: SlackBlock): number {
  const known = weighed.get(block) ?? weight(block);
  weighed.set(block, known);
  return known;
}

/** @param share of what Slack is believed to take: less than 1 where it refused more */
export function fits(blocks: readonly SlackBlock[], share = 1): boolean {
  return (
    blocks.length <= LIMITS.messageBlocks.max &&
    blocks.reduce((sum, block) => sum + weightOf(block), 0) <= LIMITS.totalText.max * share
  );
}
