/** A list with nothing on it: what was searched for, that silence is no permission, and what comes near without the restriction. */
import { dayInWords } from '../../day/wording.ts';
import { find } from '../../finding/find.ts';
import { emptyListInWords, withoutRestriction } from '../../wording/en/lists.ts';
import { reach } from '../../wording/en/nothing.ts';
import type { Block } from '../answer.ts';
import type { CitationBook } from '../citing.ts';
import type { Context } from '../context.ts';
import { remark } from '../said.ts';
import { listScreen } from './list.ts';
import { listTitle } from './list-title.ts';
import type { Screen } from './sheet.ts';

const NO_FILTERS = { kinds: [], verdicts: [], regions: [], placeKinds: [], period: null };

export function emptyListScreen(context: Context, book: CitationBook): Screen {
  const { question, ledger, gazetteer, day, finding } = context;
  const named =
    question.platforms.length + question.categories.length + question.owners.length + question.places.length > 0;
  const lede: Block[] = [
    { block: 'lede', tone: 'unclear', sentences: [remark(emptyListInWords(listTitle(finding.pairs, context)))] },
    {
      block: 'paragraph',
      ...remark(reach(ledger.records.size, ledger.sources.size, dayInWords(ledger.newest))),
    },
  ];
  if (!named) return { blocks: lede, page: 1, pages: 1, records: [] };
  const open = { ...question, filters: NO_FILTERS };
  const near = find(open, ledger, gazetteer, day);
  const { blocks } = listScreen({ ...context, question: open, finding: near, page: 1 }, book, lede);
  const told = blocks.flatMap((block) =>
    block.block === 'lede' ? block.sentences.map((said): Block => ({ block: 'paragraph', ...said })) : [],
  );
  return {
    blocks: [...lede, { block: 'paragraph', ...remark(withoutRestriction(near.records.length)) }, ...told],
    page: 1,
    pages: 1,
    records: [],
  };
}
