import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { BAN, EXAMPLES } from '../../../bots/conversation/commands.ts';
import { CHECK_CALLBACK, CHECK_NAME, manifest } from '../../../bots/slack/manifest.ts';
import { EVENTS, SCOPES } from '../../../bots/slack/scopes.ts';
// Slack's own: https://github.com/slackapi/manifest-schema, commit c50cfa8 of 2026-07-21, MIT, see manifest.schema.LICENSE.
import schema from '../../fakes/slack/manifest.schema.json' with { type: 'json' };

const run = promisify(execFile);
const validate = new Ajv({ strict: false, allErrors: true, logger: false }).compile(schema);

describe.each([
  ['Socket Mode', null],
  ['HTTP', 'https://interdict.example.org/'],
])('the manifest for %s', (_mode, address) => {
  const made = manifest(address);

  it("passes Slack's published schema", () => {
    validate(made);
    expect(validate.errors).toBeNull();
  });

  it('names the command as the table does', () => {
    expect(made.features.slash_commands).toHaveLength(1);
    expect(made.features.slash_commands[0]).toMatchObject({ command: '/ban', description: BAN.description.en });
  });

  it('asks for the scopes and events that have a reason, and for no others', () => {
    expect(made.oauth_config.scopes.bot).toEqual(Object.keys(SCOPES));
    expect(made.settings.event_subscriptions.bot_events).toEqual(Object.keys(EVENTS));
  });

  it('tells Slack where to send everything, or that a socket is used', () => {
    const { event_subscriptions, interactivity, socket_mode_enabled } = made.settings;
    const url = address === null ? undefined : 'https://interdict.example.org/slack/events';
    expect(socket_mode_enabled).toBe(address === null);
    expect(event_subscriptions.request_url).toBe(url);
    expect(interactivity).toMatchObject({ is_enabled: true, ...(url ? { message_menu_options_url: url } : {}) });
    expect(made.features.slash_commands[0]?.url).toBe(url);
  });

  it('has the entry in the menu of a message, with a name that Slack takes', () => {
    expect(made.features.shortcuts).toEqual([
      expect.objectContaining({ type: 'message', callback_id: CHECK_CALLBACK, name: CHECK_NAME }),
    ]);
    expect(CHECK_NAME).toMatch(/^Check against ban record/);
  });

  it('has the agent view, with questions to try', () => {
    expect(made.features.agent_view.suggested_prompts.map(({ message }) => message)).toEqual([...EXAMPLES]);
  });
});

describe('the schema test', () => {
  it('can fail', () => {
    const made = manifest(null);
    const long = {
      ...made,
      features: { ...made.features, shortcuts: [{ ...made.features.shortcuts[0], name: 'x'.repeat(25) }] },
    };
    expect(validate(long)).toBe(false);
  });
});

describe('the command that writes it', () => {
  const write = (...args: string[]) => run('npx', ['tsx', 'bots/slack/write-manifest.ts', ...args]);

  it('prints JSON, or writes it to a file', async () => {
    expect(JSON.parse((await write()).stdout)).toEqual(manifest(null));
    const folder = await mkdtemp(join(tmpdir(), 'interdict-manifest-'));
    const file = join(folder, 'manifest.json');
    await write('--url', 'https://interdict.example.org', '--out', file);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(manifest('https://interdict.example.org'));
    await rm(folder, { recursive: true });
  });

  it('explains itself', async () => {
    expect((await write('--help')).stdout).toContain('--url');
  });

  it.each([['--url', 'interdict.example.org'], ['--nonsense']])('explains wrong usage: %s', async (...args) => {
    await expect(write(...args)).rejects.toMatchObject({ code: 2, stderr: expect.stringContaining('Usage:') });
  });
});
