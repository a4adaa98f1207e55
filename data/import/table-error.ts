/** The error of a table of the import that is wrong; the message names the file and the place in it. */
export class TableError extends Error {
  override readonly name = 'TableError';
}
