/** The words that chat surfaces show round an answer: labels of buttons, reasons, notes. One table, so that they agree. */
import type { Day } from '../../core/day/edtf.ts';
import { dayInWords } from '../../core/day/wording.ts';

export const LABELS = {
  post: 'Post to channel',
  details: 'Details',
  words: 'Word for word',
  sources: 'Sources',
  inside: 'Inside',
  history: 'History',
  back: 'Back',
  more: 'More',
  'take-back': 'Take back',
  'as-of': 'As of another day',
  copy: 'Copy as text',
  open: 'Open',
  claims: 'Back',
} as const;

/** Why an answer cannot be posted where it was asked. An empty reason is not worth saying: nobody else is there. */
export const CANNOT_POST = {
  alone: '',
  'not-a-member': 'It cannot be posted from here: Interdict is not a member of this channel.',
  'not-installed': 'It cannot be posted from here: Interdict is installed to your account, not to this server.',
  'no-permission': 'It cannot be posted from here: Interdict may not write in this channel.',
  'no-command': 'It cannot be posted from here: the platform lets Interdict answer only you.',
  unknown: 'It cannot be posted from here: whether Interdict may write in this channel could not be found out.',
} as const;
export type CannotPost = keyof typeof CANNOT_POST;

export const NOTES = {
  ledgerChanged: 'The ledger has changed since that answer. This is the answer now; press the button again to post it.',
  ledgerChangedSince: 'The ledger has changed since that answer; this is the answer now.',
  nothingToCheck: 'No app and place were read together in that message. Ask with an app and a place: tiktok belgium.',
  readCarried: 'Read in what the message forwards or attaches.',
  readAbove: 'Read in the message that this replies to.',
  aboveHidden:
    'Interdict is not shown the message that this replies to. To check that one, open its menu and choose the check against ban records.',
  partsNotRead: 'Not read: parts of the message that are nested too deep or are too many.',
  fault: 'Something went wrong here and the question was not answered. Please ask again.',
  gone: 'What this button stood for is no longer kept. Ask again, in the same words.',
  pickDay: 'As of which day?',
  unknownCommand: 'Interdict does not know that command any more. Use /ban.',
  notPosted: 'Something went wrong here and it was not posted. Press the button again.',
  alreadyPosted: 'This answer has been posted here already.',
  notYours: 'Only who posted this answer can take it back.',
  takenBack: 'Taken back.',
  notTakenBack: 'It could not be taken back: the platform would not delete it. Who runs this channel can.',
  noneOfThese: 'None of these',
} as const;

/** "Posted by Ada, 25 November 2026; ledger of 21 November 2026". The name is shown as text: it can neither mention nor link. */
export function postedBy(name: string, on: Day, newest: Day): string {
  return `Posted by ${name}, ${dayInWords(on)}; ledger of ${dayInWords(newest)}`;
}

/** "More (page 2 of 3)". */
export function moreLabel(next: number, of: number): string {
  return `${LABELS.more} (page ${next} of ${of})`;
}
