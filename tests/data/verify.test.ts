import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shippedLedger } from '../../data/load.ts';
import { readLedgerFolder } from '../../data/read.ts';
import { verifyCaptures } from '../../data/verify.ts';
import { CAPTURE, type Loose, newFolder, sha256, smallLedger, writeFolder } from './small-ledger.ts';

const SOURCES = '../shared/sources';

function verified(change: (files: Record<string, Loose>) => void, capture: string | null) {
  const files = smallLedger();
  change(files);
  const captures = newFolder();
  if (capture !== null) writeFileSync(join(captures, 'capture.txt'), capture);
  return verifyCaptures(readLedgerFolder(writeFolder(files)).files, captures);
}

const setCapture = (text: string) => (files: Record<string, Loose>) => {
  files['sources.json'][0].capture = { file: 'capture.txt', sha256: sha256(text), bytes: Buffer.byteLength(text) };
};
const setQuote = (exact: string, prefix: string, suffix: string) => (files: Record<string, Loose>) => {
  for (const { citations } of files['records/captured.json'][0].statements) {
    citations[0].quote = { exact, prefix, suffix, sha256: sha256(exact) };
  }
};

type Change = (files: Record<string, Loose>) => void;
const both =
  (one: Change, other: Change): Change =>
  (files) => {
    one(files);
    other(files);
  };

describe('verify', () => {
  it('proves a quotation that occurs exactly once between its prefix and its suffix', () => {
    expect(verified(() => {}, CAPTURE)).toEqual({
      captures: { recorded: 1, proven: 1 },
      quotations: { recorded: 3, proven: 3 },
      findings: [],
    });
  });

  it('tells a passage that occurs twice by its prefix', () => {
    const twice = verified(setQuote('The minister said no.', '', ''), CAPTURE);
    expect(twice.quotations.proven).toBe(0);
    expect(twice.findings[0]).toContain('occurs 2 times');
    expect(verified(setQuote('The minister said no.', 'phones. ', ''), CAPTURE).findings).toEqual([]);
  });

  it('counts occurrences that overlap', () => {
    expect(verified(both(setCapture('aaaa'), setQuote('aaa', '', '')), 'aaaa').findings[0]).toContain('2 times');
  });

  it.each([
    ['a word that is not there', 'The app is forbidden on service phones.', ''],
    ['another case', 'the app is banned on service phones.', ''],
    ['curly quotation marks for straight ones', 'The app is banned on service phones.”', ''],
    ['a non-breaking space', 'The app is\u00a0banned on service phones.', ''],
    ['a wrong prefix', 'The app is banned on service phones.', 'A minister said no. '],
  ])('finds nowhere: %s', (_, exact, prefix) => {
    const { findings, quotations } = verified(setQuote(exact, prefix, ''), CAPTURE);
    expect(quotations.proven).toBe(0);
    expect(findings).toHaveLength(3);
    expect(findings[0]).toContain('nowhere');
    expect(findings[0]).toContain('tiktok-be-federal-2023.names');
  });

  it('compares bytes, not letters: a composed é is not a decomposed one', () => {
    const text = 'un caf\u00e9\n';
    const check = (exact: string) => verified(both(setCapture(text), setQuote(exact, '', '')), text).findings;
    expect(check('caf\u00e9')).toEqual([]);
    expect(check('cafe\u0301')).not.toEqual([]);
  });

  it.each([
    ['is missing', null, 'cannot be read (ENOENT)'],
    ['has another size', `${CAPTURE} `, 'recorded are'],
    ['has other bytes of the same size', CAPTURE.replace('no', 'on'), 'the SHA-256 is'],
  ])('proves nothing from a capture that %s', (_, capture, reason) => {
    const { captures, quotations, findings } = verified(() => {}, capture);
    expect(captures.proven).toBe(0);
    expect(quotations).toEqual({ recorded: 3, proven: 0 });
    expect(findings[0]).toContain(reason);
    expect(findings[1]).toContain('not proven');
  });

  describe.skipIf(!existsSync(SOURCES))(`with the captures in ${SOURCES}`, () => {
    it('proves every quotation of the ledger that ships', () => {
      const { captures, quotations, findings } = verifyCaptures(readLedgerFolder(shippedLedger()).files, SOURCES);
      expect(findings).toEqual([]);
      expect(captures).toEqual({ recorded: 5, proven: 5 });
      expect(quotations.recorded).toBeGreaterThan(200);
      expect(quotations.proven).toBe(quotations.recorded);
    });
  });
});
