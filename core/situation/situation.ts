/** Everything on record about what was asked, judged on the day and put in the order in which it answers. */
import type { Day } from '../day/edtf.ts';
import type { PairFinding } from '../finding/find.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { type Facet, PROPERTIES, type Property } from '../ledger/property.ts';
import type { LedgerRecord, Statement } from '../ledger/schema.ts';
import type { Gazetteer } from '../lexicon/gazetteer.ts';
import type { Question } from '../reading/question.ts';
import { roleOf } from '../reading/roles.ts';
import { AUDIENCES, nearness } from './audience.ts';
import { statementsFitting, statementsNaming } from './evidence.ts';
import { type Phase, type Standing, standingOf } from './standing.ts';

export interface Situation {
  readonly pair: PairFinding;
  /** Of the place's own records, the one that answers first. */
  readonly standings: readonly [Standing, ...Standing[]];
  /** What the sources say on a word that was typed and is no name: "police", "Molloy", "VPN". */
  readonly named: readonly { readonly word: string; readonly record: LedgerRecord; readonly statements: Statement[] }[];
  /** Words typed that are no names, and that no source of these records speaks of. */
  readonly unnamed: readonly string[];
}

/** @returns null where the place has no record of its own, and none of a body inside it that was asked about. */
export function situationOf(
  pair: PairFinding,
  question: Question,
  ledger: Ledger,
  gazetteer: Gazetteer,
  day: Day,
): Situation | null {
  const { roles } = question.asking;
  const drawn = roles.length ? pair.inside.filter((record) => isAskedBody(record, pair.place, roles, gazetteer)) : [];
  const records = [...pair.own, ...drawn];
  const standings = records.map((record) => standingOf(record, pair.subject, day, ledger, gazetteer));
  const named = spokenOf(records, question);
  const evidence: Evidence = { people: new Map(), words: new Map() };
  for (const { word, record } of named) count(roles.includes(word) ? evidence.people : evidence.words, record);
  for (const record of drawn) count(evidence.people, record);
  const [lead, ...rest] = withFacetFirst(inOrder(standings, pair.subject === null, question, evidence), question);
  if (!lead) return null;
  return {
    pair,
    standings: [lead, ...rest],
    named: rankedFor(named, lead.record),
    unnamed: wordsOf(question).filter((word) => !named.some((found) => found.word === word)),
  };
}

/** How many of the words typed each record's sources speak of: words for people, and others that are no names. */
interface Evidence {
  readonly people: Map<LedgerRecord, number>;
  readonly words: Map<LedgerRecord, number>;
}

function count(by: Map<LedgerRecord, number>, record: LedgerRecord): void {
  by.set(record, (by.get(record) ?? 0) + 1);
}

/** The record that has what was asked leads where the first has nothing of it. */
function withFacetFirst(standings: readonly Standing[], { facet }: Question): Standing[] {
  const [lead] = standings;
  if (!lead || !facet || facet === 'when' || facet === 'status' || facet === 'until' || answers(facet, lead.record))
    return [...standings];
  const other = standings.find(({ record, named }) => answers(facet, record) && named === lead.named);
  return other ? [other, ...standings.filter((standing) => standing !== other)] : [...standings];
}

function answers(facet: Facet, { statements }: LedgerRecord): boolean {
  return statements.some(({ property, rank }) => rank !== 'deprecated' && PROPERTIES[property].facet === facet);
}

/** "May MPs use it": the measure of the parliament, beside those of the country. */
function isAskedBody(
  record: LedgerRecord,
  place: string | null,
  roles: readonly string[],
  gazetteer: Gazetteer,
): boolean {
  const body = gazetteer.get(record.place);
  if (body?.within !== place) return false;
  const kind = body?.kind;
  return roles.some((word) => {
    const role = roleOf(word);
    return role !== null && ((kind !== undefined && role.at?.includes(kind)) || role.found?.test(record.body));
  });
}

/** Words for people, and whatever else was typed and not read. */
function wordsOf({ unread, asking: { roles } }: Pick<Question, 'unread' | 'asking'>): string[] {
  return [...new Set([...roles, ...unread.filter((word) => !roles.some((role) => role.includes(word.toLowerCase())))])];
}

function spokenOf(records: readonly LedgerRecord[], { unread, asking, facet }: Question): Situation['named'] {
  const first = asking.order === 'first' ? records.flatMap(sayingFirst) : [];
  const spoken = wordsOf({ unread, asking }).flatMap((word) =>
    records.flatMap((record) => {
      const role = roleOf(word);
      const statements = role?.found ? statementsFitting(role.found, record) : statementsNaming(word, record);
      const wanted =
        facet === 'response' ? SAID : role && !role.decides && facet !== 'decided-by' ? OF_PEOPLE : TELLING;
      const telling = statements.filter(({ property }) => wanted.has(property));
      return telling.length ? [{ word, record, statements: inOrderOf(telling) }] : [];
    }),
  );
  return [...first, ...spoken];
}

