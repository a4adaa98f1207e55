/** Reads words run together: "tiktokbelgium", "#TikTokBan", "newsouthwalestiktok". */
import type { Sense } from '../lexicon/sense.ts';
import type { Speller } from '../lexicon/spelling.ts';
import type { Draft, Span } from './span.ts';

const LEAST = 7;
const LEAST_NAME = 4;
/** Words that may stand between and after names run together. */
const BETWEEN = [
  'banned',
  'bans',
  'ban',
  'apps',
  'app',
  'inthe',
  'in',
  'is',
  'and',
  'for',
  'on',
  'the',
  'of',
  'by',
  'vs',
  'staff',
  'government',
];

/** The names of a word run together, in order, or null. Each becomes a span over the same word. */
export function splitJoined(draft: Draft, at: number, speller: Speller): Span[] | null {
  const key = draft.tokens[at]?.key ?? '';
  if (key.length < LEAST || key.length > 48 || draft.lexicon.words.isCommon(key)) return null;
  const names = cut(draft, key, 0, new Map()) ?? headOrTail(draft, key, speller);
  if (!names?.length) return null;
  return names.map((senses) => ({ from: at, to: at + 1, senses, rule: 'joined', weak: false }));
}

function cut(
  draft: Draft,
  key: string,
  from: number,
  known: Map<number, readonly Sense[][] | null>,
): readonly Sense[][] | null {
  if (from === key.length) return [];
  const before = known.get(from);
  if (before !== undefined) return before;
  known.set(from, null);
  let best: readonly Sense[][] | null = null;
  for (let to = key.length; to > from; to--) {
    const part = key.slice(from, to);
    const senses = part.length >= LEAST_NAME && !draft.lexicon.words.isCommon(part) ? usable(draft, part) : [];
    const harmless = from > 0 && BETWEEN.includes(part);
    if (!senses.length && !harmless) continue;
    const rest = cut(draft, key, to, known);
    if (!rest) continue;
    best = senses.length ? [[...senses], ...rest] : rest;
    break;
  }
  known.set(from, best);
  return best;
}

function usable(draft: Draft, part: string): readonly Sense[] {
  const senses = draft.lexicon.senses(part).filter(({ cls }) => cls !== 'd' && cls !== 'k');
  const platforms = senses.filter(({ kind }) => kind === 'platform');
  return platforms.length ? platforms.slice(0, 1) : senses;
}

/** An app's name at one end and a misspelt name for the rest: "tiktokbelguim". */
function headOrTail(draft: Draft, key: string, speller: Speller): Sense[][] | null {
  for (let size = key.length - LEAST_NAME; size >= 5; size--) {
    for (const [name, rest] of [
      [key.slice(0, size), key.slice(size)],
      [key.slice(key.length - size), key.slice(0, key.length - size)],
    ] as const) {
      const platform = draft.lexicon.senses(name).find(({ kind }) => kind === 'platform');
      if (!platform || draft.lexicon.isWord(platform.id, name) || rest.length < 5) continue;
      const { accepted } = speller.correct(rest, ({ kind }) => kind === 'place');
      if (accepted) return [[platform], [...accepted.senses]];
    }
  }
  return null;
}
