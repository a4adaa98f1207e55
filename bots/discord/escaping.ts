/**
 * Plain text into Discord markdown that shows exactly that text: nothing typed or quoted can ping, link, format or hide
 * (promise 10). discord.js's own escapeMarkdown leaves headings, masked links, mentions, timestamps and quotes alive.
 * What Discord reads as markup: https://docs.discord.com/developers/reference#message-formatting
 */
import { visible } from '../../core/answer/visible.ts';
import { dayOfTime } from '../conversation/today.ts';

/** These act anywhere in a line: emphasis, code, spoilers, mentions, timestamps, links, headings, quotes. */
const ANYWHERE = /[\\*_~`|<>[\]#@]/g;
/** An address in plain text becomes a link by itself, and an invite an invite. */
const ADDRESS = /:(?=\/\/)/g;
/** List items and small print act at the start of a line only. */
const LINE_START = /^([ \t]*)([-+])/gm;
const NUMBERED = /^([ \t]*\d+)([.)])/gm;

/** Text of any number of lines. */
export function escapeText(text: string): string {
  return visible(text)
    .replace(ANYWHERE, '\\$&')
    .replace(ADDRESS, '\\:')
    .replace(LINE_START, '$1\\$2')
    .replace(NUMBERED, '$1\\$2');
}

/** Text that must stay on one line: a heading, a label, small print. */
export function escapeLine(text: string): string {
  return escapeText(text.includes('\n') ? text.replace(/\s*\n\s*/g, ' ') : text);
}

/** A block quote, every line of it marked; an empty line too, or the quote would end there. */
export function blockQuote(text: string): string {
  return escapeText(text)
    .split('\n')
    .map((line) => `> ${line}`)
    .join('\n');
}

/** Inline code, in which no backslash escapes; null where the text holds the mark itself. */
export function codeSpan(text: string): string | null {
  const shown = visible(text).replace(/\s*\n\s*/g, ' ');
  return shown.includes('`') || shown.trim() === '' ? null : `\`${shown}\``;
}

/** A code block, in which no backslash escapes; null where the text holds the fence itself. */
export function codeBlock(text: string): string | null {
  const shown = visible(text);
  return shown.includes('```') ? null : `\`\`\`text\n${shown}\n\`\`\``;
}

/**
 * The address as a link target: http or https, with what could end the target percent-encoded. Null where it is no
 * such address, so that nothing else ever becomes a link.
 */
export function linkTarget(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== 'https:' && parsed.protocol !== 'http:') return null;
  return parsed.href.replace(
    /[()<>[\]\\`"\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  );
}

/**
 * A citation's number as a link, and nothing else ever: inside a link's label Discord shows a backslash instead of obeying
 * it, so that no words could be made harmless there (https://github.com/discord/discord-api-docs/issues/6185). What stands
 * round the number, its brackets too, is escaped outside of the link.
 */
export function numberLink(number: number, url: string | null): string {
  const target = linkTarget(url);
  return target ? `[${number}](<${target}>)` : String(number);
}

/** What was typed, as words: without whom it mentions and pictures of its own; a time as a day, a link as what it shows. */
export function typedText(text: string): string {
  return text
    .replace(/<t:(-?\d{1,12})(?::[a-zA-Z])?>/g, (_whole, seconds: string) => dayOfTime(seconds))
    .replace(/<(?:[@#][!&]?|id:)[^<>\s]{1,40}>|<\/[^<>]{1,100}:\d+>|<a?:\w{1,40}:\d+>/g, ' ')
    .replace(/\[([^[\]\n]+)\]\(<?https?:\/\/[^()\s]+>?(?:\s+"[^"\n]*")?\)/g, '$1')
    .replace(/<(https?:\/\/[^<>\s]+)>/g, '$1');
}
