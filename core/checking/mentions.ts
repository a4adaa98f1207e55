/** The apps and places that a sentence names, in the order of the sentence, with what stands between them. */
import type { SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import { parse } from '../reading/read.ts';
import type { Span } from '../reading/span.ts';
import { understand } from '../reading/understand.ts';

export interface Mention {
  readonly kind: 'subject' | 'place';
  /** A subject key, or a place's id. */
  readonly key: string;
  readonly start: number;
  readonly end: number;
  /** Named as what is left out: "but not in Oman". */
  readonly excluded: boolean;
}

export interface Mentions {
  readonly text: string;
  readonly mentions: readonly Mention[];
  /** Names that could mean more than one place, as typed. */
  readonly doubtful: readonly string[];
  readonly asOf: string | null;
}

export function mentionsIn(sentence: string, lexicon: Lexicon, today: string): Mentions {
  const parts = parse(sentence, lexicon, { today });
  const { draft, excluded } = parts;
  const question = understand(parts);
  const read = new Set<string>([
    ...question.platforms.map((id) => `platform:${id}`),
    ...question.categories.map((id) => `category:${id}`),
    ...question.owners.map((id) => `owner:${id}`),
    ...question.places.map((id) => `place:${id}`),
  ]);
  const spans = [...new Set([...draft.taken, ...draft.extra])].filter((span): span is Span => span !== null);
  const mentionOf = (span: Span, out: boolean): Mention[] => {
    const sense = span.senses.find(({ kind, id }) => out || read.has(`${kind}:${id}`));
    if (!sense || sense.kind === 'region') return [];
    const [first, last] = [draft.tokens[span.from], draft.tokens[span.to - 1]];
    if (!first || !last) return [];
    return [{ kind: kindOf(sense), key: keyOf(sense), start: first.start, end: last.end, excluded: out }];
  };
  const mentions = [
    ...spans.flatMap((span) => mentionOf(span, false)),
    ...excluded.flatMap((span) => mentionOf(span, true)),
  ].sort((a, b) => a.start - b.start);
  return {
    text: draft.text,
    mentions,
    doubtful: question.ambiguity ? [question.ambiguity.typed] : [],
    asOf: question.asOf,
  };
}

function kindOf({ kind }: Sense): Mention['kind'] {
  return kind === 'place' ? 'place' : 'subject';
}

function keyOf({ kind, id }: Sense): string {
  return kind === 'place' ? id : (`${kind}:${id}` as SubjectKey);
}
