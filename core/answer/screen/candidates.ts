/** The bans of a list that took effect: what is first, latest or most among them can be asked. */
import { namedAs } from '../../finding/subjects.ts';
import type { Question } from '../../reading/question.ts';
import type { Listing } from '../../situation/listing.ts';
import { effective } from '../../situation/ranking.ts';
import type { Rows } from '../../situation/standings.ts';
import type { Context } from '../context.ts';

const known = new WeakMap<Listing, Rows>();

export function candidates(listing: Listing, { question }: Context): Rows {
  const before = known.get(listing);
  if (before) return before;
  const { shelves, inside, subjects } = listing;
  const [first = inside, ...others] = shelves.map(({ standings }) => standings);
  const all = shelves.length ? first.and([...others, inside]) : first;
  const asked = ofAge(question) ? ageLimits(all, question.text) : effective(all);
  // Of an app, what names it; what names its kind alone only where nothing else is on file.
  const apps = subjects.length > 0 && subjects.every((key) => key.startsWith('platform:'));
  const named = apps ? asked.where((number) => isNamed(asked, number)) : asked;
  const found = named.length ? named : asked;
  known.set(listing, found);
  return found;
}

function isNamed({ roll }: Rows, number: number): boolean {
  const subject = roll.subject(number);
  return subject !== null && namedAs(roll.record(number), subject, roll.ground.ledger) === subject;
}

function ageLimits(all: Rows, text: string): Rows {
  const plans = PLANS.test(text);
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
