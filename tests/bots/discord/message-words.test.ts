/** Wherever Discord keeps the words of a message, they are read: as delivered, in their order, within bounds. */
import { describe, expect, it } from 'vitest';
import { carriedWords, messageWords } from '../../../bots/discord/message-words.ts';

const linesOf = (message: object) => messageWords(message).text.split('\n').filter(Boolean);

const EMBED = {
  type: 'rich',
  author: { name: 'De Standaard' },
  title: 'Ban',
  description: 'Belgium bans [TikTok](https://x.example/usa "Iran")',
  fields: [
    { name: 'Country', value: 'Belgium' },
    { name: 'App', value: 'TikTok' },
  ],
  footer: { text: 'Brussels' },
  url: 'https://x.example/iran',
  provider: { name: 'Provider' },
};
const EMBEDDED = ['De Standaard', 'Ban', 'Belgium bans TikTok', 'Country: Belgium', 'App: TikTok', 'Brussels'];

const V2 = [
  {
    type: 17,
    components: [
      { type: 10, content: '## Text display' },
      {
        type: 9,
        components: [{ type: 10, content: 'In a section' }],
        accessory: { type: 11, media: { url: 'x' }, description: 'Of a thumbnail' },
      },
      { type: 12, items: [{ media: { url: 'x' }, description: 'Of a gallery' }] },
      { type: 14, spacing: 1 },
      { type: 1, components: [{ type: 2, style: 1, label: 'Ban Signal in Iran', custom_id: 'x' }] },
    ],
  },
];
const IN_V2 = ['## Text display', 'In a section', 'Of a thumbnail', 'Of a gallery'];
const POLL = {
  question: { text: 'Is TikTok banned?' },
  answers: [
    { answer_id: 1, poll_media: { text: 'In Belgium' } },
    { answer_id: 2, poll_media: { emoji: { name: 'x' } } },
  ],
};
const ATTACHED = [{ id: '1', filename: 'a.png', title: 'My title', description: 'Alternative text' }];

describe('words stand in', () => {
  it.each([
    ['content', { content: 'Belgium\nbans' }, ['Belgium', 'bans']],
    ['embeds', { content: '', embeds: [EMBED] }, EMBEDDED],
    ['components', { content: '', components: V2 }, IN_V2],
    ['polls', { content: '', poll: POLL }, ['Is TikTok banned?', 'In Belgium']],
    ['attachments', { content: '', attachments: ATTACHED }, ['My title', 'Alternative text']],
    [
      'what is forwarded',
      {
        content: '',
        message_snapshots: [
          { message: { content: 'Forwarded', embeds: [EMBED], components: V2, attachments: ATTACHED } },
        ],
      },
      ['Forwarded', ...EMBEDDED, ...IN_V2, 'My title', 'Alternative text'],
    ],
  ])('%s', (_what, message, lines) => {
    expect(linesOf(message)).toEqual(lines);
  });

  it('no sticker, author, button or reaction', () => {
    expect(
      linesOf({
        content: '',
        author: { username: 'Belgium' },
        sticker_items: [{ name: 'TikTok' }],
        reactions: [{ emoji: { name: 'Iran' } }],
      }),
    ).toEqual([]);
  });

  it('apart from what was typed, which is left out of what it carries', () => {
    const message = { content: 'is this true?', embeds: [{ title: 'One' }, { title: 'Two' }] };
    expect(messageWords(message).text).toBe('is this true?\n\nOne\n\nTwo');
    expect(carriedWords(message).text).toBe('One\n\nTwo');
  });
});

it('mentions and pictures say nothing; a time is a day, a link what it shows, a flag stays', () => {
  const typed =
    '<@1> <@!2> <@&3> <#4> <a:tiktok:123456789012345678> </ban:123456789012345678> <id:guide> [TikTok](<https://x.example/iran>) <t:1700000000:R> <https://x.example/usa> :flag_be:';
  expect(messageWords({ content: typed }).text.replace(/\s+/g, ' ').trim()).toBe('TikTok 2023-11-14 :flag_be:');
});

describe('within bounds', () => {
  it.each([
    null,
    undefined,
    1,
    'x',
    [],
    { content: 3, embeds: 'x', components: [null, 4, [[]]], poll: [], message_snapshots: [{}, { message: null }] },
  ])('what is no message says nothing: %j', (message) => {
    expect(messageWords(message)).toEqual({ text: '', cut: false });
  });

  it('what nests without end, or is endlessly long, is cut, soon', () => {
    let deep: object = { type: 10, content: 'bottom' };
    for (let at = 0; at < 5_000; at += 1) deep = { type: 17, components: [deep] };
    expect(messageWords({ components: [deep] })).toEqual({ text: '', cut: true });
    const from = performance.now();
    expect(messageWords({ content: 'word\n'.repeat(100_000), embeds: Array(10_000).fill(EMBED) }).cut).toBe(true);
    expect(performance.now() - from).toBeLessThan(500);
  });
});
