/** Fills lines of a given width with words that keep what they are for. */
import { columns, isNarrow } from './columns.ts';

/** What a piece of the layout is for; a surface may colour it. */
export type Role =
  | 'reading'
  | 'verdict'
  | 'title'
  | 'label'
  | 'text'
  | 'quote'
  | 'source'
  | 'caveat'
  | 'date'
  | 'option'
  | 'mark'
  | 'url'
  | 'key'
  | 'page';

export interface Span {
  readonly role: Role;
  readonly text: string;
  /** Where the piece leads; null or absent: nowhere. */
  readonly url?: string | null;
  /** What asks it. */
  readonly ask?: string;
}
export type Line = readonly Span[];

interface Shape {
  /** Columns, first and hanging indent included. */
  readonly width: number;
  /** Stands before the first line, unbroken. */
  readonly first: Line;
  /** Columns of space before the lines that follow. */
  readonly hang: number;
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

/**
 * Breaks at spaces and line feeds; a word longer than a line is broken where it must be; citation marks stay with the
 * word they follow. Runs of spaces inside a line stay as they are.
 */
export function wrap(spans: Line, shape: Shape): Line[] {
  let text = '';
  const starts: number[] = [];
  const glued: number[] = [];
  for (const span of spans) {
    if (span.role === 'mark' && text.endsWith(' ')) glued.push(text.length - 1);
    starts.push(text.length);
    text += span.text;
  }
  const narrow = isNarrow(text);
  if (narrow && !text.includes('\n') && widthOf(shape.first) + text.length <= shape.width) {
    return [[...shape.first, ...spans]];
  }
  const pad: Line = shape.hang > 0 ? [{ role: 'text', text: ' '.repeat(shape.hang) }] : [];
  const lines: Line[] = [];
  let at = 0;
  do {
    const lead = lines.length === 0 ? shape.first : pad;
    const room = Math.max(1, shape.width - (lines.length === 0 ? widthOf(shape.first) : shape.hang));
    while (text[at] === ' ') at += 1;
    const feed = text.indexOf('\n', at);
    const stop = feed < 0 ? text.length : feed;
    const reach = narrow ? at + room : reachOf(text, at, stop, room);
    const end = reach >= stop ? stop : breakBefore(text, at, reach, glued);
    let last = end;
    while (last > at && text[last - 1] === ' ') last -= 1;
    const line = lead.slice();
    slice(spans, starts, at, last, line);
    lines.push(line);
    at = end === feed ? end + 1 : end;
  } while (at < text.length);
  return lines;
}

function widthOf(line: Line): number {
  let width = 0;
  for (const span of line) width += columns(span.text);
  return width;
}

/** The index after the last grapheme that still fits; at least one grapheme. */
function reachOf(text: string, at: number, stop: number, room: number): number {
  let used = 0;
  for (const { segment, index } of graphemes.segment(text.slice(at, stop))) {
    used += columns(segment);
    if (used > room && index > 0) return at + index;
  }
  return stop;
}

/** The last space that may be broken at, up to and including `reach`; otherwise any space; otherwise `reach` itself. */
function breakBefore(text: string, at: number, reach: number, glued: readonly number[]): number {
  const last = text.lastIndexOf(' ', reach);
  let space = last;
  while (space > at && glued.includes(space)) space = text.lastIndexOf(' ', space - 1);
  if (space > at) return space;
  return last > at ? last : reach;
}

function slice(spans: Line, starts: readonly number[], from: number, to: number, into: Span[]): void {
  for (let i = 0; i < spans.length; i += 1) {
    const span = spans[i];
    const start = starts[i] ?? 0;
    if (!span || start >= to) break;
    const end = start + span.text.length;
    if (end <= from) continue;
    if (start >= from && end <= to) into.push(span);
    else into.push({ ...span, text: span.text.slice(Math.max(0, from - start), to - start) });
  }
}
