import { describe, expect, it } from 'vitest';
import { actionsFor, type CanPost } from '../../../../bots/conversation/actions.ts';
import type { Shown } from '../../../../bots/conversation/converse.ts';
import { decode } from '../../../../bots/conversation/follow-up.ts';
import { carried, memoryKeys } from '../../../../bots/conversation/keys.ts';
import { LABELS, postedBy } from '../../../../bots/conversation/words.ts';
import { LIMITS } from '../../../../bots/slack/limits.ts';
import { answerMessage, noteMessage } from '../../../../bots/slack/render/message.ts';
import type { SlackBlock } from '../../../../bots/slack/render/rich.ts';
import { sourceMessages } from '../../../../bots/slack/render/sources.ts';
import { answerView, copyMessage, copyView, homeView, pickerMessage } from '../../../../bots/slack/render/views.ts';
import { fits, weight } from '../../../../bots/slack/render/weight.ts';
import type { Answer } from '../../../../core/answer/answer.ts';
import { checkMessage, checkView } from '../../../fakes/slack/block-kit.ts';
import { strings } from '../../../fakes/slack/block-kit-report.ts';
import { answers, found, HOSTILE } from '../../../fixtures/answers.ts';

const asIs = (answer: Answer) => answer;
const ON = '2026-11-21';
const shown = (answer: Answer, canPost: CanPost = true, text = answer.question.text): Shown => {
  const asked = { text, on: ON };
  return { answer, asked, ...actionsFor(answer, asked, canPost) };
};
const buttonsOf = (blocks: readonly SlackBlock[]) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

