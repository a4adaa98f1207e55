/** The bans of a list that took effect: what is first, latest or most among them can be asked. */
import { kept } from '../../ledger/kept.ts';
import type { Listing } from '../../situation/listing.ts';
import { effective } from '../../situation/ranking.ts';
import type { Rows } from '../../situation/standings.ts';

export const candidates = kept(({ shelves, inside }: Listing): Rows => {
  const [first = inside, ...others] = shelves.map(({ standings }) => standings);
  return effective(shelves.length ? first.and([...others, inside]) : first);
});
