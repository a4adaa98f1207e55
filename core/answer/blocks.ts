/** The table of blocks: what each sort says, rests on, offers to ask, and is made of. */
import type { Answer, Block, BlockOf, FollowUp } from './answer.ts';
import { type Items, itemsOf, plainItems } from './items.ts';
import { citedText, marks } from './marks.ts';
import type { Said } from './said.ts';

interface Sort<B extends Block> {
  /** Its words in reading order. An empty title is no line where there is nothing to go on from. */
  readonly lines: (block: B) => readonly string[];
  /** Everything it says of measures or remarks on. */
  readonly said: (block: B) => readonly Said[];
  /** What it offers to ask, in order. */
  readonly asks: (block: B) => readonly FollowUp[];
  /** Null: it is whole or not there. */
  readonly items: Items<B> | null;
  /** What it is for: the answer itself, what the answer rests on, or what leads on from it. */
  readonly role: 'answer' | 'evidence' | 'onward';
}

const none = () => [];
const ofItems = <I>({ items }: { readonly items: readonly I[] }) => items;

/** In the order in which what was left out is counted aloud. */
const SORTS: { readonly [K in Block['block']]: Sort<BlockOf<K>> } = {
  readings: { lines: ({ lines }) => lines, said: none, asks: none, items: null, role: 'answer' },
  lede: {
    lines: ({ sentences }) => [sentences.map(citedText).join(' ')],
    said: ({ sentences }) => sentences,
    asks: none,
    items: null,
    role: 'answer',
  },
  paragraph: {
    lines: (block) => [citedText(block)],
    said: (block) => [block],
    asks: none,
    items: null,
    role: 'answer',
  },
  facts: {
    lines: ({ title, rows }) => [
      ...(title ? [title] : []),
      ...rows.flatMap(({ label, items }) => [`${label}:`, ...items.map(citedText)]),
    ],
    said: ({ rows }) => rows.flatMap(ofItems),
    asks: none,
    items: itemsOf({
      of: ({ rows }) => rows,
      with: (block, rows) => ({ ...block, rows: [...rows] }),
      noun: ['fact', 'facts'],
      count: ({ rows }) => rows.reduce((sum, { items }) => sum + items.length, 0),
      cut: true,
      same: (block, next) => block.record === next.record,
      goingOn: (block) => ({ ...block, title: null }),
    }),
    role: 'answer',
  },
  quotations: {
    lines: ({ title, items }) => [
      title,
      ...items.flatMap(({ quote, source, citation }) => [quote, `${source} ${marks([citation])}`]),
    ],
    said: none,
    asks: none,
    items: plainItems(['quotation', 'quotations'], true),
    role: 'evidence',
  },
  related: {
    lines: ({ title, items }) => [title, ...items.map(citedText)],
    said: ofItems,
    asks: ({ items }) => items.map(asAsk),
    items: plainItems(['related record', 'related records'], true),
    role: 'onward',
  },
  list: {
    lines: ({ title, groups }) => [title, ...groups.flatMap((group) => [group.title, ...group.items.map(citedText)])],
    said: ({ groups }) => groups.flatMap(ofItems),
    asks: ({ groups }) => groups.flatMap(({ items }) => items.map(asAsk)),
    items: itemsOf({
      of: ({ groups }) => groups.flatMap(({ title, items }) => items.map((item) => ({ title, items: [item] }))),
      with: (block, groups) => ({ ...block, groups: regrouped(groups) }),
      noun: ['record', 'records'],
      cut: true,
      goingOn: (block, before) => ({ ...block, title: '', groups: groupsGoingOn(block, before) }),
    }),
    role: 'answer',
  },
  events: {
    lines: ({ title, items }) => [title, ...items.map((item) => `${item.date}: ${citedText(item)}`)],
    said: ofItems,
    asks: none,
    items: plainItems(['event', 'events'], true),
    role: 'answer',
  },
  table: {
    lines: ({ title, columns, rows }) => [
      title,
      ...rows.flatMap(({ label, cells }) => [
        `${label}:`,
        ...cells.flatMap((cell, i) => [`${columns[i]}:`, ...cell.map(citedText)]),
      ]),
    ],
    said: ({ rows }) => rows.flatMap(({ cells }) => cells.flat()),
    asks: none,
    items: itemsOf({
      of: ({ rows }) => rows,
      with: (block, rows) => ({ ...block, rows: [...rows] }),
      noun: ['row', 'rows'],
      cut: true,
    }),
    role: 'answer',
  },
  disagreement: {
    lines: ({ about, sides }) => [`Sources differ: ${about}`, ...sides.map(citedText)],
    said: ({ sides }) => sides,
    asks: none,
    items: itemsOf({
      of: ({ sides }) => sides,
      with: (block, sides) => ({ ...block, sides: [...sides] }),
      noun: ['differing value', 'differing values'],
      cut: false,
    }),
    role: 'answer',
  },
  caveats: {
    lines: ({ items }) => items.map(citedText),
    said: ofItems,
    asks: none,
    items: plainItems(['caveat', 'caveats'], true),
    role: 'answer',
  },
  sources: {
    lines: ({ title, items }) => [title, ...items.map(({ citations, text }) => `${marks(citations)} ${text}`)],
    said: none,
    asks: none,
    items: plainItems(['source', 'sources'], true),
    role: 'evidence',
  },
  choices: {
    lines: ({ prompt, options, none: neither }) => [prompt, ...[...options, neither].map(({ label }) => label)],
    said: none,
    asks: ({ options, none: neither }) => [...options, neither],
    items: null,
    role: 'answer',
  },
  next: {
    lines: ({ title, items }) => [title, ...items.map(({ label }) => label)],
    said: none,
    asks: ofItems,
    items: plainItems(null, false),
    role: 'onward',
  },
  more: {
    lines: ({ items }) => [`More: ${items.map(({ label }) => label).join(' · ')}`],
    said: none,
    asks: none,
    items: null,
    role: 'onward',
  },
};

