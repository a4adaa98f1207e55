/** Reads a measures file line by line in bounded memory, and says of every bad line why it is bad. */
import { createReadStream } from 'node:fs';
import { spellPath } from '../ledger-error.ts';
import { type Measure, measure } from './measure.ts';

/** A measure takes about 1.6 kB; this is some 5,000 of them. */
export const MAX_FILE_BYTES = 8 * 1024 * 1024;
export const MAX_LINE_BYTES = 64 * 1024;
/** Reasons kept; the rest are only counted. */
const MAX_REASONS = 50;

export interface ReadMeasures {
  readonly measures: readonly { readonly line: number; readonly measure: Measure }[];
  readonly rejected: Rejections;
}

/** Bad lines with their reasons; at most 50 are kept in words. */
export class Rejections {
  readonly reasons: { readonly line: number; readonly reason: string }[] = [];
  count = 0;

  add(line: number, reason: string): void {
    this.count += 1;
    if (this.reasons.length < MAX_REASONS) this.reasons.push({ line, reason });
  }
}

/**
 * @param progress is told the number of bytes read so far.
 * @throws the error of the file system where the file cannot be read.
 */
export async function readMeasures(file: string, progress: (bytes: number) => void = () => {}): Promise<ReadMeasures> {
  const measures: { line: number; measure: Measure }[] = [];
  const rejected = new Rejections();
  const lineOf = new Map<string, number>();
  for await (const { line, bytes, problem } of lines(file, progress)) {
    if (problem !== null) {
      rejected.add(line, problem);
      continue;
    }
    const text = decode(bytes);
    if (text === null) rejected.add(line, 'is not UTF-8');
    else if (text.trim() !== '') {
      const read = readMeasure(text);
      if ('reason' in read) {
        rejected.add(line, read.reason);
        continue;
      }
      const earlier = lineOf.get(read.measure.id);
      if (earlier !== undefined) rejected.add(line, `the id "${read.measure.id}" is that of line ${earlier}`);
      else {
        lineOf.set(read.measure.id, line);
        measures.push({ line, measure: read.measure });
      }
    }
  }
  if (measures.length === 0 && rejected.count === 0) rejected.add(1, 'the file holds no measure');
  return { measures, rejected };
}

/** One line's measure, or the reason why it is none. */
function readMeasure(text: string): { readonly measure: Measure } | { readonly reason: string } {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    return { reason: `is no JSON (${cause instanceof Error ? cause.message : 'unknown reason'})` };
  }
  const checked = measure.safeParse(value);
  if (checked.success) return { measure: checked.data };
  const reasons = checked.error.issues.map((issue) => `${spellPath(issue.path) || 'the line'}: ${issue.message}`);
  return { reason: reasons.slice(0, 3).join('; ') + (reasons.length > 3 ? `; and ${reasons.length - 3} more` : '') };
}

const NEWLINE = 0x0a;

/** Lines as bytes, numbered from 1. A line that is too long and a file that is too long end the reading with a problem. */
async function* lines(
  file: string,
  progress: (bytes: number) => void,
): AsyncGenerator<{ line: number; bytes: Buffer; problem: string | null }> {
  const stream = createReadStream(file);
  let line = 1;
  let pending: Buffer = Buffer.alloc(0);
  let total = 0;
  const stop = (problem: string) => ({ line, bytes: Buffer.alloc(0), problem });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    total += chunk.length;
    progress(total);
    pending = pending.length === 0 ? chunk : Buffer.concat([pending, chunk]);
    let start = 0;
    for (let end = pending.indexOf(NEWLINE); end >= 0; end = pending.indexOf(NEWLINE, start)) {
      if (end - start > MAX_LINE_BYTES) {
        yield stop(`is longer than ${MAX_LINE_BYTES} bytes; nothing after it was read`);
        return;
      }
      yield { line, bytes: pending.subarray(start, end), problem: null };
      line += 1;
      start = end + 1;
    }
    pending = pending.subarray(start);
    if (pending.length > MAX_LINE_BYTES) {
      yield stop(`is longer than ${MAX_LINE_BYTES} bytes; nothing after it was read`);
      return;
    }
    if (total > MAX_FILE_BYTES) {
      yield stop(`the file is longer than ${MAX_FILE_BYTES} bytes; nothing from here on was read`);
      return;
    }
  }
  if (pending.length > 0) yield { line, bytes: pending, problem: null };
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

function decode(bytes: Buffer): string | null {
  try {
    return utf8.decode(bytes);
  } catch {
    return null;
  }
}
