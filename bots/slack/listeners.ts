/** What Slack can send, each taken to the desk: commands, buttons, menus, messages, shortcuts, App Home, the agent view. */
import { type App, Assistant, type BlockAction, type types, type webApi } from '@slack/bolt';
import { BAN, EXAMPLES } from '../conversation/commands.ts';
import { encode, shortVersion } from '../conversation/follow-up.ts';
import { carry, type KeyStore } from '../conversation/keys.ts';
import { NOTES } from '../conversation/words.ts';
import type { SurfaceContext } from '../service/surface.ts';
import type { Circumstances } from './circumstances.ts';
import { type Desk, nameOf } from './desk.ts';
import { shortened } from './escaping.ts';
import { LIMITS } from './limits.ts';
import { CHECK_CALLBACK } from './manifest.ts';
import { commandId, fromAction, fromCommand, fromMention, fromMessage, fromShortcut } from './receive.ts';
import type { RecentQuestions } from './recent.ts';
import { noteMessage } from './render/message.ts';
import { plain } from './render/rich.ts';
import { HOME_ACTIONS, homeView, PICK_ACTIONS, pickerMessage } from './render/views.ts';

export interface Room {
  readonly context: SurfaceContext;
  readonly desk: Desk;
  readonly keys: KeyStore;
  readonly recent: RecentQuestions;
  readonly circumstances: Circumstances;
}

type Client = webApi.WebClient;

