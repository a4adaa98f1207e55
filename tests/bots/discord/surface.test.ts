import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { NOTES } from '../../../bots/conversation/words.ts';
import { visible } from '../../../core/answer/visible.ts';
import { BOT_ID } from '../../fakes/discord/discord.ts';
import type { FakeInteraction } from '../../fakes/discord/interactions.ts';
import {
  buttonId,
  CHANNEL,
  check,
  choose,
  command,
  message,
  PLACES,
  type PlaceName,
  press,
  pressable,
  sendAndWait,
  submitDay,
  textOf,
  typing,
} from '../../fakes/discord/payloads.ts';
import { answers, HOSTILE } from '../../fixtures/answers.ts';
import { claimOf } from '../../fixtures/claims.ts';
import { stubInterdict } from '../../fixtures/stub.ts';
import { type Running, run } from './running.ts';
import { flat, partsOffered, unmarked, wordsOf, wordsShown } from './words.ts';

const EPHEMERAL = 64;
const V2 = 1 << 15;
const GRACE = '400000000000000002';
const TODAY = '2023-03-15';
/** The first screen of a question, as the surface was given it. */
const screenOf = (text: string) => stubInterdict().ask(text, { today: TODAY });
const PLACE_NAMES = Object.keys(PLACES) as PlaceName[];
let running: Running;
const fake = () => running.fake;
const shown = (data: { components?: unknown }) => wordsShown(data.components as Parameters<typeof wordsShown>[0]);

beforeAll(async () => {
  running = await run();
});
afterAll(async () => {
  await running.stop();
});
afterEach(() => {
  expect(fake().problems.splice(0)).toEqual([]);
});

function choicesOf(given: FakeInteraction): { name: string; value: string }[] {
  return (given.first?.data as { choices?: { name: string; value: string }[] } | undefined)?.choices ?? [];
}

async function ask(query: string, place: PlaceName = 'server') {
  const given = await sendAndWait(fake(), command(fake(), { query }, { place }));
  return given.sent[0] as NonNullable<typeof given.first>;
}

describe.each(PLACE_NAMES)('/ban in a %s', (place) => {
  it('answers the asker alone, at once, in the words of the answer', async () => {
    const sent = await ask('tiktok belgum', place);
    expect(sent).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2, allowed_mentions: { parse: [] } } });
    expect(shown(sent.data)).toBe(wordsOf(screenOf('tiktok belgum')));
    const labels = pressable(sent.data).map((part) => part.label);
    expect(labels).toEqual(expect.arrayContaining(partsOffered(answers.found)));
    expect(sent.after).toBeLessThan(1000);
  });

  it('offers to post only where the bot may, and says why not', async () => {
    const { data } = await ask('tiktok belgium', place);
    const labels = pressable(data).map((part) => part.label);
    const may = ['server', 'thread', 'both installed', 'DM', 'group DM'].includes(place);
    expect(labels.includes('Post to channel')).toBe(may);
    const said = /cannot be posted/.test(textOf(data));
    expect(said).toBe(!may && place !== 'bot DM');
  });
});

