import { describe, expect, it } from 'vitest';
import { actionsFor, type CanPost } from '../../../../bots/conversation/actions.ts';
import type { Shown } from '../../../../bots/conversation/exchange.ts';
import { decode } from '../../../../bots/conversation/follow-up.ts';
import { carried, memoryKeys } from '../../../../bots/conversation/keys.ts';
import { LABELS, postedBy } from '../../../../bots/conversation/words.ts';
import { LIMITS } from '../../../../bots/slack/limits.ts';
import { actionRow } from '../../../../bots/slack/render/menu.ts';
import { answerMessage, noteMessage } from '../../../../bots/slack/render/message.ts';
import type { SlackBlock } from '../../../../bots/slack/render/rich.ts';
import { answerView, copyMessage, copyView, homeView, pickerMessage } from '../../../../bots/slack/render/views.ts';
import { fits, weight } from '../../../../bots/slack/render/weight.ts';
import type { Answer } from '../../../../core/answer/answer.ts';
import { checkMessage, checkView } from '../../../fakes/slack/block-kit.ts';
import { strings } from '../../../fakes/slack/block-kit-report.ts';
import { answers, HOSTILE, found as whole } from '../../../fixtures/answers.ts';
import { stubInterdict } from '../../../fixtures/stub.ts';
import { cardFaults, labelsIn } from '../card-faults.ts';

const ON = '2026-11-21';
const found = stubInterdict().ask('tiktok belgium', { today: ON });
const shown = (answer: Answer, canPost: CanPost = true, text = answer.question.text): Shown => {
  const asked = { text, on: ON };
  return { answer, asked, ...actionsFor(answer, asked, canPost) };
};
const buttonsOf = (blocks: readonly SlackBlock[]) =>
  blocks.flatMap((block) => (block.type === 'actions' ? block.elements : []));

