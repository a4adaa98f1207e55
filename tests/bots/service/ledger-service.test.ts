import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ledgerService } from '../../../bots/service/ledger-service.ts';
import { watchLedger } from '../../../bots/service/ledger-watch.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

const version = (digit: string) => stubInterdict({ version: digit.repeat(64) });
const now = () => new Date('2023-03-15T12:00:00Z');

describe('the ledger in service', () => {
  it('is the newest good one', () => {
    let next = () => version('a');
    const service = ledgerService(() => next(), now);
    expect(service.reload()).toBe('same');
    next = () => version('b');
    expect(service.reload()).toBe('changed');
    expect(service.current().about().version).toBe('b'.repeat(64));
    next = () => {
      throw new Error('sources.json at [0].id: expected a slug');
    };
    expect(service.reload()).toBe('refused');
    expect(service.current().about().version).toBe('b'.repeat(64));
    expect(service.state().refused?.reason).toContain('sources.json at [0].id');
    next = () => version('b');
    expect(service.reload()).toBe('same');
    expect(service.state().refused).toBeNull();
  });

  it('must be good the first time', () => {
    expect(() =>
      ledgerService(() => {
        throw new Error('broken');
      }, now),
    ).toThrow('broken');
  });
});

describe('watching a ledger folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'interdict-ledger-'));
    await mkdir(join(folder, 'records'));
    await writeFile(join(folder, 'sources.json'), '[]');
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it.each([
    ['a changed file', () => writeFile(join(folder, 'sources.json'), '[ ]')],
    ['a new record file', () => writeFile(join(folder, 'records', 'a.json'), '[]')],
    ['a folder that goes', () => rm(folder, { recursive: true })],
  ])('notices %s, once', async (_, change) => {
    const changed = vi.fn();
    const watch = watchLedger(folder, 10, changed);
    await new Promise((resolve) => setTimeout(resolve, 40));
    expect(changed).not.toHaveBeenCalled();
    await change();
    await vi.waitFor(() => expect(changed).toHaveBeenCalledTimes(1));
    await new Promise((resolve) => setTimeout(resolve, 60));
    watch.stop();
    expect(changed).toHaveBeenCalledTimes(1);
  });
});
