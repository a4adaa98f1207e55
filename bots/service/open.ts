/** Opens the product: a ledger from its folder, the lexicon from its files, and what answers out of both. */
import { createInterdict } from '../../core/interdict.ts';
import { buildLexicon, type LexiconFiles, namedThings } from '../../core/lexicon/lexicon.ts';
import { tableOf } from '../../core/lexicon/sorted-lines.ts';
import type { Interdict } from '../../core/port.ts';
import { readLexiconFiles } from '../../data/lexicon/load.ts';
import { loadLedger, shippedLedger } from '../../data/load.ts';

/** They are part of the program and do not change while it runs. */
let lexiconFiles: LexiconFiles | null = null;

/**
 * @param directory the ledger's folder; null: the one that is shipped
 * @throws LedgerError where the ledger cannot be used
 */
export function openInterdict(directory: string | null): Interdict {
  lexiconFiles ??= readLexiconFiles();
  const { places } = lexiconFiles;
  const standard = tableOf(() => places);
  const ledger = loadLedger(directory ?? shippedLedger(), (id) => standard(id) !== null);
  const lexicon = buildLexicon(lexiconFiles, namedThings(ledger));
  return createInterdict(ledger, lexicon);
}
