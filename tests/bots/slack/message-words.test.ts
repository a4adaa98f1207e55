/** Wherever Slack keeps the words of a message, they are read: once each, as a reader sees them. */
import { describe, expect, it } from 'vitest';
import { BOUNDS } from '../../../bots/conversation/gathering.ts';
import { carriedWords, messageWords, ownWords } from '../../../bots/slack/message-words.ts';

const plain = (text: string) => ({ type: 'plain_text', text });
const mrkdwn = (text: string) => ({ type: 'mrkdwn', text });
const section = (...elements: object[]) => ({ type: 'rich_text_section', elements });
const text = (words: string) => ({ type: 'text', text: words });
const rich = (...elements: object[]) => ({ type: 'rich_text', elements });
const linesOf = (message: object) => messageWords(message).text.split('\n').filter(Boolean);
const inBlocks = (...blocks: object[]) => linesOf({ text: '', blocks });

describe('of blocks', () => {
  it.each([
    ['section', { type: 'section', text: mrkdwn('*One* &amp; <https://x.example|two>') }, ['*One* & two']],
    [
      'fields',
      { type: 'section', fields: [mrkdwn('*Country*\nBelgium'), plain('TikTok')] },
      ['*Country*: Belgium', 'TikTok'],
    ],
    ['accessory', { type: 'section', accessory: { type: 'image', alt_text: 'A ban notice' } }, ['A ban notice']],
    ['header', { type: 'header', text: plain('Head') }, ['Head']],
    [
      'context',
      { type: 'context', elements: [plain('Small'), { type: 'image', alt_text: 'Print' }] },
      ['Small', 'Print'],
    ],
    ['image', { type: 'image', title: plain('Title'), alt_text: 'Alternative' }, ['Title', 'Alternative']],
    [
      'video',
      { type: 'video', title: plain('Film'), description: plain('About'), alt_text: 'Seen' },
      ['Film', 'About', 'Seen'],
    ],
    ['markdown', { type: 'markdown', text: '# One\n\ntwo' }, ['# One', 'two']],
    ['alert', { type: 'alert', text: plain('Beware') }, ['Beware']],
    [
      'card',
      { type: 'card', title: mrkdwn('Card'), subtitle: mrkdwn('Sub'), body: mrkdwn('Body') },
      ['Card', 'Sub', 'Body'],
    ],
    ['carousel', { type: 'carousel', elements: [{ type: 'card', body: mrkdwn('In it') }] }, ['In it']],
    [
      'container',
      { type: 'container', title: plain('Fold'), child_blocks: [{ type: 'header', text: plain('Inner') }] },
      ['Fold', 'Inner'],
    ],
    [
      'plan',
      {
        type: 'plan',
        title: 'Plan',
        tasks: [{ type: 'task_card', title: 'Task', details: rich(section(text('Detail'))) }],
      },
      ['Plan', 'Task', 'Detail'],
    ],
    ['a kind yet to come', { type: 'hologram', text: plain('Shown'), elements: [plain('Too')] }, ['Shown', 'Too']],
    ['buttons', { type: 'actions', elements: [{ type: 'button', text: plain('Ban TikTok in Belgium') }] }, []],
    ['an unknown kind with a button', { type: 'hologram', elements: [{ type: 'button', text: plain('Ban') }] }, []],
    ['a menu', { type: 'section', accessory: { type: 'static_select', placeholder: plain('Pick') } }, []],
  ] as const)('%s', (_what, block, lines) => {
    expect(inBlocks(block)).toEqual(lines);
  });

  it('rich text: paragraphs, lists within, quotations, code; names and colours say nothing', () => {
    const block = rich(
      section(text('Is '), { type: 'link', url: 'https://x.example', text: 'TikTok' }, text(' banned in '), {
        type: 'emoji',
        name: 'flag-be',
        unicode: '1f1e7-1f1ea',
      }),
      section(
        { type: 'user', user_id: 'U1' },
        { type: 'broadcast', range: 'here' },
        { type: 'channel', channel_id: 'C1' },
        { type: 'emoji', name: 'no_entry' },
        { type: 'color', value: '#F00' },
        text('Asked'),
      ),
      { type: 'rich_text_list', style: 'bullet', elements: [section(text('First')), section(text('Second'))] },
      { type: 'rich_text_list', style: 'ordered', indent: 1, elements: [section(text('Deeper'))] },
      {
        type: 'rich_text_quote',
        elements: [
          text('Quoted on '),
          { type: 'date', timestamp: 1_700_000_000, format: '{date}', fallback: '14 November 2023' },
        ],
      },
      {
        type: 'rich_text_preformatted',
        elements: [text('line one\nline two'), { type: 'date', timestamp: 1_700_000_000, format: '{date}' }],
      },
    );
    expect(inBlocks(block)).toEqual([
      'Is TikTok banned in :flag-be:',
      'Asked',
      'First',
      'Second',
      'Deeper',
      'Quoted on 14 November 2023',
      'line one',
      'line two2023-11-14',
    ]);
  });

  it('tables: a line a row, whatever kind its cells are', () => {
    const rows = [
      [
        { type: 'raw_text', text: 'App' },
        { type: 'raw_text', text: 'Place' },
      ],
      [rich(section(text('TikTok'))), { type: 'raw_text', text: 'Belgium' }],
      [
        rich({ type: 'rich_text_list', style: 'bullet', elements: [section(text('a')), section(text('b'))] }),
        { type: 'raw_number', value: 3 },
      ],
    ];
    expect(inBlocks({ type: 'table', rows })).toEqual(['App | Place', 'TikTok | Belgium', 'a b | 3']);
    expect(inBlocks({ type: 'data_table', caption: 'Bans', rows })[0]).toBe('Bans');
  });
});

