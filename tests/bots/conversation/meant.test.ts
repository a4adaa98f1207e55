/** What a message with few words of its own asks about: what it forwards, what it replies to. */
import { describe, expect, it } from 'vitest';
import { converse } from '../../../bots/conversation/converse.ts';
import type { Reply } from '../../../bots/conversation/exchange.ts';
import { NOTES } from '../../../bots/conversation/words.ts';
import { interdict, TODAY } from '../../golden/interdict.ts';

const around = { today: TODAY, canPost: true, asker: 'U0ASKER' } as const;

describe('a message', () => {
  const CLAIM = 'Belgium has banned TikTok';
  const written = (text: string, round: { carried?: string; above?: string | null } = {}) =>
    converse(interdict, { ...around, kind: 'ask', text, around: { carried: '', ...round } });
  const checkedOf = (reply: Reply) =>
    reply.reply === 'checked' ? reply.checked.map(({ claim }) => claim.answer.question.text) : reply.reply;

  it.each(['', 'is this true?', 'check this please', 'stimmt das?', 'thoughts'])(
    'that asks nothing by itself asks about what it forwards: %j',
    (text) => {
      const reply = written(text, { carried: CLAIM, above: 'Iran blocks Signal' });
      expect(checkedOf(reply)).toEqual(['TikTok Belgium']);
      expect(reply).toMatchObject({ notes: expect.arrayContaining([NOTES.readCarried]) });
    },
  );

  it.each(['', '?', '👀', 'is this true?', 'correct?'])('or else about what it replies to: %j', (text) => {
    const reply = written(text, { carried: 'photo', above: CLAIM });
    expect(checkedOf(reply)).toEqual(['TikTok Belgium']);
    expect(reply).toMatchObject({ notes: expect.arrayContaining([NOTES.readAbove]) });
  });

  it.each(['signal iran', 'help', 'thanks', 'which sources?', 'in france?'])(
    'that asks or says something is answered as it stands: %j',
    (text) => {
      expect(written(text, { carried: CLAIM, above: CLAIM }).reply).toBe('answer');
    },
  );

  it.each(['why?', 'since when?', 'what are the exceptions?'])('goes on from the one claim above it: %s', (text) => {
    const reply = written(text, { above: CLAIM });
    expect(reply).toMatchObject({
      reply: 'answer',
      notes: [NOTES.readAbove],
      asked: { text: `TikTok Belgium ${text}` },
    });
    expect(reply).toMatchObject({ answer: { question: { facet: expect.any(String) } } });
    expect(checkedOf(written(text, { above: `${CLAIM}. Nepal lifted its ban on TikTok.` }))).toHaveLength(2);
  });

  it('longer than a question is read for its claims', () => {
    const article = `${CLAIM}. ${'Nothing more is known about it at this hour. '.repeat(15)}`;
    expect(checkedOf(written(article))).toEqual(['TikTok Belgium']);
    expect(written('x '.repeat(300)).reply).toBe('answer');
  });

  it('that only forwards what claims nothing is told so', () => {
    expect(written('', { carried: 'lunch menu' })).toMatchObject({ reply: 'checked', checked: [] });
    expect(written('', {}).reply).toBe('answer');
  });

  it('whose question stands above it, where that is not given, says how to check that', () => {
    expect(written('is this true?', { above: null })).toMatchObject({ reply: 'answer', notes: [NOTES.aboveHidden] });
    expect(written('tiktok belgium', { above: null })).toMatchObject({ reply: 'answer', notes: [] });
  });

  it('under which a command is given claims nothing itself: what it replies to is checked', () => {
    const reply = converse(interdict, { ...around, kind: 'check', message: 'Is that so?', above: CLAIM });
    expect(checkedOf(reply)).toEqual(['TikTok Belgium']);
    const own = converse(interdict, { ...around, kind: 'check', message: 'Iran blocks Signal', above: CLAIM });
    expect(checkedOf(own)).toEqual(['Signal Iran']);
  });

  it('of which parts were left out says so', () => {
    const reply = converse(interdict, { ...around, kind: 'check', message: CLAIM, cut: true });
    expect(reply).toMatchObject({ notes: expect.arrayContaining([NOTES.partsNotRead]) });
  });
});
