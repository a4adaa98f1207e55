/** An answer to a Discord message in Components V2: a container in the verdict's colour, its buttons under it. Pure. */
import {
  type APIButtonComponent,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APIMessageTopLevelComponent,
  ButtonStyle,
  ComponentType,
  SeparatorSpacingSize,
} from 'discord.js';
import type { Answer, BlockOf } from '../../../core/answer/answer.ts';
import { escapeLine } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { renderBlock } from './block.ts';
import { type Linked, markedBy } from './marks.ts';
import type { Piece } from './piece.ts';
import { button, type IdOf, idsFor } from './press.ts';

export type Tone = BlockOf<'lede'>['tone'];
/** 24-bit RGB. The words carry the meaning; the colour only repeats it. */
const COLOURS: Record<Tone, number> = {
  banned: 0xc0392b,
  pending: 0xd68910,
  ended: 0x2e8b57,
  advice: 0x2874a6,
  unclear: 0x7f8c8d,
};

export interface Pressed {
  readonly label: string;
  readonly id: string;
  /** The one thing that most came for. */
  readonly primary?: boolean;
}

export interface RenderOptions {
  readonly idOf: IdOf;
  /** Of the whole answer, where only a part of it is rendered. */
  readonly tone?: Tone;
  readonly linked?: Linked;
  /** What can be done with this answer, in order; at most two rows. */
  readonly actions?: readonly Pressed[];
  /** Plain sentences of the surface, in small print under the answer: why a button is absent, who posted it. */
  readonly notes?: readonly string[];
}

export type Components = APIMessageTopLevelComponent[];

export function renderAnswer(answer: Answer, options: RenderOptions): Components {
  const ids = idsFor(options.idOf);
  const marked = markedBy(answer.citations, options.linked ?? 'every');
  const pieces = answer.blocks.flatMap((block) => renderBlock(block, ids, marked));
  const buttons = (options.actions ?? []).map(({ label, id, primary }) =>
    button(label, ids.unique(id), primary ? ButtonStyle.Primary : ButtonStyle.Secondary),
  );
  return [
    container(options.tone ?? toneOf(answer), laidOut(pieces)),
    ...smallPrint(options.notes ?? []),
    ...rowsOf(buttons),
  ];
}

export function container(tone: Tone, components: APIComponentInContainer[]): APIContainerComponent {
  return { type: ComponentType.Container, accent_color: COLOURS[tone], components };
}

/** Sentences of the surface under an answer; nothing where there are none. */
export function smallPrint(notes: readonly string[]): Components {
  const content = notes.map((note) => `-# ${escapeLine(note)}`).join('\n');
  return content ? [{ type: ComponentType.TextDisplay, content }] : [];
}

/** One or a few plain sentences of the surface itself: a reason, a refusal. */
export function renderNotice(sentences: readonly string[]): Components {
  return [{ type: ComponentType.TextDisplay, content: sentences.map(escapeLine).join('\n') }];
}

interface Size {
  readonly components: number;
  readonly characters: number;
}

/** Components, nested ones and accessories counted, and the characters of all text displays, markup counted. */
function sizeOf(components: readonly (Components[number] | APIComponentInContainer)[]): Size {
  const all = components.flatMap(everything);
  return {
    components: all.length,
    characters: all.reduce((sum, part) => sum + ('content' in part ? part.content.length : 0), 0),
  };
}

/** Whether Discord would take the message. */
export function fits(components: Components): boolean {
  const size = sizeOf(components);
  return size.components <= LIMITS.components.max && size.characters <= LIMITS.text.max;
}

type Part = { readonly type: ComponentType } | { readonly type: ComponentType; readonly content: string };

function everything(component: Components[number] | APIComponentInContainer): Part[] {
  const inner = 'components' in component ? component.components : [];
  return [
    component,
    ...inner.flatMap((part) => everything(part as APIComponentInContainer)),
    ...('accessory' in component ? [component.accessory] : []),
  ];
}

export function toneOf(answer: Answer): Tone {
  return answer.blocks.find((block) => block.block === 'lede')?.tone ?? 'unclear';
}

/** Words that follow each other share a text display; no line opens or closes the container, none follows another. */
function laidOut(pieces: readonly Piece[]): APIComponentInContainer[] {
  const laid: APIComponentInContainer[] = [];
  for (const piece of pieces) {
    const last = laid.at(-1);
    switch (piece.piece) {
      case 'text':
        if (piece.markdown.trim() === '') break;
        if (last?.type === ComponentType.TextDisplay) last.content += `\n${piece.markdown}`;
        else laid.push({ type: ComponentType.TextDisplay, content: piece.markdown });
        break;
      case 'row':
        laid.push({ type: ComponentType.ActionRow, components: [...piece.components] });
        break;
      case 'line':
        if (last && last.type !== ComponentType.Separator) {
          laid.push({ type: ComponentType.Separator, divider: true, spacing: SeparatorSpacingSize.Small });
        }
    }
  }
  if (laid.at(-1)?.type === ComponentType.Separator) laid.pop();
  return laid;
}

function rowsOf(buttons: readonly APIButtonComponent[]): Components {
  const rows: Components = [];
  for (let i = 0; i < buttons.length; i += LIMITS.rowButtons.max) {
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(i, i + LIMITS.rowButtons.max) });
  }
  return rows;
}
