/** What of a ledger has names: all that the lexicon takes of it. */
import type { LedgerFiles } from '../ledger/schema.ts';

export type NamedThings = Pick<LedgerFiles, 'platforms' | 'owners' | 'categories' | 'places'> &
  Partial<Pick<LedgerFiles, 'records'>>;