describe('sharing', () => {
  it('posts for everyone with who posted it, and nothing more to post', async () => {
    const given = await sendAndWait(
      fake(),
      command(fake(), { query: 'tiktok belgium', share: true }, { nick: 'Ada @everyone' }),
    );
    const [sent] = given.sent;
    expect(sent).toMatchObject({ how: 4, data: { flags: V2, allowed_mentions: { parse: [] } } });
    expect(unmarked(textOf(sent?.data ?? {}))).toContain('Posted by Ada @everyone');
    expect(textOf(sent?.data ?? {})).toContain('\\@everyone');
    expect(pressable(sent?.data ?? {}).map((part) => part.label)).not.toContain('Post to channel');
  });

  it('stays private, with the reason, in a server that the bot is not installed to', async () => {
    const given = await sendAndWait(
      fake(),
      command(fake(), { query: 'tiktok belgium', share: true }, { place: 'foreign server' }),
    );
    expect(given.sent[0]).toMatchObject({ data: { flags: EPHEMERAL | V2 } });
    expect(textOf(given.sent[0]?.data ?? {})).toContain('installed to your account');
  });

  it('by button posts the identical answer', async () => {
    const first = await ask('tiktok belgium');
    const given = await sendAndWait(fake(), press(fake(), buttonId(first.data, 'Post to channel'), { name: 'Grace' }));
    expect(given.sent).toHaveLength(1);
    expect(given.sent[0]).toMatchObject({ how: 4, data: { flags: V2 } });
    expect(shown(given.sent[0]?.data ?? {})).toBe(shown(first.data));
    expect(textOf(given.sent[0]?.data ?? {})).toMatch(/Posted by Grace, \d{1,2} \w+ \d{4}; ledger of 21 November 2026/);
  });

  it('by button pressed twice under one message posts once, and says so; a refused post can be tried again', async () => {
    const first = await ask('tiktok belgium');
    const pressed = () => press(fake(), buttonId(first.data, 'Post to channel'), {}, { id: '990000000000000001' });
    fake().faults.push({
      path: /^\/interactions\//,
      status: 403,
      body: { code: 50013, message: 'Missing Permissions' },
    });
    const refused = await sendAndWait(fake(), pressed());
    expect(refused.first).toMatchObject({ data: { flags: EPHEMERAL | V2 } });
    const posted = await sendAndWait(fake(), pressed());
    expect(posted.first).toMatchObject({ how: 4, data: { flags: V2 } });
    const again = await sendAndWait(fake(), pressed());
    expect(again.first).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2 } });
    expect(textOf(again.first?.data ?? {})).toContain('has been posted here already');
  });
});

describe('taking back', () => {
  const post = async (message: string) => {
    const first = await ask('tiktok belgium');
    const given = await sendAndWait(
      fake(),
      press(fake(), buttonId(first.data, 'Post to channel'), {}, { id: message }),
    );
    return { first, posted: given.first?.data ?? {} };
  };

  it('deletes the post for whoever posted it, who may then post it again', async () => {
    const message = '990000000000000002';
    const { first, posted } = await post(message);
    const given = await sendAndWait(fake(), press(fake(), buttonId(posted, 'Take back'), {}, { public: true }), 3);
    expect(given.sent.map(({ how }) => how)).toEqual([6, 'delete', 'follow-up']);
    expect(given.sent[2]?.data).toMatchObject({ flags: EPHEMERAL | V2 });
    expect(textOf(given.sent[2]?.data ?? {})).toContain('Taken back');
    const again = await sendAndWait(
      fake(),
      press(fake(), buttonId(first.data, 'Post to channel'), {}, { id: message }),
    );
    expect(again.first).toMatchObject({ how: 4, data: { flags: V2 } });
  });

  it('is refused to anyone else, who alone is told', async () => {
    const { posted } = await post('990000000000000003');
    const other = { id: GRACE, name: 'Grace' };
    const given = await sendAndWait(fake(), press(fake(), buttonId(posted, 'Take back'), other, { public: true }));
    expect(given.sent).toHaveLength(1);
    expect(given.first).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2 } });
    expect(textOf(given.first?.data ?? {})).toContain('Only who posted this answer');
  });

  it('of a post that is gone already is done; of one that Discord keeps is said', async () => {
    const { posted } = await post('990000000000000004');
    const pressed = () => press(fake(), buttonId(posted, 'Take back'), {}, { public: true });
    const original = /^\/webhooks\/.*original$/;
    fake().faults.push({ path: original, status: 404, body: { code: 10008, message: 'Unknown Message' } });
    const gone = await sendAndWait(fake(), pressed(), 2);
    expect(textOf(gone.sent[1]?.data ?? {})).toContain('Taken back');
    fake().faults.push({ path: original, status: 403, body: { code: 50013, message: 'Missing Permissions' } });
    const kept = await sendAndWait(fake(), pressed(), 2);
    expect(kept.sent.map(({ how }) => how)).toEqual([6, 'follow-up']);
    expect(kept.sent[1]?.data).toMatchObject({ flags: EPHEMERAL | V2 });
    expect(textOf(kept.sent[1]?.data ?? {})).toContain('could not be taken back');
  });
});

