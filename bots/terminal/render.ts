/** An answer as text for the terminal: the core's layout, coloured and linked. Pure. */
import type { Answer } from '../../core/answer/answer.ts';
import { layoutLines } from '../../core/layout/layout.ts';
import type { Palette } from './colours.ts';
import { link } from './escaping.ts';

export interface RenderOptions {
  /** Columns. */
  readonly width: number;
  readonly palette: Palette;
  /** The terminal can open links: sources become links, and their addresses are not printed. */
  readonly links: boolean;
  /** Number what can be asked next. */
  readonly numbered?: boolean;
}

/** @returns lines without a newline at the end. */
export function render(answer: Pick<Answer, 'blocks' | 'page'>, options: RenderOptions): string {
  const { width, links, numbered = false } = options;
  const tone = answer.blocks.find((block) => block.block === 'lede')?.tone ?? null;
  return layoutLines(answer, { width, numbered, addresses: !links })
    .map((line) =>
      line
        .map((span) => {
          const painted = span.text.trim() === '' ? span.text : options.palette(span.role, tone)(span.text);
          return links && span.url ? link(painted, span.url) : painted;
        })
        .join(''),
    )
    .join('\n');
}
