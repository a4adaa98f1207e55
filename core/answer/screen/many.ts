/** Which first screen answers a question that is about no single pair. */
import { restricts } from '../../finding/filter.ts';
import { countFound, Everywhere, type Finding, isNothing } from '../../finding/find.ts';
import { kept } from '../../ledger/kept.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { allNumbers, numbersOf } from '../../ledger/numbers.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { comparable, comparisonScreen } from './comparison.ts';
import { listScreen } from './list.ts';
import { emptyListScreen } from './list-empty.ts';
import { recentScreen } from './recent.ts';
import type { Screen } from './sheet.ts';
import { timelineScreen } from './timeline.ts';

export type ManyKind = 'list' | 'comparison' | 'timeline';

/** A question that names one place and still wants a list: how many times, its cities, what is not banned; or one that is restricted. */
export function wantsList({ question, finding }: Context): boolean {
  const { asking, mode, filters } = question;
  const [pair] = finding.pairs;
  if (asking.notBanned && mode === 'list') return true;
  if (mode === 'pair' && pair && countFound(pair) > 0 && asking.count === 'times') return true;
  if (finding.pairs.length === 1 && pair?.place && asking.parts.length > 0 && pair.inside.length > 0) return true;
  return mode === 'list' && isNothing(finding) && restricts(filters);
}

export function kindOfMany({ question, finding }: Context): ManyKind {
  const { mode, asking } = question;
  if (mode === 'recent') return asking.order && asking.order !== 'most' ? 'list' : 'timeline';
  if (mode === 'timeline') return 'timeline';
  return comparable(finding.pairs, question).length > 1 ? 'comparison' : 'list';
}

/** @param above what stands on the screen already, and takes its room. */
export function manyScreen(context: Context, kind: ManyKind, book: CitationBook, above: readonly Block[]): Screen {
  const { question, finding } = context;
  switch (kind) {
    case 'list':
      return !isNothing(finding) || question.mode === 'recent' || question.asking.notBanned
        ? listScreen(everything(context), book, above)
        : emptyListScreen(context, book);
    case 'comparison':
      return comparisonScreen(context, book, above);
    case 'timeline':
      return question.mode === 'recent' ? recentScreen(context, book, above) : timelineScreen(context, book, above);
  }
}

/** What is recent, and what is latest, where no name was given: of everything on file. */
function everything(context: Context): Context {
  const { question, finding, ledger } = context;
  if (question.mode !== 'recent' || finding.pairs.length) return context;
  return { ...context, finding: wholeLedger(ledger) };
}

const wholeLedger = kept((ledger: Ledger): Finding => {
  const { records } = numbersOf(ledger);
  return { pairs: [new Everywhere(null, allNumbers(ledger), () => records)], records };
});
