/** `npm run ledger -- verify`: is the ledger whole, and does every quotation stand in its capture? */
import { existsSync } from 'node:fs';
import { checkIntegrity } from '../integrity.ts';
import { shippedLedger } from '../load.ts';
import { readLedgerFolder } from '../read.ts';
import { gazetteerWith } from '../region.ts';
import { verifyCaptures } from '../verify.ts';
import { type Command, textOption, UsageError } from './command.ts';

export const verify: Command = {
  usage: 'verify [--captures DIR] [--ledger DIR]',
  options: { captures: { type: 'string' }, ledger: { type: 'string' } },
  run: async (given, { out, err }) => {
    if (given.positionals.length > 0) throw new UsageError('verify takes no arguments, only options.');
    const captures = textOption(given, 'captures');
    if (captures !== undefined && !existsSync(captures)) {
      throw new UsageError(`There is no folder ${captures} to look for captures in.`);
    }
    const folder = readLedgerFolder(textOption(given, 'ledger') ?? shippedLedger());
    const gazetteer = gazetteerWith(folder.files.places);
    checkIntegrity(folder, (id) => gazetteer.get(id) !== undefined);
    const { records, sources } = folder.files;
    const statements = records.reduce((sum, record) => sum + record.statements.length, 0);
    out(`Ledger: ${records.length} records, ${statements} statements, ${sources.length} sources: shapes and ids hold.`);
    if (captures === undefined) {
      out(
        'Quotations: each is the text its digest was made of; not compared with captures (--captures DIR was not given).',
      );
      return 0;
    }
    const result = verifyCaptures(folder.files, captures);
    out(`Captures: ${result.captures.proven} of ${result.captures.recorded} have the recorded size and SHA-256.`);
    out(`Quotations: ${result.quotations.proven} of ${result.quotations.recorded} occur exactly once, byte for byte.`);
    for (const finding of result.findings) err(finding);
    return result.findings.length === 0 ? 0 : 1;
  },
};
