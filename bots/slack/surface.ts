/** Slack as a surface of the service: connects, says how it stands, stops without losing an answer. */
import { join } from 'node:path';
import { App, type Authorize, HTTPReceiver, webApi } from '@slack/bolt';
import { fileKeys } from '../conversation/keys.ts';
import { filePosted } from '../conversation/posted.ts';
import type { SlackConfiguration } from '../service/configuration.ts';
import { type Route, type Surface, type SurfaceContext, SurfaceError, type SurfaceState } from '../service/surface.ts';
import { circumstances } from './circumstances.ts';
import { delivery } from './deliver.ts';
import { desk } from './desk.ts';
import { missingScopes, startFault } from './faults.ts';
import { eventsRoute, PATHS, pageRoute } from './http.ts';
import { fileInstallations, type Installations } from './installations.ts';
import { listen } from './listeners.ts';
import { boltLogger } from './logger.ts';
import { lookups } from './lookups.ts';
import { fileRecent } from './recent.ts';
import { BOT_SCOPES, NEEDED } from './scopes.ts';
import { socket } from './socket.ts';

const REQUEST_MS = 10_000;
/** Three tries within some two seconds: a person is waiting. */
const RETRIES = { retries: 2, minTimeout: 300, factor: 3, maxTimeout: 2_000 };

export async function createSlackSurface(configuration: SlackConfiguration, context: SurfaceContext): Promise<Surface> {
  const { appToken, signingSecret, botToken, apiUrl, install } = configuration;
  const logger = boltLogger(context.log);
  const clientOptions = (): webApi.WebClientOptions => ({
    logger,
    timeout: REQUEST_MS,
    retryConfig: { ...RETRIES },
    ...(apiUrl ? { slackApiUrl: `${apiUrl}/` } : {}),
  });
  let state: SurfaceState = { state: 'starting' };
  const setState = (next: SurfaceState) => {
    state = next;
  };

  let installations: Installations | null = null;
  try {
    if (install) {
      installations = await fileInstallations(
        join(context.dataDirectory, 'slack-installations.json'),
        install.storeKey,
      );
    }
  } catch (cause) {
    return hopeless(startFault(cause, 'bot'));
  }
  const http =
    signingSecret === null
      ? null
      : new HTTPReceiver({
          signingSecret,
          logger,
          endpoints: PATHS.events,
          ...(install && installations
            ? {
                clientId: install.clientId,
                clientSecret: install.clientSecret,
                stateSecret: install.stateSecret,
                scopes: [...BOT_SCOPES],
                installationStore: installations,
                installerOptions: {
                  directInstall: true,
                  clientOptions: clientOptions(),
                  ...(apiUrl ? { authorizationUrl: new URL('/oauth/v2/authorize', apiUrl).href } : {}),
                },
              }
            : {}),
        });
  const link = appToken === null ? null : socket(appToken, logger, clientOptions(), setState);
  const receiver = link?.receiver ?? http;
  if (!receiver) throw new SurfaceError('configuration', 'SLACK_APP_TOKEN or SLACK_SIGNING_SECRET is not set.');

  const identity = { botId: '', botUserId: '' };
  const authorize: Authorize<boolean> | undefined =
    botToken !== null ? async () => ({ botToken, ...identity }) : link ? installed(http) : undefined;
  const app = new App({
    receiver,
    ...(authorize ? { authorize } : {}),
    logger,
    clientOptions: clientOptions(),
    convoStore: false,
    extendedErrorHandler: true,
  });
  const keys = await fileKeys(join(context.dataDirectory, 'slack-keys.json'), {
    onFault: () => context.log.warn({ surface: 'slack' }, 'the short keys of buttons could not be kept'),
  });
  const recent = await fileRecent(join(context.dataDirectory, 'slack-recent.json'));
  const posted = await filePosted(join(context.dataDirectory, 'slack-posted.json'), {
    now: context.now,
    onFault: () => context.log.warn({ surface: 'slack' }, 'what was posted could not be kept'),
  });
  const taking = desk(context, { keys, posted }, delivery());
  const room = {
    context,
    desk: taking,
    keys,
    recent,
    circumstances: circumstances(context, taking, lookups(clientOptions(), context.now)),
  };
  listen(app, room);
  if (installations) forgetUninstalled(app, installations);

  const client = new webApi.WebClient(botToken ?? undefined, clientOptions());
  const routes: Route[] = [];
  if (http && signingSecret !== null && !link) {
    routes.push(eventsRoute(http, signingSecret, logger, context.now));
  }
  if (http && install) routes.push(pageRoute(http, PATHS.install), pageRoute(http, PATHS.redirect));

  return {
    name: 'slack',
    routes,
    state: () => state,
    start: async () => {
      setState({ state: 'starting' });
      try {
        if (botToken !== null) Object.assign(identity, await whoAmI(client));
        if (link) await link.connect();
        else setState({ state: 'up', since: context.now() });
      } catch (cause) {
        const fault = startFault(cause, 'bot');
        setState({ state: 'down', reason: fault.message });
        throw fault;
      }
    },
    stop: async () => {
      await room.desk.idle();
      await link?.disconnect();
      await room.desk.idle();
      await keys.flush();
      setState({ state: 'stopped' });
    },
  };
}

/** Over a socket Bolt does not find the installer by itself. */
function installed(http: HTTPReceiver | null): Authorize<boolean> | undefined {
  const installer = http?.installer;
  return installer && ((source) => installer.authorize(source));
}

/** A surface that cannot start, and says why when it is told to. */
function hopeless(fault: SurfaceError): Surface {
  return {
    name: 'slack',
    routes: [],
    state: () => ({ state: 'down', reason: fault.message }),
    start: () => Promise.reject(fault),
    stop: async () => {},
  };
}

async function whoAmI(client: webApi.WebClient): Promise<{ botId: string; botUserId: string }> {
  const me = await client.auth.test();
  const fault = missingScopes(me.response_metadata?.scopes, NEEDED);
  if (fault) throw fault;
  return { botId: me.bot_id ?? '', botUserId: me.user_id ?? '' };
}

function forgetUninstalled(app: App, installations: Installations): void {
  const forget = (body: { team_id: string; enterprise_id?: string }, isEnterpriseInstall: boolean) =>
    installations.deleteInstallation({
      teamId: isEnterpriseInstall ? undefined : body.team_id,
      enterpriseId: body.enterprise_id,
      isEnterpriseInstall,
    });
  app.event('app_uninstalled', ({ body, context }) => forget(body, context.isEnterpriseInstall));
  app.event('tokens_revoked', async ({ event, body, context }) => {
    if (event.tokens.bot?.length) await forget(body, context.isEnterpriseInstall);
  });
}
