/** What the terminal surface bounds, and why. */
export const LIMITS = Object.freeze({
  /** Columns where the output is no terminal; also the width of the JSON form's `text`. */
  width: 80,
  /** Longer lines are hard to read, however wide the window. */
  widest: 100,
  narrowest: 20,
  /** Characters of one piped line that are kept; the core answers that 500 is the limit. */
  line: 10_000,
  /** Bytes of a text that is checked; the core says how much of it was read. */
  draft: 1_000_000,
  /** Claims of a text that are answered. */
  claims: 200,
  /** Questions remembered at the prompt. */
  history: 200,
  /** Completions offered at once. */
  completions: 12,
  /** Milliseconds between looks at the ledger's files while the prompt is open. */
  ledgerLook: 1000,
});
