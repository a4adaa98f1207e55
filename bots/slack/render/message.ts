/** A whole message: the answer, what stands beside it (notes, record and ledger, buttons), and the fallback text. */
import type { Answer } from '../../../core/answer/answer.ts';
import { asksIn } from '../../../core/answer/blocks.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { remark } from '../../../core/answer/said.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import { dayInWords } from '../../../core/day/wording.ts';
import { type Action, carriesAsk } from '../../conversation/actions.ts';
import type { Shown } from '../../conversation/exchange.ts';
import { decode } from '../../conversation/follow-up.ts';
import { carry, type KeyStore } from '../../conversation/keys.ts';
import { escapeText, pieces } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { context, renderAnswer } from './answer.ts';
import { fold, folded, isCard } from './card.ts';
import { actionRow } from './menu.ts';
import { plain, type SlackBlock } from './rich.ts';
import { fits } from './weight.ts';

/** What is sent, by whichever way. Nothing in it is parsed, linked or unfurled by Slack. */
export interface Message {
  readonly text: string;
  readonly blocks: SlackBlock[];
  readonly parse: 'none';
  readonly link_names: false;
  readonly unfurl_links: false;
  readonly unfurl_media: false;
}

export function message(text: string, blocks: SlackBlock[]): Message {
  return { text: fallback(text), blocks, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false };
}

/** How an answer is shown. */
export interface Showing {
  /** The line that says who posted it, for a message that everyone sees. */
  readonly by?: string;
  /** Slack refused what it was believed to take: no fold, and less of everything. */
  readonly refused?: boolean;
}

export function answerMessage(shown: Shown, keys: KeyStore, { by, refused = false }: Showing = {}): Message {
  const { top, beside } = rendering(shown, keys, by);
  const flat = (answer: Answer) => [...top(answer), ...beside];
  const asCard = (answer: Answer) => {
    const blocks = flat(answer);
    if (answer.view !== 'first' || isCard(blocks)) return blocks;
    const parts = folded(answer.blocks, (some) => isCard(flat({ ...answer, blocks: some })));
    const some = (blocks: Answer['blocks']) => top({ ...answer, blocks });
    return [...some(parts.top), ...fold(answer.blocks, parts), ...some(parts.after), ...beside];
  };
  const made = new Map<Answer, readonly SlackBlock[]>();
  const form = (answer: Answer) => {
    const blocks = made.get(answer) ?? (refused ? flat(answer) : asCard(answer));
    made.set(answer, blocks);
    return [...blocks];
  };
  const answer = fitted(shown.answer, (shorter) =>
    refused ? takenAfterAll(shorter, form(shorter)) : fits(form(shorter)),
  );
  return message([...answerLines(answer), ...shown.notes, ...(by ? [by] : [])].join('\n'), form(answer));
}

/** Of what Slack is believed to take, where it has just refused that. */
const REFUSED_SHARE = 0.6;

function takenAfterAll({ view }: Answer, blocks: readonly SlackBlock[]): boolean {
  return fits(blocks, REFUSED_SHARE) && (view !== 'first' || isCard(blocks));
}

/** Shortened as the core shortens; where even that is too long, as many blocks as there is room for, and it says so. */
export function fitted(answer: Answer, takes: (answer: Answer) => boolean): Answer {
  const shorter = shortenToFit(answer, takes);
  if (takes(shorter)) return shorter;
  const rest: Answer['blocks'] = [{ block: 'paragraph', ...remark(REST) }];
  for (let kept = shorter.blocks.length - 1; kept > 0; kept -= 1) {
    const cut = { ...shorter, blocks: [...shorter.blocks.slice(0, kept), ...rest] };
    if (takes(cut)) return cut;
  }
  return { ...shorter, blocks: rest };
}

const REST = 'The rest is too long for one message here; “Copy as text” gives everything.';

