/** The text to be checked, from a file or from standard input: whole, of bounded size, and known to be text. */
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { LIMITS } from './limits.ts';

/** The text cannot be had. The message is one line for the person who asked. */
export class DraftError extends Error {
  override readonly name = 'DraftError';
}

/**
 * @param file a path; null: standard input
 * @throws DraftError
 */
export async function readDraft(file: string | null, input: Readable): Promise<string> {
  return textOf(file === null ? await fromStream(input) : await fromFile(file), file ?? 'standard input');
}

async function fromFile(file: string): Promise<Buffer> {
  const handle = await open(file, 'r').catch((cause: NodeJS.ErrnoException) => {
    throw new DraftError(
      WHY[cause.code ?? '']?.(file) ?? `${file} cannot be opened (${cause.code ?? 'no reason given'})`,
      {
        cause,
      },
    );
  });
  try {
    const stat = await handle.stat();
    if (stat.isDirectory()) throw new DraftError(`${file} is a folder: --check needs one file`);
    if (stat.size > LIMITS.draft) throw new DraftError(tooLarge(file, stat.size));
    return await handle.readFile();
  } catch (cause) {
    if (cause instanceof DraftError) throw cause;
    throw new DraftError(`${file} cannot be read`, { cause });
  } finally {
    await handle.close();
  }
}

const WHY: Readonly<Record<string, (file: string) => string>> = {
  ENOENT: (file) => `there is no file ${file}`,
  EACCES: (file) => `${file} may not be read: its permissions forbid it`,
  EPERM: (file) => `${file} may not be read: its permissions forbid it`,
  EISDIR: (file) => `${file} is a folder: --check needs one file`,
  ENOTDIR: (file) => `there is no file ${file}`,
  ENAMETOOLONG: () => 'the name of the file is too long: give the text on standard input, or a file',
};

async function fromStream(input: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of input as AsyncIterable<Buffer | string>) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    size += bytes.length;
    if (size > LIMITS.draft) throw new DraftError(tooLarge('standard input', size));
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(what: string, size: number): string {
  const [has, most] = [size, LIMITS.draft].map((bytes) => (bytes / 1e6).toFixed(1));
  return `${what} has ${has} MB or more, and at most ${most} MB are checked: check it in parts`;
}

/** UTF-8, or UTF-16 where its mark says so. */
function textOf(bytes: Buffer, what: string): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null;
  try {
    const text = new TextDecoder(marked ?? 'utf-8', { fatal: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // Said below.
  }
  throw new DraftError(`${what} is no plain text (UTF-8): save it as plain text first`);
}
