/** What a sentence takes back or leaves out: corrections ("Belgium, no wait, France") and exclusions ("everywhere except France"). */
import { JOINTS } from './codes.ts';
import { type Draft, isPlace, isSubject, type Span, setAside, spansOf } from './span.ts';

const CORRECTS =
  /(?:(?:[,.;…–—-]+\s*|\bactually,? )no\b(?=[, ])|\bno,\s|\bmake it\b)|\b(?:no,? wait|wait,? no|wait|sorry|(?:(?<=, ?)|(?<=no )|(?<=or )|(?<=well ))actually|i mean(?:t)?|i should say|scratch that|strike that|correction|make that|or rather|oops|whoops|i'?m wrong|my mistake|pardon|non,? attends|je veux dire|enfin|nein,? warte|ich meine?|quiero decir|perd[oó]n)\b/gu;

/** After a correction, what follows stands in place of what came before: "Belgium, no wait, France". */
export function applyCorrections(draft: Draft, plain: string): void {
  const spans = spansOf(draft);
  const kinds = [isPlace, isSubject].filter((kind) => spans.filter(kind).length > 1);
  if (!kinds.length) return;
  let at = -1;
  for (const match of plain.matchAll(CORRECTS)) at = match.index;
  if (at < 0) return;
  const before = spans.filter((span) => (draft.tokens[span.from]?.start ?? 0) < at);
  const after = spans.filter((span) => (draft.tokens[span.from]?.start ?? 0) > at);
  for (const kind of kinds) {
    if (!after.some((span) => kind(span) && !span.weak)) continue;
    for (const span of before.filter(kind)) setAside(draft, span);
  }
}

const EXCLUDES = new Set(
  'except excepting excluding bar barring save minus without sauf excepté excepte ausser ohne excepto salvo menos tranne eccetto behalve uitgezonderd outside unless'.split(
    ' ',
  ),
);
/** Two words that exclude. */
const EXCLUDES_TOGETHER = new Set([
  'but not',
  'other than',
  'apart from',
  'aside from',
  'and not',
  'not in',
  'except for',
  'except in',
  'mais pas',
  'aber nicht',
  'pero no',
  'ma non',
  'maar niet',
  'anstatt in',
  'besides in',
]);

const REPLACES = new Set(['instead of', 'rather than']);

/** @returns the spans that the question leaves out, taken from the draft: "everywhere except France", "France, not Belgium". */
export function takeExclusions(draft: Draft): Span[] {
  const excluded: Span[] = [];
  const byComma = new Set<Span>();
  const spans = spansOf(draft);
  for (const span of spans) {
    const previous = spans[spans.indexOf(span) - 1];
    const listed = previous && excluded.includes(previous) && isJoined(draft, previous, span, byComma.has(previous));
    const how = isExcluded(draft, span, spans);
    if (!listed && !how) continue;
    excluded.push(span);
    if (how === 'all but' || (previous && byComma.has(previous))) byComma.add(span);
  }
  if (excluded.length === spans.length) return [];
  for (const span of excluded) setAside(draft, span);
  return excluded;
}

/** "Except France, Italy and Spain" goes on after a comma; "not Belgium, France" does not. */
function isJoined(draft: Draft, first: Span, second: Span, comma: boolean): boolean {
  const between = draft.tokens.slice(first.to, second.from);
  if (between.length > 1 || isPlace(first) !== isPlace(second)) return false;
  return between.length === 1
    ? JOINTS.has(between[0]?.key ?? '')
    : comma && /[,/&+]/.test(draft.tokens[second.from]?.gap ?? '');
}

function isExcluded(draft: Draft, span: Span, spans: readonly Span[]): 'all but' | 'not' | null {
  const words: string[] = [];
  for (let i = span.from - 1; i >= Math.max(0, span.from - 4) && !draft.taken[i]; i--) {
    const key = draft.tokens[i]?.key ?? '';
    if (['the', 'for', 'in', 'on', 'en', 'la', 'le'].includes(key) && words.length === 0) {
      if (EXCLUDES_TOGETHER.has(`${draft.tokens[i - 1]?.key ?? ''} ${key}`)) return spans.length > 1 ? 'not' : null;
      continue;
    }
    words.unshift(key);
    if (words.length === 2) break;
  }
  const last = words.at(-1) ?? '';
  if (EXCLUDES.has(last)) return 'all but';
  const kin = isPlace(span) ? isPlace : isSubject;
  const other = spans.some((one) => one !== span && kin(one));
  const together = words.join(' ');
  // "What may be used instead of WhatsApp" is about WhatsApp, where nothing else is named.
  if (REPLACES.has(together)) return other ? 'not' : null;
  if (EXCLUDES_TOGETHER.has(together)) return 'not';
  return other && (last === 'not' || last === 'pas' || last === 'nicht') ? 'not' : null;
}