describe('a message', () => {
  it.each(Object.entries(answers))('with the %s answer is taken by Slack', (_kind, answer) => {
    expect(checkMessage(answerMessage(shown(answer), memoryKeys()))).toEqual([]);
    expect(checkView(answerView(shown(answer), memoryKeys()))).toEqual([]);
  });

  it('lets nothing be parsed, linked or unfurled', () => {
    expect(answerMessage(shown(found), memoryKeys())).toMatchObject({
      parse: 'none',
      link_names: false,
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('carries the answer in its fallback text', () => {
    const { text } = answerMessage(shown(found), memoryKeys());
    expect(text).toContain('TikTok in Belgium: temporary, in force on 15 March 2023');
    expect(text).toContain('six months after it started: 11 September 2023');
  });

  it('offers what the answer offers in one row, each with what it stands for', () => {
    const { blocks } = answerMessage(shown(found), memoryKeys());
    expect(blocks.filter(({ type }) => type === 'actions')).toHaveLength(1);
    const post = buttonsOf(blocks).find(({ action_id }) => action_id === 'post:0');
    expect(post).toMatchObject({ text: { text: LABELS.post }, style: 'primary' });
    const value = post?.type === 'button' ? (post.value ?? '') : '';
    expect(decode(value)).toMatchObject({ ok: true, followUp: { verb: 'post', ask: found.question.text, on: ON } });
  });

  it('has no button to post where it cannot be posted, and says why', () => {
    const message = answerMessage(shown(found, { no: 'not-a-member' }), memoryKeys());
    expect(buttonsOf(message.blocks).map(({ action_id }) => action_id)).not.toContain('post');
    expect(message.text).toContain('not a member of this channel');
    expect(strings(message.blocks, new Set(['text'])).join(' ')).toContain('not a member of this channel');
  });

  it.each(['tiktok belgium', `${'a very long question '.repeat(24)}tiktok belgium`])(
    'keeps what is in its menu for a question of any length',
    (text) => {
      const keys = memoryKeys();
      const made = shown(found, true, text);
      const [menu] = buttonsOf(answerMessage(made, keys).blocks).filter((element) => element.action_id === 'menu');
      const options = menu?.type === 'overflow' ? menu.options : [];
      const verbs = options.map(({ value = '' }) => {
        const decoded = decode(carried(value, keys) ?? '');
        return decoded.ok ? decoded.followUp.verb : decoded.reason;
      });
      expect(verbs).toEqual(['part', 'as-of', 'copy']);
    },
  );

  it('has one menu for the rest: a button for one entry, an overflow for five, groups for more', () => {
    const { actions } = shown(found);
    const menuOf = (entries: number, opens: number) => {
      const [entry] = actions.filter(({ place }) => place === 'menu');
      const made = entry ? Array.from({ length: entries }, () => entry) : [];
      const listed = Array.from({ length: opens }, (_, i) => ({ label: `r${i}`, ask: `r${i}`, carries: `r${i}` }));
      return buttonsOf(actionRow(made, listed, memoryKeys())).map(({ type }) => type);
    };
    expect([menuOf(0, 0), menuOf(1, 0), menuOf(0, 1), menuOf(0, 5), menuOf(0, 6), menuOf(0, 150)]).toEqual([
      [],
      ['button'],
      ['button'],
      ['overflow'],
      ['static_select'],
      ['static_select'],
    ]);
  });

  it('names the record and the ledger', () => {
    const context = answerMessage(shown(found), memoryKeys()).blocks.find((block) => block.block_id === 'beside');
    expect(JSON.stringify(context)).toContain('Record tiktok-be-federal-2023');
    expect(JSON.stringify(context)).toContain('of 21 November 2026');
  });

  it.each(HOSTILE)('shows who posted it as mere text: %j', (name) => {
    const message = answerMessage(shown(found), memoryKeys(), { by: postedBy(name, ON, ON) });
    expect(checkMessage(message)).toEqual([]);
    expect(message.text).not.toMatch(/<[!@#h]/);
  });
});

describe('a card', () => {
  const many = Array.from({ length: 30 }, (_, i) => ({
    date: `${i + 1} March 2023`,
    record: 'tiktok-be-federal-2023',
    text: `what happened on that day, number ${i}`,
    statements: ['s'] as [string],
    citations: [1] as [number],
  }));
  const long: Answer = {
    ...answers.timeline,
    view: 'first',
    blocks: answers.timeline.blocks.map((block) => (block.block === 'events' ? { ...block, items: many } : block)),
  };

  it('folds what it has no room for, whole and in order, under a line that counts it', () => {
    const made = answerMessage(shown(long), memoryKeys());
    expect(cardFaults(shown(long), made)).toEqual([]);
    const [fold] = made.blocks.filter((block) => block.type === 'container');
    expect(fold).toMatchObject({ is_collapsible: true, default_collapsed: true });
    expect(fold?.title?.text).toMatch(/^The rest: \d+ events/);
  });

  it('keeps the buttons of what leads on, below the fold', () => {
    const next = answers.nothing.blocks.filter(({ block }) => block === 'next');
    const leading: Answer = { ...long, blocks: [...long.blocks.filter(({ block }) => block !== 'sources'), ...next] };
    const made = answerMessage(shown(leading), memoryKeys());
    expect(cardFaults(shown(leading), made)).toEqual([]);
    expect(made.blocks.map(({ type }) => type)).toContain('container');
    expect(labelsIn(made.blocks)).toContain('Where is TikTok banned?');
  });

  it('has no fold where it has room, where Slack refused it, and in a modal', () => {
    const folds = (blocks: readonly { type: string }[]) => blocks.some(({ type }) => type === 'container');
    expect(folds(answerMessage(shown({ ...answers.timeline, view: 'first' }), memoryKeys()).blocks)).toBe(false);
    const refused = answerMessage(shown(long), memoryKeys(), { refused: true });
    expect(folds(refused.blocks)).toBe(false);
    expect(refused.text).toContain('Shortened to fit');
    expect(checkMessage(refused)).toEqual([]);
    expect(folds(answerView(shown(long), memoryKeys()).blocks)).toBe(false);
  });

  it('says what else there is on its buttons, or in small print where no button does', () => {
    const print = (answer: Answer, actions: Shown['actions']) =>
      strings(answerMessage({ ...shown(answer), actions }, memoryKeys()).blocks, new Set(['text'])).join('\n');
    expect(print(found, shown(found).actions)).not.toContain('More: ');
    expect(print(found, [])).toContain('More: all dates and reasons · 2 quotations · 2 sources');
  });
});

describe('an answer that nothing shortens enough', () => {
  it('shows what there is room for, and says that there is more', () => {
    const facts = whole.blocks.filter((block) => block.block === 'facts');
    const blocks = [...whole.blocks.slice(0, 2), ...Array.from({ length: 60 }, () => facts).flat()];
    const readings: Answer['blocks'] = [{ block: 'readings', lines: ['x'.repeat(14_000)] }];
    for (const long of [blocks, readings].map((each): Answer => ({ ...whole, view: 'details', blocks: each }))) {
      const made = answerMessage(shown(long), memoryKeys());
      expect(checkMessage(made)).toEqual([]);
      expect(strings(made.blocks, new Set(['text'])).join(' ')).toContain('too long for one message');
      expect(labelsIn(made.blocks)).toContain(LABELS.back);
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
