/**
 * Which of a record's events hold for one of the apps it names. A date whose text names apps holds for these alone; a
 * step that tells of a start or an end of an app ("Skype reopened") is that app's own.
 */
import { type Ledger, type SubjectKey, subjectsOf } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import { endsEffect, eventsOf, type LifeEvent, observationsOf, startsEffect } from './events.ts';
import { appsNamedIn } from './named.ts';
import { hasEnded, OBSERVED } from './state.ts';

export interface Scope {
  /** What holds for the app, in order; a step of its own `tells` what it makes of it. */
  readonly events: readonly LifeEvent[];
  /** The record has dates for the start, and none of them is this app's. */
  readonly startUnknown: boolean;
  /** The record has dates for the end, and each is another app's. */
  readonly endUnknown: boolean;
}

type Tells = NonNullable<LifeEvent['tells']> | 'added' | null;

interface Mention {
  /** The apps the text names, and what it tells of each. Empty: it leaves apps out, and holds for all others. */
  readonly names: ReadonlyMap<string, Tells>;
  readonly leavesOut: ReadonlySet<string>;
}

type Mentions = ReadonlyMap<LifeEvent, Mention>;

interface Scoping {
  readonly ledger: Ledger;
  /** Null: no date of the record is one app's own. */
  readonly mentions: Mentions | null;
  /** For all its apps together; null: every event holds. */
  readonly whole: Scope | null;
  readonly scopes: Map<string, Scope>;
}

const scopings = new WeakMap<LedgerRecord, Scoping>();
const NO_SCOPES: Scoping['scopes'] = new Map();

/** @returns null where the whole record's events hold for what was asked. */
export function scopeOf(record: LedgerRecord, app: SubjectKey | undefined, ledger: Ledger): Scope | null {
  if (namesOneApp(record)) return null;
  let scoping = scopings.get(record);
  if (scoping?.ledger !== ledger) {
    const mentions = mentionsOf(record, ledger);
    const whole = mentions && withoutEndsOfSome(record, mentions);
    scoping = { ledger, mentions, whole, scopes: mentions ? new Map() : NO_SCOPES };
    scopings.set(record, scoping);
  }
  const { mentions, scopes } = scoping;
  if (!mentions) return null;
  const id = app?.startsWith('platform:') ? app.slice('platform:'.length) : null;
  if (id === null || !covers(record, id, ledger)) return scoping.whole;
  const known = scopes.get(id);
  if (known) return known;
  const scope = narrow(eventsOf(record), mentions, id);
  scopes.set(id, scope);
  return scope;
}

function namesOneApp(record: LedgerRecord): boolean {
  const [first, ...rest] = subjectsOf(record);
  return !first || (rest.length === 0 && first.startsWith('platform:'));
}

/** By name, by kind or by owner. */
function covers(record: LedgerRecord, id: string, ledger: Ledger): boolean {
  const platform = ledger.platforms.get(id);
  if (!platform) return false;
  return subjectsOf(record).some((key) => {
    const named = key.slice(key.indexOf(':') + 1);
    if (key.startsWith('platform:')) return named === id;
    return key.startsWith('owner:') ? named === platform.owner : platform.categories.includes(named);
  });
}

function mentionsOf(record: LedgerRecord, ledger: Ledger): Mentions | null {
  const found = new Map<LifeEvent, Mention>();
  for (const event of eventsOf(record)) {
    const { text } = event.value;
    if (text === undefined || SPEAKS_OF_ALL.test(text)) continue;
    const names = new Map<string, Tells>();
    const leavesOut = new Set<string>();
    for (const clause of text.split(/[;:]\s/)) {
      const apps = appsNamedIn(clause, ledger).filter((id) => covers(record, id, ledger));
      if (LEAVES_OUT.test(clause)) for (const id of apps) leavesOut.add(id);
      else if (!DENIES.test(clause)) for (const id of apps) names.set(id, tellsOf(clause));
    }
    if (names.size || leavesOut.size) found.set(event, { names, leavesOut });
  }
  return found.size ? found : null;
}

/** "The last service, Signal, is back": by then all are. */
const SPEAKS_OF_ALL =
  /\bthe last (?:of |app|service|platform|one)|\ball (?:of them|(?:the )?(?:apps|services|platforms|networks))\b/i;
