/** The app's manifest, from the same table that feeds help: https://docs.slack.dev/reference/app-manifest */
import { BAN, CHECK, EXAMPLES } from '../conversation/commands.ts';
import { shortened } from './escaping.ts';
import { PATHS } from './http.ts';
import { LIMITS } from './limits.ts';
import { BOT_EVENTS, BOT_SCOPES } from './scopes.ts';

export const CHECK_CALLBACK = 'check-against-ban-records';

/** Slack takes 24 characters, one fewer than the entry has elsewhere. */
export const CHECK_NAME = CHECK.name.en.length > LIMITS.shortcutName.max ? 'Check against ban record' : CHECK.name.en;

const ABOUT =
  'Answers, from a ledger of dated and quoted sources, whether an app is banned: where, for whom, on which devices, since when, until when, with what exceptions, and who says so. Every sentence of an answer names its source. Where nothing is on record it says so, which is not the same as not banned.';

/**
 * @param address where Slack reaches the service over HTTP, such as https://interdict.example.org; null: Socket Mode
 */
export function manifest(address: string | null) {
  const url = address === null ? null : `${address.replace(/\/+$/, '')}${PATHS.events}`;
  return {
    _metadata: { major_version: 1, minor_version: 1 },
    display_information: {
      name: 'Interdict',
      description: shortened(BAN.description.en, LIMITS.appDescription.max),
      long_description: ABOUT,
      background_color: '#1d3557',
    },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: false },
      bot_user: { display_name: 'Interdict', always_online: true },
      slash_commands: [
        {
          command: `/${BAN.name.en}`,
          description: BAN.description.en,
          usage_hint: BAN.hint,
          should_escape: false,
          ...(url ? { url } : {}),
        },
      ],
      shortcuts: [{ name: CHECK_NAME, type: 'message', callback_id: CHECK_CALLBACK, description: CHECK.description }],
      agent_view: {
        agent_description: BAN.description.en,
        suggested_prompts: EXAMPLES.slice(0, LIMITS.suggestedPrompts.max).map((example) => ({
          title: example,
          message: example,
        })),
      },
    },
    oauth_config: {
      scopes: { bot: [...BOT_SCOPES] },
      ...(address ? { redirect_urls: [`${address.replace(/\/+$/, '')}${PATHS.redirect}`] } : {}),
    },
    settings: {
      event_subscriptions: { ...(url ? { request_url: url } : {}), bot_events: [...BOT_EVENTS] },
      interactivity: { is_enabled: true, ...(url ? { request_url: url, message_menu_options_url: url } : {}) },
      org_deploy_enabled: false,
      socket_mode_enabled: url === null,
      token_rotation_enabled: false,
    },
  };
}
