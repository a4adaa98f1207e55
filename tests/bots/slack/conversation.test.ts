import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { decode } from '../../../bots/conversation/follow-up.ts';
import { LABELS } from '../../../bots/conversation/words.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { visible } from '../../../core/answer/visible.ts';
import { summariesOf } from '../../../core/checking/summary.ts';
import type { AskOptions } from '../../../core/port.ts';
import { type Bag, list, strings } from '../../fakes/slack/block-kit-report.ts';
import { ASKER, CHANNEL, DIRECT, type Pressed, type Spot } from '../../fakes/slack/payloads.ts';
import type { Seen } from '../../fakes/slack/slack.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { openWorkspace, type Workspace } from '../../fakes/slack/workspace.ts';
import { HOSTILE } from '../../fixtures/answers.ts';
import { stubInterdict } from '../../fixtures/stub.ts';
import { flow, labelsIn } from './card-faults.ts';
import { button, elementsOf } from './pressing.ts';

const stub = stubInterdict();
const today = () => new Date().toISOString().slice(0, 10);
const wordsIn = (seen: Seen | undefined) => flow(wordsOf(list(seen?.message['blocks'])));
/** Without the line of what else there is: buttons and the menu say it. */
const wordsFor = (text: string, over: Partial<AskOptions> = {}) => {
  const { blocks } = stub.ask(text, { today: today(), ...over });
  return flow(answerLines({ blocks: blocks.filter(({ block }) => block !== 'more') }));
};