/** Plain sentences with no answer: a reason, a prompt. */
export function noteMessage(lines: readonly string[], more: SlackBlock[] = []): Message {
  const sections = lines
    .flatMap((line) => pieces(line, LIMITS.sectionText.max))
    .filter((line) => line.trim() !== '')
    .map((line): SlackBlock => ({ type: 'section', text: plain(line) }));
  return message(lines.join('\n'), [...sections, ...more]);
}

export interface Rendering {
  /** The answer's own blocks, or those of a shorter form of it. */
  readonly top: (answer: Answer) => SlackBlock[];
  /** Notes, what it was read from, and what can be done with it. */
  readonly beside: readonly SlackBlock[];
}

/** For a message and for a modal. */
export function rendering(shown: Shown, keys: KeyStore, by?: string): Rendering {
  const { answer: whole, asked, actions } = shown;
  const carries = (verb: 'ask' | 'none', ask: string) => carriesAsk(whole, asked, ask, verb);
  const listed = whole.blocks.filter(({ block }) => block === 'list' || block === 'related');
  const opens = listed.flatMap(asksIn).map((item) => ({ ...item, carries: carries('ask', item.ask) }));
  const said = countsSaid(actions);
  return {
    top: (answer) => renderAnswer({ ...answer, blocks: unsaid(answer.blocks, said) }, carries),
    beside: [...besideBlock([...shown.notes, ...(by ? [by] : about(whole))]), ...actionRow(actions, opens, keys)],
  };
}

/** Without the line of what else there is, where buttons and the menu name every part of it with its count. */
function unsaid(blocks: Answer['blocks'], said: ReadonlySet<string>): Answer['blocks'] {
  return blocks.filter(
    (block) => block.block !== 'more' || !block.items.every(({ part, label }) => said.has(`${part} ${countIn(label)}`)),
  );
}

function countsSaid(actions: readonly Action[]): ReadonlySet<string> {
  return new Set(actions.map(({ label, carries }) => `${partOf(carries)} ${countIn(label)}`));
}

function partOf(carries: string): string | undefined {
  const decoded = decode(carries);
  return decoded.ok && decoded.followUp.verb === 'part' ? decoded.followUp.part : undefined;
}

function countIn(label: string): string {
  return /\d[\d,.]*/.exec(label)?.[0] ?? '';
}

/** Small print that stands beside the answer and is no part of its words. */
function besideBlock(lines: readonly string[]): SlackBlock[] {
  return context(lines).map((block, at) => ({ ...block, block_id: at ? `beside-${at}` : 'beside' }));
}

const RECORDS_SHOWN = 3;

/** What an editor needs to trace the answer: its records, the ledger it was read from, the page. */
function about({ records, ledger, page }: Answer): string[] {
  const shown = records.slice(0, RECORDS_SHOWN).join(', ') + (records.length > RECORDS_SHOWN ? ', …' : '');
  const parts = [
    ...(records.length ? [`${records.length > 1 ? 'Records' : 'Record'} ${shown}`] : []),
    `Ledger ${ledger.version.slice(0, 12)} of ${dayInWords(ledger.newest)}`,
    ...(page.of > 1 ? [`Page ${page.number} of ${page.of}`] : []),
  ];
  return [parts.join(' · ')];
}

/** A date picker for the question that is carried. */
export function dayBlock({ label, carries }: Pick<Action, 'label' | 'carries'>, keys: KeyStore): SlackBlock {
  return {
    type: 'actions',
    block_id: carry(carries, LIMITS.blockId.max, keys),
    elements: [{ type: 'datepicker', action_id: 'as-of', placeholder: plain(label) }],
  };
}

/** Slack reads it as mrkdwn, notifications and screen readers as text. What does not fit is seen not to. */
function fallback(text: string): string {
  const escaped = escapeText(text);
  if (escaped.length <= LIMITS.fallbackText.max) return escaped || ' ';
  const [first = ''] = pieces(escaped, LIMITS.fallbackText.max - CUT.length);
  return first.replace(/&[a-z]*$/, '') + CUT;
}

const CUT = '… (more in the message itself)';
