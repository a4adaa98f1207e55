/** From a request that names no platform to a reply that names none: everything Slack and Discord decide alike. */
import type { Answer, Block, View } from '../../core/answer/answer.ts';
import type { CheckedClaim } from '../../core/checking/checked.ts';
import { summariesOf } from '../../core/checking/summary.ts';
import type { Day } from '../../core/day/edtf.ts';
import type { AskOptions, Interdict } from '../../core/port.ts';
import { type Action, type Asked, actionsFor, type CanPost, carriesOpen, takeBack } from './actions.ts';
import { decode, type FollowUp, LONGEST_MESSAGE, shortVersion } from './follow-up.ts';
import { isEmpty, leavesOpen, meantBy, type Surroundings } from './meant.ts';
import { LABELS, NOTES } from './words.ts';

interface Circumstances {
  /** Today where the asker is. */
  readonly today: Day;
  /** Whether the bot may write where this was asked, for everyone to see. */
  readonly canPost: CanPost;
  /** The asker's id on the platform: letters, digits and underscores. */
  readonly asker: string;
}
export type Request = Circumstances &
  (
    | {
        readonly kind: 'ask';
        readonly text: string;
        readonly asOf?: Day | undefined;
        /** A day in the asker's own words, where a platform has no date picker; the core reads it. */
        readonly asOfTyped?: string | undefined;
        readonly page?: number | undefined;
        /** The asker wants everyone to see it. */
        readonly share?: boolean | undefined;
        /** What came with the words, where it came as a message; see meant.ts. */
        readonly around?: Surroundings | undefined;
      }
    /** A pressed button. `carried` undefined: its short key is no longer known. */
    | { readonly kind: 'follow-up'; readonly carried: string | undefined }
    /** A day was picked or typed for the question that an "as of another day" button carried. */
    | { readonly kind: 'day'; readonly carried: string | undefined; readonly day: string }
    | {
        readonly kind: 'check';
        readonly message: string;
        /** The message is longer or nests deeper than was gathered. */
        readonly cut?: boolean | undefined;
        /** What it replies to, checked where the message itself claims nothing. */
        readonly above?: string | undefined;
      }
  );

export interface Shown {
  readonly answer: Answer;
  readonly asked: Asked;
  readonly actions: readonly Action[];
  /** Plain sentences to say with the answer, before its buttons. */
  readonly notes: readonly string[];
}

/** A claim in short, and the button that opens its answer. */
export interface ShownClaim {
  readonly claim: CheckedClaim;
  /** What is shown of it. */
  readonly blocks: readonly Block[];
  readonly open: { readonly label: string; readonly carries: string };
}

export type Reply =
  /** For the asker alone; `inPlace`: instead of the private message whose button was pressed. */
  | ({ readonly reply: 'answer'; readonly inPlace: boolean } & Shown)
  /** The first screen, for everyone in the channel, with who posted it; see `postedBy` for its last line. */
  | ({ readonly reply: 'post' } & Shown)
  /** Takes the public message away whose button was pressed. */
  | { readonly reply: 'take-back'; readonly text: string }
  /** The claims of a message in short, for the asker alone; at most five, in one message. */
  | {
      readonly reply: 'checked';
      readonly inPlace: boolean;
      readonly checked: readonly ShownClaim[];
      readonly notes: readonly string[];
    }
  /** Ask for a day (a date picker, a modal), then send it as `kind: 'day'` with the same `carried`. */
  | { readonly reply: 'pick-day'; readonly prompt: string; readonly carried: string; readonly day: Day }
  /** Plain text to show in a box it can be copied from. */
  | { readonly reply: 'copy'; readonly text: string; readonly answer: Answer }
  /** No answer, and why. `cause`: what to log. */
  | { readonly reply: 'trouble'; readonly text: string; readonly cause?: unknown };

type CheckedReply = Extract<Reply, { reply: 'checked' }>;

/** Never throws: a fault of ours is a reply that says so. */
export function converse(interdict: Interdict, request: Request): Reply {
  try {
    switch (request.kind) {
      case 'ask':
        return ask(interdict, request);
      case 'check':
        return check(interdict, request);
      case 'follow-up':
      case 'day': {
        if (request.carried === undefined) return { reply: 'trouble', text: NOTES.gone };
        const decoded = decode(request.carried);
        if (!decoded.ok) return { reply: 'trouble', text: decoded.reason };
        if (request.kind === 'day') return pickedDay(interdict, decoded.followUp, request.day, request);
        return followUp(interdict, decoded.followUp, request.carried, request);
      }
    }
  } catch (cause) {
    return { reply: 'trouble', text: NOTES.fault, cause };
  }
}

function ask(interdict: Interdict, request: Extract<Request, { kind: 'ask' }>): Reply {
  const typed = request.asOfTyped?.trim();
  const text = typed ? `${request.text} as of ${typed}` : request.text;
  const shown = show(interdict, { text, on: request.today, asOf: request.asOf }, request.canPost, request.page);
  const instead = request.around && checkMeant(interdict, request, request.around, shown);
  if (instead) return instead;
  const post = shown.actions.some((action) => action.verb === 'post');
  if (request.share && post) return { reply: 'post', ...posted(shown, request.asker) };
  return { reply: 'answer', inPlace: false, ...shown };
}

