/** What the names in a sentence are to each other: a description, a part and its whole. */

import type { Sense } from '../lexicon/sense.ts';
import { within } from '../lexicon/within.ts';
import { isShouting, JOINTS } from './codes.ts';
import { type Draft, drop, isPlace, type Span, setAside, spansOf } from './span.ts';

const DESCRIBES = new Set(
  'app apps owned company companies firm firms giant parent based made chatbot tech startup conglomerate video platform'.split(
    ' ',
  ),
);

/** "The Chinese app TikTok", "dating app Tinder", "ByteDance's TikTok": words that only describe the app. */
export function dropDescriptions(draft: Draft): void {
  for (const span of spansOf(draft)) {
    const next = draft.taken[span.to];
    const before = draft.taken[span.from - 1];
    const open = !/[,/&+;:]/.test(draft.tokens[span.to]?.gap ?? '');
    const [sense] = span.senses;
    if (span.rule === 'adjective' && open && DESCRIBES.has(draft.tokens[span.to]?.key ?? '')) setAside(draft, span);
    if (sense?.kind !== 'category' && sense?.kind !== 'owner') continue;
    const isApp = (other: Span | null | undefined) => other?.senses[0]?.kind === 'platform';
    const openBefore = !/[,/&+;:]/.test(draft.tokens[span.from]?.gap ?? '');
    if ((isApp(next) && open) || (sense.kind === 'category' && isApp(before) && openBefore)) setAside(draft, span);
  }
}

/**
 * A name with a capital beside an unknown word with one is another name: "Paris Hilton". Nothing is known of it.
 */
export function dropPartsOfNames(draft: Draft): void {
  if (isShouting(draft.tokens)) return;
  for (const span of spansOf(draft)) {
    if (
      !isPlace(span) ||
      span.to - span.from !== 1 ||
      span.rule === 'adjective' ||
      span.rule === 'flag' ||
      span.rule === 'code'
    )
      continue;
    const token = draft.tokens[span.from];
    const next = draft.tokens[span.to];
    if (
      token?.letters !== 'title' ||
      next?.letters !== 'title' ||
      next.gap ||
      draft.taken[span.to] ||
      draft.understood[span.to]
    )
      continue;
    if (draft.lexicon.words.isCommon(next.key) || next.key.length < 3) continue;
    drop(draft, span);
  }
}

/** Of a place and what it lies in, side by side, the part is meant: "Wallonia, Belgium", "Texas USA", "Georgia in the US". */
export function keepParts(draft: Draft): void {
  const { gazetteer } = draft.lexicon;
  const spans = spansOf(draft).filter(isPlace);
  spans.forEach((span, i) => {
    const other = spans[i + 1];
    if (!other) return;
    const between = draft.tokens.slice(span.to, other.from);
    if (between.some(({ key }) => JOINTS.has(key)) || between.length > 2) return;
    if (between.some(({ key }) => !['in', 'the', 'of', 'state', 'city', 'country', 'region', 'within'].includes(key)))
      return;
    for (const [part, whole] of [
      [span, other],
      [other, span],
    ] as const) {
      const inside = part.senses.filter((sense) =>
        whole.senses.some((outer) => outer.id !== sense.id && within(sense.id, outer.id, gazetteer)),
      );
      if (!inside.length || whole.senses.length > 1) continue;
      if (inside.length < part.senses.length) replace(draft, part, inside);
      setAside(draft, whole);
      return;
    }
  });
}

/** Another name in the text may settle an ambiguous one: "Georgia, Atlanta", "which US states: Georgia". */
export function settleAmbiguous(draft: Draft): void {
  const spans = spansOf(draft).filter(isPlace);
  if (!spans.some(({ senses }) => senses.length > 1)) return;
  const sole = new Map(
    spans.flatMap((span) => (span.senses.length === 1 && span.senses[0] ? [[span.senses[0].id, span] as const] : [])),
  );
  const members = spans.flatMap(({ senses }) =>
    senses.flatMap(({ kind, id }) => (kind === 'region' ? draft.lexicon.gazetteer.members(id) : [])),
  );
  for (const span of spans) {
    if (span.senses.length < 2) continue;
    const named = span.senses.filter(({ id }) => sole.has(id));
    const inRegion = span.senses.filter(({ id }) => members.includes(id));
    const settled = named.length === 1 ? named : inRegion.length === 1 ? inRegion : [];
    if (!settled[0]) continue;
    const other = sole.get(settled[0].id);
    if (other) setAside(draft, other);
    replace(draft, span, settled);
  }
}

function replace(draft: Draft, span: Span, senses: readonly Sense[]): void {
  const settled = { ...span, senses };
  draft.taken.forEach((taken, i) => {
    if (taken === span) draft.taken[i] = settled;
  });
  const at = draft.extra.indexOf(span);
  if (at >= 0) draft.extra[at] = settled;
}
