import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SlackConfiguration } from '../../../bots/service/configuration.ts';
import { list } from '../../fakes/slack/block-kit-report.ts';
import { APP_TOKEN, BOT } from '../../fakes/slack/slack.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { openWorkspace, type Workspace } from '../../fakes/slack/workspace.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

const interdict = stubInterdict();
let at: Workspace | undefined;
afterEach(async () => {
  await at?.close();
  at = undefined;
});

describe('starting', () => {
  const startWith = async (mode: 'socket' | 'http', prepare: (workspace: Workspace) => void, configuration = {}) => {
    at = await openWorkspace({ mode, interdict, configuration, start: false });
    prepare(at);
    return at.surface.start().catch((cause: unknown) => cause);
  };

  it.each<[string, 'socket' | 'http', Partial<SlackConfiguration>, RegExp]>([
    [
      'bot token over a socket',
      'socket',
      { botToken: 'xoxb-wrong' },
      /^SLACK_BOT_TOKEN .*invalid_auth.*https:\/\/api\.slack\.com\/apps/,
    ],
    [
      'bot token over HTTP',
      'http',
      { botToken: 'xoxb-wrong' },
      /^SLACK_BOT_TOKEN .*invalid_auth.*https:\/\/api\.slack\.com\/apps/,
    ],
    [
      'app token',
      'socket',
      { appToken: 'xapp-wrong' },
      /^SLACK_APP_TOKEN .*invalid_auth.*https:\/\/api\.slack\.com\/apps/,
    ],
  ])('with a wrong %s says so in one line: the variable and the page', async (_what, mode, configuration, line) => {
    const fault = await startWith(mode, () => {}, configuration);
    expect(fault).toMatchObject({ name: 'SurfaceError', code: 'configuration', message: expect.stringMatching(line) });
    expect(String(fault)).not.toContain('\n');
    expect(String(fault)).not.toContain('wrong');
    expect(at?.surface.state()).toMatchObject({ state: 'down' });
  });

  it('without a scope names it', async () => {
    const fault = await startWith('http', ({ slack }) => {
      slack.scopes = 'commands,chat:write,im:history';
    });
    expect(fault).toMatchObject({ code: 'configuration', message: expect.stringContaining('app_mentions:read') });
  });

  it('goes on without the scope of the agent view', async () => {
    const fault = await startWith('http', ({ slack }) => {
      slack.scopes = 'commands,chat:write,app_mentions:read,im:history';
    });
    expect(fault).toBeUndefined();
  });

  it.each(['socket', 'http'] as const)('with Slack out of reach may be tried again, over %s', async (mode) => {
    const fault = await startWith(mode, ({ slack }) => {
      slack.trouble('auth.test', { status: 500 }, { status: 500 }, { status: 500 });
    });
    expect(fault).toMatchObject({ code: 'unavailable' });
    await at?.surface.start();
    expect(at?.surface.state()).toMatchObject({ state: 'up' });
  });

  it('calls nothing but the address it was given', async () => {
    await startWith('socket', () => {});
    expect(at?.slack.callsOf('auth.test').map(({ token }) => token)).toEqual([BOT.token]);
    expect(at?.slack.callsOf('apps.connections.open').map(({ token }) => token)).toEqual([APP_TOKEN]);
  });
});

describe('many workspaces', () => {
  const install = {
    clientId: '1.2',
    clientSecret: 'client-secret',
    stateSecret: 'a state secret of some length',
    storeKey: 'ef'.repeat(32),
  };
  let dataDirectory: string;
  beforeEach(async () => {
    dataDirectory = await mkdtemp(join(tmpdir(), 'interdict-oauth-'));
  });
  afterEach(() => rm(dataDirectory, { recursive: true }));

  const openShop = () =>
    openWorkspace({ mode: 'http', interdict, dataDirectory, configuration: { botToken: null, install } });
  const file = () => join(dataDirectory, 'slack-installations.json');

  /** Goes through the installation as a browser does. */
  async function installApp({ origin, slack }: Workspace): Promise<Response> {
    const begun = await fetch(`${origin}/slack/install`, { redirect: 'manual' });
    const target = new URL(begun.headers.get('location') ?? '');
    expect(target.origin).toBe(slack.origin);
    expect(target.searchParams.get('scope')).toBe(
      'commands,chat:write,app_mentions:read,im:history,assistant:write,users:read',
    );
    const cookie = (begun.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
    const state = target.searchParams.get('state') ?? '';
    return fetch(`${origin}/slack/oauth_redirect?code=c&state=${encodeURIComponent(state)}`, {
      headers: { cookie },
      redirect: 'manual',
    });
  }

  it('are installed through OAuth, answered, and forgotten when the app is removed', async () => {
    at = await openShop();
    const { slack, payloads, transport } = at;
    const words = () => wordsOf(list(slack.seen.at(-1)?.message['blocks'])).join(' ');

    await transport.send('command', payloads.command('tiktok belgium'));
    await slack.until(() => slack.seen.length === 1, 'a reason');
    expect(words()).toContain('not installed in this workspace');

    expect((await installApp(at)).status).toBeLessThan(400);
    expect(slack.callsOf('oauth.v2.access')[0]?.args).toMatchObject({ code: 'c', client_id: '1.2' });
    expect(await readFile(file(), 'utf8')).not.toContain(BOT.token);
    await transport.send('command', payloads.command('tiktok belgium'));
    expect(words()).toContain('TikTok in Belgium');
    await transport.send('event', payloads.mention('tiktok belgium'));
    await slack.until(() => slack.callsOf('chat.postMessage').length === 1, 'an answer');
    expect(slack.callsOf('chat.postMessage')[0]?.token).toBe(BOT.token);

    await transport.send('event', payloads.event({ type: 'tokens_revoked', tokens: { oauth: ['U1'], bot: [] } }));
    await transport.send('event', payloads.event({ type: 'app_uninstalled' }));
    await expect.poll(() => readFile(file(), 'utf8')).not.toContain('team:T1');
    await transport.send('command', payloads.command('tiktok belgium'));
    await slack.until(() => words().includes('not installed'), 'a reason');
    expect(slack.faults).toEqual([]);
  });

  it('are refused a forged state', async () => {
    at = await openShop();
    const response = await fetch(`${at.origin}/slack/oauth_redirect?code=c&state=forged`);
    expect(response.status).toBeGreaterThanOrEqual(400);
    expect(at.slack.callsOf('oauth.v2.access')).toEqual([]);
  });

  it('are not served from a file in the clear', async () => {
    await writeFile(file(), JSON.stringify({ version: 1, installations: { 'team:T1': { token: BOT.token } } }));
    await expect(openShop()).rejects.toMatchObject({
      code: 'configuration',
      message: expect.stringContaining('SLACK_STORE_KEY'),
    });
  });
});