describe('what a button does', () => {
  it('shows a part in the place of the answer, and leads back', async () => {
    const first = await ask('tiktok belgium');
    const given = await sendAndWait(fake(), press(fake(), buttonId(first.data, 'Sources (2)')));
    expect(given.sent).toHaveLength(1);
    expect(given.first).toMatchObject({ how: 7, data: { flags: V2, allowed_mentions: { parse: [] } } });
    const said = unmarked(textOf(given.first?.data ?? {}));
    for (const citation of answers.found.citations) expect(said).toContain(citation.text);
    const back = await sendAndWait(fake(), press(fake(), buttonId(given.first?.data ?? {}, 'Back')));
    expect(back.first?.how).toBe(7);
    expect(shown(back.first?.data ?? {})).toBe(shown(first.data));
    expect(pressable(back.first?.data ?? {}).map((part) => part.label)).toEqual(
      pressable(first.data).map((part) => part.label),
    );
  });

  it('turns the pages of a part in its place', async () => {
    const first = await ask('tiktok belgium');
    const one = await sendAndWait(fake(), press(fake(), buttonId(first.data, 'Word for word (2)')));
    const two = await sendAndWait(fake(), press(fake(), buttonId(one.first?.data ?? {}, 'More (page 2 of 2)')));
    expect([one.first?.how, two.first?.how]).toEqual([7, 7]);
    expect(shown(two.first?.data ?? {})).not.toBe(shown(one.first?.data ?? {}));
    expect(pressable(two.first?.data ?? {}).map((part) => part.label)).toEqual(['Back']);
  });

  it('answers whoever pressed it alone under a post, and leaves the post as it is', async () => {
    const given = await sendAndWait(fake(), command(fake(), { query: 'tiktok belgium', share: true }));
    const part = await sendAndWait(
      fake(),
      press(fake(), buttonId(given.first?.data ?? {}, 'Details'), { id: GRACE, name: 'Grace' }, { public: true }),
    );
    expect(part.sent).toHaveLength(1);
    expect(part.first).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2 } });
    expect(pressable(part.first?.data ?? {}).map((pressed) => pressed.label)).toEqual(['Back']);
  });

  it('turns the page in its place', async () => {
    const first = await ask('which countries ban tiktok');
    const more = buttonId(first.data, 'More');
    const given = await sendAndWait(fake(), press(fake(), more));
    expect(given.sent[0]).toMatchObject({ how: 7 });
    expect(pressable(given.sent[0]?.data ?? {}).map((part) => part.label)).not.toEqual(
      pressable(first.data).map((part) => part.label),
    );
  });

  it('asks for another day in a modal, and answers as of it', async () => {
    const first = await ask('tiktok belgium');
    const asked = await sendAndWait(fake(), press(fake(), buttonId(first.data, 'As of another day')));
    expect(asked.sent[0]).toMatchObject({ how: 9, data: { title: 'As of another day' } });
    const modal = asked.sent[0]?.data as { custom_id: string };
    const given = await sendAndWait(fake(), submitDay(fake(), modal.custom_id, '2023-02-20'));
    expect(given.sent[0]).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2 } });
    expect(shown(given.sent[0]?.data ?? {})).toContain('TikTok in Belgium');
  });

  it('copies as text, in a box', async () => {
    const first = await ask('tiktok belgium');
    const given = await sendAndWait(fake(), press(fake(), buttonId(first.data, 'Copy as text')));
    expect(textOf(given.sent[0]?.data ?? {})).toMatch(/^```text\nCopied: /);
  });

  it('copies as a file what no message holds, after a deferral', async () => {
    const long = `Copied: ${'x'.repeat(5000)} \`\`\``;
    const other = await run({ interdict: () => ({ ...stubInterdict(), copyText: () => long }) });
    const first = await sendAndWait(other.fake, command(other.fake, { query: 'tiktok belgium' }));
    const given = await sendAndWait(
      other.fake,
      press(other.fake, buttonId(first.sent[0]?.data ?? {}, 'Copy as text')),
      2,
    );
    expect(given.sent.map(({ how }) => how)).toEqual([5, 'edit']);
    expect(given.sent[1]?.files).toEqual([long]);
    expect(other.fake.problems).toEqual([]);
    await other.stop();
  });

  it('asks a reading of a pick list, and leads on from "none of these"', async () => {
    const first = await ask('tiktok georgia');
    const [country, , none] = pressable(first.data);
    expect(none?.label).toBe('None of these');
    const given = await sendAndWait(fake(), press(fake(), country?.custom_id ?? ''));
    expect(shown(given.sent[0]?.data ?? {})).toContain('TikTok');
    const declined = await sendAndWait(fake(), press(fake(), none?.custom_id ?? ''));
    expect(shown(declined.sent[0]?.data ?? {})).toBe(wordsOf(answers.help));
  });

  it('opens what a menu offers', async () => {
    const first = await ask('which countries ban tiktok');
    const menu = pressable(first.data).find((part) => part.options);
    const option = menu?.options?.[0];
    const given = await sendAndWait(fake(), choose(fake(), menu?.custom_id ?? '', option?.value ?? ''));
    expect(given.sent[0]).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2 } });
  });
});

