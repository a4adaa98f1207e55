/** What is not a message: the modal that shows an answer, the one to copy from, and App Home. */
import type { types } from '@slack/bolt';
import type { Answer } from '../../../core/answer/answer.ts';
import type { Interdict } from '../../../core/port.ts';
import { EXAMPLES, PICKER } from '../../conversation/commands.ts';
import type { Shown } from '../../conversation/exchange.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { LABELS } from '../../conversation/words.ts';
import { pieces } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { context } from './answer.ts';
import { buttons } from './choices.ts';
import { dayBlock, fitted, type Message, message, noteMessage, rendering } from './message.ts';
import { bold, plain, richText, type SlackBlock, section, span } from './rich.ts';
import { fits } from './weight.ts';

export function answerView(shown: Shown, keys: KeyStore): types.ModalView {
  const { top, beside } = rendering(shown, keys);
  const blocksOf = (answer: Answer) => [...top(answer), ...beside];
  return modal('Interdict', blocksOf(fitted(shown.answer, (shorter) => fits(blocksOf(shorter)))));
}

/** Plain text, set so that marking and copying takes it as it is. */
export function copyView(text: string): types.ModalView {
  return modal(LABELS.copy, preformatted(text));
}

export function copyMessage(text: string): Message {
  return message(text, preformatted(text));
}

function preformatted(text: string): SlackBlock[] {
  return pieces(text, LIMITS.textObject.max).flatMap((piece) =>
    richText([{ type: 'rich_text_preformatted', elements: span(piece) as types.RichTextText[] }]),
  );
}

function modal(title: string, blocks: SlackBlock[]): types.ModalView {
  return { type: 'modal', title: plain(title), close: plain('Close'), blocks };
}

export const PICK_ACTIONS = { app: 'picker-app', place: 'picker-place', ask: 'picker-ask' } as const;

/** The two fields that a command with no words gives: both search the ledger as one types. */
export function pickerMessage(): Message {
  const field = (of: 'app' | 'place'): types.ExternalSelect => ({
    type: 'external_select',
    action_id: PICK_ACTIONS[of],
    placeholder: plain(`${PICKER[of].label}: ${PICKER[of].placeholder}`),
    min_query_length: 1,
  });
  return message(`${PICKER.title} ${PICKER.app.label}, ${PICKER.place.label}`, [
    { type: 'header', text: plain(PICKER.title) },
    { type: 'actions', block_id: 'picker', elements: [field('app'), field('place')] },
    {
      type: 'actions',
      elements: [{ type: 'button', action_id: PICK_ACTIONS.ask, text: plain(PICKER.submit), style: 'primary' }],
    },
  ]);
}

export function dayMessage(prompt: string, label: string, carries: string, keys: KeyStore): Message {
  return noteMessage([prompt], [dayBlock({ label, carries }, keys)]);
}

export const HOME_ACTIONS = { remember: 'home-remember', forget: 'home-forget' } as const;

export interface HomeContent {
  readonly about: ReturnType<Interdict['about']>;
  /** The asker's last questions, newest first; null: not switched on. */
  readonly recent: readonly string[] | null;
  readonly carry: (ask: string) => string;
}

export function homeView({ about, recent, carry }: HomeContent): types.HomeView {
  const asButtons = (asks: readonly string[], name: string) =>
    buttons(
      asks.map((ask) => ({ label: ask, ask })),
      name,
      carry,
    );
  return {
    type: 'home',
    blocks: [
      { type: 'header', text: plain('Is an app banned? Ask Interdict') },
      ...richText([section(span(HOW))]),
      ...asButtons(EXAMPLES, 'example'),
      { type: 'divider' },
      ...richText([section(bold('What the ledger holds'))]),
      {
        type: 'section',
        fields: [
          plain(`${about.records} records`),
          plain(`${about.places} places`),
          plain(`${about.platforms} apps`),
          plain(`${about.sources} sources, the newest of ${about.newestSource ?? 'an unprinted date'}`),
        ],
      },
      ...context([`Ledger ${about.version.slice(0, 12)}, newest entry ${about.newest}`]),
      { type: 'divider' },
      ...richText([section(bold('Your last questions'))]),
      ...(recent === null ? [] : recent.length ? asButtons(recent, 'recent') : context(['None yet.'])),
      ...context([recent === null ? OFF : ON]),
      {
        type: 'actions',
        elements: [
          recent === null
            ? { type: 'button', action_id: HOME_ACTIONS.remember, text: plain('Keep my last questions') }
            : { type: 'button', action_id: HOME_ACTIONS.forget, text: plain('Forget them and keep no more') },
        ],
      },
    ],
  };
}

const HOW =
  'Type /ban with an app and a place, in any order: /ban tiktok belgium. Mention Interdict in a channel, or write to it in a direct message. The menu of any message has an entry that checks what the message claims.';
const OFF =
  'Interdict keeps none of your questions. If you switch this on, your last ten are kept for this page alone.';
const ON = 'Your last ten questions are kept for this page alone.';