describe('a message', () => {
  it.each(Object.entries(answers))('with the %s answer is taken by Slack', (_kind, answer) => {
    expect(checkMessage(answerMessage(shown(answer), memoryKeys(), asIs))).toEqual([]);
    expect(checkView(answerView(shown(answer), memoryKeys(), asIs))).toEqual([]);
  });

  it('lets nothing be parsed, linked or unfurled', () => {
    expect(answerMessage(shown(found), memoryKeys(), asIs)).toMatchObject({
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('carries the answer in its fallback text', () => {
    const { text } = answerMessage(shown(found), memoryKeys(), asIs);
    expect(text).toContain('TikTok in Belgium: temporary, in force on 15 March 2023');
    expect(text).toContain('The ban, which starts at once, does not reach private phones');
  });

  it('offers what the answer offers, each button with what it stands for', () => {
    const { blocks } = answerMessage(shown(found), memoryKeys(), asIs);
    const post = buttonsOf(blocks).find(({ action_id }) => action_id === 'post');
    expect(post).toMatchObject({ text: { text: LABELS.post } });
    const value = post?.type === 'button' ? (post.value ?? '') : '';
    expect(decode(value)).toMatchObject({ ok: true, followUp: { verb: 'post', ask: found.question.text, on: ON } });
  });

  it('has no button to post where it cannot be posted, and says why', () => {
    const message = answerMessage(shown(found, { no: 'not-a-member' }), memoryKeys(), asIs);
    expect(buttonsOf(message.blocks).map(({ action_id }) => action_id)).not.toContain('post');
    expect(message.text).toContain('not a member of this channel');
    expect(strings(message.blocks, new Set(['text'])).join(' ')).toContain('not a member of this channel');
  });

  it.each(['tiktok belgium', `${'a very long question '.repeat(24)}tiktok belgium`])(
    'lets a day be picked for a question of any length',
    (text) => {
      const keys = memoryKeys();
      const { blocks } = answerMessage(shown(found, true, text), keys, asIs);
      const block = blocks.find((each) => buttonsOf([each]).some(({ action_id }) => action_id === 'as-of'));
      expect(buttonsOf(blocks)).toContainEqual(expect.objectContaining({ type: 'datepicker', action_id: 'as-of' }));
      const value = carried(block?.block_id ?? '', keys) ?? '';
      expect(decode(value)).toMatchObject({ ok: true, followUp: { verb: 'as-of', ask: text } });
    },
  );

  it('opens a record of a list from a menu, whatever the length of its question', () => {
    const keys = memoryKeys();
    const { blocks } = answerMessage(shown(answers.list), keys, asIs);
    const menu = buttonsOf(blocks).find((element) => element.type === 'static_select');
    const values = menu?.type === 'static_select' ? (menu.options ?? []).map(({ value }) => value ?? '') : [];
    expect(values.length).toBeGreaterThan(0);
    for (const value of values) expect(decode(carried(value, keys) ?? '')).toMatchObject({ ok: true });
  });

  it('names the record and the ledger', () => {
    const context = answerMessage(shown(found), memoryKeys(), asIs).blocks.find(
      (block) => block.block_id === 'beside-about',
    );
    expect(JSON.stringify(context)).toContain('Record tiktok-be-federal-2023');
    expect(JSON.stringify(context)).toContain('newest entry 2026-11-21');
  });

  it.each(HOSTILE)('shows who posted it as mere text: %j', (name) => {
    const message = answerMessage(shown(found), memoryKeys(), asIs, postedBy(name));
    expect(checkMessage(message)).toEqual([]);
    expect(message.text).not.toMatch(/<[!@#h]/);
  });

  it('is shortened by what it is given to shorten with until it fits', () => {
    const long: Answer = {
      ...found,
      blocks: [...found.blocks, ...Array.from({ length: 40 }, () => found.blocks[2] ?? found.blocks[0])].filter(
        (block) => block !== undefined,
      ),
    };
    const tried: boolean[] = [];
    const message = answerMessage(shown(long), memoryKeys(), (answer, taken) => {
      tried.push(taken(answer), taken(found));
      return found;
    });
    expect(tried).toEqual([false, true]);
    expect(checkMessage(message)).toEqual([]);
  });
});

describe('an answer that nothing shortens enough', () => {
  it('shows what there is room for, and says that there is more', () => {
    const facts = found.blocks.filter((block) => block.block === 'facts');
    const blocks = [...found.blocks.slice(0, 2), ...Array.from({ length: 60 }, () => facts).flat()];
    for (const made of [
      answerMessage(shown({ ...found, blocks }), memoryKeys(), asIs),
      answerMessage(
        shown({ ...found, blocks: [{ block: 'readings', lines: ['x'.repeat(14_000)] }] }),
        memoryKeys(),
        asIs,
      ),
    ]) {
      expect(checkMessage(made)).toEqual([]);
      expect(strings(made.blocks, new Set(['text'])).join(' ')).toContain('too long for one message');
      expect(buttonsOf(made.blocks).map(({ action_id }) => action_id)).toContain('copy');
    }
  });
});

describe('all sources', () => {
  it('come whole, in as many messages as they take', () => {
    const quotes = Array.from({ length: 60 }, (_, i) => ({
      quote: `Quotation ${i}: ${'as the minister said '.repeat(20)}`,
      source: `Example Herald ${i}`,
      url: `https://herald.example/${i}`,
      citation: i + 1,
    }));
    const blocks: Answer['blocks'] = [
      ...found.blocks.filter((block) => block.block === 'headline'),
      { block: 'quotations', title: 'In the words of the sources', items: quotes },
    ];
    const citations = quotes.map(({ quote, url, source }) => ({
      ...found.citations[0],
      source,
      quote,
      url,
      text: source,
    }));
    const made = sourceMessages(shown({ ...found, blocks, citations } as Answer), memoryKeys(), asIs);
    expect(made.length).toBeGreaterThan(1);
    expect(made.length).toBeLessThanOrEqual(5);
    for (const message of made) expect(checkMessage(message)).toEqual([]);
    const words = made.flatMap((message) => strings(message.blocks, new Set(['text']))).join('\n');
    for (const { quote, source } of quotes) {
      expect(words).toContain(quote);
      expect(words).toContain(source);
    }
  });
});

describe('fitting', () => {
  const text = (length: number): SlackBlock => ({
    type: 'section',
    text: { type: 'plain_text', text: 'x'.repeat(length), emoji: false },
  });

  it('counts text, links and containers', () => {
    expect(weight([text(100)])).toBe(100 + 2 * LIMITS.containerWeight.max);
  });

  it('refuses more than 50 blocks and more text than Slack takes in all', () => {
    expect(fits(Array.from({ length: 50 }, () => text(10)))).toBe(true);
    expect(fits(Array.from({ length: 51 }, () => text(10)))).toBe(false);
    expect(fits(Array.from({ length: 5 }, () => text(2800)))).toBe(false);
  });
});

describe('the other surfaces', () => {
  it('are taken by Slack', () => {
    expect(checkMessage(pickerMessage())).toEqual([]);
    expect(checkMessage(noteMessage(['A reason.', 'x'.repeat(7000)]))).toEqual([]);
    expect(checkView(copyView('Said the Herald.\n'.repeat(500)))).toEqual([]);
    expect(checkMessage(copyMessage('Said the Herald.'))).toEqual([]);
    for (const recent of [null, [], ['tiktok belgium', ...HOSTILE, 'x'.repeat(500)]]) {
      const about = { records: 1, places: 1, platforms: 1, sources: 1, newestSource: null, newest: ON, version: 'abc' };
      expect(checkView(homeView({ about, recent, carry: (ask) => ask }))).toEqual([]);
    }
  });

  it('give text to copy as it is', () => {
    const text = 'The Herald reported:\n“A & B < C” https://a.example\n'.repeat(200);
    expect(strings(copyView(text).blocks, new Set(['text'])).join('')).toBe(text);
  });
});
