/** A record's id is a question: "tiktok-be-federal-2023" asks for its apps in its place. */
import { type Draft, take } from './span.ts';

const LEAST_PARTS = 3;

export function readRecordIds(draft: Draft): void {
  const { tokens, lexicon } = draft;
  for (let from = 0; from < tokens.length; ) {
    let to = from + 1;
    while (tokens[to]?.gap === '-' && tokens[to]?.start === (tokens[to - 1]?.end ?? 0) + 1) to++;
    const id = draft.text.slice(tokens[from]?.start, tokens[to - 1]?.end).toLowerCase();
    const record = to - from >= LEAST_PARTS ? lexicon.record(id) : null;
    if (record) {
      const span = { from, to, rule: 'record', weak: false } as const;
      take(draft, { ...span, senses: [{ kind: 'place', id: record.place, cls: 'e' }] });
      draft.extra.push(...record.subjects.map((sense) => ({ ...span, senses: [sense] })));
    }
    from = to;
  }
}
