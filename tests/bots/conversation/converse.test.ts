import { describe, expect, it } from 'vitest';
import { type Action, actionsFor, carriesAsk } from '../../../bots/conversation/actions.ts';
import { converse } from '../../../bots/conversation/converse.ts';
import type { Reply, Request } from '../../../bots/conversation/exchange.ts';
import { decode } from '../../../bots/conversation/follow-up.ts';
import { todayAt } from '../../../bots/conversation/today.ts';
import { CANNOT_POST, NOTES } from '../../../bots/conversation/words.ts';
import type { View } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import type { answers } from '../../fixtures/answers.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

const interdict = stubInterdict();
const around = { today: '2023-03-15', canPost: true, asker: 'U0ASKER' } as const;

function shown(reply: Reply) {
  if (reply.reply !== 'answer' && reply.reply !== 'post') throw new Error(`expected an answer, got ${reply.reply}`);
  return reply;
}
const ask = (text: string, over: Partial<Request> = {}) =>
  shown(converse(interdict, { ...around, kind: 'ask', text, ...over } as Request));
function press(reply: Reply, wanted: string, over: Partial<Request> = {}): Reply {
  const [verb, label = ''] = wanted.split(': ');
  const action = shown(reply).actions.find((one) => one.verb === verb && one.label.startsWith(label));
  if (!action) throw new Error(`no ${wanted} to press`);
  return converse(interdict, { ...around, ...over, kind: 'follow-up', carried: action.carries } as Request);
}

describe('which buttons an answer offers', () => {
  const offered = (kind: keyof typeof answers, view: View = 'first') => {
    const words = { found: 'tiktok belgium', list: 'which', comparison: 'a vs b', timeline: 'timeline' };
    const text = { ...words, nothing: 'iceland', choices: 'georgia', help: 'help', trouble: 'x'.repeat(501) }[kind];
    const answer = interdict.ask(text, { today: '2023-03-15', view });
    expect(answer.kind).toBe(kind);
    return actionsFor(answer, { text, on: '2023-03-15' }, true).actions;
  };

  it.each([
    [
      'found',
      ['Post to channel', 'Sources (2)', 'Details'],
      ['Word for word (2)', 'As of another day', 'Copy as text'],
    ],
    ['list', ['Post to channel', 'Sources (2)', 'More (page 2 of 2)'], ['As of another day', 'Copy as text']],
    ['comparison', ['Post to channel', 'Sources (2)'], ['As of another day', 'Copy as text']],
    ['timeline', ['Post to channel', 'Sources (1)'], ['Copy as text']],
    ['nothing', ['Post to channel', 'Sources (1)'], ['As of another day']],
    ['choices', [], []],
    ['help', [], []],
    ['trouble', [], []],
  ] as const)('%s', (kind, buttons, menu) => {
    const actions = offered(kind);
    const labels = (place: Action['place']) => actions.filter((one) => one.place === place).map(({ label }) => label);
    expect(labels('button')).toEqual(buttons);
    expect(labels('menu')).toEqual(menu);
  });

  it('under a part only the way back and on', () => {
    expect(offered('found', 'details').map(({ label }) => label)).toEqual(['Back']);
    expect(offered('found', 'words').map(({ label }) => label)).toEqual(['Back', 'More (page 2 of 2)']);
  });

  it('says which page More leads to', () => {
    expect(ask('which').actions.find(({ verb }) => verb === 'more')?.label).toBe('More (page 2 of 2)');
  });

  it('says why there is no Post to channel, and keeps quiet where nobody else is', () => {
    const absent = ask('tiktok belgium', { canPost: { no: 'not-a-member' } });
    expect(absent.actions.map(({ verb }) => verb)).not.toContain('post');
    expect(absent.notes).toEqual([CANNOT_POST['not-a-member']]);
    expect(ask('tiktok belgium', { canPost: { no: 'alone' } }).notes).toEqual([]);
  });
});

