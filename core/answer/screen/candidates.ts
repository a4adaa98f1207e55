/** The bans of a list that took effect: what is first, latest or most among them can be asked. */
import type { Listing } from '../../situation/listing.ts';
import { tookEffect } from '../../situation/ranking.ts';
import type { Standing } from '../../situation/standing.ts';
import type { Context } from '../context.ts';

const known = new WeakMap<Listing, Standing[]>();

export function candidates(listing: Listing, { gazetteer }: Context): Standing[] {
  const before = known.get(listing);
  if (before) return before;
  const found = listing.shelves
    .flatMap(({ standings }) => standings)
    .concat(listing.inside)
    .filter((standing) => tookEffect(standing, gazetteer));
  known.set(listing, found);
  return found;
}
