/** Loads a ledger: reads its folder, checks it whole and builds its indexes. */
import { join } from 'node:path';
import { indexLedger, type Ledger } from '../core/ledger/ledger.ts';
import { checkIntegrity } from './integrity.ts';
import { projectFolder } from './project.ts';
import { readLedgerFolder } from './read.ts';

/** The folder of the ledger that ships with the project. */
export function shippedLedger(): string {
  return join(projectFolder(), 'data', 'ledger');
}

/**
 * @param directory holds sources.json, platforms.json, owners.json, categories.json, places.json and records/*.json; or
 *   it is one document that `export --format json` wrote.
 * @param knownPlace tells whether a place that the ledger does not list is known all the same (the lexicon's countries and
 *   subdivisions); without it, whatever has the shape of an ISO 3166 code is believed.
 * @throws LedgerError where anything in the folder is not as it must be.
 */
export function loadLedger(directory: string = shippedLedger(), knownPlace?: (id: string) => boolean): Ledger {
  const folder = readLedgerFolder(directory);
  checkIntegrity(folder, knownPlace);
  return indexLedger(folder.files, folder.version);
}