describe('none twice', () => {
  const blocks = [
    rich(
      section(
        text('Belgium bans '),
        { type: 'link', url: 'https://x.example/usa', text: 'TikTok' },
        text(' '),
        { type: 'emoji', name: 'no_entry' },
        { type: 'user', user_id: 'U9' },
      ),
      {
        type: 'rich_text_list',
        style: 'ordered',
        elements: [section(text('for staff')), section(text('for ministers'))],
      },
      { type: 'rich_text_quote', elements: [text('says the minister')] },
    ),
  ];
  const mirrored =
    'Belgium bans <https://x.example/usa|TikTok> :no_entry:<@U9>\n1. for staff\n2. for ministers\n&gt; says the minister';

  it('the text that mirrors the blocks adds nothing', () => {
    expect(linesOf({ text: mirrored, blocks })).toEqual(
      ['Belgium bans TikTok ', 'for staff', 'for ministers', 'says the minister'].map((line) => line.trim()),
    );
  });

  it('the text that says more than the blocks adds what it says more', () => {
    expect(linesOf({ text: `${mirrored}\nFrance does not`, blocks }).at(-1)).toBe('France does not');
    expect(linesOf({ text: 'France does not', blocks: [{ type: 'divider' }] })).toEqual(['France does not']);
  });

  it('an entry of two lists stands in both', () => {
    const both = 'TikTok is banned in:\n- Belgium\n\nSignal is blocked in:\n- Belgium';
    expect(linesOf({ text: both }).filter((line) => line === '- Belgium')).toHaveLength(2);
  });
});

