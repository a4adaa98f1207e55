/** First screens: what a reader must see before asking for more, what must not stand there, and that it is one screen. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { layout } from '../../core/layout/layout.ts';
import { SENSES } from '../../core/situation/sense.ts';
import { interdict, TODAY } from './interdict.ts';
import { broken } from './keeping.ts';
import { ledger } from './pipeline.ts';

const row = z.strictObject({
  ask: z.string(),
  sense: z.enum(Object.keys(SENSES) as [keyof typeof SENSES, ...(keyof typeof SENSES)[]]).optional(),
  /** The record that answers. */
  lead: z.string().optional(),
  /** How many records are listed. */
  records: z.int().optional(),
  see: z.array(z.string()).min(1),
  not: z.array(z.string()).optional(),
});

const rows = readFileSync(new URL('screens/first.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => row.parse(JSON.parse(line)));

describe('first screens', () => {
  test.each(rows.map((each) => [each.ask, each] as const))('%s', (ask, { sense, lead, records, see, not }) => {
    const answer = interdict.ask(ask, { today: TODAY });
    const printed = layout({ blocks: answer.blocks, page: { number: 1, of: 1 } }, { width: 80 });
    const text = printed.replace(/\s+/g, ' ');
    if (sense) expect(answer.sense).toBe(sense);
    if (lead) expect(answer.records[0]).toBe(lead);
    if (records !== undefined) expect(answer.records).toHaveLength(records);
    for (const words of see) expect(text).toContain(words);
    for (const words of not ?? []) expect(text).not.toContain(words);
    expect(printed.split('\n').length).toBeLessThanOrEqual(15);
    expect(broken(answer, ledger)).toEqual([]);
  });
});
