/** How a sentence begins and ends. */

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** With its full stop; what was cut short ends in its ellipsis. @param text without a full stop. */
export function ended(text: string): string {
  return text.endsWith('…') ? text : `${text}.`;
}
