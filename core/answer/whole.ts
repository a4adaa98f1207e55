/** What the full view of a comparison or a history has beyond its first screen: every facet side by side, every event. */
import type { CitationBook } from './citing.ts';
import { COMPARISON_PAGE, composeComparison } from './comparison.ts';
import type { Context } from './context.ts';
import type { Page } from './paging.ts';
import { composeRecent, composeTimeline } from './timeline.ts';

export function wholeOf(kind: 'comparison' | 'timeline', context: Context, book: CitationBook): Page {
  const { finding, question } = context;
  if (kind === 'comparison') {
    const pages = Math.ceil(finding.pairs.length / COMPARISON_PAGE);
    const page = Math.min(context.page, pages);
    return { blocks: composeComparison(finding.pairs, { ...context, page }, book), page, pages };
  }
  if (question.mode === 'recent') return composeRecent(context, book);
  const records = finding.pairs.flatMap(({ own }) => own);
  return composeTimeline(records, context, book);
}
