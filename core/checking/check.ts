/** Reads a message for what it claims, answers each claim, and compares the two. */
import type { Answer } from '../answer/answer.ts';
import { joined } from '../answer/brief.ts';
import { addDuration, type Day } from '../day/edtf.ts';
import { dayInWords } from '../day/wording.ts';
import { subjectName } from '../finding/subjects.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { type Audience, nearness } from '../situation/audience.ts';
import { ASKED_FOR, claimLine, countLine } from '../wording/en/claims.ts';
import type { CheckedClaim, CheckedMessage } from './checked.ts';
import { type Claim, type Claims, claimsIn, MOST_READ } from './claims.ts';
import { beforeThen, type Compared, compare, HAPPENED, type OnRecord } from './comparison.ts';

export interface CheckContext {
  readonly ask: (text: string) => Answer;
  /** Whom the measure binds that leads in an answer; null: none does. */
  readonly bound: (answer: Answer) => Audience | null;
  readonly ledger: Ledger;
  readonly lexicon: Lexicon;
  /** See core/answer/context.ts. */
  readonly askPlace: (id: string) => string;
}

/** @param most claims that are answered; those beyond are told */
export function checkMessage(message: string, today: Day, most: number, context: CheckContext): CheckedMessage {
  const found = claimsIn(message, context.lexicon, { today });
  const claims = found.claims.slice(0, most).map((claim) => checked(claim, context));
  return {
    claims,
    counted: claims.length > 1 ? countLine(claims.map(({ outcome }) => outcome)) : null,
    notRead: notReadOf(found, message.length, most, context),
  };
}

function checked(claim: Claim, context: CheckContext): CheckedClaim {
  const { subject, place, says, about, denied, asOf, text, readings, uncompared } = claim;
  const answer = context.ask(asking(claim, asOf, context));
  const bound = context.bound(answer);
  const onRecord = onRecordOf(claim, answer, bound);
  // Of one day, what was is what is so on that day.
  const said = says === 'imposed' && asOf !== null && asOf === claim.from ? 'banned' : says;
  const bare = compare(said, onRecord, []);
  const compared =
    bare.outcome === 'agree' && stoodBefore(claim, onRecord, context) ? EARLIER : compare(said, onRecord, uncompared);
  const agreesSoFar = bare.outcome === 'agree' && compared.outcome !== 'agree' && compared !== EARLIER;
  const day = asOf && dayInWords(asOf);
  return {
    text,
    subject,
    place,
    says,
    about,
    denied,
    asOf,
    readings: [...readings],
    sense: answer.sense,
    ...compared,
    uncompared: [...uncompared],
    line: claimLine({ says, about, onRecord, bound, compared, agreesSoFar, uncompared, day }),
    answer,
  };
}

const EARLIER: Compared = { outcome: 'cannot-be-told', reason: 'earlier' };

/** Whether what is claimed of a day or a period was so on the day before it already. */
function stoodBefore(claim: Claim, onRecord: OnRecord, context: CheckContext): boolean {
  if (claim.from === null || !HAPPENED.has(claim.says)) return false;
  const answer = context.ask(asking(claim, addDuration(claim.from, '-P1D'), context));
  return beforeThen(claim.says, onRecord, onRecordOf(claim, answer, context.bound(answer)));
}

/** The question that asks what is claimed. */
function asking({ subject, place, about }: Claim, asOf: Day | null, { ledger, askPlace }: CheckContext): string {
  const parts = [
    subjectName(subject, ledger),
    askPlace(place),
    about ? ASKED_FOR[about] : null,
    asOf ? `as of ${asOf}` : null,
  ];
  return parts.filter(Boolean).join(' ');
}

/** The sense of the answer, and for a ban of a part whether it is of those whom the claim names. */
function onRecordOf({ about }: Claim, { sense }: Answer, bound: Audience | null): OnRecord {
  if (sense === null) return 'unclear';
  if (!bound || (sense !== 'yes' && sense !== 'only' && sense !== 'no')) return sense;
  if (bound === 'everyone') return 'yes';
  // A body binds its own people alone, and who says that it banned an app says no more.
  if (about && about !== 'everyone') return nearness(about, bound) === null ? 'only' : 'only-them';
  return bound === 'institution' && !about ? 'only-them' : 'only';
}

/** Names that are listed of those not read. */
const MOST_NAMED = 8;

/** Plain sentences on what was found and not answered, or null. */
function notReadOf(found: Claims, length: number, most: number, { ledger, lexicon }: CheckContext): string | null {
  const names = found.halves.map(({ kind, key }) =>
    kind === 'subject' ? subjectName(key as SubjectKey, ledger) : (lexicon.gazetteer.get(key)?.name ?? key),
  );
  const { claims, doubtful, unread } = found;
  const listed =
    names.length > MOST_NAMED ? [...names.slice(0, MOST_NAMED), `${names.length - MOST_NAMED} more`] : names;
  const parts = [
    claims.length > most ? `${claims.length - most} more claims: at most ${most} are answered here` : '',
    names.length ? `${joined(listed)}, named with no app or no place beside` : '',
    doubtful.length ? `${joined(doubtful.map((word) => `“${word}”`))}, which could mean more than one place` : '',
    unread ? `${unread.toLocaleString('en-GB')} more sentences` : '',
    length > MOST_READ ? `what follows the first ${MOST_READ.toLocaleString('en-GB')} characters` : '',
  ].filter(Boolean);
  return parts.length ? `Not read: ${parts.join('; ')}.` : null;
}
