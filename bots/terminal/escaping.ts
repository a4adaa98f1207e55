/** What may reach the terminal: text in which nothing acts, and links that lead where they say. */
import { visible } from '../../core/answer/visible.ts';

const OSC = '\u001b]';
const END = '\u001b\\';

/** @returns the text on one line, with nothing in it that a terminal would obey. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s*\n\s*/g, ' '));
}

/**
 * The text as a link the terminal can open (OSC 8: https://gist.github.com/egmontkob/eb114294efbcd5adb1944c9f3cb5feda).
 * @returns the text alone where the address is not one of the web
 */
export function link(text: string, address: string): string {
  if (!URL.canParse(address)) return text;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return text;
  // The URL standard has percent-encoded controls and everything beyond ASCII.
  return `${OSC}8;;${url.href}${END}${text}${OSC}8;;${END}`;
}
