/** Lines of a measures file, for tests to change. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Measure } from '../../../data/import/measure.ts';
import { newFolder } from '../small-ledger.ts';

export function measureOf(changes: Partial<Measure> = {}): Measure {
  return {
    id: 'tiktok-nl-2023',
    platforms: ['TikTok'],
    jurisdiction: { code: 'NL', name: 'Netherlands' },
    body: 'Dutch government',
    measure: 'device-ban',
    covers: 'civil servants',
    devices: ['work phones', 'work tablets'],
    announced: '2023-03-21',
    effective: '2023-03~',
    deadline: null,
    ends: null,
    lifted: null,
    status: 'in force',
    asOf: '2023-04',
    decidedBy: 'the cabinet',
    legalBasis: null,
    reason: 'espionage',
    exceptions: null,
    notes: 'Private caution.',
    confidence: 'high',
    references: [
      {
        url: 'https://www.example.com/one',
        title: null,
        publisher: 'AFP via Dawn',
        published: '2023-03-21',
        supports: ['announced', 'covers'],
      },
      {
        url: 'https://example.org/two',
        title: 'The ban',
        publisher: 'SEE News (citing Reuters)',
        published: null,
        supports: ['reason', 'notes'],
      },
    ],
    ...changes,
  };
}

export function measuresFile(lines: readonly (Measure | string)[]): string {
  const file = join(newFolder(), 'measures.jsonl');
  writeFileSync(file, `${lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line))).join('\n')}\n`);
  return file;
}
