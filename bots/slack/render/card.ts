/**
 * An answer as one card: what is read at a glance, and below a fold what is longer than that.
 *
 * The fold is a container block, collapsed: https://docs.slack.dev/reference/block-kit/blocks/container-block, which
 * https://docs.slack.dev/blocks.json gives for messages alone, so a modal shows all. Its documentation lets rich text
 * stand in it, but Slack is reported to refuse that (see the note at SlackContainerBlock in
 * https://docs.rs/slack-morphism/2.31.0); a section is taken by both accounts, so in the fold marks are no links. That is
 * why only the overflow of a card is folded, and the parts of an answer unfold in the place of its first screen instead.
 */
import type { types } from '@slack/bolt';
import type { Answer } from '../../../core/answer/answer.ts';
import { goingOn, joined, linesOf, missingFrom, split } from '../../../core/answer/blocks.ts';
import { visible } from '../../../core/answer/visible.ts';
import { pieces, shortened } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { plain, type SlackBlock } from './rich.ts';

/** What is seen of a card before it is unfolded. Our own measure, not Slack's. */
const CARD = { characters: 1_200, blocks: 8 } as const;

type Blocks = Answer['blocks'];

/** @param rendered blocks of some of the answer's, together with all that stands beside them */
export function isCard(rendered: readonly SlackBlock[]): boolean {
  const seen = rendered.filter(({ type }) => type !== 'container');
  return seen.length <= CARD.blocks && characters(seen) <= CARD.characters;
}

/** What leads on has buttons, which a fold would take away: it stays, below it. */
const LEADS_ON: ReadonlySet<Blocks[number]['block']> = new Set(['choices', 'next', 'more']);

export interface Folded {
  readonly top: Blocks;
  readonly rest: Blocks;
  readonly after: Blocks;
}

/** @returns as much of the answer as a card shows at once, the rest of it, and what leads on from it. */
export function folded(blocks: Blocks, asCard: (blocks: Blocks) => boolean): Folded {
  const end = blocks.findLastIndex(({ block }) => !LEADS_ON.has(block)) + 1;
  const after = blocks.slice(end);
  const parts = blocks.slice(0, end).flatMap(split);
  let kept = 1;
  while (kept < parts.length && asCard([...joined(parts.slice(0, kept + 1)), ...after])) kept += 1;
  const top = joined(parts.slice(0, kept));
  const [next, ...more] = joined(parts.slice(kept));
  const last = top.at(-1);
  return { top, rest: next && last ? [goingOn(next, last), ...more] : [], after };
}

/** The rest under a line that counts it. */
export function fold(whole: Blocks, { top, rest, after }: Folded): SlackBlock[] {
  const text = rest.map((block) => linesOf(block).filter(Boolean).join('\n')).join('\n\n');
  const sections = pieces(visible(text), LIMITS.sectionText.max)
    .filter((piece) => piece.trim() !== '')
    .map((piece): types.SectionBlock => ({ type: 'section', text: plain(piece), expand: true }));
  if (!sections.length) return [];
  const counted = missingFrom(whole, [...top, ...after]).join(', ');
  return [
    {
      type: 'container',
      title: plain(shortened(counted ? `The rest: ${counted}` : 'The rest', LIMITS.containerTitle.max)),
      width: 'full',
      is_collapsible: true,
      default_collapsed: true,
      child_blocks: sections.slice(0, LIMITS.containerBlocks.max),
    },
  ];
}

/** Characters that are read without opening a menu. */
function characters(value: unknown): number {
  if (Array.isArray(value)) return value.reduce<number>((sum, item) => sum + characters(item), 0);
  if (typeof value !== 'object' || value === null) return 0;
  return Object.entries(value).reduce((sum, [key, inner]) => {
    if (key === 'options' || key === 'option_groups') return sum;
    return sum + (typeof inner === 'string' ? (key === 'text' ? inner.length : 0) : characters(inner));
  }, 0);
}