/** "The first state to ban it": what sources say of that themselves. */
function sayingFirst(record: LedgerRecord): Situation['named'][number][] {
  const statements = statementsFitting(FIRST, record).filter(({ property }) => TELLING.has(property));
  return statements.length ? [{ word: 'first', record, statements }] : [];
}
const FIRST = /\bfirst (?:US )?(?:state|country|nation|city|province|government|parliament|university|to)\b/i;
const SAID: ReadonlySet<Property> = new Set(['response', 'step', 'follow-up']);

/** What is told of a word that was typed: whom it binds or leaves out before who decided, and that before the rest. */
const ORDER_OF_TELLING: readonly Property[] = [
  'covers',
  'exceptions',
  'leaves-out',
  'advises',
  'practice',
  'consequence',
  'decided-by',
  'announced-by',
  'upheld',
  'suspended',
  'struck-down',
  'lifted',
  'step',
  'legal-basis',
  'enforced-by',
  'response',
  'follow-up',
  'adopted',
  'announced',
  'in-force',
  'reason',
  'advised-by',
];
const TELLING: ReadonlySet<Property> = new Set(ORDER_OF_TELLING);
/** What is said of people whom a measure may bind; that a minister decided says nothing of ministers. */
const OF_PEOPLE: ReadonlySet<Property> = new Set([
  'covers',
  'exceptions',
  'leaves-out',
  'advises',
  'practice',
  'consequence',
  'upheld',
  'step',
  'follow-up',
  'devices',
]);

function inOrderOf(statements: readonly Statement[]): Statement[] {
  const at = ({ property }: Statement) => ORDER_OF_TELLING.indexOf(property);
  return [...statements].sort((a, b) => at(a) - at(b));
}

function rankedFor<T extends { record: LedgerRecord }>(named: readonly T[], lead: LedgerRecord): T[] {
  return [...named.filter(({ record }) => record === lead), ...named.filter(({ record }) => record !== lead)];
}

/**
 * What was asked for first; then what holds, and of that what binds most people; of what does not hold, what was last
 * heard of.
 */
function inOrder(standings: readonly Standing[], open: boolean, question: Question, evidence: Evidence): Standing[] {
  if (standings.length < 2) return [...standings];
  return standings
    .map((standing) => ({ standing, keys: keysOf(standing, open, question, evidence) }))
    .sort((a, b) => compareKeys(a.keys, b.keys) || (a.standing.record.id < b.standing.record.id ? -1 : 1))
    .map(({ standing }) => standing);
}

const ENDED: ReadonlySet<Phase> = new Set(['over', 'never', 'paused']);

/** Smaller first. */
function keysOf(
  { record, judgement, phase, audience, named }: Standing,
  open: boolean,
  { asking, facet, categories, platforms }: Question,
  evidence: Evidence,
): (number | string)[] {
  const asked = asking.audience ?? (facet === 'personal-devices' ? 'officials' : null);
  const near = asked ? (nearness(asked, audience) ?? 9) : 0;
  const subjects = platforms.length ? `platform:` : categories.length ? 'category:' : '';
  return [
    -(evidence.people.get(record) ?? 0),
    asking.kinds.length && !asking.kinds.includes(record.kind) ? 1 : 0,
    asking.ended && !ENDED.has(phase) ? 1 : 0,
    // What is said to have been the first of its kind is the widest, whatever came of it.
    asking.order === 'first' && !asked && audience !== 'everyone' ? 1 : 0,
    // "Can I use it" asks what one may do; what never came to anything tells less of that than what holds for a part.
    asking.audience === 'users' && (phase === 'before' || phase === 'never') ? 1 : 0,
    near,
    -(evidence.words.get(record) ?? 0),
    named?.startsWith(subjects) ? 0 : 1,
    phase === 'before' || phase === 'never' ? 1 : 0,
    // "The French ban", with no app: the one most is written about.
    open ? -weightOf(record) : 0,
    phase === 'holds' ? 0 : 1,
    phase === 'holds' ? AUDIENCES.indexOf(audience) : 0,
    judgement.verdict === 'nothing-on-record' ? (judgement.ahead?.earliest ?? '9999') : '',
    descending(judgement.confirmed?.day ?? ''),
    AUDIENCES.indexOf(audience),
  ];
}

/** Sources that speak of the record. */
function weightOf({ statements }: LedgerRecord): number {
  return new Set(statements.flatMap(({ citations }) => citations.map(({ source }) => source))).size;
}

/** A day's place among days, the newest first. */
function descending(day: Day): number {
  return -Number(day.replaceAll('-', '') || 0);
}

function compareKeys(a: readonly (number | string)[], b: readonly (number | string)[]): number {
  for (const [i, key] of a.entries()) {
    const other = b[i] as number | string;
    if (key !== other) return key < other ? -1 : 1;
  }
  return 0;
}
