/** What Slack sends an app, in the shapes of https://docs.slack.dev/reference/interaction-payloads and /reference/events. */
import { BOT, type FakeSlack } from './slack.ts';

const TEAM = { id: BOT.team, domain: 'fake-newsroom' };
export const ASKER = { id: 'U1', name: 'ada', username: 'ada', team_id: BOT.team };
export const CHANNEL = 'C1';
export const DIRECT = 'D1';

/** Where a button was pressed. */
export interface Spot {
  /** The pressed message; a new one where none is named. */
  readonly message?: string;
  readonly channel?: string;
  readonly thread?: string;
  readonly ephemeral?: boolean;
  readonly view?: 'modal' | 'home';
  readonly user?: typeof ASKER;
}

/** An interactive element as Slack sends it back. */
export interface Pressed {
  readonly action_id: string;
  readonly block_id?: string;
  readonly type?: string;
  readonly value?: string;
  readonly selected_date?: string;
  readonly selected_option?: { readonly value: string };
}

export class Payloads {
  readonly #slack: FakeSlack;
  #clock = 1_700_000_000;

  constructor(slack: FakeSlack) {
    this.#slack = slack;
  }

  /** A timestamp as Slack's messages have. */
  ts(): string {
    this.#clock += 1;
    return `${this.#clock}.000100`;
  }

  command(words: string, channel = CHANNEL, user: typeof ASKER = ASKER) {
    return {
      token: 'x',
      command: '/ban',
      text: words,
      response_url: this.#slack.responseUrl(channel),
      trigger_id: this.#slack.nextId('trigger.'),
      user_id: user.id,
      user_name: user.name,
      team_id: BOT.team,
      team_domain: TEAM.domain,
      channel_id: channel,
      channel_name: channel === DIRECT ? 'directmessage' : 'news',
      api_app_id: 'A1',
      is_enterprise_install: 'false',
    };
  }

  action(pressed: Pressed, spot: Spot = {}, state: object = {}) {
    const { channel = CHANNEL, thread, ephemeral = true, view, user = ASKER } = spot;
    const ts = this.ts();
    const message = spot.message ?? ts;
    const around = view
      ? {
          container: { type: 'view', view_id: 'V1' },
          view: { id: 'V1', type: view, blocks: [], state: { values: {} } },
        }
      : {
          channel: { id: channel, name: 'news' },
          container: {
            type: 'message',
            message_ts: message,
            channel_id: channel,
            is_ephemeral: ephemeral,
            ...(thread ? { thread_ts: thread } : {}),
          },
          response_url: this.#slack.responseUrl(channel),
          state: { values: state },
          ...(ephemeral ? {} : { message: { type: 'message', ts: message, ...(thread ? { thread_ts: thread } : {}) } }),
        };
    return {
      type: 'block_actions',
      team: TEAM,
      user,
      api_app_id: 'A1',
      token: 'x',
      trigger_id: this.#slack.nextId('trigger.'),
      enterprise: null,
      is_enterprise_install: false,
      ...around,
      actions: [{ type: 'button', block_id: 'b', action_ts: ts, ...pressed }],
    };
  }

  suggestion(action_id: string, value: string) {
    return {
      type: 'block_suggestion',
      user: ASKER,
      team: TEAM,
      api_app_id: 'A1',
      token: 'x',
      container: { type: 'message', message_ts: this.ts(), channel_id: CHANNEL, is_ephemeral: true },
      channel: { id: CHANNEL, name: 'news' },
      action_id,
      block_id: 'picker',
      value,
    };
  }

  /** @param over fields of the message under which it is used: its blocks, attachments, files */
  shortcut(text: string, channel = CHANNEL, thread?: string, over: object = {}) {
    const ts = this.ts();
    return {
      type: 'message_action',
      token: 'x',
      action_ts: ts,
      team: TEAM,
      user: ASKER,
      channel: { id: channel, name: 'news' },
      is_enterprise_install: false,
      enterprise: null,
      callback_id: 'check-against-ban-records',
      trigger_id: this.#slack.nextId('trigger.'),
      response_url: this.#slack.responseUrl(channel),
      message_ts: ts,
      message: { type: 'message', user: 'U2', ts, text, ...(thread ? { thread_ts: thread } : {}), ...over },
    };
  }

  /** The Events API's envelope round an event. */
  event(event: object) {
    return {
      token: 'x',
      team_id: BOT.team,
      api_app_id: 'A1',
      event,
      type: 'event_callback',
      event_id: this.#slack.nextId('Ev'),
      event_time: 1_700_000_000,
      authorizations: [
        { enterprise_id: null, team_id: BOT.team, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
      ],
      is_ext_shared_channel: false,
    };
  }

  mention(words: string, channel = CHANNEL, thread?: string, over: object = {}) {
    const ts = this.ts();
    const text = `<@${BOT.user}> ${words}`;
    return this.event({
      type: 'app_mention',
      user: ASKER.id,
      text,
      ts,
      channel,
      event_ts: ts,
      ...(thread ? { thread_ts: thread } : {}),
      ...over,
    });
  }

  direct(text: string, over: object = {}) {
    const ts = this.ts();
    return this.event({
      type: 'message',
      channel_type: 'im',
      user: ASKER.id,
      text,
      ts,
      channel: DIRECT,
      event_ts: ts,
      ...over,
    });
  }
}
