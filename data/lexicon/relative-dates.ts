/** Days in words that count from today ("last Tuesday", "a fortnight ago"), read by chrono-node, which is loaded when one is met. */
import { createRequire } from 'node:module';
import type { RelativeDates } from '../../core/lexicon/lexicon.ts';

const require = createRequire(import.meta.url);
const CHRONO = 'chrono-node/en';

type Chrono = typeof import('chrono-node');
let chrono: Pick<Chrono, 'parse'> | null = null;

export const relativeDates: RelativeDates = (text, today) => {
  chrono ??= require(CHRONO) as Pick<Chrono, 'parse'>;
  const [found] = chrono.parse(text, { instant: new Date(`${today}T12:00:00Z`), timezone: 0 });
  if (!found) return null;
  const day = (parsed: typeof found.start) => parsed.date().toISOString().slice(0, 10);
  const from = day(found.start);
  return { text: found.text, from, to: found.end ? day(found.end) : from };
};