describe('of attachments', () => {
  it('an unfurled page: byline, title, text, fields, footer, and no fallback that only repeats them', () => {
    const attachment = {
      pretext: 'Look',
      author_name: 'De Standaard',
      title: 'A <https://x.example|ban>',
      title_link: 'https://x.example',
      text: 'Belgium bans TikTok',
      fields: [
        { title: 'Country', value: 'Belgium' },
        { title: 'App', value: '<https://t.example|TikTok>' },
      ],
      footer: 'Brussels',
      fallback: 'A ban',
    };
    expect(linesOf({ text: '', attachments: [attachment] })).toEqual([
      'Look',
      'De Standaard',
      'A ban',
      'Belgium bans TikTok',
      'Country: Belgium',
      'App: TikTok',
      'Brussels',
    ]);
    expect(linesOf({ text: '', attachments: [{ fallback: 'Only this' }] })).toEqual(['Only this']);
  });

  const shared = {
    is_share: true,
    author_id: 'U3',
    author_name: 'Paris Hilton',
    fallback: '[November 25th, 2026 9:12 AM] paris: Iran blocks Signal',
    text: 'Iran blocks Signal',
    message_blocks: [
      { team: 'T1', channel: 'C9', ts: '1.1', message: { blocks: [rich(section(text('Iran blocks Signal')))] } },
    ],
    files: [{ title: 'Notice', name: 'notice.pdf' }],
  };

  it('a shared message: its blocks once, its files, not who wrote it', () => {
    expect(linesOf({ text: 'see this', attachments: [shared] })).toEqual(['see this', 'Iran blocks Signal', 'Notice']);
    expect(linesOf({ attachments: [{ ...shared, message_blocks: undefined }] })).toEqual([
      'Iran blocks Signal',
      'Notice',
    ]);
    expect(linesOf({ attachments: [{ fallback: shared.fallback }] })).toEqual(['Iran blocks Signal']);
  });

  it('a message shared within a shared one, and blocks of an app', () => {
    const outer = { fallback: 'x y z', blocks: [{ type: 'header', text: plain('App head') }], attachments: [shared] };
    expect(linesOf({ attachments: [outer] })).toEqual(['App head', 'x y z', 'Iran blocks Signal', 'Notice']);
  });

  it('stands apart from what was typed', () => {
    expect(messageWords({ text: 'see', attachments: [shared] }).text).toBe('see\n\nIran blocks Signal\n\nNotice');
    expect([
      ownWords({ text: 'see', attachments: [shared] }).text,
      carriedWords({ text: 'see', attachments: [shared] }).text,
    ]).toEqual(['see', 'Iran blocks Signal\n\nNotice']);
  });
});

it('of files: title, name where it says another, description, preview', () => {
  const file = {
    title: 'TikTok ban',
    name: 'tiktok_ban.pdf',
    alt_txt: 'A letter',
    preview: 'Belgium bans it',
    plain_text: 'Belgium bans it\nfor staff',
  };
  expect(linesOf({ text: '', files: [file] })).toEqual(['TikTok ban', 'A letter', 'Belgium bans it', 'for staff']);
  expect(
    linesOf({
      files: [
        { title: 'belgium_bans-tiktok.txt', name: 'belgium_bans-tiktok.txt' },
        { name: 'x.png', mode: 'tombstone' },
      ],
    }),
  ).toEqual(['belgium bans tiktok', 'x']);
});

it('addresses claim nothing, unless there is nothing else', () => {
  expect(linesOf({ text: 'TikTok <https://news.example/china/ban> in Belgium' })).toEqual(['TikTok   in Belgium']);
  expect(linesOf({ text: '<https://news.example/belgium-tiktok>' })).toEqual(['https://news.example/belgium-tiktok']);
});

describe('within bounds', () => {
  it.each([
    null,
    undefined,
    1,
    'x',
    [],
    { blocks: 'x', attachments: { a: 1 }, files: [null, 3, [[]]], text: { a: 1 } },
    { blocks: [null, [null], { type: 7, text: 9 }] },
  ])('what is no message says nothing: %j', (message) => {
    expect(messageWords(message)).toEqual({ text: '', cut: false });
  });

  it('what nests without end is cut, and known to be', () => {
    let deep: object = { type: 'header', text: plain('bottom') };
    for (let at = 0; at < 50; at += 1) deep = { type: 'container', title: plain(`floor ${at}`), child_blocks: [deep] };
    const { text, cut } = messageWords({ blocks: [deep] });
    expect(cut).toBe(true);
    expect(text).toContain('floor 49');
    expect(text).not.toContain('bottom');
    let shared: object = { text: 'bottom' };
    for (let at = 0; at < 5_000; at += 1) shared = { text: `level ${at}`, attachments: [shared] };
    expect(messageWords(shared).cut).toBe(true);
  });

  it('what is endlessly long is cut, soon', () => {
    const from = performance.now();
    const long = messageWords({
      text: 'word '.repeat(200_000),
      blocks: [rich(section(text('a b\n'.repeat(100_000))))],
      attachments: Array(10_000).fill({ text: 'c d' }),
    });
    expect(long.cut).toBe(true);
    expect(long.text.length).toBeLessThanOrEqual(2 * BOUNDS.characters);
    expect(performance.now() - from).toBeLessThan(500);
  });
});
