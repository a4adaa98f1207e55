/**
 * Plain text into what Slack shows as exactly that text: nothing typed or quoted can ping, link or format (promise 10).
 * Text goes into plain_text and rich_text elements, which have no markup; only where Slack leaves no choice is it mrkdwn.
 * Slack's markup: https://docs.slack.dev/messaging/formatting-message-text
 */
import { visible } from '../../core/answer/visible.ts';
import { LIMITS } from './limits.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const CHARACTERS: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** For the fallback text beside the blocks, which Slack reads as mrkdwn: no mention or link can stand in it. */
export function escapeText(text: string): string {
  return visible(text).replace(/[&<>]/g, (char) => ENTITIES[char] ?? char);
}

/** What was typed in a message event, as typed: entities resolved, links and mentions back to their visible words. */
export function typedText(text: string): string {
  return text
    .replace(/<(?:[@#!]([^>|]*)|([^>|]*))(?:\|([^>]*))?>/g, (_whole, special: string | undefined, link, label) =>
      special === undefined ? (label ?? link.replace(/^mailto:/, '')) : (label ?? ''),
    )
    .replace(/&(?:amp|lt|gt);/g, (entity) => CHARACTERS[entity] ?? entity);
}

/** What a message says, for its claims to be read: as typed, without whom and which channel it mentions. */
export function messageText(text: string): string {
  return typedText(text.replace(/<[@#][^>]*>|<!(?:subteam|here|channel|everyone)[^>]*>/g, ' '));
}

/** The address as a link target: http or https and within Slack's length. Null where it is no such address. */
export function linkTarget(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const { protocol, href } = new URL(url);
  if (protocol !== 'https:' && protocol !== 'http:') return null;
  return href.length <= LIMITS.url.max ? href : null;
}

/**
 * Cuts text into pieces, at spaces where it can, so that joined they are the text again.
 * @param max units a piece, at least 2: a character outside the first plane takes two
 */
export function pieces(text: string, max: number): string[] {
  const cut: string[] = [];
  let rest = text;
  while (rest.length > max) {
    const space = rest.lastIndexOf(' ', max - 1);
    let at = space > max / 2 ? space + 1 : max;
    if (at > 1 && /[\ud800-\udbff]/.test(rest.charAt(at - 1))) at -= 1;
    cut.push(rest.slice(0, at));
    rest = rest.slice(at);
  }
  cut.push(rest);
  return cut.filter((piece) => piece !== '');
}

/** At most `max` units, at least 3; what is cut is seen to be cut. */
export function shortened(text: string, max: number): string {
  if (text.length <= max) return text;
  const [first = ''] = pieces(text, max - 1);
  return `${first.trimEnd()}…`;
}
