/** Names that stand for several places: settled by the text where it can be, else a pick list. */
import { fold } from '../lexicon/fold.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Sense } from '../lexicon/sense.ts';
import type { Ambiguity } from './question.ts';
import { type Draft, isPlace, type Span, typedOf } from './span.ts';

const MOST_OPTIONS = 8;

/** The first name that stays ambiguous; null where none does. */
export function ambiguityOf(draft: Draft, spans: readonly Span[]): Ambiguity | null {
  for (const span of spans) {
    const places = unique(span.senses.filter(({ kind }) => kind === 'place'));
    if (!isPlace(span) || places.length < 2) continue;
    const typed = typedOf(draft, span);
    const first = draft.tokens[span.from];
    const last = draft.tokens[span.to - 1];
    if (!first || !last) continue;
    const options = places.slice(0, MOST_OPTIONS).map((sense) => {
      const phrase = phraseFor(sense, draft.lexicon);
      return {
        kind: 'place' as const,
        id: sense.id,
        name: toldApart(sense, places, draft.lexicon),
        ask: draft.text.slice(0, first.start) + phrase + draft.text.slice(last.end),
      };
    });
    return { typed, options };
  }
  return null;
}

function unique(senses: readonly Sense[]): Sense[] {
  return [...new Map(senses.map((sense) => [sense.id, sense])).values()];
}

/** The name with what it lies in where two share it. */
function toldApart(sense: Sense, others: readonly Sense[], lexicon: Lexicon): string {
  const name = lexicon.nameOf(sense);
  const shared = others.some((other) => other.id !== sense.id && lexicon.nameOf(other) === name);
  const within = lexicon.gazetteer.get(sense.id)?.within;
  if (!shared) return name;
  return within ? `${name} (${lexicon.nameOf({ kind: 'place', id: within })})` : `${name} (country)`;
}

/** Words that are read as this thing and no other. */
export function phraseFor(sense: Pick<Sense, 'kind' | 'id'>, lexicon: Lexicon): string {
  const name = lexicon.nameOf(sense);
  const within = sense.kind === 'place' ? lexicon.gazetteer.get(sense.id)?.within : null;
  const phrases = [
    name,
    ...(sense.kind === 'place'
      ? [
          `country of ${name}`,
          `state of ${name}`,
          ...(within ? [`${name} ${lexicon.nameOf({ kind: 'place', id: within })}`] : []),
        ]
      : []),
  ];
  const only = phrases.find((phrase) => {
    const senses = lexicon.senses(fold(phrase));
    return senses.length > 0 && senses.every(({ kind, id }) => kind === sense.kind && id === sense.id);
  });
  return only ?? (sense.kind === 'place' ? sense.id : name);
}
