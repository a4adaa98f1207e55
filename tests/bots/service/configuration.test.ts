import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration, SECRETS, VARIABLES } from '../../../bots/service/configuration.ts';

const example = readFileSync(new URL('../../../.env.example', import.meta.url), 'utf8').split('\n');
const SLACK = { SLACK_BOT_TOKEN: 'xoxb-test-0000', SLACK_APP_TOKEN: 'xapp-test-0000' };
const DISCORD = { DISCORD_TOKEN: 'not-a-real-token' };

function faults(env: Record<string, string>): readonly string[] {
  try {
    readConfiguration(env);
  } catch (cause) {
    if (cause instanceof ConfigurationError) return cause.faults;
    throw cause;
  }
  return [];
}

describe('.env.example', () => {
  it('names every variable that is read, and no other', () => {
    const named = example.flatMap((line) => /^([A-Z_]+)=$/.exec(line)?.[1] ?? []);
    expect([...named].sort()).toEqual(Object.keys(VARIABLES).sort());
  });

  it('gives a reason right above each', () => {
    for (const [i, line] of example.entries()) {
      if (/^[A-Z_]+=$/.test(line)) expect(example[i - 1], line).toMatch(/^# .{20,}/);
    }
  });

  it('is itself a configuration with nothing set', () => {
    const env = Object.fromEntries(
      example.flatMap((line) => (/^[A-Z_]+=$/.test(line) ? [[line.slice(0, -1), '']] : [])),
    );
    expect(readConfiguration(env)).toEqual(readConfiguration({}));
    expect(readConfiguration({})).toMatchObject({ slack: null, discord: null, port: null, logQuestions: false });
  });
});

describe('the configuration', () => {
  it('starts what has its tokens', () => {
    expect(readConfiguration(SLACK)).toMatchObject({
      slack: { appToken: 'xapp-test-0000' },
      discord: null,
      port: null,
    });
    expect(readConfiguration(DISCORD)).toMatchObject({ slack: null, discord: { shards: null } });
    expect(readConfiguration({ ...SLACK, ...DISCORD })).toMatchObject({ slack: {}, discord: {} });
  });

  it('listens on 3000 where Slack calls over HTTP, otherwise only where it is told to', () => {
    const http = { SLACK_BOT_TOKEN: 'xoxb-test-0000', SLACK_SIGNING_SECRET: 'secret' };
    expect(readConfiguration(http).port).toBe(3000);
    expect(readConfiguration({ ...http, PORT: '0' }).port).toBe(0);
    expect(readConfiguration({ ...DISCORD, PORT: '8080' }).port).toBe(8080);
  });

  it('takes the slash off addresses, counts shards, switches logging', () => {
    const all = { ...DISCORD, DISCORD_API_URL: 'http://127.0.0.1:9/api/', DISCORD_SHARDS: '4', LOG_QUESTIONS: 'on' };
    expect(readConfiguration(all)).toMatchObject({
      discord: { apiUrl: 'http://127.0.0.1:9/api', shards: 4 },
      logQuestions: true,
    });
    expect(readConfiguration({ ...DISCORD, DISCORD_SHARDS: 'auto' }).discord?.shards).toBe('auto');
  });

  it.each([
    ['PORT', 'http'],
    ['PORT', '65536'],
    ['PORT', '-1'],
    ['PORT', '80.5'],
    ['DISCORD_SHARDS', '0'],
    ['DISCORD_SHARDS', 'NaN'],
    ['LOG_LEVEL', 'loud'],
    ['LOG_QUESTIONS', 'yes'],
    ['SLACK_API_URL', 'slack.com'],
    ['DISCORD_API_URL', 'file:///etc/passwd'],
    ['DISCORD_APPLICATION_ID', 'interdict'],
    ['SLACK_STORE_KEY', 'abc'],
  ])('refuses %s=%s in one line that names the variable', (name, value) => {
    const lines = faults({ ...DISCORD, [name]: value }).filter((line) => line.startsWith(name));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/expected .+ See \.env\.example\.$/);
    expect(lines[0]).not.toContain('undefined');
  });

  it.each([
    [{ SLACK_BOT_TOKEN: 'xoxb-test-0000' }, /^SLACK_APP_TOKEN .* SLACK_SIGNING_SECRET/],
    [{ SLACK_APP_TOKEN: 'xapp-test-0000' }, /^SLACK_BOT_TOKEN is not set/],
    [{ DISCORD_APPLICATION_ID: '12345678' }, /^DISCORD_TOKEN is not set/],
    [{ SLACK_CLIENT_ID: '1.2' }, /^SLACK_CLIENT_SECRET, SLACK_STATE_SECRET, SLACK_STORE_KEY not set/],
  ])('says what else %j needs, and which page has it', (env, line) => {
    expect(faults(env as unknown as Record<string, string>)[0]).toMatch(line);
    expect(faults(env as unknown as Record<string, string>)[0]).toContain('https://');
  });

  it.each(SECRETS)('never shows the value of %s', (name) => {
    const secret = 'hunter2-hunter2';
    const thrown = faults({ [name]: secret, PORT: 'x' }).join('\n');
    expect(thrown).not.toBe('');
    expect(thrown).not.toContain(secret);
  });

  it('knows its secrets, so that the log can leave them out', () => {
    expect(readConfiguration({ ...SLACK, ...DISCORD }).secrets).toEqual([
      'xoxb-test-0000',
      'xapp-test-0000',
      'not-a-real-token',
    ]);
  });
});