describe('an old or unknown button', () => {
  it.each(['nothing of ours', '0|ask||||x|tiktok', 'k:AAAAAAAAAAAAAAAAAAAAAA', '~~', 'day:x', '__proto__'])(
    '%j gets one plain reason',
    async (id) => {
      const given = await sendAndWait(fake(), press(fake(), id));
      expect(given.sent).toHaveLength(1);
      expect(textOf(given.sent[0]?.data ?? {})).toMatch(/Ask again, in the same words/);
    },
  );
  it('in a menu or a modal too', async () => {
    const chosen = await sendAndWait(fake(), choose(fake(), 'menu:1', 'no longer'));
    expect(textOf(chosen.sent[0]?.data ?? {})).toMatch(/Ask again/);
    const submitted = await sendAndWait(fake(), submitDay(fake(), 'day:no longer', '2023-01-01'));
    expect(textOf(submitted.sent[0]?.data ?? {})).toMatch(/Ask again/);
  });
});

describe('completions', () => {
  it('come at once, the typed text first, and end where typing it does', async () => {
    const given = await sendAndWait(fake(), typing(fake(), 'tiktok'));
    const choices = choicesOf(given);
    expect(given.sent[0]?.how).toBe(8);
    expect(choices[0]).toEqual({ name: 'tiktok', value: 'tiktok' });
    expect(given.sent[0]?.after).toBeLessThan(500);
  });

  it('carry a question longer than a choice can be by a key', async () => {
    const long = `tiktok georgia ${'very '.repeat(40)}long`;
    const given = await sendAndWait(fake(), typing(fake(), long));
    const [choice] = choicesOf(given);
    expect(choice?.value.length).toBeLessThanOrEqual(100);
    expect(shown((await ask(choice?.value ?? '')).data)).toBe(shown((await ask(long)).data));
  });

  it('that arrive after their command disturb nothing', async () => {
    const late = typing(fake(), 'tiktok');
    await ask('tiktok belgium');
    const given = fake().deliver(late);
    given.age(5000);
    await ask('tiktok belgium');
    expect(given.sent.length + given.refused.length).toBeLessThanOrEqual(1);
  });
});

