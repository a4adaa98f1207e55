/**
 * The words of a message wherever Discord keeps them: its content, embeds, poll, components, the descriptions of what is
 * attached, and the same of what it forwards.
 *
 * Fields: https://docs.discord.com/developers/resources/message#message-object, its embed, attachment and snapshot
 * objects; https://docs.discord.com/developers/resources/poll; https://docs.discord.com/developers/components/reference.
 * They are read as delivered: discord.js keeps less of a forwarded message than Discord sends.
 */
import { type Bag, bag, type Gathered, type Gathering, gathering, list } from '../conversation/gathering.ts';
import { typedText } from './escaping.ts';

/** A field's own words, or which fields of what stands in it are read. */
type Shape = 'markup' | 'pair' | Fields;
interface Fields {
  readonly [field: string]: Shape;
}

const MEDIA: Fields = { title: 'markup', description: 'markup' };

const EMBED: Fields = {
  author: { name: 'markup' },
  title: 'markup',
  description: 'markup',
  fields: 'pair',
  footer: { text: 'markup' },
};
const POLL: Fields = { question: { text: 'markup' }, answers: { poll_media: { text: 'markup' } } };

/** Text displays have content; sections, containers and rows have components; thumbnails and galleries descriptions. */
const COMPONENT: { [field: string]: Shape } = {
  content: 'markup',
  description: 'markup',
  items: { description: 'markup' },
};
COMPONENT['components'] = COMPONENT;
COMPONENT['accessory'] = COMPONENT;

const MESSAGE: Fields = {
  content: 'markup',
  embeds: EMBED,
  components: COMPONENT,
  poll: POLL,
  attachments: MEDIA,
};
const FORWARDED: Fields = { message_snapshots: { message: MESSAGE } };

/** Everything that the message says. */
export function messageWords(message: unknown): Gathered {
  return wordsIn(message, { ...MESSAGE, ...FORWARDED });
}

/** What it carries beside what whoever wrote it typed: what is forwarded, embedded or attached. */
export function carriedWords(message: unknown): Gathered {
  const { content: _typed, ...carried } = MESSAGE;
  return wordsIn(message, { ...carried, ...FORWARDED });
}

function wordsIn(message: unknown, fields: Fields): Gathered {
  const words = gathering();
  sayFields(bag(message) ?? {}, fields, words);
  return words.done();
}

function say(value: unknown, shape: Shape, words: Gathering): void {
  if (shape === 'markup') {
    if (typeof value === 'string') words.say(typedText(value));
  } else if (shape === 'pair') {
    const { name, value: said } = bag(value) ?? {};
    words.say(
      [name, said]
        .filter((text) => typeof text === 'string')
        .map(typedText)
        .join(': '),
    );
  } else sayFields(bag(value) ?? {}, shape, words);
}

/** What stands apart from what was said before it. */
const APART: ReadonlySet<string> = new Set(['embeds', 'poll', 'attachments', 'message_snapshots']);

function sayFields(of: Bag, fields: Fields, words: Gathering): void {
  for (const [field, shape] of Object.entries(fields)) {
    if (of[field] === undefined || of[field] === null) continue;
    const parts = Array.isArray(of[field]) ? list(of[field]) : [of[field]];
    for (const part of parts) {
      if (APART.has(field)) words.apart();
      words.within(() => say(part, shape, words));
    }
  }
}