const LEAVES_OUT = /\b(?:except|excluding|other than|apart from|all but|but not|though not|not yet)\b/i;
/** What is denied, doubted or only planned of an app is no date of it. */
const DENIES = /\b(?:not|no|nor|never|none|without|still|could|would|may|might|proposed|planned|had been set)\b/i;

/** What a clause tells of the apps it names, in the words in which steps are written; the first that fits. */
const TELLING: readonly (readonly [RegExp, Tells])[] = [
  [
    /\b(?:re-?open(?:ed|s)|unblocked|restored|lifted|back|return(?:s|ed)?|(?:reachable|accessible|available|open) again)\b/i,
    'end',
  ],
  [/\b(?:add(?:s|ed)|join(?:s|ed)|(?:extend|widen)(?:s|ed) to|too|as well|also)\b/i, 'added'],
  [
    /\b(?:is|are|was|were) (?:(?:now|then|fully|first) )?(?:blocked|banned|barred|cut|restricted|removed|shut|closed)\b/i,
    'start',
  ],
  [/\b(?:blocks|bans|bars)\b/i, 'start'],
];

function tellsOf(clause: string): Tells {
  return TELLING.find(([words]) => words.test(clause))?.[1] ?? null;
}

/**
 * That one app reopened ends nothing for the record as a whole, while another that it names has no end on file and no
 * source reports that the measure is over.
 */
function withoutEndsOfSome(record: LedgerRecord, mentions: Mentions): Scope | null {
  const all = eventsOf(record);
  const subjects = subjectsOf(record).map((key) => key.slice(key.indexOf(':') + 1));
  const ends = all.filter(endsEffect);
  const isEnded = (id: string) => ends.some((end) => holdsFor(id, mentions.get(end)));
  if (subjects.every(isEnded) || observationsOf(record).some(({ status }) => hasEnded(OBSERVED[status]))) return null;
  return { events: all.filter((event) => !endsEffect(event)), startUnknown: false, endUnknown: false };
}

function narrow(all: readonly LifeEvent[], mentions: Mentions, app: string): Scope {
  const own: LifeEvent[] = [];
  const events = all
    .filter((event) => holdsFor(app, mentions.get(event)))
    .map((event) => {
      const names = mentions.get(event)?.names;
      if (!names?.has(app)) return event;
      const tells = event.property === 'step' ? names.get(app) : null;
      const told: LifeEvent = tells ? { ...event, tells: tells === 'end' ? 'end' : 'start' } : event;
      own.push(told);
      return told;
    });
  const starts = own.filter(startsEffect);
  const ends = own.filter(endsEffect);
  const othersStart = all.filter((event) => startsOthers(event, mentions));
  const held = events.filter((event) => {
    if (own.includes(event)) return true;
    if (startsEffect(event)) return !sumsUpOthers(event, starts, othersStart);
    return !(endsEffect(event) && endedBefore(event, starts, ends));
  });
  return {
    events: held,
    startUnknown: !held.some(startsEffect) && (othersStart.length > 0 || all.some(startsEffect)),
    endUnknown: !held.some(endsEffect) && all.some(endsEffect),
  };
}

function holdsFor(app: string, mention: Mention | undefined): boolean {
  if (!mention) return true;
  return mention.names.size ? mention.names.has(app) : !mention.leavesOut.has(app);
}

function startsOthers(event: LifeEvent, mentions: Mentions): boolean {
  return event.property === 'step' && [...(mentions.get(event)?.names.values() ?? [])].includes('start');
}

/**
 * A start that names no app is not the app's where the app has one of its own that is no earlier, nor where it sums up
 * the starts of others: "2009", and a step for each of those blocked in that year.
 */
function sumsUpOthers(
  { earliest, latest }: LifeEvent,
  own: readonly LifeEvent[],
  others: readonly LifeEvent[],
): boolean {
  if (earliest === null || latest === null) return false;
  if (own.length) return own.some((start) => start.latest !== null && earliest <= start.latest);
  return others.some((start) => start.earliest !== null && start.earliest <= latest);
}

/** The app's own end came first, and it did not begin again after that. */
function endedBefore({ earliest }: LifeEvent, starts: readonly LifeEvent[], ends: readonly LifeEvent[]): boolean {
  if (earliest === null) return false;
  const between = (from: string, start: LifeEvent) =>
    start.earliest !== null && start.earliest > from && start.earliest <= earliest;
  return ends.some(
    (end) => end.earliest !== null && end.earliest <= earliest && !starts.some((s) => between(end.earliest ?? '', s)),
  );
}
