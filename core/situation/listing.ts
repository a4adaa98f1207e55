/** What a list holds: every record found, judged on the day and put on its shelf, with what it is a list of. */
import type { Day } from '../day/edtf.ts';
import type { Finding } from '../finding/find.ts';
import { remembered } from '../finding/remembered.ts';
import { matchingKeys } from '../finding/subjects.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';
import { PLACE_GROUPS, placeGroup } from './place-group.ts';
import { boundBy, IN_FORCE, isAsked, SHELVES, type Shelf, shelfOf } from './shelves.ts';
import { listedOf, outlineFor, type Standing } from './standing.ts';

export interface Shelved {
  readonly shelf: Shelf;
  /** Countries first, then by name of place. */
  readonly standings: readonly Standing[];
}

export interface Listing {
  /** What a line names: the places of one app, the apps of one place, or app and place. */
  readonly axis: 'places' | 'apps' | 'both';
  readonly subjects: readonly SubjectKey[];
  readonly places: readonly string[];
  /** Every key under which a record can name what was asked; null: anything. */
  readonly matching: ReadonlySet<SubjectKey> | null;
  /** A list over a period tells what began or ended in it, however it came out. */
  readonly period: boolean;
  /** In the order shown. */
  readonly shelves: readonly Shelved[];
  /** Found, but for other people than asked about, or not in force where only that was asked: counted, not listed. */
  readonly leftOut: readonly Shelved[];
  /** Measures of places and bodies inside the place asked about. */
  readonly inside: readonly Standing[];
}

export interface Ground {
  readonly question: Question;
  readonly finding: Finding;
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
  readonly day: Day;
}

const known = new WeakMap<Finding, Map<string, Listing>>();

export function listingOf(ground: Ground): Listing {
  const { asking, filters } = ground.question;
  const name = [ground.day, asking.audience, asking.now, asking.parts, filters.kinds, filters.period?.event].join('|');
  return remembered(known, ground.finding, name, () => workOut(ground));
}

function workOut(ground: Ground): Listing {
  const { question, finding, ledger, gazetteer, day } = ground;
  const { pairs } = finding;
  const subjects = [...new Set(pairs.flatMap(({ subject }) => subject ?? []))];
  const places = [...new Set(pairs.flatMap(({ place }) => place ?? []))];
  const { parts } = question.asking;
  const ofParts = places.length > 0 && parts.length > 0;
  // A union acts through its institutions: their measures are what it has banned.
  const ofUnion = places.length === 1 && gazetteer.get(places[0] ?? '')?.kind === 'union';
  const judged = pairs.length > 1 ? new Map<LedgerRecord, Asked>() : null;
  const all: Asked[] = [];
  for (const { subject, own, inside } of pairs) {
    const common = { subject, day, ledger, gazetteer };
    for (const record of ofParts || ofUnion ? own.concat(inside) : own) {
      if (ofParts && !parts.includes(gazetteer.get(record.place)?.kind ?? 'country')) continue;
      // One that names several of the things asked stands under the first that it names by its own name.
      const known = judged?.get(record);
      if (known && (known.standing.named === null || known.standing.named === known.subject)) continue;
      const asked = { standing: listedOf(record, common), subject };
      if (judged) judged.set(record, asked);
      else all.push(asked);
    }
  }
  const inside = new Map<LedgerRecord, Standing>();
  for (const pair of ofParts || ofUnion ? [] : pairs) {
    const common = { subject: pair.subject, day, ledger, gazetteer };
    for (const record of pair.inside) if (!judged?.has(record)) inside.set(record, listedOf(record, common));
  }
  const period = question.filters.period !== null;
  const shelfFor = ({ standing, subject }: Asked): Shelf => {
    const at = shelfOf(standing, subject, gazetteer);
    return period && (at === 'over' || at === 'unclear' || at === 'paused') ? boundBy(standing, gazetteer) : at;
  };
  const { asking, filters } = question;
  const shown = new Map<Shelf, Standing[]>();
  const rest = new Map<Shelf, Standing[]>();
  for (const each of judged?.values() ?? all) {
    const { standing } = each;
    const shelf = shelfFor(each);
    const asked = isAsked(standing, asking.audience, filters);
    put(asked && (!asking.now || IN_FORCE.has(shelf)) ? shown : rest, shelf, standing);
  }
  return {
    axis:
      places.length === 1 && !ofParts && !ofUnion
        ? 'apps'
        : subjects.length === 1 && (ofParts || !places.length)
          ? 'places'
          : 'both',
    subjects,
    places: ofParts ? [] : places,
    matching: subjects.length ? new Set(subjects.flatMap((key) => matchingKeys(key, ledger))) : null,
    period,
    shelves: shelved(shown, ground),
    leftOut: shelved(rest, ground),
    inside: [...inside.values()],
  };
}

/** A standing, and which of the things asked about it stands for. */
interface Asked {
  readonly standing: Standing;
  readonly subject: SubjectKey | null;
}

function put<K>(by: Map<K, Standing[]>, key: K, standing: Standing): void {
  const on = by.get(key);
  if (on) on.push(standing);
  else by.set(key, [standing]);
}

function shelved(by: ReadonlyMap<Shelf, readonly Standing[]>, ground: Ground): Shelved[] {
  return SHELVES.flatMap((shelf) => {
    const on = by.get(shelf);
    return on ? [{ shelf, standings: inOrder(on, ground) }] : [];
  });
}

/** Countries before their parts, cities and bodies; then by name; then the one last heard of. */
export function inOrder(
  standings: readonly Standing[],
  { ledger, gazetteer }: Pick<Ground, 'ledger' | 'gazetteer'>,
): Standing[] {
  const ranks = ranksOf(ledger, gazetteer);
  const by = new Map<number, Standing[]>();
  for (const standing of standings) put(by, ranks.get(standing.record.place) ?? ranks.size, standing);
  return [...by]
    .sort(([a], [b]) => a - b)
    .flatMap(([, here]) => (here.length > 1 ? here.sort(lastHeardOfFirst) : here));
}

function lastHeardOfFirst(a: Standing, b: Standing): number {
  return outlineFor(b).confirmed - outlineFor(a).confirmed || (a.record.id < b.record.id ? -1 : 1);
}

interface Ranks {
  readonly gazetteer: Gazetteer;
  readonly ranks: ReadonlyMap<string, number>;
}

const ranked = new WeakMap<Ledger, Ranks>();

/** The order of the ledger's places; two that are of one kind and one name share a rank. */
function ranksOf(ledger: Ledger, gazetteer: Gazetteer): Ranks['ranks'] {
  const before = ranked.get(ledger);
  if (before?.gazetteer === gazetteer) return before.ranks;
  const places = [...ledger.byPlace.keys()].map((id) => ({
    id,
    key: `${PLACE_GROUPS.indexOf(placeGroup(id, ledger, gazetteer))}${gazetteer.get(id)?.name ?? id}`,
  }));
  places.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const ranks = new Map<string, number>();
  let rank = 0;
  places.forEach(({ id, key }, at) => {
    if (at > 0 && places[at - 1]?.key !== key) rank += 1;
    ranks.set(id, rank);
  });
  ranked.set(ledger, { gazetteer, ranks });
  return ranks;
}
