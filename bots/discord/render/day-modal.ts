/** The modal that asks for another day. */
import { type APIModalInteractionResponseCallbackData, ComponentType, TextInputStyle } from 'discord.js';
import type { Reply } from '../../conversation/exchange.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { LABELS } from '../../conversation/words.ts';
import { DAY_FIELD, dayModalId } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { cut } from './press.ts';

export function dayModal(
  reply: Extract<Reply, { reply: 'pick-day' }>,
  keys: KeyStore,
): APIModalInteractionResponseCallbackData {
  return {
    custom_id: dayModalId(reply.carried, keys),
    title: cut(LABELS['as-of'], LIMITS.modalTitle.max),
    components: [
      {
        type: ComponentType.Label,
        label: cut(reply.prompt, LIMITS.label.max),
        description: 'A day such as 2023-03-01, or in words: 1 March 2023',
        component: {
          type: ComponentType.TextInput,
          custom_id: DAY_FIELD,
          style: TextInputStyle.Short,
          required: true,
          min_length: 1,
          max_length: 60,
          placeholder: reply.day,
          value: reply.day,
        },
      },
    ],
  };
}