function sortOf<B extends Block>(block: B): Sort<B> {
  // The table pairs each name with its own sort, which TypeScript cannot follow through a union of names.
  return SORTS[block.block] as unknown as Sort<B>;
}

function asAsk({ text, ask }: { readonly text: string; readonly ask: string }): FollowUp {
  return { label: text, ask };
}

type Groups = BlockOf<'list'>['groups'];

/** Neighbours of one title as one group. */
function regrouped(groups: Readonly<Groups>): Groups {
  const whole: Groups = [];
  for (const group of groups) {
    const last = whole.at(-1);
    if (last?.title === group.title) last.items.push(...group.items);
    else whole.push({ ...group, items: [...group.items] });
  }
  return whole;
}

function groupsGoingOn(block: BlockOf<'list'>, before: BlockOf<'list'>): Groups {
  const [first, ...rest] = block.groups;
  if (!first || first.title !== before.groups.at(-1)?.title) return block.groups;
  return [{ ...first, title: '' }, ...rest];
}

/** Lines of one block in reading order. */
export function linesOf(block: Block): readonly string[] {
  return sortOf(block).lines(block);
}

/** All that a block says, in order: what promise 1 is about. */
export function saidIn(block: Block): readonly Said[] {
  return sortOf(block).said(block);
}

/** What a block offers to ask, in order. */
export function asksIn(block: Block): readonly FollowUp[] {
  return sortOf(block).asks(block);
}

/** What can be asked next, in the order in which a numbered layout counts it. */
export function asks(answer: Pick<Answer, 'blocks'>): string[] {
  return answer.blocks.flatMap((block) => asksIn(block).map(({ ask }) => ask));
}

export function roleOf(block: Block): Sort<Block>['role'] {
  return sortOf(block).role;
}

/** Its first items; the same block where it has no more, or has none. */
export function firstOf<B extends Block>(block: B, most: number): B {
  return sortOf(block).items?.first(block, most) ?? block;
}

/** A block of many items as blocks of one; itself where it is never cut. */
export function split(block: Block): Block[] {
  return sortOf(block).items?.split?.(block) ?? [block];
}

/** Neighbours that were one block, as one block again. */
export function joined(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const last = whole.at(-1);
    const both = last?.block === block.block ? sortOf(block).items?.join(last, block) : null;
    if (both) whole[whole.length - 1] = both;
    else whole.push(block);
  }
  return whole;
}

/** What goes on after `before`, without the titles that it has shown. */
export function goingOn(block: Block, before: Block): Block {
  return block.block === before.block ? (sortOf(block).items?.goingOn(block, before) ?? block) : block;
}

/** What the second lacks of the first, counted in words: "2 quotations", "1 fact". */
export function missingFrom(whole: readonly Block[], shorter: readonly Block[]): string[] {
  return Object.entries(SORTS).flatMap(([name, { items }]) => {
    const noun = items?.noun;
    const missing = countOf(name, whole) - countOf(name, shorter);
    return noun && missing > 0 ? [`${missing} ${noun[missing === 1 ? 0 : 1]}`] : [];
  });
}

function countOf(name: string, blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + (block.block === name ? (sortOf(block).items?.count(block) ?? 0) : 0), 0);
}
