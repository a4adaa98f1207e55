/** The one error of a ledger that cannot be used: what is wrong, where, and what was expected, for an operator to mend. */

/** Why a ledger is refused. */
const LEDGER_ERROR_CODES = {
  missing: 'the file or folder is not there or cannot be read',
  'not-json': 'the file is no JSON',
  shape: 'a value has the wrong shape, or a key is unknown',
  uncited: 'a statement has no citation',
  'duplicate-id': 'an id is used twice',
  'dangling-id': 'an id points at nothing',
  digest: 'a quotation is not the text that its digest was made of',
  'no-capture': 'a quotation comes from a source with no capture to check it against',
} as const;
export type LedgerErrorCode = keyof typeof LEDGER_ERROR_CODES;

export class LedgerError extends Error {
  override readonly name = 'LedgerError';
  readonly code: LedgerErrorCode;
  /** The file or folder, as the operator would open it. */
  readonly file: string;
  /** Where inside the file: `[3].statements[0].value.date`; empty where the file as a whole is meant. */
  readonly path: string;
  /** What should have stood there. */
  readonly expected: string;

  constructor(code: LedgerErrorCode, file: string, path: string, expected: string, cause?: unknown) {
    const where = path === '' ? file : `${file} at ${path}`;
    super(
      `The ledger cannot be loaded: ${where}: ${LEDGER_ERROR_CODES[code]}. Expected: ${expected}.`,
      cause === undefined ? undefined : { cause },
    );
    this.code = code;
    this.file = file;
    this.path = path;
    this.expected = expected;
  }
}

/** Spells a path inside a JSON file: `[3].statements[0].value`. */
export function spellPath(path: readonly PropertyKey[]): string {
  return path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');
}
