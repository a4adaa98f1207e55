import { describe, expect, it } from 'vitest';
import { checkBlocks, checkMessage, checkView, type Kind } from './block-kit.ts';
import { checkSuggestions } from './block-kit-elements.ts';

const plain = (text: string) => ({ type: 'plain_text', text, emoji: false });
const section = (text: string) => ({ type: 'section', text: plain(text) });
const button = (over: object = {}) => ({ type: 'button', action_id: 'a', text: plain('Ask'), value: 'v', ...over });
const rich = (...elements: unknown[]) => ({
  type: 'rich_text',
  elements: [{ type: 'rich_text_section', elements }],
});
const cell = (text: string) => ({ type: 'raw_text', text });
const select = (options: unknown[]) => ({ type: 'static_select', action_id: 'a', options });
const option = (text: string, value: string) => ({ text: plain(text), value });

const overflow = (most: number) => ({
  type: 'overflow',
  action_id: 'o',
  options: Array.from({ length: most }, (_, i) => option(`${i}`, `v${i}`)),
});
const grouped = (...options: unknown[]) => ({
  type: 'static_select',
  action_id: 'g',
  option_groups: [{ label: plain('Group'), options }],
});
const container = (over: object) => ({
  type: 'container',
  title: plain('The rest'),
  width: 'full',
  is_collapsible: true,
  default_collapsed: true,
  child_blocks: [section('x')],
  ...over,
});

