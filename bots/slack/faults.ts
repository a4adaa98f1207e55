/** Slack's errors as one line for whoever can act: the operator (variable, page) or the asker. */
import { webApi } from '@slack/bolt';
import type { CannotPost } from '../conversation/words.ts';
import { SurfaceError } from '../service/surface.ts';

const APPS = 'https://api.slack.com/apps';
const BOT_TOKEN = `Copy the Bot User OAuth Token from ${APPS}, OAuth & Permissions.`;
const APP_TOKEN = `Make an app-level token with the scope connections:write at ${APPS}, Basic Information.`;

/** Error codes of the Web API that only the operator can mend: https://docs.slack.dev/reference/methods/auth.test */
const WRONG = new Set([
  'invalid_auth',
  'not_authed',
  'account_inactive',
  'token_revoked',
  'token_expired',
  'no_permission',
  'not_allowed_token_type',
  'team_access_not_granted',
  'org_login_required',
  'ekm_access_denied',
  'missing_scope',
  'user_removed_from_team',
  'team_disabled',
]);

/** @param call which token was used */
export function startFault(cause: unknown, call: 'bot' | 'app'): SurfaceError {
  if (cause instanceof SurfaceError) return cause;
  const [variable, help] = call === 'bot' ? ['SLACK_BOT_TOKEN', BOT_TOKEN] : ['SLACK_APP_TOKEN', APP_TOKEN];
  const code = codeOf(cause);
  if (code && WRONG.has(code)) {
    return new SurfaceError('configuration', `${variable} was refused by Slack (${code}). ${help}`, { cause });
  }
  const why = code ?? (cause instanceof Error ? cause.message : 'no answer');
  return new SurfaceError('unavailable', `Slack could not be reached (${why}).`, { cause });
}

/** @returns the fault, or null where the token may do all that is needed. */
export function missingScopes(granted: readonly string[] | undefined, needed: readonly string[]): SurfaceError | null {
  const missing = granted ? needed.filter((scope) => !granted.includes(scope)) : [];
  if (missing.length === 0) return null;
  return new SurfaceError(
    'configuration',
    `SLACK_BOT_TOKEN lacks ${missing.length > 1 ? 'the scopes' : 'the scope'} ${missing.join(', ')}. Add them at ${APPS}, OAuth & Permissions, and install the app again.`,
  );
}

/** The Web API's error code, such as `not_in_channel`; undefined where there is none. */
function codeOf(cause: unknown): string | undefined {
  return cause instanceof webApi.WebAPIPlatformError ? cause.data.error : undefined;
}

const REFUSALS: Readonly<Record<string, CannotPost>> = {
  not_in_channel: 'not-a-member',
  channel_not_found: 'not-a-member',
  is_archived: 'no-permission',
  restricted_action: 'no-permission',
  restricted_action_read_only_channel: 'no-permission',
  restricted_action_thread_only_channel: 'no-permission',
  restricted_action_non_threadable_channel: 'no-permission',
  restricted_action_thread_locked: 'no-permission',
  missing_scope: 'no-permission',
};

/**
 * A message that Slack does not take in this form: longer than it takes, although less than it is known to take
 * (https://github.com/slackapi/bolt-js/issues/2867), or with a block that it does not know here.
 */
const UNFIT = /\b(?:msg_blocks_too_long|msg_too_long|invalid_blocks)\b/;

export function isUnfit(cause: unknown): boolean {
  return UNFIT.test(codeOf(cause) ?? (cause instanceof UnfitError ? cause.message : ''));
}

/** The same, said by a response_url, which answers in plain text. */
export class UnfitError extends Error {}

/** @returns what a response_url said, where that is that it does not take the message in this form. */
export function unfit(said: string): string | null {
  return UNFIT.exec(said)?.[0] ?? null;
}

export function isRefusal(cause: unknown): boolean {
  return (codeOf(cause) ?? '') in REFUSALS;
}

export function refusalOf(cause: unknown): CannotPost {
  return REFUSALS[codeOf(cause) ?? ''] ?? 'unknown';
}
