/** What is checked, over the wire: wherever a message keeps its words, and the message above it where Slack gives that. */
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NOTES } from '../../../bots/conversation/words.ts';
import { list } from '../../fakes/slack/block-kit-report.ts';
import { CHANNEL, DIRECT } from '../../fakes/slack/payloads.ts';
import { BOT } from '../../fakes/slack/slack.ts';
import { wordsOf } from '../../fakes/slack/words.ts';
import { openWorkspace, type Workspace } from '../../fakes/slack/workspace.ts';
import { interdict } from '../../golden/interdict.ts';

const CLAIM = 'Belgium has banned TikTok for everyone.';
const SHARED = { is_share: true, author_id: 'U3', author_name: 'ada', text: CLAIM, fallback: `[x 1] ada: ${CLAIM}` };
const HEAD = '1600000000.000100';

let at: Workspace;
beforeEach(async () => {
  at = await openWorkspace({ mode: 'socket', interdict, logQuestions: false });
});
afterEach(async () => {
  await at.close();
  expect(at.slack.faults).toEqual([]);
});

/** What came back, with its notes. */
async function answered(kind: 'event' | 'interactive', payload: object): Promise<string> {
  const before = at.slack.seen.length;
  await at.transport.send(kind, payload);
  await at.slack.until(() => at.slack.seen.length > before, 'an answer');
  const seen = at.slack.seen.slice(before);
  return seen
    .map(({ message }) => [wordsOf(list(message['blocks'])), JSON.stringify(message['blocks'])].flat().join(' '))
    .join(' ');
}

describe('the entry in the menu of a message', () => {
  it.each([
    ['an unfurled page', { attachments: [{ title: CLAIM, fallback: CLAIM }] }],
    ['a shared message', { attachments: [SHARED] }],
    [
      'a list of rich text',
      {
        blocks: [
          {
            type: 'rich_text',
            elements: [
              {
                type: 'rich_text_list',
                style: 'bullet',
                elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: CLAIM }] }],
              },
            ],
          },
        ],
      },
    ],
    [
      'a table',
      {
        blocks: [
          {
            type: 'table',
            rows: [
              [
                { type: 'raw_text', text: 'TikTok' },
                { type: 'raw_text', text: 'Belgium' },
              ],
            ],
          },
        ],
      },
    ],
    ['the name of a file', { files: [{ title: 'tiktok_ban_belgium.pdf', name: 'tiktok_ban_belgium.pdf' }] }],
    ['a flag', { text: 'TikTok is banned in :flag-be:' }],
  ])('reads %s', async (_what, over) => {
    expect(await answered('interactive', at.payloads.shortcut('', CHANNEL, undefined, over))).toMatch(
      /TikTok.*Belgium/,
    );
  });
});

describe('a mention', () => {
  it('with nothing to read in it asks about what it shares', async () => {
    const said = await answered(
      'event',
      at.payloads.mention('is this true?', CHANNEL, undefined, { attachments: [SHARED] }),
    );
    expect(said).toMatch(/TikTok.*Belgium/);
    expect(said).toContain(NOTES.readCarried);
  });

  it('in a thread asks about its head, where the app may read the channel', async () => {
    at.slack.scopes += ',channels:history';
    at.slack.threads.set(HEAD, { type: 'message', user: 'U2', text: CLAIM, ts: HEAD });
    const said = await answered('event', at.payloads.mention('is this true?', CHANNEL, HEAD));
    expect(said).toMatch(/TikTok.*Belgium/);
    expect(said).toContain(NOTES.readAbove);
    await answered('event', at.payloads.mention('signal iran', CHANNEL, HEAD));
    expect(at.slack.callsOf('conversations.replies')).toHaveLength(1);
  });

  it('in a thread whose head is not given says how to check that, and asks no more for it', async () => {
    for (let count = 0; count < 2; count += 1) {
      const said = await answered('event', at.payloads.mention('is this true?', CHANNEL, HEAD));
      expect(said).toContain(NOTES.aboveHidden);
    }
    expect(at.slack.callsOf('conversations.replies')).toHaveLength(1);
  });

  it('takes the head that came with it', async () => {
    const root = { type: 'message', user: 'U2', text: CLAIM, ts: HEAD };
    expect(await answered('event', at.payloads.mention('', CHANNEL, HEAD, { root }))).toMatch(/TikTok.*Belgium/);
    expect(at.slack.callsOf('conversations.replies')).toEqual([]);
  });
});

describe('a direct message', () => {
  it.each([
    ['a forward', { attachments: [SHARED] }],
    ['a file', { subtype: 'file_share', files: [{ title: CLAIM, name: 'note.txt', preview: CLAIM }] }],
    [
      'a forward with a table',
      {
        attachments: [
          {
            message_blocks: [
              {
                message: {
                  blocks: [
                    {
                      type: 'table',
                      rows: [
                        [
                          { type: 'raw_text', text: 'TikTok' },
                          { type: 'raw_text', text: 'Belgium' },
                        ],
                      ],
                    },
                  ],
                },
              },
            ],
          },
        ],
      },
    ],
  ])('of nothing but %s is checked', async (_what, over) => {
    expect(await answered('event', at.payloads.direct('', over))).toMatch(/TikTok.*Belgium/);
  });

  it('with a question of its own is answered, whatever it forwards', async () => {
    expect(await answered('event', at.payloads.direct('signal iran', { attachments: [SHARED] }))).toMatch(
      /Signal.*Iran/,
    );
  });

  it('under another asks about that one, unless the bot wrote it', async () => {
    at.slack.threads.set(HEAD, { type: 'message', user: 'U2', text: '', attachments: [SHARED], ts: HEAD });
    const asked = () => answered('event', at.payloads.direct('really?', { thread_ts: HEAD }));
    expect(await asked()).toMatch(/TikTok.*Belgium/);
    at.slack.threads.set(HEAD, { type: 'message', user: BOT.user, bot_id: BOT.id, text: CLAIM, ts: HEAD });
    expect(await asked()).not.toContain(NOTES.readAbove);
    expect(at.slack.callsOf('conversations.replies')[0]?.args).toMatchObject({ channel: DIRECT, ts: HEAD, limit: '1' });
  });

  it('writes nothing of what is forwarded to the log', async () => {
    await answered('event', at.payloads.direct('', { attachments: [{ ...SHARED, text: `${CLAIM} secretplace` }] }));
    expect(at.logged.join('')).not.toMatch(/secretplace|Belgium/);
  });
});