export function listen(app: App, room: Room): void {
  const { context, desk, keys, recent } = room;
  const { around, withAbove } = room.circumstances;
  /** What was taken is seen through before the process ends. */
  const through = (work: () => Promise<void>) => desk.track(work());

  app.command(`/${BAN.name.en}`, ({ command, ack, client }) =>
    through(async () => {
      if (!desk.take(commandId(command))) return ack();
      if (command.text?.trim() === '' || command.text === undefined) {
        return ack({ response_type: 'ephemeral', ...pickerMessage() });
      }
      const incoming = fromCommand(command, await around(client, command.team_id, command.user_id));
      await desk.answer(incoming, { client, name: command.user_name }, (message) =>
        message ? ack({ response_type: 'ephemeral', ...message }) : ack(),
      );
      await remember(personOf(command.team_id, command.user_id), command.text);
    }),
  );

  app.options(/.*/, async ({ options, ack }) => {
    const kind = options.type === 'block_suggestion' && options.action_id === PICK_ACTIONS.place ? 'place' : 'app';
    const found = context.interdict().suggestName(kind, options.value ?? '', LIMITS.selectOptions.max);
    const choices = new Map<string, types.PlainTextOption>();
    for (const { label, ask } of found) {
      const value = carry(ask, LIMITS.optionValue.max, keys);
      if (label.trim()) choices.set(value, { text: plain(shortened(label, LIMITS.optionText.max)), value });
    }
    await ack({ options: [...choices.values()] });
  });

  app.action<BlockAction>({ type: 'block_actions' }, ({ body, ack, client }) =>
    through(async () => {
      await ack();
      const [action] = body.actions;
      if (!action || action.action_id === PICK_ACTIONS.app || action.action_id === PICK_ACTIONS.place) return;
      const team = body.team?.id ?? body.user.team_id;
      const incoming = fromAction(body, keys, await around(client, team, body.user.id));
      if (!incoming || !desk.take(incoming.id)) return;
      const person = personOf(team, body.user.id);
      if (action.action_id === HOME_ACTIONS.remember) return switchRecent(true, team, body.user.id, client);
      if (action.action_id === HOME_ACTIONS.forget) return switchRecent(false, team, body.user.id, client);
      const view = body.view ? { id: body.view.id, modal: body.view.type === 'modal' } : undefined;
      const name = body.user.name ?? body.user.username;
      await desk.answer(incoming, { client, name, trigger: body.trigger_id, view });
      if (incoming.request.kind === 'ask') await remember(person, incoming.request.text);
    }),
  );

  app.shortcut({ callback_id: CHECK_CALLBACK, type: 'message_action' }, ({ shortcut, ack, client }) =>
    through(async () => {
      await ack();
      const { user, team } = shortcut;
      const incoming = fromShortcut(shortcut, await around(client, team?.id ?? user.team_id, user.id));
      if (desk.take(incoming.id)) await desk.answer(incoming, { client, name: user.name });
    }),
  );

  const written = (
    event: types.AppMentionEvent | types.MessageEvent,
    bot: string | undefined,
    team: string,
    client: Client,
  ) =>
    through(async () => {
      const here = await around(client, team, ('user' in event && event.user) || '');
      const read = event.type === 'app_mention' ? fromMention(event, bot, here) : fromMessage(event, bot, here);
      if (!read || !desk.take(read.id)) return;
      const incoming = await withAbove(read, client, team, bot);
      await desk.answer(incoming, { client, name: incoming.place.user });
      if (incoming.request.kind === 'ask') await remember(personOf(team, incoming.place.user), incoming.request.text);
    });
  app.event('app_mention', ({ event, context: { botUserId }, client, body }) =>
    written(event, botUserId, body.team_id, client),
  );
  app.message(async ({ message, context: { botUserId }, client, body }) =>
    written(message, botUserId, body.team_id, client),
  );
  app.assistant(
    new Assistant({
      threadContextStore: { get: async () => ({}), save: async () => {} },
      threadContextChanged: async () => {},
      threadStarted: async ({ setSuggestedPrompts }) => {
        await setSuggestedPrompts({ prompts: PROMPTS });
      },
      userMessage: async ({ message, context: { botUserId }, client, body }) =>
        written(message, botUserId, body.team_id, client),
    }),
  );

  app.event('app_home_opened', async ({ event, client, body }) => {
    if (event.tab === 'messages') {
      // Without thread_ts: with it the call fails silently in the agent view.
      const prompts = { channel_id: event.channel, prompts: [...PROMPTS] };
      await client.apiCall('assistant.threads.setSuggestedPrompts', prompts).catch((cause: unknown) => {
        context.log.debug({ surface: 'slack', cause: nameOf(cause) }, 'no agent view here');
      });
      return;
    }
    await desk.track(publishHome(body.team_id, event.user, client));
  });

  async function publishHome(team: string | null | undefined, user: string, client: Client): Promise<void> {
    const about = context.interdict().about();
    const { today } = await around(client, team, user);
    const ledger = shortVersion(about.version);
    const view = homeView({
      about,
      recent: recent.of(personOf(team, user)),
      carry: (ask) => encode({ v: 2, verb: 'ask', ask, on: today, ledger }),
    });
    await client.views.publish({ user_id: user, view });
  }

  async function switchRecent(on: boolean, team: string | undefined, user: string, client: Client): Promise<void> {
    const person = personOf(team, user);
    await (on ? recent.switchOn(person) : recent.switchOff(person));
    await desk.track(publishHome(team, user, client));
  }

  async function remember(person: string, question: string): Promise<void> {
    await recent.add(person, question).catch((cause: unknown) => {
      context.log.warn({ surface: 'slack', cause: nameOf(cause) }, 'the last questions could not be kept');
    });
  }

  app.error(async (fault) => {
    const { error, body } = fault as unknown as { error: Error & { code?: unknown }; body: { response_url?: unknown } };
    context.log.error({ surface: 'slack', cause: nameOf(error) }, 'a delivery was not taken');
    if (typeof body?.response_url !== 'string') return;
    const text = error.code === 'slack_bolt_authorization_error' ? NOT_INSTALLED : NOTES.fault;
    const place = {
      to: 'response',
      url: body.response_url,
      replace: false,
      own: false,
      everyone: false,
      user: '',
    } as const;
    await desk.say(place, app.client, noteMessage([text])).catch(() => {});
  });
}

const NOT_INSTALLED = 'Interdict is not installed in this workspace any more. Ask whoever runs it to install it again.';

const PROMPTS: [{ title: string; message: string }, ...{ title: string; message: string }[]] = [
  { title: EXAMPLES[0], message: EXAMPLES[0] },
  ...EXAMPLES.slice(1, LIMITS.suggestedPrompts.max).map((example) => ({ title: example, message: example })),
];

function personOf(team: string | undefined | null, user: string | undefined): string {
  return `${team ?? ''}.${user ?? ''}`;
}
