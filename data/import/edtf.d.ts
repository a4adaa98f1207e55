/** The part of the edtf package that is used here; the package brings no types of its own. */
declare module 'edtf' {
  /** @throws Error where the text is no EDTF of one of these types, up to this level. */
  export function parse(text: string, options?: { level?: 0 | 1 | 2; types?: readonly string[] }): { type: string };

  /** @returns the date with its first and last moment, in milliseconds since 1970 (UTC). @throws Error as parse does. */
  export default function edtf(text: string): { readonly min: number; readonly max: number };
}
