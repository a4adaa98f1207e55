/** Which apps and places are asked together where a sentence holds several pairs: "tiktok in france and wechat in india". */
import type { Question } from './question.ts';
import { type Draft, isPlace, isSubject, type Span, spansOf } from './span.ts';

/** Empty where every app is asked in every place. */
export function pairsOf(draft: Draft, plain: string): Question['pairs'] {
  const spans = spansOf(draft).filter(({ senses }) => senses[0]?.kind !== 'region');
  const subjects = spans.filter(isSubject);
  const places = spans.filter(isPlace);
  if (subjects.length < 2 || places.length < 2) return [];
  if (/\brespectively\b/.test(plain) && subjects.length === places.length) {
    return subjects.map((subject, i) => pair([subject], places.slice(i, i + 1)));
  }
  const runs: Span[][] = [];
  for (const span of spans) {
    const run = runs.at(-1);
    if (run?.[0] && isPlace(run[0]) === isPlace(span)) run.push(span);
    else runs.push([span]);
  }
  if (runs.length < 4 || runs.length % 2) return [];
  const pairs: Question['pairs'] = [];
  for (let i = 0; i < runs.length; i += 2) {
    const [one = [], two = []] = runs.slice(i, i + 2);
    pairs.push(one[0] && isSubject(one[0]) ? pair(one, two) : pair(two, one));
  }
  return pairs;
}

function pair(subjects: readonly Span[], places: readonly Span[]): Question['pairs'][number] {
  const firsts = (spans: readonly Span[]) => spans.flatMap(({ senses }) => senses.slice(0, 1));
  return {
    subjects: firsts(subjects).map(({ kind, id }) => `${kind}:${id}`),
    places: firsts(places).map(({ id }) => id),
  };
}
