/** Makes characters that act or hide visible: what is typed or quoted can be read, never obeyed (promise 10). */

// C0 and C1 controls, bidirectional marks and overrides, zero-width and other invisible format characters, lone
// surrogates. Joiners (U+200C, U+200D) stay: Persian, Indic scripts and emoji are misspelt without them.
const ACTING =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffc]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

// Text made of these alone is shown as it is; most is.
const HARMLESS = /^[\n\t\u0020-\u007e\u00a1-\u00ac\u00ae-\u02ff\u2010-\u2027\u2030-\u205e]*$/;

/** @returns the text with each such character as its code point, `<U+202E>`; line feeds and tabs stay. */
export function visible(text: string): string {
  if (HARMLESS.test(text)) return text;
  return text.replace(ACTING, (char) =>
    char === '\r' ? '' : `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );
}