describe.each(['socket', 'http'] as const)('over %s', (mode) => {
  let at: Workspace;
  beforeEach(async () => {
    at = await openWorkspace({ mode, interdict: stub });
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

  it('answers a command inside its acknowledgement, to the asker alone', async () => {
    const seen = await command('tiktok belgium');
    expect(seen).toMatchObject({ by: 'ack', everyone: false });
    expect(wordsIn(seen)).toBe(wordsFor('tiktok belgium'));
    expect(at.slack.seen).toHaveLength(1);
  });

  it.each(['help', 'recent list', 'tiktok france vs belgium', 'timeline tiktok us', 'georgia', 'x'.repeat(600)])(
    'answers /ban %s in the words of the terminal',
    async (text) => {
      expect(wordsIn(await command(text))).toBe(wordsFor(text));
    },
  );

  it('gives a picker of two fields for a command with no words, and answers what was picked', async () => {
    const picker = await command('  ');
    expect(elementsOf(picker?.message).map(({ type }) => type)).toEqual([
      'external_select',
      'external_select',
      'button',
    ]);
    const suggest = async (action: string, typed: string) => {
      const { payload } = await at.transport.send('interactive', at.payloads.suggestion(action, typed));
      return list((payload as Bag)['options']) as { text: { text: string }; value: string }[];
    };
    const [app] = await suggest('picker-app', 'tik');
    const [place] = await suggest('picker-place', 'belg');
    expect([app?.text.text, place?.text.text]).toEqual(['TikTok', 'Belgium']);
    const state = {
      picker: { 'picker-app': { selected_option: app }, 'picker-place': { selected_option: place } },
    };
    const payload = at.payloads.action({ action_id: 'picker-ask' }, {}, state);
    await at.transport.send('interactive', payload);
    await at.slack.until(() => at.slack.seen.length > 1, 'the answer');
    expect(wordsIn(at.slack.seen.at(-1))).toBe(wordsFor('tiktok belgium'));
  });

  it('shows a part, its pages and the way back in the place of the private message', async () => {
    const own = await command('tiktok belgium');
    const words = await press(button(own?.message, 'Word for word'));
    expect(words).toMatchObject({ everyone: false, replaces: true });
    expect(wordsIn(words)).toBe(wordsFor('tiktok belgium', { view: 'words' }));
    const second = await press(button(words?.message, 'More (page 2 of 2)'));
    expect(second).toMatchObject({ everyone: false, replaces: true });
    expect(wordsIn(second)).toBe(wordsFor('tiktok belgium', { view: 'words', page: 2 }));
    const back = await press(button(second?.message, LABELS.back));
    expect(back).toMatchObject({ everyone: false, replaces: true });
    expect(back?.message['blocks']).toEqual(own?.message['blocks']);
  });

  it('turns the page of a list in its place', async () => {
    const own = await command('which countries ban tiktok');
    const more = await press(button(own?.message, LABELS.more));
    expect(more).toMatchObject({ everyone: false, replaces: true });
    expect(JSON.stringify(more?.message)).toContain('Page 2 of 2');
  });

  it('answers a part under a public message to the one who pressed it, and in its place from there on', async () => {
    const posted = await press(button((await command('tiktok belgium'))?.message, LABELS.post));
    const sources = await press(button(posted?.message, LABELS.sources), { ephemeral: false });
    expect(sources).toMatchObject({ everyone: false, replaces: false });
    expect(wordsIn(sources)).toBe(wordsFor('tiktok belgium', { view: 'sources' }));
    expect(await press(button(sources?.message, LABELS.back))).toMatchObject({ everyone: false, replaces: true });
  });

  it('shows a part in the place of an answer in a direct message, which nobody else sees', async () => {
    await at.transport.send('event', at.payloads.direct('tiktok belgium'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    const details = button(at.slack.seen[0]?.message, LABELS.details);
    expect(await press(details, { channel: DIRECT, ephemeral: false })).toMatchObject({ replaces: true });
  });

  it('asks for a day only where another day is wanted, and answers as of it in the place of the question', async () => {
    const own = await command('tiktok belgium');
    expect(elementsOf(own?.message).map(({ type }) => type)).not.toContain('datepicker');
    const asked = await press(button(own?.message, LABELS['as-of']));
    expect(asked).toMatchObject({ everyone: false, replaces: false });
    const { block_id = '', action_id = '' } =
      elementsOf(asked?.message).find(({ type }) => type === 'datepicker') ?? {};
    const picked = { action_id, block_id, type: 'datepicker', selected_date: '2023-03-01' };
    const answered = await press(picked);
    expect(answered).toMatchObject({ everyone: false, replaces: true });
    const next = button(answered?.message, LABELS.sources).value ?? '';
    expect(decode(next)).toMatchObject({ ok: true, followUp: { ask: 'tiktok belgium', asOf: '2023-03-01' } });
  });

  it('gives the text to copy in a modal', async () => {
    const own = await command('tiktok belgium');
    await at.transport.send('interactive', at.payloads.action(button(own?.message, LABELS.copy)));
    await at.slack.until(() => at.slack.callsOf('views.open').length === 1, 'the modal');
    const view = at.slack.callsOf('views.open')[0]?.args['view'];
    expect(strings(view, new Set(['text'])).join('')).toContain('Copied: ');
    expect(at.slack.seen).toHaveLength(1);
  });

  it('gives the text to copy in a message where no modal opens', async () => {
    const own = await command('tiktok belgium');
    at.slack.trouble('views.open', { error: 'expired_trigger_id' });
    const copied = await press(button(own?.message, LABELS.copy));
    expect(copied).toMatchObject({ everyone: false });
    expect(wordsIn(copied)).toContain('Copied: ');
  });

  it('answers the reading that was picked, and the question without any', async () => {
    const own = await command('georgia');
    const answered = await press(button(own?.message, 'choose:0'));
    expect(answered).toMatchObject({ replaces: true, everyone: false });
    expect(wordsIn(await press(button(own?.message, 'none:0')))).not.toBe('');
  });

  it('opens a record of a list', async () => {
    const own = await command('which countries ban tiktok');
    const opened = await press(button(own?.message, 'TikTok on federal service devices'));
    expect(wordsIn(opened)).toBe(wordsFor('tiktok belgium'));
  });

  it('answers a mention in its thread, for everyone there', async () => {
    const mention = at.payloads.mention('tiktok france?');
    await at.transport.send('event', mention);
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    const [seen] = at.slack.seen;
    expect(seen).toMatchObject({ by: 'chat.postMessage', channel: CHANNEL, thread: (mention.event as Bag)['ts'] });
    expect(wordsIn(seen)).toBe(wordsFor('tiktok france?'));
    await at.transport.send('event', at.payloads.mention('tiktok belgium', CHANNEL, '1600000000.000100'));
    await at.slack.until(() => at.slack.seen.length === 2, 'an answer in a thread');
    expect(at.slack.seen[1]?.thread).toBe('1600000000.000100');
  });

  it('answers a button under a public answer to the one who pressed it', async () => {
    await at.transport.send('event', at.payloads.mention('which countries ban tiktok'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    const more = await press(button(at.slack.seen[0]?.message, LABELS.more), {
      ephemeral: false,
      thread: '1600000000.000100',
    });
    expect(more).toMatchObject({ everyone: false, replaces: false, thread: '1600000000.000100' });
  });

  it('answers a direct message, with no mention needed', async () => {
    await at.transport.send('event', at.payloads.direct('tiktok belgium'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    expect(at.slack.seen[0]).toMatchObject({ channel: DIRECT });
    expect(wordsIn(at.slack.seen[0])).toBe(wordsFor('tiktok belgium'));
  });

  it.each([
    ['an edit', { subtype: 'message_changed', message: {} }],
    ['another bot', { bot_id: 'B9' }],
    ['itself', { user: 'UBOT' }],
    ['a channel', { channel_type: 'channel', channel: CHANNEL }],
  ])('does not answer %s', async (_what, over) => {
    await at.transport.send('event', at.payloads.direct('tiktok belgium', over));
    await at.transport.send('event', at.payloads.direct('tiktok belgium'));
    await at.slack.until(() => at.slack.seen.length > 0, 'an answer to the second');
    expect(at.slack.seen).toHaveLength(1);
  });

  it('answers in the agent view in the same words, and offers questions to try', async () => {
    await at.transport.send('event', at.payloads.direct('tiktok belgium', { thread_ts: '1600000000.000200' }));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    expect(at.slack.seen[0]).toMatchObject({ channel: DIRECT, thread: '1600000000.000200' });
    expect(wordsIn(at.slack.seen[0])).toBe(wordsFor('tiktok belgium'));
    await at.transport.send(
      'event',
      at.payloads.event({ type: 'app_home_opened', tab: 'messages', user: ASKER.id, channel: DIRECT, event_ts: '1.1' }),
    );
    const assistant_thread = { user_id: ASKER.id, channel_id: DIRECT, thread_ts: '1600000000.000300', context: {} };
    await at.transport.send(
      'event',
      at.payloads.event({ type: 'assistant_thread_started', assistant_thread, event_ts: '1.2' }),
    );
    await at.slack.until(() => at.slack.callsOf('assistant.threads.setSuggestedPrompts').length === 2, 'prompts');
    const [agent, assistant] = at.slack.callsOf('assistant.threads.setSuggestedPrompts');
    expect(agent?.args).not.toHaveProperty('thread_ts');
    expect(list(agent?.args['prompts'])[0]).toEqual({ title: 'tiktok belgium', message: 'tiktok belgium' });
    expect(assistant?.args).toMatchObject({ thread_ts: '1600000000.000300' });
  });

  it('checks a message against the record, to the asker alone, with a word on what was not read', async () => {
    const claim = 'Belgium has banned <https://tiktok.example|TikTok> for everyone &amp; so has France';
    await at.transport.send('interactive', at.payloads.shortcut(claim, CHANNEL, '1600000000.000400'));
    await at.slack.until(() => at.slack.seen.length === 1, 'an answer');
    expect(at.slack.seen[0]).toMatchObject({ by: 'response_url', everyone: false, thread: '1600000000.000400' });
    const { claims, notRead } = stub.check('Belgium has banned TikTok for everyone & so has France', {
      today: today(),
      most: 5,
    });
    const said = flow([...answerLines({ blocks: summariesOf(claims).flat() }), notRead ?? '']);
    expect(wordsIn(at.slack.seen[0])).toBe(said);
    expect(at.slack.seen[0]?.message['blocks']).toHaveLength(2);
    const opened = await press(button(at.slack.seen[0]?.message, LABELS.open));
    expect(opened).toMatchObject({ everyone: false, replaces: true });
    expect(wordsIn(opened)).toBe(wordsFor('tiktok belgium'));
    const part = await press(button(opened?.message, LABELS.details));
    expect(wordsIn(part)).toBe(wordsFor('tiktok belgium', { view: 'details' }));
    const first = await press(button(part?.message, LABELS.back));
    expect(first?.message['blocks']).toEqual(opened?.message['blocks']);
    const back = await press(button(first?.message, LABELS.claims));
    expect(back).toMatchObject({ everyone: false, replaces: true });
    expect(wordsIn(back)).toBe(said);
  });

  it('says so where a message claims nothing', async () => {
    await at.transport.send('interactive', at.payloads.shortcut('Lunch?'));
    await at.slack.until(() => at.slack.seen.length === 1, 'a word');
    expect(wordsIn(at.slack.seen[0])).toContain('No app and place were read together');
  });

  it('fills App Home, and keeps questions only for who switched that on', async () => {
    const opened = () =>
      at.payloads.event({ type: 'app_home_opened', tab: 'home', user: ASKER.id, channel: DIRECT, event_ts: '1.1' });
    const homes = () => at.slack.callsOf('views.publish').map(({ args }) => args['view'] as Bag);
    const shown = (home: Bag | undefined) => strings(home, new Set(['text'])).join('\n');
    await at.transport.send('event', opened());
    await at.slack.until(() => homes().length === 1, 'a Home tab');
    expect(shown(homes()[0])).toContain('4 records');
    await command('telegram kept-no');
    await at.transport.send('interactive', at.payloads.action({ action_id: 'home-remember' }, { view: 'home' }));
    await at.slack.until(() => homes().length === 2, 'the switch');
    await command('tiktok kept-yes');
    await vi.waitFor(async () => {
      const before = homes().length;
      await at.transport.send('event', opened());
      await at.slack.until(() => homes().length > before, 'the questions');
      expect(shown(homes().at(-1))).toContain('tiktok kept-yes');
    });
    expect(shown(homes().at(-1))).not.toContain('kept-no');
    const before = homes().length;
    await at.transport.send('interactive', at.payloads.action({ action_id: 'home-forget' }, { view: 'home' }));
    await at.slack.until(() => homes().length > before, 'the switch back');
    expect(shown(homes().at(-1))).not.toContain('kept-yes');
  });

  it('shows the answer to an example of App Home in a modal, and to a button of that modal in it', async () => {
    await at.transport.send(
      'event',
      at.payloads.event({ type: 'app_home_opened', tab: 'home', user: ASKER.id, channel: DIRECT, event_ts: '1.1' }),
    );
    await at.slack.until(() => at.slack.callsOf('views.publish').length === 1, 'a Home tab');
    const home = at.slack.callsOf('views.publish')[0]?.args['view'] as Bag;
    await at.transport.send('interactive', at.payloads.action(button(home, 'example:0'), { view: 'home' }));
    await at.slack.until(() => at.slack.callsOf('views.open').length === 1, 'a modal');
    const view = at.slack.callsOf('views.open')[0]?.args['view'] as Bag;
    expect(flow(wordsOf(list(view['blocks'])))).toBe(wordsFor('tiktok belgium'));
    expect(labelsIn(list(view['blocks']))).not.toContain(LABELS.post);
    await at.transport.send('interactive', at.payloads.action(button(view, LABELS.sources), { view: 'modal' }));
    await at.slack.until(() => at.slack.callsOf('views.update').length === 1, 'the sources');
    await at.transport.send('interactive', at.payloads.action(button(view, LABELS.copy), { view: 'modal' }));
    await at.slack.until(() => at.slack.callsOf('views.push').length === 1, 'the text to copy, over the answer');
  });

  it.each(HOSTILE)('lets nothing act that is a display name: %j', async (name) => {
    const value = button((await command('tiktok belgium'))?.message, LABELS.post);
    const posted = await press(value, { user: { ...ASKER, name, username: name } });
    expect(posted?.everyone).toBe(true);
    const words = strings(posted?.message, new Set(['text'])).join(' ');
    expect(words).toContain(`Posted by ${visible(name)}`);
  });

  it('writes nothing of what was asked to the log', async () => {
    await command('tiktok secretplace');
    await at.transport.send('event', at.payloads.mention('tiktok secretplace'));
    await at.transport.send('interactive', at.payloads.shortcut('tiktok belgium secretplace'));
    await at.slack.until(() => at.slack.seen.length === 3, 'the answers');
    expect(at.logged.join('')).not.toContain('secretplace');
    expect(at.logged.filter((line) => line.includes('"answered"'))).toHaveLength(3);
    expect(at.logged.join('')).toContain('"verdict":"temporary"');
  });

  it('labels its buttons as every surface does', async () => {
    const own = await command('which countries ban tiktok');
    const labels = [LABELS.post, 'Sources (2)', 'More (page 2 of 2)', LABELS['as-of'], LABELS.copy];
    expect(labelsIn(list(own?.message['blocks']))).toEqual(expect.arrayContaining(labels));
  });
});
