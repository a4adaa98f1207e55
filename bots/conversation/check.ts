/** The claims of a message in short, each with the button that opens its answer. */
import { summariesOf } from '../../core/checking/summary.ts';
import type { Day } from '../../core/day/edtf.ts';
import type { Interdict } from '../../core/port.ts';
import { type Asked, carriesOpen } from './actions.ts';
import type { CheckedReply, Request, ShownClaim } from './exchange.ts';
import { LONGEST_MESSAGE } from './follow-up.ts';
import { LABELS, NOTES } from './words.ts';

export function check(interdict: Interdict, request: Extract<Request, { kind: 'check' }>): CheckedReply {
  const reply = checkOne(interdict, request);
  if (reply.checked.length || !request.above?.trim()) return reply;
  const above = checkOne(interdict, { ...request, message: request.above });
  return above.checked.length ? { ...above, notes: [NOTES.readAbove, ...above.notes] } : reply;
}

/** Claims that one message answers. */
const MOST_CLAIMS = 5;

interface Checking {
  readonly message: string;
  readonly today: Day;
  /** Whether parts of the message were left out, as it holds too much. */
  readonly cut?: boolean | undefined;
  /** Whether it takes the place of the message its button stands under. */
  readonly inPlace?: boolean;
}

export function checkOne(interdict: Interdict, { message, today, cut, inPlace = false }: Checking): CheckedReply {
  const { claims, counted, notRead } = interdict.check(message, { today, most: MOST_CLAIMS });
  // A message that no button can carry cannot be gone back to: then its claims open beside it.
  const from = message.length <= LONGEST_MESSAGE && message.trim() !== '' ? message : undefined;
  const blocks = summariesOf(claims);
  const checked = claims.map((claim, i): ShownClaim => {
    const asked: Asked = { text: claim.answer.question.text, on: today, from };
    const carries = carriesOpen(claim.answer, asked);
    return { claim, blocks: blocks[i] ?? [], open: { label: LABELS.open, carries } };
  });
  const notes = [
    checked.length === 0 ? NOTES.nothingToCheck : null,
    counted,
    notRead,
    cut ? NOTES.partsNotRead : null,
  ].filter((note) => note !== null);
  return { reply: 'checked', inPlace, checked, notes };
}
