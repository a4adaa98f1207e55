/** Gathers the words of a message from wherever a platform keeps them: in the order seen, none twice, within bounds. */

/** A message that nests deeper, has more parts or is longer was made to be; what is left out is told. */
export const BOUNDS = Object.freeze({ depth: 12, parts: 2_000, characters: 20_000 });

export interface Gathered {
  /** A line a part, a blank line between what stands apart. */
  readonly text: string;
  /** Something was nested too deep or was too much to be gathered. */
  readonly cut: boolean;
}

export type Mark = number & { readonly mark: unique symbol };

export interface Gathering {
  /** Runs over something within the message, unless it lies too deep or was one too many. */
  readonly within: (run: () => void) => void;
  /** What follows stands apart from what was said before. */
  readonly apart: () => void;
  /** One part, of any number of lines. */
  readonly say: (text: unknown) => void;
  /** Where words said from now on begin. */
  readonly mark: () => Mark;
  /** What stands for other parts where those cannot be shown: of it only the lines that nothing said since then says. */
  readonly sum: (text: unknown, since: Mark) => void;
  readonly done: () => Gathered;
}

/** A line of fewer words may well stand twice: an entry of two lists, an answer of two polls. */
const REPEATABLE = 3;
const ADDRESS = /\bhttps?:\/\/[^\s<>|)\]]+/giu;
const EMOJI = /(?<![\p{L}\p{N}]):[a-z0-9][a-z0-9_+'-]*:(?![\p{L}\p{N}])/giu;
/** Numbers and marks of lists and quotations, which a plain form of a rich text has and the rich text has not. */
const LEADING = /^[\s>•◦▪‣–*-]*(?:\d{1,3}[.)]\s)?\s*/u;

export function gathering(): Gathering {
  const lines: string[] = [];
  const said = new Set<string>();
  let flow = ' ';
  let depth = 0;
  let parts = 0;
  let room: number = BOUNDS.characters;
  let cut = false;
  let gap = false;

  const add = (line: string, plain: string) => {
    if (room <= 0) {
      cut = true;
      return;
    }
    if (gap && lines.length) lines.push('');
    gap = false;
    const kept = line.slice(0, room);
    cut ||= kept.length < line.length;
    room -= kept.length;
    lines.push(kept);
    said.add(plain);
    flow += `${plain} `;
  };
  const each = (text: unknown, wanted: (plain: string) => boolean) => {
    if (typeof text !== 'string') return;
    for (const line of text.slice(0, BOUNDS.characters + 1).split(/\r?\n|[\u2028\u2029]/u)) {
      const plain = wordsOf(line);
      if (line.trim() === '') gap = true;
      else if (plain !== '' && wanted(plain)) add(line.trim(), plain);
    }
  };

  return {
    within: (run) => {
      parts += 1;
      if (depth >= BOUNDS.depth || parts > BOUNDS.parts) {
        cut = true;
        return;
      }
      depth += 1;
      run();
      depth -= 1;
    },
    apart: () => {
      gap = true;
    },
    say: (text) => each(text, (plain) => !(said.has(plain) && plain.split(' ').length > REPEATABLE)),
    mark: () => (flow.length - 1) as Mark,
    sum: (text, since) => {
      const others = flow.slice(since);
      each(text, (plain) => !others.includes(` ${plain} `));
    },
    done: () => ({ text: withoutAddresses(lines.join('\n')), cut }),
  };
}

/** What a line says once marks, addresses and the names of emoji are taken away; of nothing but such, all of it. */
function wordsOf(line: string): string {
  const bare = line.replace(LEADING, '').toLowerCase();
  return inWords(bare.replace(ADDRESS, ' ').replace(EMOJI, ' ')) || inWords(bare);
}

function inWords(text: string): string {
  return (text.match(/[\p{L}\p{M}\p{N}\p{So}\p{RI}]+/gu) ?? []).join(' ');
}

/** An address claims nothing, whatever names stand in it; one that is all there is is left. */
function withoutAddresses(text: string): string {
  const without = text.replace(ADDRESS, ' ');
  return /[\p{L}\p{N}]/u.test(without) ? without : text;
}

export interface Bag {
  readonly [field: string]: unknown;
}

/** What a platform sent, looked into without trust in its shape. */
export function bag(value: unknown): Bag | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : null;
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function textIn(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
