/** What an answer offers, as one row: a few buttons for what everybody looks for, one menu for the rest. */
import type { types } from '@slack/bolt';
import type { FollowUp } from '../../../core/answer/answer.ts';
import type { Action } from '../../conversation/actions.ts';
import { carry, type KeyStore } from '../../conversation/keys.ts';
import { LABELS } from '../../conversation/words.ts';
import { shortened } from '../escaping.ts';
import { LIMITS } from '../limits.ts';
import { plain, type SlackBlock } from './rich.ts';

const OPEN = 'Open one of these';
const THIS = 'This answer';

/**
 * @param opens records of a list to open, each with what its button carries
 * @returns at most one block
 */
export function actionRow(
  actions: readonly Action[],
  opens: readonly (FollowUp & { readonly carries: string })[],
  keys: KeyStore,
): SlackBlock[] {
  const named = opens.filter(({ label }) => label.trim() !== '');
  const entries: Entry[] = actions.filter(({ place }) => place === 'menu');
  const elements = [
    ...actions.filter(({ place }) => place === 'button').map((action, at) => button(action, action.verb, at)),
    ...menu(entries, [...new Map(named.map((each) => [each.carries, each])).values()], keys),
  ];
  return elements.length ? [{ type: 'actions', elements }] : [];
}

type Entry = Pick<Action, 'label' | 'carries'>;

/** One entry is a button, a few an overflow menu, more a select menu in groups. */
function menu(
  entries: readonly Entry[],
  opens: readonly Entry[],
  keys: KeyStore,
): (types.Button | types.Overflow | types.StaticSelect)[] {
  const all = [...opens, ...entries];
  const [only] = all;
  if (!only) return [];
  if (all.length === 1) return [button(only, 'menu', 0)];
  if (all.length <= LIMITS.overflowOptions.max) {
    return [{ type: 'overflow', action_id: 'menu', options: all.map((entry) => option(entry, keys)) }];
  }
  const group = (label: string, of: readonly Entry[]) => ({
    label: plain(label),
    options: of.slice(0, LIMITS.selectOptions.max).map((entry) => option(entry, keys)),
  });
  const groups = [group(OPEN, opens), group(THIS, entries)].filter(({ options }) => options.length > 0);
  return [{ type: 'static_select', action_id: 'menu', placeholder: plain(LABELS.more), option_groups: groups }];
}

function option({ label, carries }: Entry, keys: KeyStore): types.PlainTextOption {
  return {
    text: plain(shortened(label, LIMITS.optionText.max)),
    value: carry(carries, LIMITS.optionValue.max, keys),
  };
}

/** Several may stand for the same verb, so each has its place in its id. */
function button({ label, carries }: Entry, name: string, at: number): types.Button {
  return {
    type: 'button',
    action_id: `${name}:${at}`,
    text: plain(shortened(label, LIMITS.buttonText.max)),
    value: carries,
    ...(name === 'post' ? { style: 'primary' as const } : {}),
  };
}
