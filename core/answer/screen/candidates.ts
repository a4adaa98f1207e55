/** The bans of a list that took effect: what is first, latest or most among them can be asked. */
import { remembered } from '../../finding/remembered.ts';
import type { Question } from '../../reading/question.ts';
import type { Listing } from '../../situation/listing.ts';
import { effective } from '../../situation/ranking.ts';
import type { Rows } from '../../situation/standings.ts';
import type { Context } from '../context.ts';

const known = new WeakMap<Listing, Map<string, Rows>>();

/** The same rows for the same list and wish, so that what is worked out of them can be kept with them. */
export function candidates(listing: Listing, { question }: Context): Rows {
  const wish = !ofAge(question) ? 'bans' : PLANS.test(question.text) ? 'age limits, planned ones too' : 'age limits';
  return remembered(known, listing, wish, () => choose(listing, wish));
}

type Wish = 'bans' | 'age limits' | 'age limits, planned ones too';

function choose({ shelves, inside, subjects }: Listing, wish: Wish): Rows {
  const [first = inside, ...others] = shelves.map(({ standings }) => standings);
  const all = shelves.length ? first.and([...others, inside]) : first;
  const asked = wish === 'bans' ? effective(all) : ageLimits(all, wish === 'age limits, planned ones too');
  // Of an app, what names it; what names its kind alone only where nothing else is on file.
  const apps = subjects.length > 0 && subjects.every((key) => key.startsWith('platform:'));
  const { roll } = asked;
  const named = apps ? asked.where((number) => roll.named(number) === roll.subject(number)) : asked;
  return named.length ? named : asked;
}

function ageLimits(all: Rows, plans: boolean): Rows {
  return all.where((number) => {
    if (all.roll.columns.bound(number) !== 'minors') return false;
    const phase = all.roll.phase(number);
    return phase === 'holds' || phase === 'over' || (phase === 'ahead' && plans);
  });
}

/** Age limits are asked about, and not bans in general. */
export function ofAge({ asking }: Question): boolean {
  return asking.audience === 'minors' || asking.kinds.includes('age-restriction');
}

/** "The latest country to announce an age limit": what has only been announced counts. */
const PLANS = /\b(?:announc|propos|plan|draft|bill|consider|unveil)/i;
