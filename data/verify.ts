/** Proves quotations: each capture has the recorded bytes, and each quotation stands in it exactly once, byte for byte. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LedgerFiles, Quotation, Source } from '../core/ledger/schema.ts';
import { sha256 } from './integrity.ts';

export interface Verification {
  /** Captures on record, and how many of them are in the folder with the recorded size and digest. */
  readonly captures: { readonly recorded: number; readonly proven: number };
  readonly quotations: { readonly recorded: number; readonly proven: number };
  /** One sentence for each thing that does not hold. */
  readonly findings: readonly string[];
}

/** @param directory holds the capture files under the names on record. */
export function verifyCaptures(files: LedgerFiles, directory: string): Verification {
  const findings: string[] = [];
  const bytesOf = new Map<string, Buffer>();
  const captured = files.sources.filter((source) => source.capture !== null);
  for (const source of captured) {
    const bytes = provenCapture(source, directory, findings);
    if (bytes) bytesOf.set(source.id, bytes);
  }
  let recorded = 0;
  let proven = 0;
  for (const { statements } of files.records) {
    for (const statement of statements) {
      for (const [index, { source, quote }] of statement.citations.entries()) {
        if (quote === null) continue;
        recorded += 1;
        const bytes = bytesOf.get(source);
        const times = bytes ? occurrences(bytes, quote) : 0;
        if (times === 1) proven += 1;
        else {
          const where = `statement ${statement.id}, citation ${index + 1}`;
          findings.push(
            bytes
              ? `${where}: the quotation occurs ${times === 0 ? 'nowhere' : `${times} times`} in the capture of ${source}, not once.`
              : `${where}: not proven, the capture of ${source} is not as recorded.`,
          );
        }
      }
    }
  }
  return { captures: { recorded: captured.length, proven: bytesOf.size }, quotations: { recorded, proven }, findings };
}

function provenCapture(source: Source, directory: string, findings: string[]): Buffer | null {
  if (source.capture === null) return null;
  const file = join(directory, source.capture.file);
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    findings.push(`${file}: cannot be read (${(cause as NodeJS.ErrnoException).code ?? 'unknown reason'}).`);
    return null;
  }
  if (bytes.length !== source.capture.bytes) {
    findings.push(`${file}: ${bytes.length} bytes, recorded are ${source.capture.bytes}.`);
    return null;
  }
  if (sha256(bytes) !== source.capture.sha256) {
    findings.push(`${file}: the SHA-256 is ${sha256(bytes)}, recorded is ${source.capture.sha256}.`);
    return null;
  }
  return bytes;
}

function occurrences(bytes: Buffer, { prefix, exact, suffix }: Quotation): number {
  const sought = Buffer.from(prefix + exact + suffix, 'utf8');
  let count = 0;
  for (let at = bytes.indexOf(sought); at >= 0; at = bytes.indexOf(sought, at + 1)) count += 1;
  return count;
}
