/** Opens the product: a ledger from its folder, the lexicon from its files, and what answers out of both. */
import { createInterdict, type Interdict } from '../../core/interdict.ts';
import { buildLexicon, type LexiconFiles } from '../../core/lexicon/lexicon.ts';
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
  const ledger = loadLedger(directory ?? shippedLedger(), knownPlaces(lexiconFiles));
  const lexicon = buildLexicon(lexiconFiles, {
    platforms: [...ledger.platforms.values()],
    owners: [...ledger.owners.values()],
    categories: [...ledger.categories.values()],
    places: [...ledger.places.values()],
  });
  return createInterdict(ledger, lexicon);
}

/** Whether the lexicon has a country or subdivision of that code: its lines begin with the code and a tab. */
function knownPlaces({ places }: LexiconFiles): (id: string) => boolean {
  const known = new Set<string>();
  for (let at = 0; at < places.length; at = places.indexOf('\n', at) + 1 || places.length) {
    known.add(places.slice(at, places.indexOf('\t', at)));
  }
  return (id) => known.has(id);
}