/** @returns null where the words are answered as they stand. */
function checkMeant(
  interdict: Interdict,
  request: Extract<Request, { kind: 'ask' }>,
  around: Surroundings,
  own: Shown,
): Reply | null {
  const { text, today, canPost, asker } = request;
  let first: CheckedReply | null = null;
  for (const { message, notes } of meantBy(text, own.answer, around)) {
    const reply = check(interdict, { kind: 'check', message, today, canPost, asker });
    if (reply.checked.length) {
      const found = { ...reply, notes: [...notes, ...reply.notes] };
      return goingOn(interdict, request, own, found) ?? found;
    }
    first ??= reply;
  }
  if (first && isEmpty(text)) return first;
  if (around.above !== null || !leavesOpen(text, own.answer)) return null;
  return { reply: 'answer', inPlace: false, ...own, notes: [...own.notes, NOTES.aboveHidden] };
}

/** "Why?", "since when?" of the one claim that was found: asked of that. */
function goingOn(
  interdict: Interdict,
  { text, today, canPost }: { readonly text: string; readonly today: Day; readonly canPost: CanPost },
  own: Shown,
  { checked, notes }: CheckedReply,
): Reply | null {
  const [only, ...more] = checked;
  if (own.answer.question.facet === null || !only || more.length) return null;
  const { answer } = only.claim;
  const shown = show(interdict, { text: `${answer.question.text} ${text}`, on: today }, canPost);
  return shown.answer.kind === answer.kind ? { reply: 'answer', inPlace: false, ...shown, notes } : null;
}

function check(interdict: Interdict, request: Extract<Request, { kind: 'check' }>): CheckedReply {
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

function checkOne(interdict: Interdict, { message, today, cut, inPlace = false }: Checking): CheckedReply {
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

/** Verbs that show another side of the very answer they stand under. */
const IN_PLACE: ReadonlySet<FollowUp['verb']> = new Set(['part', 'back', 'more']);

/** An answer opened from a claim takes the place of the claims where it can lead back to them. */
function isInPlace({ verb, from }: FollowUp): boolean {
  return IN_PLACE.has(verb) || (verb === 'open' && from !== undefined);
}

function followUp(interdict: Interdict, follow: FollowUp, carried: string, around: Circumstances): Reply {
  const { verb } = follow;
  if (verb === 'as-of') {
    return { reply: 'pick-day', prompt: NOTES.pickDay, carried, day: follow.asOf ?? around.today };
  }
  if (verb === 'take-back') {
    return follow.by === around.asker
      ? { reply: 'take-back', text: NOTES.takenBack }
      : { reply: 'trouble', text: NOTES.notYours };
  }
  if (verb === 'claims') {
    if (follow.from === undefined) return { reply: 'trouble', text: NOTES.gone };
    return checkOne(interdict, { message: follow.from, today: follow.on, inPlace: true });
  }
  const asked: Asked = { text: follow.ask, on: follow.on, asOf: follow.asOf, from: follow.from };
  const view = verb === 'copy' ? 'full' : (follow.part ?? 'first');
  const shown = show(interdict, asked, around.canPost, follow.page, view);
  const changed = follow.ledger !== shortVersion(shown.answer.ledger.version);
  const since = changed ? { ...shown, notes: [NOTES.ledgerChangedSince, ...shown.notes] } : shown;
  switch (verb) {
    case 'post':
      if (changed) return { reply: 'answer', inPlace: true, ...shown, notes: [NOTES.ledgerChanged, ...shown.notes] };
      if (!shown.actions.some((action) => action.verb === 'post')) return { reply: 'answer', inPlace: true, ...shown };
      return { reply: 'post', ...posted(shown, around.asker) };
    case 'copy': {
      const text = interdict.copyText(shown.answer);
      return { reply: 'copy', text: changed ? `${NOTES.ledgerChangedSince}\n\n${text}` : text, answer: shown.answer };
    }
    default:
      return { reply: 'answer', inPlace: isInPlace(follow), ...since };
  }
}

function pickedDay(interdict: Interdict, follow: FollowUp, day: string, around: Circumstances): Reply {
  const exact = /^\d{4}-\d{2}-\d{2}$/.test(day) && !Number.isNaN(Date.parse(day)) && realDay(day);
  return ask(interdict, {
    kind: 'ask',
    text: follow.ask,
    today: around.today,
    canPost: around.canPost,
    asker: around.asker,
    ...(exact ? { asOf: day } : { asOfTyped: day }),
  });
}

/** 30 February parses as 2 March; such a day goes to the core as typed, which says that it does not exist. */
function realDay(day: string): boolean {
  return new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
}

function show(interdict: Interdict, asked: Asked, canPost: CanPost, page?: number, view: View = 'first'): Shown {
  const options: AskOptions = {
    today: asked.on,
    view,
    ...(asked.asOf ? { asOf: asked.asOf } : {}),
    ...(page ? { page } : {}),
  };
  const answer = interdict.ask(asked.text, options);
  return { answer, asked, ...actionsFor(answer, asked, canPost) };
}

/** What everyone sees: the parts to look into, and the way for whoever posted it to take it back. */
function posted(shown: Shown, by: string): Shown {
  const parts = shown.actions.filter(({ verb }) => verb === 'part');
  return { ...shown, actions: [...parts, takeBack(shown.answer, shown.asked, by)], notes: [] };
}
