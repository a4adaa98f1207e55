/** From a request that names no platform to a reply that names none: everything Slack and Discord decide alike. */
import type { View } from '../../core/answer/answer.ts';
import type { Day } from '../../core/day/edtf.ts';
import type { AskOptions, Interdict } from '../../core/port.ts';
import { type Asked, actionsFor, type CanPost, takeBack } from './actions.ts';
import { check, checkOne } from './check.ts';
import type { CheckedReply, Circumstances, Reply, Request, Shown } from './exchange.ts';
import { decode, type FollowUp, shortVersion } from './follow-up.ts';
import { isEmpty, leavesOpen, meantBy, type Surroundings } from './meant.ts';
import { NOTES } from './words.ts';

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
