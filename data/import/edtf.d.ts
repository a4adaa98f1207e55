/** The part of the edtf package that the import uses; the package brings no types of its own. */
declare module 'edtf' {
  /** @throws Error where the text is no EDTF of one of these types, up to this level. */
  export function parse(text: string, options?: { level?: 0 | 1 | 2; types?: readonly string[] }): { type: string };
}
