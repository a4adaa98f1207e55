/** Which buttons an answer offers, and why one that is looked for is not there. Decided here once for every chat surface. */
import type { Answer, Part } from '../../core/answer/answer.ts';
import type { Day } from '../../core/day/edtf.ts';
import { encode, type FollowUp, shortVersion, type Verb } from './follow-up.ts';
import { CANNOT_POST, type CannotPost, LABELS, moreLabel } from './words.ts';

export type CanPost = true | { readonly no: CannotPost };

export interface Action {
  readonly verb: Exclude<Verb, 'ask' | 'none'>;
  readonly label: string;
  /** For the button's value or id; see `carry` in keys.ts where it must be short. */
  readonly carries: string;
  /** What everybody looks for stands as a button; the rest waits in a menu, where a surface has one. */
  readonly place: 'button' | 'menu';
}

/** How an answer was asked for: what every button under it must know. */
export interface Asked {
  readonly text: string;
  readonly on: Day;
  readonly asOf?: Day | undefined;
  /** The checked message from whose claims it was opened. */
  readonly from?: string | undefined;
}

type Kind = Answer['kind'];
/** Answers about the world can be posted, copied and asked again; help, pick lists and trouble only lead on. */
const OFFERED: { readonly [V in 'post' | 'more' | 'as-of' | 'copy']: readonly Kind[] } = {
  post: ['found', 'list', 'comparison', 'timeline', 'nothing'],
  more: ['found', 'list', 'comparison', 'timeline', 'nothing'],
  'as-of': ['found', 'list', 'comparison', 'nothing'],
  copy: ['found', 'list', 'comparison', 'timeline'],
};

/** Parts that stand as buttons of their own. */
const BUTTONS: ReadonlySet<Part> = new Set(['sources', 'details']);

/** @returns the buttons in the order shown, and the reasons to say for those that are absent. */
export function actionsFor(
  answer: Answer,
  asked: Asked,
  canPost: CanPost,
): { readonly actions: readonly Action[]; readonly notes: readonly string[] } {
  if (answer.view !== 'first') return { actions: partActions(answer, asked), notes: [] };
  const offers = (verb: keyof typeof OFFERED) => OFFERED[verb].includes(answer.kind);
  const actions: Action[] = [];
  const notes: string[] = [];
  if (offers('post')) {
    if (canPost === true) actions.push(action(answer, asked, 'post', LABELS.post, 'button'));
    else if (CANNOT_POST[canPost.no]) notes.push(CANNOT_POST[canPost.no]);
  }
  for (const { part, label } of offers('more') ? partsOf(answer) : []) {
    const place = BUTTONS.has(part) ? 'button' : 'menu';
    actions.push(action(answer, asked, 'part', partLabel(part, label), place, { part, page: answer.page.number }));
  }
  actions.push(...pageActions(answer, asked));
  if (offers('as-of')) actions.push(action(answer, asked, 'as-of', LABELS['as-of'], 'menu'));
  if (offers('copy') && answer.citations.length > 0) actions.push(action(answer, asked, 'copy', LABELS.copy, 'menu'));
  if (asked.from !== undefined) actions.unshift(backToClaims(answer, asked));
  return { actions, notes };
}

/** Under a part: the way back, and on. Pages of a part are its own where one place was asked about, else the answer's. */
function partActions(answer: Answer, asked: Asked): Action[] {
  const page = answer.kind === 'found' ? 1 : answer.page.number;
  return [action(answer, asked, 'back', LABELS.back, 'button', { page }), ...pageActions(answer, asked)];
}

function pageActions(answer: Answer, asked: Asked): Action[] {
  const { number, of } = answer.page;
  if (number >= of || !OFFERED.more.includes(answer.kind)) return [];
  const part = answer.view === 'first' || answer.view === 'full' ? undefined : answer.view;
  return [action(answer, asked, 'more', moreLabel(number + 1, of), 'button', { page: number + 1, part })];
}

interface Counted {
  readonly part: Part;
  readonly label: string;
}

/** Back to the claims of the message that was checked. */
function backToClaims(answer: Answer, asked: Asked): Action {
  return action(answer, asked, 'claims', LABELS.back, 'button', {});
}

/** What a button carries that opens the answer to one claim of a message, and the message where it can be gone back to. */
export function carriesOpen(answer: Answer, asked: Asked): string {
  return carries(answer, asked, 'open', asked.text, {});
}

/** What the answer says there is, sources first; whatever cites a source leads to it, also where the answer does not say so. */
function partsOf({ blocks, citations }: Answer): readonly Counted[] {
  const said = blocks.flatMap((block) => (block.block === 'more' ? block.items : []));
  const sources = said.find(({ part }) => part === 'sources') ?? sourcesOf(citations);
  return [...(sources ? [sources] : []), ...said.filter(({ part }) => part !== 'sources')];
}

function sourcesOf(citations: Answer['citations']): Counted | null {
  const count = new Set(citations.map(({ source }) => source)).size;
  return count ? { part: 'sources', label: String(count) } : null;
}

/** "Sources (43)", "Word for word (26)". */
function partLabel(part: Part, counted: string): string {
  const count = /^[\d,.]+/.exec(counted)?.[0];
  return count ? `${LABELS[part]} (${count})` : LABELS[part];
}

/** What a button carries that asks something else: a reading of a pick list, a related answer, a next step. */
export function carriesAsk(answer: Answer, asked: Asked, ask: string, verb: 'ask' | 'none' = 'ask'): string {
  return carries(answer, asked, verb, ask, {});
}

/** The button under a posted answer by which whoever posted it takes it back. */
export function takeBack(answer: Answer, asked: Asked, by: string): Action {
  return action(answer, asked, 'take-back', LABELS['take-back'], 'button', { by });
}

interface Where {
  readonly page?: number | undefined;
  readonly part?: Part | undefined;
  readonly by?: string | undefined;
}

function action(
  answer: Answer,
  asked: Asked,
  verb: Action['verb'],
  label: string,
  place: Action['place'],
  where: Where = { page: answer.page.number },
): Action {
  return { verb, label, place, carries: carries(answer, asked, verb, asked.text, where) };
}

function carries(answer: Answer, asked: Asked, verb: Verb, ask: string, { page = 1, part, by }: Where): string {
  const followUp: FollowUp = {
    v: asked.from === undefined ? 2 : 3,
    verb,
    ask,
    ...(page > 1 ? { page } : {}),
    ...(part ? { part } : {}),
    ...(asked.asOf ? { asOf: asked.asOf } : {}),
    on: asked.on,
    ...(asked.from === undefined ? {} : { from: asked.from }),
    ...(by ? { by } : {}),
    ledger: shortVersion(answer.ledger.version),
  };
  return encode(followUp);
}
