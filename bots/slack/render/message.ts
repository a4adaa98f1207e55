/** A whole message: the answer, what stands beside it (notes, record and ledger, buttons), and the fallback text. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { type Action, carriesAsk } from '../../conversation/actions.ts';
import type { Shown } from '../../conversation/converse.ts';
import { carry, type KeyStore } from '../../conversation/keys.ts';
import { escapeText, pieces, shortened } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { context, type Rendered, renderAnswer } from './answer.ts';
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

/** Makes an answer shorter, visibly, until it fits. */
export type Shorten = (answer: Answer, fits: (answer: Answer) => boolean) => Answer;

export function message(text: string, blocks: SlackBlock[]): Message {
  return { text: fallback(text), blocks, parse: 'none', link_names: false, unfurl_links: false, unfurl_media: false };
}

/**
 * @param by who posted it, for a message that everyone sees
 * @param share see `fits`
 */
export function answerMessage(shown: Shown, keys: KeyStore, shorten: Shorten, by?: string, share = 1): Message {
  const blocksOf = renderer(shown, keys, by);
  const answer = fitted(shown.answer, shorten, (shorter) => fits(blocksOf(shorter), share));
  return message([...answerLines(answer), ...shown.notes, ...(by ? [by] : [])].join('\n'), blocksOf(answer));
}

/** Shortened as the core shortens; where even that is too long, as many blocks as there is room for, and it says so. */
export function fitted(answer: Answer, shorten: Shorten, takes: (answer: Answer) => boolean): Answer {
  const shorter = shorten(answer, takes);
  if (takes(shorter)) return shorter;
  const rest: Answer['blocks'] = [{ block: 'paragraph', text: REST, statements: [], citations: [] }];
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

/** @returns what renders the answer as it was shown, or a shorter form of it; also for a modal. */
export function renderer(shown: Shown, keys: KeyStore, by?: string): (answer: Answer) => SlackBlock[] {
  const { answer: whole, asked } = shown;
  const carries = (verb: 'ask' | 'none', ask: string) => carriesAsk(whole, asked, ask, verb);
  const rendered: Rendered = new WeakMap();
  const options = new Map<string, types.PlainTextOption>();
  const option = ({ ask, text }: { ask: string; text: string }): types.PlainTextOption => {
    const value = () => carry(carries('ask', ask), LIMITS.optionValue.max, keys);
    const made = options.get(ask) ?? { text: plain(shortened(text, LIMITS.optionText.max)), value: value() };
    options.set(ask, made);
    return made;
  };
  const tail = [
    ...beside('notes', [...shown.notes, ...(by ? [by] : [])]),
    ...beside('about', [about(whole)]),
    ...actionBlock(shown.actions, keys),
  ];
  return (answer) => [...renderAnswer(answer, carries, rendered), ...pickOne(answer, option), ...tail];
}

/** A menu to open one of the records that an answer lists. */
function pickOne(answer: Answer, option: (item: { ask: string; text: string }) => types.PlainTextOption): SlackBlock[] {
  const items = answer.blocks.flatMap((block) => {
    if (block.block === 'list') return block.groups.flatMap((group) => group.items);
    return block.block === 'related' ? block.items : [];
  });
  const options = new Map(
    items.filter(({ text }) => text.trim() !== '').map((item) => [item.ask, option(item)] as const),
  );
  if (options.size === 0) return [];
  return [
    {
      type: 'actions',
      elements: [
        {
          type: 'static_select',
          action_id: 'pick',
          placeholder: plain('Open one of these'),
          options: [...options.values()].slice(0, LIMITS.selectOptions.max),
        },
      ],
    },
  ];
}

/** A context block that stands beside the answer and is no part of its words. */
function beside(id: string, lines: readonly string[]): SlackBlock[] {
  return context(lines).map((block, at) => ({ ...block, block_id: at ? `beside-${id}-${at}` : `beside-${id}` }));
}

const RECORDS_SHOWN = 5;

function about(answer: Answer): string {
  const { records, ledger, page } = answer;
  const shown = records.slice(0, RECORDS_SHOWN).join(', ') + (records.length > RECORDS_SHOWN ? ', …' : '');
  return [
    ...(records.length ? [`${records.length > 1 ? 'Records' : 'Record'} ${shown}`] : []),
    `Ledger ${ledger.version.slice(0, 12)}, newest entry ${ledger.newest}`,
    ...(page.of > 1 ? [`Page ${page.number} of ${page.of}`] : []),
  ].join(' · ');
}

/** The day picker has no value of its own, so what it asks stands in the id of its block. */
function actionBlock(actions: readonly Action[], keys: KeyStore): SlackBlock[] {
  const row = actions.filter(({ verb }) => verb !== 'as-of').map(button);
  const day = actions.find(({ verb }) => verb === 'as-of');
  return [...(row.length ? [{ type: 'actions' as const, elements: row }] : []), ...(day ? [dayBlock(day, keys)] : [])];
}

function button({ verb, label, carries }: Action): types.Button {
  return {
    type: 'button',
    action_id: verb,
    text: plain(shortened(label, LIMITS.buttonText.max)),
    value: carries,
    ...(verb === 'post' ? { style: 'primary' as const } : {}),
  };
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
