/** One record as it stands on the day: what came of it, whom it binds, and whether it names what was asked. */
import type { Day } from '../day/edtf.ts';
import { namedAs } from '../finding/subjects.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { LedgerRecord } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import { type Judgement, judge } from '../verdict/judge.ts';
import { type Outline, outlined, outlineOf } from '../verdict/outline.ts';
import type { Verdict } from '../verdict/verdict.ts';
import { type Audience, audienceOf } from './audience.ts';

/** What came of a measure by the day, told apart no further than a first sentence needs. */
export const PHASES = ['holds', 'paused', 'unclear', 'advice', 'ahead', 'over', 'before', 'never'] as const;
export type Phase = (typeof PHASES)[number];

export interface Standing {
  readonly record: LedgerRecord;
  readonly judgement: Judgement;
  readonly phase: Phase;
  readonly audience: Audience;
  /** What the record calls the thing asked about: itself, or its kind or owner; null: nothing was asked about. */
  readonly named: SubjectKey | null;
}

const BY_VERDICT: Readonly<Record<Verdict, Phase>> = {
  'in-force': 'holds',
  'in-force-for-some': 'holds',
  temporary: 'holds',
  announced: 'ahead',
  proposed: 'ahead',
  suspended: 'paused',
  lifted: 'over',
  expired: 'over',
  'struck-down': 'over',
  rejected: 'never',
  'term-passed': 'unclear',
  reported: 'unclear',
  'advice-only': 'advice',
  'nothing-on-record': 'before',
};

export function phaseOf({ verdict, never }: Pick<Judgement, 'verdict' | 'never'>): Phase {
  return never ? 'never' : BY_VERDICT[verdict];
}

export function standingOf(
  record: LedgerRecord,
  subject: SubjectKey | null,
  day: Day,
  ledger: Ledger,
  gazetteer: Gazetteer,
): Standing {
  const judgement = judge(record, day, ledger, subject ?? undefined);
  let memory = remembered.get(judgement);
  if (memory?.gazetteer !== gazetteer) {
    memory = { gazetteer, standings: new Map() };
    remembered.set(judgement, memory);
  }
  const known = memory.standings.get(subject);
  if (known) return known;
  const standing: Standing = {
    record,
    judgement,
    phase: phaseOf(judgement),
    audience: audienceOf(record, gazetteer),
    named: subject && namedAs(record, subject, ledger),
  };
  memory.standings.set(subject, standing);
  return standing;
}

interface Remembered {
  readonly gazetteer: Gazetteer;
  readonly standings: Map<SubjectKey | null, Standing>;
}

/** A judgement is kept for its day; what was made of it for each thing asked goes with it. */
const remembered = new WeakMap<Judgement, Remembered>();

/** The things a record names for which what is said of it as a whole is true: not the one app of four that reopened. */
export function sharing(
  { record, phase }: Standing,
  keys: readonly SubjectKey[],
  day: Day,
  ledger: Ledger,
): SubjectKey[] {
  const alike = keys.filter((key) => phaseOf(outlined(record, day, ledger, key)) === phase);
  return alike.length ? alike : [...keys];
}

/** One of many: told by its outline, and judged in full only where it is shown. */
class Listed implements Standing {
  readonly record: LedgerRecord;
  readonly outline: Outline;
  readonly phase: Phase;
  readonly audience: Audience;
  readonly #ground: Ground;

  constructor(record: LedgerRecord, outline: Outline, ground: Ground) {
    this.record = record;
    this.outline = outline;
    this.phase = phaseOf(outline);
    this.audience = audienceOf(record, ground.gazetteer);
    this.#ground = ground;
  }

  get named(): SubjectKey | null {
    const { subject, ledger } = this.#ground;
    return subject && namedAs(this.record, subject, ledger);
  }

  get judgement(): Judgement {
    const { subject, day, ledger } = this.#ground;
    return judge(this.record, day, ledger, subject ?? undefined);
  }
}

/** What the standings of one list have in common. */
export interface Ground {
  readonly subject: SubjectKey | null;
  readonly day: Day;
  readonly ledger: Ledger;
  readonly gazetteer: Gazetteer;
}

/** A standing for a list: cheap where nobody asks for its judgement. @param outline where it is at hand. */
export function listedOf(record: LedgerRecord, ground: Ground, outline?: Outline): Standing {
  const { subject, day, ledger } = ground;
  return new Listed(record, outline ?? outlined(record, day, ledger, subject ?? undefined), ground);
}

export function outlineFor(standing: Standing): Outline {
  return standing instanceof Listed ? standing.outline : outlineOf(standing.judgement);
}
