/** The records that a question finds: by the same reading and look-up as any answer. */
import type { Answer } from '../../core/answer/answer.ts';
import { createInterdict } from '../../core/interdict.ts';
import { layout } from '../../core/layout/layout.ts';
import type { Ledger } from '../../core/ledger/ledger.ts';
import type { LedgerRecord } from '../../core/ledger/schema.ts';
import { buildLexicon, namedThings } from '../../core/lexicon/lexicon.ts';
import { readLexiconFiles } from '../lexicon/load.ts';

export interface Asked {
  readonly records: readonly LedgerRecord[];
  /** What was not read exactly, one sentence each. */
  readonly readings: readonly string[];
  /** Where the question finds no records because it must be put otherwise (a pick list, help, trouble): the answer's words. */
  readonly instead: string | null;
}

/** Kinds of answer that have no records of their own because the question is not settled. */
const UNSETTLED: readonly Answer['kind'][] = ['choices', 'help', 'trouble'];

const TEXT_WIDTH = 80;

/** @param today `YYYY-MM-DD` where the asker is. */
export function ask(question: string, ledger: Ledger, today: string): Asked {
  const lexicon = buildLexicon(readLexiconFiles(), namedThings(ledger));
  const answer = createInterdict(ledger, lexicon).ask(question, { today });
  const records = answer.records.map((id) => ledger.records.get(id)).filter((record) => record !== undefined);
  const readings = answer.blocks.flatMap((block) => (block.block === 'readings' ? block.lines : []));
  return { records, readings, instead: UNSETTLED.includes(answer.kind) ? layout(answer, { width: TEXT_WIDTH }) : null };
}