describe('the Block Kit checker', () => {
  it('takes what Slack takes', () => {
    const blocks = [
      { type: 'header', text: plain('Head') },
      { type: 'section', fields: [{ type: 'mrkdwn', text: '*Label:*' }, plain('value')] },
      rich({ type: 'text', text: 'a', style: { bold: true } }, { type: 'link', url: 'https://a.example', text: '[1]' }),
      { type: 'divider' },
      {
        type: 'table',
        rows: [
          [cell(' '), cell('a')],
          [cell('b'), rich({ type: 'text', text: 'c' })],
        ],
      },
      { type: 'actions', elements: [button(), { type: 'datepicker', action_id: 'd', placeholder: plain('Day') }] },
      { type: 'actions', elements: [overflow(5), grouped(option('x', 'a'))] },
      { type: 'context', elements: [plain('small')] },
      container({ child_blocks: [section('x'), { type: 'context', elements: [plain('small')] }] }),
    ];
    expect(checkBlocks(blocks, 'message')).toEqual([]);
  });

  const refused: [string, unknown[], Kind?][] = [
    ['51 blocks', Array.from({ length: 51 }, () => section('x'))],
    ['101 blocks in a modal', Array.from({ length: 101 }, () => section('x')), 'modal'],
    ['a header of 151 characters', [{ type: 'header', text: plain('x'.repeat(151)) }]],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }]],
    ['a section of 3,001 characters', [section('x'.repeat(3001))]],
    ['a field of 2,001 characters', [{ type: 'section', fields: [plain('x'.repeat(2001))] }]],
    ['11 fields', [{ type: 'section', fields: Array.from({ length: 11 }, () => plain('x')) }]],
    ['an empty text', [section('')]],
    ['a section with nothing', [{ type: 'section' }]],
    ['a button of 76 characters', [{ type: 'actions', elements: [button({ text: plain('x'.repeat(76)) })] }]],
    ['an action id of 256 characters', [{ type: 'actions', elements: [button({ action_id: 'x'.repeat(256) })] }]],
    ['a button value of 2,001 characters', [{ type: 'actions', elements: [button({ value: 'x'.repeat(2001) })] }]],
    ['the same action id twice', [{ type: 'actions', elements: [button(), button()] }]],
    [
      '26 buttons',
      [{ type: 'actions', elements: Array.from({ length: 26 }, (_, i) => button({ action_id: `a${i}` })) }],
    ],
    ['no elements', [{ type: 'actions', elements: [] }]],
    ['11 context elements', [{ type: 'context', elements: Array.from({ length: 11 }, () => plain('x')) }]],
    [
      'a block id twice',
      [
        { ...section('x'), block_id: 'a' },
        { ...section('y'), block_id: 'a' },
      ],
    ],
    ['a block id of 256 characters', [{ ...section('x'), block_id: 'x'.repeat(256) }]],
    ['an unknown block', [{ type: 'marquee' }]],
    ['an unknown key', [{ ...section('x'), colour: 'red' }]],
    ['13,201 characters in all', Array.from({ length: 5 }, () => section('x'.repeat(2700)))],
    [
      'an input in a message',
      [{ type: 'input', label: plain('l'), element: { type: 'plain_text_input', action_id: 'a' } }],
    ],
    ['a mention in mrkdwn', [{ type: 'section', text: { type: 'mrkdwn', text: '<!channel>' } }]],
    ['a link in mrkdwn', [{ type: 'section', text: { type: 'mrkdwn', text: '<https://a.example|b>' } }]],
    ['a user element', [rich({ type: 'user', user_id: 'U1' })]],
    ['a broadcast element', [rich({ type: 'broadcast', range: 'channel' })]],
    ['an empty rich text', [{ type: 'rich_text', elements: [] }]],
    ['an empty rich text element', [rich({ type: 'text', text: '' })]],
    ['a link that is no web address', [rich({ type: 'link', url: 'javascript:alert(1)', text: 'x' })]],
    ['half a surrogate pair', [section('x\ud800')]],
    ['101 table rows', [{ type: 'table', rows: Array.from({ length: 101 }, () => [cell('x')]) }]],
    ['21 table columns', [{ type: 'table', rows: [Array.from({ length: 21 }, () => cell('x'))] }]],
    ['a ragged table', [{ type: 'table', rows: [[cell('x')], [cell('x'), cell('y')]] }]],
    ['10,001 characters in tables', [{ type: 'table', rows: [[cell('x'.repeat(10_001))]] }]],
    ['an option value of 76 characters', [{ type: 'actions', elements: [select([option('x', 'x'.repeat(76))])] }]],
    ['the same option twice', [{ type: 'actions', elements: [select([option('x', 'a'), option('y', 'a')])] }]],
    ['6 options in an overflow menu', [{ type: 'actions', elements: [overflow(6)] }]],
    ['a group with no options', [{ type: 'actions', elements: [grouped()] }]],
    ['groups beside options', [{ type: 'actions', elements: [{ ...grouped(option('x', 'a')), options: [] }] }]],
    ['a container in a modal', [container({})], 'modal'],
    ['a container with no title', [container({ title: undefined })]],
    ['a container title of 151 characters', [container({ title: plain('x'.repeat(151)) })]],
    ['an empty container', [container({ child_blocks: [] })]],
    ['11 blocks in a container', [container({ child_blocks: Array.from({ length: 11 }, () => section('x')) })]],
    ['rich text in a container', [container({ child_blocks: [rich({ type: 'text', text: 'a' })] })]],
    ['a container in a container', [container({ child_blocks: [container({})] })]],
    ['a fault in a container', [container({ child_blocks: [section('')] })]],
    ['a container of no such width', [container({ width: 'huge' })]],
    ['a container collapsed that does not collapse', [container({ is_collapsible: false })]],
    ['no options', [{ type: 'actions', elements: [select([])] }]],
    [
      'a day that is none',
      [{ type: 'actions', elements: [{ type: 'datepicker', action_id: 'a', initial_date: '1 March' }] }],
    ],
  ];
  it.each(refused)('refuses %s', (_what, blocks, kind = 'message') => {
    expect(checkBlocks(blocks, kind)).not.toEqual([]);
  });

  it('wants a fallback text without markup', () => {
    expect(checkMessage({ text: 'words', blocks: [section('x')] })).toEqual([]);
    expect(checkMessage({ blocks: [section('x')] })).not.toEqual([]);
    expect(checkMessage({ text: 'x'.repeat(4001) })).not.toEqual([]);
    expect(checkMessage({ text: 'ping <!here>' })).not.toEqual([]);
  });

  it('checks views', () => {
    const view = { type: 'modal', title: plain('Title'), blocks: [section('x')] };
    expect(checkView(view)).toEqual([]);
    expect(checkView({ ...view, title: plain('x'.repeat(25)) })).not.toEqual([]);
    expect(checkView({ ...view, private_metadata: 'x'.repeat(3001) })).not.toEqual([]);
    const input = { type: 'input', label: plain('l'), element: { type: 'plain_text_input', action_id: 'a' } };
    expect(checkView({ ...view, blocks: [input] })).not.toEqual([]);
  });

  it('checks suggestions', () => {
    expect(checkSuggestions({ options: [] })).toEqual([]);
    expect(checkSuggestions({ options: [option('TikTok', 'tiktok')] })).toEqual([]);
    expect(checkSuggestions({ options: [option('x'.repeat(76), 'a')] })).not.toEqual([]);
    expect(checkSuggestions({})).not.toEqual([]);
  });
});