describe('checking a message', () => {
  it('answers each pair to the asker alone and says what was not read', async () => {
    const given = await sendAndWait(fake(), check(fake(), 'TikTok is banned in Belgium and france'));
    expect(given.sent[0]).toMatchObject({ how: 4, data: { flags: EPHEMERAL | V2 } });
    expect(textOf(given.sent[0]?.data ?? {})).toContain('Not read: france');
  });
  it('answers up to five claims in one message, each with a button that opens it', async () => {
    const five = stubInterdict();
    const found = screenOf('tiktok belgium');
    const other = await run({
      interdict: () => ({
        ...five,
        check: () => ({ claims: Array(5).fill(claimOf(found, 'x')), counted: null, notRead: 'Not read: x.' }),
      }),
    });
    const given = await sendAndWait(other.fake, check(other.fake, 'x'));
    expect(given.sent).toHaveLength(1);
    const data = given.first?.data ?? {};
    expect(data).toMatchObject({ flags: EPHEMERAL | V2 });
    expect(pressable(data).map(({ label }) => label)).toEqual(Array(5).fill('Open'));
    const said = unmarked(textOf(data));
    expect(said.split('temporary, in force on 15 March 2023').length - 1).toBe(5);
    expect(said).toContain('Not read: x.');
    const opened = await sendAndWait(other.fake, press(other.fake, pressable(data)[4]?.custom_id ?? ''));
    expect(opened.first).toMatchObject({ how: 7, data: { flags: V2 } });
    expect(shown(opened.first?.data ?? {})).toBe(wordsOf(found));
    const back = pressable(opened.first?.data ?? {}).find(({ label }) => label === 'Back');
    const again = await sendAndWait(other.fake, press(other.fake, back?.custom_id ?? ''));
    expect(again.first).toMatchObject({ how: 7, data: { flags: V2 } });
    expect(unmarked(textOf(again.first?.data ?? {}))).toBe(said);
    expect(other.fake.problems).toEqual([]);
    await other.stop();
  });
  it('says so where nothing is claimed', async () => {
    const given = await sendAndWait(fake(), check(fake(), ''));
    expect(textOf(given.sent[0]?.data ?? {})).toContain('No app and place were read');
  });
});

describe('wherever a message keeps its words', () => {
  const CLAIM = 'TikTok is banned in Belgium';
  const forwarded = (over: object) => ({
    message_reference: { type: 1, channel_id: CHANNEL, message_id: '2' },
    message_snapshots: [{ message: { ...message(fake(), ''), ...over } }],
  });
  const PLACES_OF_WORDS: [string, () => object][] = [
    ['a field of an embed', () => ({ embeds: [{ fields: [{ name: 'News', value: CLAIM }] }] })],
    ['a forwarded embed', () => forwarded({ embeds: [{ title: CLAIM }] })],
    [
      'a forwarded container',
      () => forwarded({ components: [{ type: 17, components: [{ type: 10, content: CLAIM }] }] }),
    ],
    ['a poll', () => ({ poll: { question: { text: CLAIM }, answers: [] } })],
    ['the description of a picture', () => ({ attachments: [{ id: '1', filename: 'a.png', description: CLAIM }] })],
  ];

  it.each(PLACES_OF_WORDS)('the entry in its menu reads %s', async (_what, over) => {
    const given = await sendAndWait(fake(), check(fake(), '', {}, over()));
    expect(shown(given.first?.data ?? {})).toContain('TikTok in Belgium');
  });

  it('a poll in a channel that discord.js was not told of is checked, and ends nothing', async () => {
    const other = await run();
    const poll = {
      poll: { question: { text: CLAIM }, answers: [], expiry: null, allow_multiselect: false, layout_type: 1 },
    };
    const given = await sendAndWait(other.fake, check(other.fake, '', {}, poll));
    expect(shown(given.first?.data ?? {})).toContain('TikTok in Belgium');
    await other.stop();
  });

  it('or what it replies to, where it claims nothing itself', async () => {
    const above = { referenced_message: { ...message(fake(), CLAIM), id: '1' } };
    const given = await sendAndWait(fake(), check(fake(), 'really?', {}, above));
    expect(unmarked(textOf(given.first?.data ?? {}))).toContain(NOTES.readAbove);
  });

  it.each(PLACES_OF_WORDS)('a DM of nothing but %s is checked', async (_what, over) => {
    const before = fake().messages.length;
    fake().gateway.dispatch('MESSAGE_CREATE', { ...message(fake(), ''), ...over() });
    await fake().until(() => fake().messages.length > before, 'an answer in the DM');
    const { body } = fake().messages.at(-1) ?? { body: {} };
    expect(shown(body)).toContain('TikTok in Belgium');
    expect(unmarked(textOf(body))).toContain(NOTES.readCarried);
  });

  it('a reply in a DM asks about what it replies to, unless the bot wrote that', async () => {
    const reply = async (author: object) => {
      const before = fake().messages.length;
      const above = { ...message(fake(), CLAIM), author };
      fake().gateway.dispatch('MESSAGE_CREATE', { ...message(fake(), ''), referenced_message: above });
      await fake().until(() => fake().messages.length > before, 'an answer in the DM');
      return unmarked(textOf(fake().messages.at(-1)?.body ?? {}));
    };
    expect(await reply({ id: '5', username: 'x' })).toContain(NOTES.readAbove);
    expect(await reply({ id: BOT_ID, username: 'interdict', bot: true })).not.toContain(NOTES.readAbove);
  });
});

