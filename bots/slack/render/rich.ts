/** The leaves of a rendering: plain_text and rich_text elements, which Slack reads no markup in. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../../core/answer/answer.ts';
import { marks } from '../../../core/answer/marks.ts';
import type { Said } from '../../../core/answer/said.ts';
import { visible } from '../../../core/answer/visible.ts';
import { linkTarget, pieces } from '../escaping.ts';
import { LIMITS } from '../limits.ts';

export type SlackBlock = types.KnownBlock;
export type RichElement = types.RichTextElement;
export type RichPart = types.RichTextBlockElement;

/** Where the citations of an answer lead: number to address. */
export type Links = ReadonlyMap<number, string>;

export function linksOf(answer: Pick<Answer, 'citations'>): Links {
  const links = new Map<number, string>();
  for (const [index, { url }] of answer.citations.entries()) {
    const target = linkTarget(url);
    if (target) links.set(index + 1, target);
  }
  return links;
}

/** Emoji codes stay as they are written; the text must not be empty. */
export function plain(text: string): types.PlainTextElement {
  return { type: 'plain_text', text: visible(text), emoji: false };
}

export function span(text: string, style?: types.RichTextText['style']): RichElement[] {
  return pieces(visible(text), LIMITS.textObject.max).map((piece) => ({
    type: 'text',
    text: piece,
    ...(style ? { style } : {}),
  }));
}

export function bold(text: string): RichElement[] {
  return span(text, { bold: true });
}

/** Words as a link; without a usable address they are just words. */
export function linked(text: string, url: string | null | undefined): RichElement[] {
  const target = linkTarget(url ?? null);
  const [words = ''] = pieces(visible(text), LIMITS.textObject.max);
  return target && words ? [{ type: 'link', url: target, text: words }] : span(text);
}

/** "[1][3–5]", each mark a link to its source; of a run of several sources its first and its last number lead to theirs. */
export function markSpans(citations: readonly number[], links: Links): RichElement[] {
  return (marks(citations).match(/\[[^\]]*\]/g) ?? []).flatMap((mark) => {
    const [from = 0, to = from] = (mark.match(/\d+/g) ?? []).map(Number);
    const [first, last] = [links.get(from), links.get(to)];
    const one = Array.from({ length: to - from + 1 }, (_, at) => links.get(from + at)).every((url) => url === first);
    if (one) return linked(mark, first);
    return [...linked(`[${from}`, first), ...span('–'), ...linked(`${to}]`, last)];
  });
}

/** @param style of the words; marks stay plain */
export function citedSpans(item: Said, links: Links, style?: types.RichTextText['style']): RichElement[] {
  return item.citations.length
    ? joined([...span(item.text, style), ...span(' '), ...markSpans(item.citations, links)])
    : span(item.text, style);
}

/** Neighbours without a link or with the same one become one element: Slack counts every container. */
export function joined(elements: readonly RichElement[]): RichElement[] {
  const whole: RichElement[] = [];
  for (const element of elements) {
    const last = whole.at(-1);
    const text = `${textIn(last)}${textIn(element)}`;
    const alike = JSON.stringify({ ...last, text: '' }) === JSON.stringify({ ...element, text: '' });
    if (last && alike && text.length <= LIMITS.textObject.max)
      whole[whole.length - 1] = { ...last, text } as RichElement;
    else whole.push(element);
  }
  return whole;
}

function textIn(element: RichElement | undefined): string {
  return element && 'text' in element ? (element.text ?? '') : '';
}

export function section(elements: RichElement[]): types.RichTextSection {
  return { type: 'rich_text_section', elements };
}

export function bullets(items: readonly RichElement[][]): RichPart[] {
  const filled = items.filter((elements) => elements.length > 0);
  return filled.length ? [{ type: 'rich_text_list', style: 'bullet', elements: filled.map(section) }] : [];
}

/** Parts as rich_text blocks of a bounded size; parts with nothing in them are left out. */
export function richText(parts: readonly RichPart[]): SlackBlock[] {
  const blocks: types.RichTextBlock[] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const part of parts) {
    if (part.elements.length === 0) continue;
    const length = JSON.stringify(part).length;
    const last = blocks.at(-1);
    if (last && size + length <= PART_BYTES) last.elements.push(part);
    else {
      blocks.push({ type: 'rich_text', elements: [part] });
      size = 0;
    }
    size += length;
  }
  return blocks;
}

/** Slack documents no ceiling for one rich_text block; this keeps each well under the ceiling of a message. */
const PART_BYTES = 8_000;
