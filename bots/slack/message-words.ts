/**
 * The words of a message wherever Slack keeps them: its text and blocks, its attachments (unfurled links, shared and
 * forwarded messages), its files. What only stands for something else where that cannot be shown (the text beside
 * blocks, an attachment's fallback) is read where it says more.
 *
 * Messages: https://docs.slack.dev/reference/events/message. Attachments:
 * https://docs.slack.dev/messaging/formatting-message-text#attachments; how a shared message comes, its
 * `message_blocks` and `files`, is in the SDK's ConversationsRepliesResponse
 * (https://docs.slack.dev/tools/node-slack-sdk/reference/web-api). Files: https://docs.slack.dev/reference/objects/file-object.
 */
import {
  type Bag,
  bag,
  type Gathered,
  type Gathering,
  gathering,
  list,
  type Mark,
  textIn,
} from '../conversation/gathering.ts';
import { sayBlocks } from './block-words.ts';
import { messageText } from './escaping.ts';

type Kind = 'markup' | 'plain' | 'name' | 'blocks' | 'pairs' | 'shared' | 'files' | 'attachments' | 'summary';
type Field = readonly [field: string, kind: Kind];

/** In the order seen. */
const OWN: readonly Field[] = [
  ['blocks', 'blocks'],
  ['text', 'summary'],
];
const CARRIED: readonly Field[] = [
  ['attachments', 'attachments'],
  ['files', 'files'],
];
const ATTACHMENT: readonly Field[] = [
  ['pretext', 'markup'],
  ['author_name', 'plain'],
  ['title', 'markup'],
  ['message_blocks', 'shared'],
  ['blocks', 'blocks'],
  ['text', 'summary'],
  ['fields', 'pairs'],
  ['footer', 'plain'],
  ['fallback', 'summary'],
  ...CARRIED,
];
const FILE: readonly Field[] = [
  ['title', 'name'],
  ['name', 'name'],
  ['alt_txt', 'plain'],
  ['subject', 'plain'],
  ['plain_text', 'plain'],
  ['preview', 'summary'],
  ['preview_plain_text', 'summary'],
];

/** Everything that the message says. */
export function messageWords(message: unknown): Gathered {
  return wordsIn(message, [...OWN, ...CARRIED]);
}

/** What whoever wrote it typed. */
export function ownWords(message: unknown): Gathered {
  return wordsIn(message, OWN);
}

/** What it carries beside that: what is forwarded, unfurled or attached. */
export function carriedWords(message: unknown): Gathered {
  return wordsIn(message, CARRIED);
}

function wordsIn(message: unknown, fields: readonly Field[]): Gathered {
  const words = gathering();
  sayFields(bag(message) ?? {}, fields, words);
  return words.done();
}

function sayFields(of: Bag, fields: readonly Field[], words: Gathering): void {
  const since = words.mark();
  for (const [field, kind] of fields) {
    if (of[field] !== undefined && of[field] !== null) SAY[kind](of[field], words, since);
  }
}

type Say = (value: unknown, words: Gathering, since: Mark) => void;

const SAY: Readonly<Record<Kind, Say>> = {
  markup: (value, words) => words.say(messageText(textIn(value))),
  plain: (value, words) => words.say(value),
  summary: (value, words, since) => words.sum(messageText(textIn(value)).replace(SHARED, ''), since),
  name: (value, words, since) => words.sum(titleOf(textIn(value)), since),
  blocks: (value, words) => sayBlocks(value, words),
  pairs: (value, words) =>
    each(value, words, ({ title, value: said }) =>
      words.say([textIn(title), messageText(textIn(said))].filter(Boolean).join(': ')),
    ),
  shared: (value, words) =>
    each(value, words, ({ message }) => sayFields(bag(message) ?? {}, [...OWN, ...CARRIED], words)),
  files: (value, words) =>
    each(value, words, (file) => {
      words.apart();
      sayFields(file, FILE, words);
    }),
  // Of a shared message the author is a person, whose name says nothing of bans; of an unfurled page it is a byline.
  attachments: (value, words) =>
    each(value, words, (attachment) => {
      words.apart();
      sayFields(attachment['author_id'] ? { ...attachment, author_name: null } : attachment, ATTACHMENT, words);
    }),
};

/** How the fallback of a shared message begins: "[November 25th, 2026 9:12 AM] ada: ". */
const SHARED = /^\[[^\]\n]*\d[^\]\n]*\] [^:\n]{1,80}: /u;

function each(value: unknown, words: Gathering, say: (of: Bag) => void): void {
  for (const item of list(value)) {
    const of = bag(item);
    if (of) words.within(() => say(of));
  }
}

/** A file's name as words: "tiktok_ban_belgium.pdf". */
function titleOf(name: string): string {
  return name.replace(/\.[\p{L}\p{N}]{1,5}$/u, '').replace(/[_-]+/gu, ' ');
}
