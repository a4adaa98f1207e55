/** `npm run ledger -- stats`: the ledger in figures, as lines, as JSON, or as the README's table. */
import { loadLedger, shippedLedger } from '../load.ts';
import { gazetteerWith, regionFinder } from '../region.ts';
import { statsMarkdown, statsOf, statsRows } from '../stats.ts';
import { type Command, flag, textOption, UsageError } from './command.ts';

export const stats: Command = {
  usage: 'stats [--json | --markdown] [--ledger DIR]',
  options: { json: { type: 'boolean' }, markdown: { type: 'boolean' }, ledger: { type: 'string' } },
  run: async (given, { out }) => {
    if (given.positionals.length > 0) throw new UsageError('stats takes no arguments, only options.');
    if (flag(given, 'json') && flag(given, 'markdown')) throw new UsageError('Either --json or --markdown, not both.');
    const ledger = loadLedger(textOption(given, 'ledger') ?? shippedLedger());
    const figures = statsOf(ledger, regionFinder(gazetteerWith([...ledger.places.values()])));
    if (flag(given, 'json')) {
      const { kinds, regions, ...rest } = figures;
      out(JSON.stringify({ ...rest, kinds: Object.fromEntries(kinds), regions: Object.fromEntries(regions) }, null, 2));
    } else if (flag(given, 'markdown')) out(statsMarkdown(figures));
    else {
      const rows = statsRows(figures);
      const width = Math.max(...rows.map(([label]) => label.length));
      for (const [label, figure] of rows) out(`${label.padEnd(width)}  ${figure}`);
    }
    return 0;
  },
};
