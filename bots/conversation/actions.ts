/** Which buttons an answer offers, and why one that is looked for is not there. Decided here once for every chat surface. */
import type { Answer } from '../../core/answer/answer.ts';
import type { Day } from '../../core/day/edtf.ts';
import { encode, type FollowUp, shortVersion, type Verb } from './follow-up.ts';
import { CANNOT_POST, type CannotPost, LABELS, moreLabel } from './words.ts';

export type CanPost = true | { readonly no: CannotPost };

export interface Action {
  readonly verb: Exclude<Verb, 'ask' | 'none'>;
  readonly label: string;
  /** For the button's value or id; see `carry` in keys.ts where it must be short. */
  readonly carries: string;
}

/** How an answer was asked for: what every button under it must know. */
export interface Asked {
  readonly text: string;
  readonly on: Day;
  readonly asOf?: Day | undefined;
}

type Kind = Answer['kind'];
/** Answers about the world can be posted, copied and asked again; help, pick lists and trouble only lead on. */
const OFFERED: { readonly [V in Action['verb']]: readonly Kind[] } = {
  post: ['found', 'list', 'comparison', 'timeline', 'nothing'],
  sources: ['found', 'list', 'comparison', 'timeline'],
  more: ['found', 'list', 'comparison', 'timeline', 'nothing'],
  'as-of': ['found', 'list', 'comparison', 'nothing'],
  copy: ['found', 'list', 'comparison', 'timeline'],
};

/** @returns the buttons in the order shown, and the reasons to say for those that are absent. */
export function actionsFor(
  answer: Answer,
  asked: Asked,
  canPost: CanPost,
): { readonly actions: readonly Action[]; readonly notes: readonly string[] } {
  const offers = (verb: Action['verb']) => OFFERED[verb].includes(answer.kind);
  const { number, of } = answer.page;
  const actions: Action[] = [];
  const add = (verb: Action['verb'], label: string, page = number) => {
    actions.push({ verb, label, carries: carries(answer, asked, verb, asked.text, page) });
  };
  const notes: string[] = [];
  if (offers('post')) {
    if (canPost === true) add('post', LABELS.post);
    else if (CANNOT_POST[canPost.no]) notes.push(CANNOT_POST[canPost.no]);
  }
  if (offers('sources') && answer.citations.length > 0) add('sources', LABELS.sources);
  if (offers('more') && number < of) add('more', moreLabel(number + 1, of), number + 1);
  if (offers('as-of')) add('as-of', LABELS['as-of']);
  if (offers('copy') && answer.citations.length > 0) add('copy', LABELS.copy);
  return { actions, notes };
}

/** What a button carries that asks something else: a reading of a pick list, a related answer, a next step. */
export function carriesAsk(answer: Answer, asked: Asked, ask: string, verb: 'ask' | 'none' = 'ask'): string {
  return carries(answer, asked, verb, ask, 1);
}

function carries(answer: Answer, asked: Asked, verb: Verb, ask: string, page: number): string {
  const followUp: FollowUp = {
    v: 1,
    verb,
    ask,
    ...(page > 1 ? { page } : {}),
    ...(asked.asOf ? { asOf: asked.asOf } : {}),
    on: asked.on,
    ledger: shortVersion(answer.ledger.version),
  };
  return encode(followUp);
}