describe('a DM to the bot', () => {
  const dm = async (content: string, over: object = {}) => {
    const before = fake().messages.length;
    fake().gateway.dispatch('MESSAGE_CREATE', { ...message(fake(), content), ...over });
    await fake().until(() => fake().messages.length > before, 'an answer in the DM');
    return fake().messages.at(-1);
  };
  it('needs no command', async () => {
    const sent = await dm('tiktok belgium');
    expect(sent).toMatchObject({ channel: CHANNEL, body: { flags: V2, allowed_mentions: { parse: [] } } });
    expect(shown(sent?.body ?? {})).toContain('TikTok in Belgium');
  });
  it('with nothing in it gets help', async () => {
    expect(shown((await dm(''))?.body ?? {})).toBe(wordsOf(answers.help));
  });
  it('from a bot gets nothing, and the next question is answered', async () => {
    const before = fake().messages.length;
    fake().gateway.dispatch('MESSAGE_CREATE', {
      ...message(fake(), 'tiktok belgium'),
      author: { id: '1', username: 'bot', bot: true, discriminator: '0' },
    });
    await dm('tiktok belgium');
    expect(fake().messages.length).toBe(before + 1);
  });
  it('keeps what its buttons answer', async () => {
    const sent = await dm('tiktok belgium');
    const given = await sendAndWait(
      fake(),
      press(fake(), buttonId(sent?.body ?? {}, 'Sources'), { place: 'bot DM' }, { public: true }),
    );
    expect(given.sent[0]).toMatchObject({ how: 7, data: { flags: V2 } });
  });
});

describe('hostile words', () => {
  it.each(HOSTILE)('%j as question, as name and in a DM fires nothing', async (text) => {
    const given = await sendAndWait(
      fake(),
      command(fake(), { query: `tiktok ${text}`, share: true }, { nick: text, name: text }),
    );
    expect(given.sent).toHaveLength(1);
    const posted = unmarked(textOf(given.sent[0]?.data ?? {}));
    expect(flat(posted)).toContain(flat(visible(text)));
    const typed = await sendAndWait(fake(), typing(fake(), text));
    expect(typed.sent[0]?.how).toBe(8);
    await sendAndWait(fake(), check(fake(), text));
  });
  it('of ten thousand characters get one answer', async () => {
    const given = await sendAndWait(fake(), command(fake(), { query: 'x'.repeat(10_000) }));
    expect(given.sent).toHaveLength(1);
    const typed = await sendAndWait(fake(), typing(fake(), 'y'.repeat(6_000)));
    expect(typed.sent[0]?.how).toBe(8);
  });
});

describe('the log', () => {
  it('says an id, a verdict and a time, and nothing that was asked', async () => {
    await ask('tiktok zanzibar-sentinel');
    await running.fake.until(() => running.lines.length > 0, 'a line');
    const all = running.lines.join('');
    expect(all).not.toContain('sentinel');
    expect(all).toMatch(/"verdict":"temporary"/);
  });
});
