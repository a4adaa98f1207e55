/** A ledger small enough to break by hand, written into a folder of its own. */
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

export const CAPTURE = 'The minister said no. The app is banned on service phones. The minister said no.\n';
const EXACT = 'The app is banned on service phones.';

// Loosely typed on purpose: tests put things into it that the schema forbids.
// biome-ignore lint/suspicious/noExplicitAny: a fixture to break
export type Loose = any;

/** Fresh each time: a test may change it as it likes. */
export function smallLedger(): Record<string, Loose> {
  return {
    'sources.json': [
      {
        id: 'gazette-2023',
        title: 'App banned',
        publisher: 'The Gazette',
        author: null,
        credits: null,
        published: '2023-03-31',
        datePrinted: null,
        language: 'en',
        tier: 'reporting',
        origin: null,
        url: 'https://example.com/a',
        archiveUrl: null,
        capture: { file: 'capture.txt', sha256: sha256(CAPTURE), bytes: Buffer.byteLength(CAPTURE) },
      },
    ],
    'platforms.json': [
      { id: 'tiktok', name: 'TikTok', names: [], owner: 'bytedance', categories: ['video'] },
      { id: 'tiktok-lite', name: 'TikTok Lite', owner: null, categories: [], family: 'tiktok' },
    ],
    'owners.json': [{ id: 'bytedance', name: 'ByteDance' }],
    'categories.json': [{ id: 'video', name: 'video apps' }],
    'places.json': [
      { id: 'BE-FWB', name: 'Wallonia-Brussels Federation', kind: 'community', within: 'BE' },
      { id: 'NL-AMSTERDAM', name: 'Amsterdam (city)', kind: 'city', within: 'NL' },
    ],
    'records/captured.json': [
      {
        id: 'tiktok-be-federal-2023',
        kind: 'device-ban',
        title: 'Belgium: TikTok banned on service phones',
        place: 'BE',
        body: 'Belgian federal government',
        statements: [
          statement('names', { platform: 'tiktok' }),
          statement('in-force', { date: '2023-03-10' }),
          statement('covers', { text: 'federal staff' }),
        ],
      },
    ],
  };
}

export function statement(property: string, value: Loose): Loose {
  return {
    id: `tiktok-be-federal-2023.${property}`,
    property,
    value,
    citations: [
      {
        source: 'gazette-2023',
        quote: { exact: EXACT, prefix: 'The minister said no. ', suffix: ' The', sha256: sha256(EXACT) },
      },
    ],
    rank: 'normal',
    recorded: '2026-11-21',
    verified: null,
  };
}

export const newFolder = (): string => mkdtempSync(join(tmpdir(), 'interdict-'));

/** @param files by path under the folder; text is written as it is, anything else as JSON. */
export function writeFolder(files: Record<string, Loose>, folder = newFolder()): string {
  for (const [name, content] of Object.entries(files)) {
    const file = join(folder, name);
    mkdirSync(join(file, '..'), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
  }
  return folder;
}