describe('pressing a button', () => {
  it('posts the identical answer, even on a later day, with its parts and the way to take it back', () => {
    const first = ask('tiktok belgium');
    const reply = press(first, 'post', { today: '2023-03-20' });
    expect(reply.reply).toBe('post');
    expect(shown(reply).answer).toEqual(first.answer);
    expect(shown(reply).actions.map(({ label }) => label)).toEqual([
      'Sources (2)',
      'Details',
      'Word for word (2)',
      'Take back',
    ]);
  });

  it('lets only whoever posted take it back', () => {
    const posted = press(ask('tiktok belgium'), 'post');
    expect(press(posted, 'take-back')).toEqual({ reply: 'take-back', text: NOTES.takenBack });
    expect(press(posted, 'take-back', { asker: 'U1' })).toEqual({ reply: 'trouble', text: NOTES.notYours });
  });

  it('does not post what the asker has not seen: a changed ledger shows the new answer first', () => {
    const carried = ask('tiktok belgium').actions.find(({ verb }) => verb === 'post')?.carries;
    const reply = converse(stubInterdict({ version: 'b'.repeat(64) }), { ...around, kind: 'follow-up', carried });
    expect(reply.reply).toBe('answer');
    expect(shown(reply).notes).toEqual([NOTES.ledgerChanged]);
    const again = shown(reply).actions.find(({ verb }) => verb === 'post')?.carries;
    expect(
      converse(stubInterdict({ version: 'b'.repeat(64) }), { ...around, kind: 'follow-up', carried: again }).reply,
    ).toBe('post');
  });

  it('does not post where posting has become impossible', () => {
    const reply = press(ask('tiktok belgium'), 'post', { canPost: { no: 'no-permission' } });
    expect(reply.reply).toBe('answer');
    expect(shown(reply).notes).toEqual([CANNOT_POST['no-permission']]);
  });

  it('turns the page in place and stops at the last', () => {
    const second = press(ask('which'), 'more');
    expect(second).toMatchObject({ inPlace: true });
    expect(shown(second).answer.page).toEqual({ number: 2, of: 2 });
    expect(shown(second).actions.map(({ verb }) => verb)).not.toContain('more');
  });

  it('shows a part in place, turns its pages, and leads back to the very first screen', () => {
    const first = ask('tiktok belgium');
    const words = press(first, 'part: Word for word');
    expect(words).toMatchObject({ inPlace: true, answer: { view: 'words', page: { number: 1, of: 2 } } });
    const second = press(words, 'more');
    expect(second).toMatchObject({ inPlace: true, answer: { view: 'words', page: { number: 2, of: 2 } } });
    expect(shown(press(second, 'back')).answer).toEqual(first.answer);
  });

  it('leads back from the sources of a page to that page', () => {
    const second = press(ask('which'), 'more');
    const sources = press(second, 'part: Sources');
    expect(sources).toMatchObject({ answer: { view: 'sources', page: { number: 2, of: 2 } } });
    expect(shown(press(sources, 'back')).answer).toEqual(shown(second).answer);
  });

  it('shows the sources alone, in the words of the answer', () => {
    const { answer } = shown(press(ask('tiktok belgium'), 'part: Sources'));
    expect(answer.blocks.map(({ block }) => block)).toEqual(['lede', 'sources']);
    expect(answerLines(answer)).not.toContain('For whom:');
  });

  it('copies the whole answer, not its first screen', () => {
    expect(press(ask('tiktok belgium'), 'copy')).toMatchObject({ answer: { view: 'full' } });
  });

  it('gives plain text to copy', () => {
    expect(press(ask('tiktok belgium'), 'copy')).toMatchObject({
      reply: 'copy',
      text: expect.stringMatching(/^Copied/),
    });
  });

  it('asks for a day, then answers as of it and carries it on', () => {
    const asked = press(ask('tiktok belgium'), 'as-of');
    if (asked.reply !== 'pick-day') throw new Error('no day asked for');
    const reply = converse(interdict, { ...around, kind: 'day', carried: asked.carried, day: '2023-02-01' });
    expect(shown(reply).answer.day).toBe('2023-02-01');
    expect(shown(press(reply, 'post')).answer.day).toBe('2023-02-01');
  });

  it.each(['2023-02-30', '1 March 2023', 'never'])('leaves a day in other words to the core: %s', (day) => {
    const { carried } = press(ask('tiktok belgium'), 'as-of') as Extract<Reply, { reply: 'pick-day' }>;
    const reply = converse(interdict, { ...around, kind: 'day', carried, day });
    expect(shown(reply).answer.question.text).toBe(`tiktok belgium as of ${day}`);
  });

  it('follows a reading of a pick list', () => {
    const { answer, asked } = ask('tiktok georgia');
    const carried = carriesAsk(answer, asked, 'tiktok GE');
    expect(shown(converse(interdict, { ...around, kind: 'follow-up', carried })).answer.question.text).toBe(
      'tiktok GE',
    );
    const none = decode(carriesAsk(answer, asked, 'help', 'none'));
    expect(none).toMatchObject({ ok: true, followUp: { verb: 'none', ask: 'help' } });
  });

  it.each([undefined, 'rubbish', '9|post||||x|tiktok'])('says what to do when it is too old: %j', (carried) => {
    const reply = converse(interdict, { ...around, kind: 'follow-up', carried });
    expect(reply).toMatchObject({ reply: 'trouble', text: expect.stringContaining('Ask again') });
  });
});

describe('asking', () => {
  it('posts at once where the asker said so and it is possible', () => {
    expect(ask('tiktok belgium', { share: true } as Partial<Request>).reply).toBe('post');
    expect(ask('tiktok georgia', { share: true } as Partial<Request>).reply).toBe('answer');
    expect(ask('tiktok belgium', { share: true, canPost: { no: 'not-installed' } } as Partial<Request>)).toMatchObject({
      reply: 'answer',
      notes: [CANNOT_POST['not-installed']],
    });
  });

  it('never throws: a fault is said', () => {
    const broken = {
      ...interdict,
      ask: () => {
        throw new Error('boom');
      },
    };
    const reply = converse(broken, { ...around, kind: 'ask', text: 'tiktok' });
    expect(reply).toMatchObject({ reply: 'trouble', text: NOTES.fault, cause: new Error('boom') });
  });
});

describe('checking a message', () => {
  const check = (message: string) => {
    const reply = converse(interdict, { ...around, kind: 'check', message });
    if (reply.reply !== 'checked') throw new Error(reply.reply);
    return reply;
  };
  it('answers each pair and says what was not read', () => {
    const reply = check('Belgium has banned TikTok, and France too');
    expect(reply.checked).toHaveLength(1);
    expect(reply.notes).toEqual(['Not read: france, with no app beside it.']);
  });
  it('is never silent', () => {
    expect(check('Good morning').notes).toEqual([NOTES.nothingToCheck]);
  });
});

describe('today', () => {
  it('is the day where the asker is', () => {
    const now = new Date('2023-03-15T23:30:00Z');
    expect(todayAt(now)).toBe('2023-03-15');
    expect(todayAt(now, 'Europe/Brussels')).toBe('2023-03-16');
    expect(todayAt(now, 'Nowhere/Atlantis')).toBe('2023-03-15');
  });
});
