/** Reads a message for the app-and-place pairs that it claims something about, and answers each. */
import type { Answer } from '../answer/answer.ts';
import { joined } from '../answer/brief.ts';
import type { Day } from '../day/edtf.ts';
import { subjectName } from '../finding/subjects.ts';
import type { Ledger, SubjectKey } from '../ledger/ledger.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { CheckedMessage } from '../port.ts';
import { type Claims, claimsIn, MOST_READ } from './claims.ts';

export interface CheckContext {
  readonly ask: (text: string) => Answer;
  readonly ledger: Ledger;
  readonly lexicon: Lexicon;
  /** See core/answer/context.ts. */
  readonly askPlace: (id: string) => string;
}

/** Pairs answered for one message. */
const MOST_PAIRS = 5;

export function checkMessage(message: string, today: Day, context: CheckContext): CheckedMessage {
  const found = claimsIn(message, context.lexicon, { today });
  const pairs = found.claims.slice(0, MOST_PAIRS).map(({ subject, place, asOf }) => {
    const pair = `${subjectName(subject, context.ledger)} ${context.askPlace(place)}`;
    return asOf ? `${pair} as of ${asOf}` : pair;
  });
  return { answers: pairs.map((pair) => context.ask(pair)), notRead: notReadOf(found, message.length, context) };
}

/** One plain sentence on what was found and not answered, or null. */
function notReadOf(found: Claims, length: number, { ledger, lexicon }: CheckContext): string | null {
  const names = found.halves.map(({ kind, key }) =>
    kind === 'subject' ? subjectName(key as SubjectKey, ledger) : (lexicon.gazetteer.get(key)?.name ?? key),
  );
  const parts = [
    found.claims.length > MOST_PAIRS
      ? `${found.claims.length - MOST_PAIRS} more pairs of an app and a place were found; at most ${MOST_PAIRS} are answered`
      : '',
    names.length
      ? `named without an app or a place beside it, and so not answered: ${joined(names.slice(0, MOST_PAIRS))}`
      : '',
    found.doubtful.length ? `could mean more than one place: ${joined(found.doubtful.map((word) => `“${word}”`))}` : '',
    found.unread ? `${found.unread} more sentences` : '',
    length > MOST_READ ? `only the first ${MOST_READ.toLocaleString('en-GB')} characters were read` : '',
  ].filter(Boolean);
  return parts.length
    ? `Not read: ${parts.join('; ')}. Names are read; what the message claims of them is not judged.`
    : null;
}
