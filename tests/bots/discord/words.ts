/** Takes the markup off a rendered message: the words a reader sees, in order. */
import { LABELS } from '../../../bots/conversation/words.ts';
import type { Components } from '../../../bots/discord/render/answer.ts';
import { MENU } from '../../../bots/discord/render/press.ts';
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';

interface Any {
  readonly content?: string;
  readonly label?: string;
  readonly placeholder?: string;
  readonly options?: readonly { readonly label: string }[];
  readonly components?: readonly Any[];
  readonly accessory?: Any;
}

/** The answer's own words as they should be seen: what "more" counts is said by buttons, see `partsOffered`. */
export function wordsOf({ blocks }: Pick<Answer, 'blocks'>): string {
  return flat(visible(answerLines({ blocks: blocks.filter(({ block }) => block !== 'more') }).join(' ')));
}

/** What "more" counts, as the labels of buttons: "43 sources" is "Sources (43)". */
export function partsOffered({ blocks }: Pick<Answer, 'blocks'>): string[] {
  const items = blocks.flatMap((block) => (block.block === 'more' ? block.items : []));
  return items.map(({ part, label }) => {
    const count = /^\d+/.exec(label)?.[0];
    return count ? `${LABELS[part]} (${count})` : LABELS[part];
  });
}

/** Of the answer's own container; rows and small print under it are the surface's. */
export function wordsShown(components: Components): string {
  return flat(seen(components[0] as Any).join(' '));
}

export function flat(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function seen(part: Any): string[] {
  const options = part.placeholder === MENU.pick ? (part.options ?? []).map((option) => option.label) : [];
  return [
    ...(part.content === undefined ? [] : [unmarked(part.content)]),
    ...(part.label === undefined ? [] : [part.label]),
    ...options,
    ...(part.components ?? []).flatMap(seen),
    ...(part.accessory ? seen(part.accessory) : []),
  ];
}

/** Reads the markdown as Discord does, as far as we write it: a backslash protects the next character. */
export function unmarked(markdown: string): string {
  return markdown
    .split('\n')
    .map((line) => inline(line.replace(/^(?:> ?)?(?:-# |#{1,3} |- )?/, '')))
    .join('\n');
}

function inline(line: string): string {
  const tokens = /\\([^0-9A-Za-z\s])|`([^`]*)`|\[([^\]]*)\]\(<[^>]*>\)|(\*{1,2})|([\s\S])/g;
  return line.replace(tokens, (_all, escaped, code, label, mark, plain) => {
    if (escaped !== undefined) return escaped;
    if (code !== undefined) return code;
    // Inside a label a backslash is shown, not obeyed.
    if (label !== undefined) return label;
    return mark === undefined ? plain : '';
  });
}
