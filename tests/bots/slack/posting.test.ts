import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LABELS, NOTES, postedBy } from '../../../bots/conversation/words.ts';
import { type Bag, list, strings } from '../../fakes/slack/block-kit-report.ts';
import { ASKER, CHANNEL, type Pressed, type Spot } from '../../fakes/slack/payloads.ts';
import type { Seen } from '../../fakes/slack/slack.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { openWorkspace, type Workspace } from '../../fakes/slack/workspace.ts';
import { stubInterdict } from '../../fixtures/stub.ts';
import { flow, labelsIn } from './card-faults.ts';
import { button } from './pressing.ts';

const today = () => new Date().toISOString().slice(0, 10);
const wordsIn = (seen: Seen | undefined) => flow(wordsOf(list(seen?.message['blocks'])));

describe.each(['socket', 'http'] as const)('posting to a channel, over %s', (mode) => {
  let at: Workspace;
  beforeEach(async () => {
    at = await openWorkspace({ mode, interdict: stubInterdict() });
  });
  afterEach(async () => {
    await at.close();
    expect(at.slack.faults).toEqual([]);
  });

  const command = async (text: string, channel = CHANNEL) => {
    await at.transport.send('command', at.payloads.command(text, channel));
    return at.slack.seen.at(-1);
  };
  const press = async (pressed: Pressed, spot?: Spot) => {
    const before = at.slack.seen.length;
    await at.transport.send('interactive', at.payloads.action(pressed, spot));
    await at.slack.until(() => at.slack.seen.length > before, `an answer to ${pressed.action_id}`);
    return at.slack.seen.at(-1);
  };

  it('posts the identical card to the channel, with who posted it and when, and with its parts', async () => {
    const own = await command('tiktok belgium');
    const posted = await press(button(own?.message, LABELS.post));
    expect(posted).toMatchObject({ everyone: true, channel: CHANNEL, replaces: false });
    expect(wordsIn(posted)).toBe(wordsIn(own));
    const line = postedBy(ASKER.name, today(), '2026-11-21');
    expect(strings(posted?.message, new Set(['text'])).join(' ')).toContain(line);
    expect(labelsIn(list(posted?.message['blocks']))).toEqual([
      'Sources (2)',
      'Details',
      'Take back',
      'Word for word (2)',
    ]);
    expect(at.slack.seen).toHaveLength(2);
  });

  it('posts once where Post is pressed twice under one message, and again once it was taken back', async () => {
    const own = await command('tiktok belgium');
    const post = button(own?.message, LABELS.post);
    const under: Spot = { message: '1600000000.000500' };
    const posted = await press(post, under);
    expect(posted?.everyone).toBe(true);
    const second = await press(post, under);
    expect(second).toMatchObject({ everyone: false, replaces: false });
    expect(wordsIn(second)).toBe(flow([NOTES.alreadyPosted]));
    const gone = await press(button(posted?.message, LABELS['take-back']), { ephemeral: false });
    expect(at.slack.removed).toEqual(['chat.delete']);
    expect(gone).toMatchObject({ everyone: false, replaces: false });
    expect(wordsIn(gone)).toBe(flow([NOTES.takenBack]));
    expect((await press(post, under))?.everyone).toBe(true);
  });

  it('lets nobody else take it back', async () => {
    const posted = await press(button((await command('tiktok belgium'))?.message, LABELS.post));
    const user = { ...ASKER, id: 'U2OTHER', name: 'other', username: 'other' };
    const told = await press(button(posted?.message, LABELS['take-back']), { ephemeral: false, user });
    expect(told).toMatchObject({ everyone: false, replaces: false });
    expect(wordsIn(told)).toBe(flow([NOTES.notYours]));
    expect(at.slack.removed).toEqual([]);
  });

  it('takes it back by its own address where the bot may not delete it, or says that it cannot', async () => {
    const posted = await press(button((await command('tiktok belgium'))?.message, LABELS.post));
    const takeBack = button(posted?.message, LABELS['take-back']);
    at.slack.trouble('chat.delete', { error: 'cant_delete_message' }, { error: 'cant_delete_message' });
    expect(wordsIn(await press(takeBack, { ephemeral: false }))).toBe(flow([NOTES.takenBack]));
    expect(at.slack.removed).toEqual(['response_url']);
    at.slack.trouble('response_url', { status: 404 });
    expect(wordsIn(await press(takeBack, { ephemeral: false }))).toBe(flow([NOTES.notTakenBack]));
  });

  it('can post again what could not be posted', async () => {
    const post = button((await command('tiktok belgium'))?.message, LABELS.post);
    const under: Spot = { message: '1600000000.000600' };
    at.slack.trouble('response_url', { status: 404 });
    at.slack.trouble('chat.postMessage', { error: 'fatal_error' });
    const told = await press(post, under);
    expect(told).toMatchObject({ everyone: false, replaces: false });
    expect(wordsIn(told)).toBe(flow([NOTES.notPosted]));
    expect((await press(post, under))?.everyone).toBe(true);
  });

  it('says why where the channel refuses the post, and does not offer it there again', async () => {
    const own = await command('tiktok belgium');
    const payload = at.payloads.action(button(own?.message, LABELS.post));
    at.slack.expire(String((payload as Bag)['response_url']));
    at.slack.foreign.add(CHANNEL);
    await at.transport.send('interactive', payload);
    await at.slack.until(() => at.slack.seen.length > 1, 'the reason');
    expect(at.slack.seen.at(-1)).toMatchObject({ by: 'chat.postMessage', channel: ASKER.id });
    expect(wordsIn(at.slack.seen.at(-1))).toContain('not a member of this channel');
    const again = await command('tiktok belgium');
    expect(labelsIn(list(again?.message['blocks']))).not.toContain(LABELS.post);
    expect(JSON.stringify(again?.message)).toContain('not a member of this channel');
  });
});
