import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { problemsOf } from './checker.ts';
import { FakeInteraction } from './interactions.ts';

const V2 = 1 << 15;
const message = (components: unknown[], over: object = {}) => ({
  flags: V2,
  components,
  allowed_mentions: { parse: [] },
  ...over,
});
const text = (content: string) => ({ type: 10, content });
const row = (...components: unknown[]) => ({ type: 1, components });
const button = (over: object = {}) => ({ type: 2, style: 2, label: 'x', custom_id: 'x', ...over });
const wrong = (body: unknown, how: RegExp, kind: Parameters<typeof problemsOf>[0] = 'message.create') =>
  expect(problemsOf(kind, body).join('\n')).toMatch(how);

describe('the checker takes what is right', () => {
  it('and nothing is said', () => {
    expect(problemsOf('message.create', message([text('a'), row(button(), button({ custom_id: 'y' }))]))).toEqual([]);
    expect(problemsOf('callback.message', { type: 5, data: { flags: 64 } })).toEqual([]);
    expect(problemsOf('callback.autocomplete', { type: 8, data: { choices: [{ name: 'a', value: 'a' }] } })).toEqual(
      [],
    );
  });
});

describe('the checker refuses', () => {
  it.each([
    ['41 components', message(Array.from({ length: 41 }, () => text('a'))), /41 components|NOT have more than 40/],
    [
      '41 nested components',
      message([{ type: 17, components: Array.from({ length: 40 }, () => text('a')) }]),
      /41 components/,
    ],
    ['4,001 characters in all', message([text('a'.repeat(2000)), text('b'.repeat(2001))]), /4001 characters/],
    ['a blank text', message([text(' ')]), /blank text/],
    ['no flag', message([text('a')], { flags: 0 }), /flag is missing/],
    ['content beside components', message([text('a')], { content: 'x' }), /content or embeds/],
    ['mentions left on', { flags: V2, components: [text('a')] }, /mentions/],
    ['mentions of people', message([text('a')], { allowed_mentions: { parse: ['users'] } }), /mentions/],
    ['a custom id twice', message([row(button(), button())]), /twice/],
    ['a custom id of 101', message([row(button({ custom_id: 'x'.repeat(101) }))]), /101 characters|must match/],
    [
      'six buttons in a row',
      message([row(...Array.from({ length: 6 }, (_, i) => button({ custom_id: `${i}` })))]),
      /./,
    ],
    ['a link button with an id', message([row(button({ style: 5, url: 'https://a.example' }))]), /link button/],
    ['a link to nowhere', message([row({ type: 2, style: 5, label: 'x', url: 'javascript:x' })]), /link button/],
    ['a button with no label', message([row(button({ label: '' }))]), /no label/],
    ['a label of 81', message([row(button({ label: 'x'.repeat(81) }))]), /./],
    ['an unknown component', message([{ type: 99 }]), /./],
  ])('%s', (_name, body, how) => wrong(body, how));
  it('26 choices, and a choice of 101 characters', () => {
    const choices = (count: number, value: string) => ({
      type: 8,
      data: { choices: Array(count).fill({ name: 'a', value }) },
    });
    wrong(choices(26, 'a'), /26 autocomplete|fewer|more than 25/, 'callback.autocomplete');
    wrong(choices(1, 'a'.repeat(101)), /101 characters/, 'callback.autocomplete');
  });
  it('a deferred reply with more than the ephemeral flag', () => {
    wrong({ type: 5, data: { flags: 64 | V2 } }, /only the ephemeral flag/, 'callback.message');
  });
  it('a command whose name has capitals', () => {
    wrong({ name: 'Ban', description: 'x', type: 1 }, /not a name/, 'command.create');
  });
});

describe('an interaction', () => {
  it('takes one first response, in three seconds, and more for fifteen minutes', () => {
    const given = new FakeInteraction('1', 't');
    expect(given.after('follow-up', {}, [])).toMatchObject({ code: 10015 });
    expect(given.respond(4, {}, [])).toBeNull();
    expect(given.respond(4, {}, [])).toMatchObject({ code: 40060 });
    expect(given.after('edit', {}, [])).toBeNull();
    given.age(15 * 60 * 1000 + 1);
    expect(given.after('edit', {}, [])).toMatchObject({ code: 50027 });
    const late = new FakeInteraction('2', 'u');
    late.age(3001);
    expect(late.respond(4, {}, [])).toMatchObject({ code: 10062 });
  });
});

const WHOLE = new URL('../../../../shared/discord/openapi.json', import.meta.url);
describe.skipIf(!existsSync(WHOLE))("the part of Discord's description that is kept", () => {
  it('is word for word that of the description', () => {
    const whole = JSON.parse(readFileSync(WHOLE, 'utf8')) as { components: { schemas: Record<string, unknown> } };
    const part = JSON.parse(readFileSync(new URL('openapi-part.json', import.meta.url), 'utf8')) as typeof whole;
    for (const [name, schema] of Object.entries(part.components.schemas)) {
      expect(schema).toEqual(whole.components.schemas[name]);
    }
  });
});
