import { describe, expect, it } from 'vitest';
import { converse } from '../../../bots/conversation/converse.ts';
import type { Request } from '../../../bots/conversation/exchange.ts';
import { questionLog } from '../../../bots/conversation/questions-log.ts';
import { stubInterdict } from '../../fixtures/stub.ts';

const asked: Request = {
  kind: 'ask',
  text: 'tiktok secret-place',
  today: '2023-03-15',
  canPost: true,
  asker: 'U0ASKER',
};

function logged(words: boolean, run: (log: ReturnType<typeof questionLog>) => void) {
  const lines: string[] = [];
  const port = {
    info: (fields: object, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`),
    error: (fields: object, message: string) => lines.push(`${message} ${JSON.stringify(fields)}`),
  };
  run(questionLog(port, words));
  return lines.join('\n');
}

describe('the log', () => {
  it('holds an id, a verdict and a time, and nothing that was asked', () => {
    const text = logged(false, (log) => log.answered('slack', 'Ev1', asked, converse(stubInterdict(), asked), 1.23));
    expect(text).toContain('"id":"Ev1","verdict":"temporary","ms":1.2');
    expect(text).not.toContain('secret');
  });

  it('holds a fault without the words that may be in its message', () => {
    const reply = { reply: 'trouble', text: 'x', cause: new Error('cannot read tiktok secret-place') } as const;
    const text = logged(false, (log) => log.answered('slack', 'Ev1', asked, reply, 1));
    expect(text).toContain('fault');
    expect(text).toContain('questions-log.test');
    expect(text).not.toContain('secret');
  });

  it('holds the words where the operator asked for them, and says so at the start', () => {
    const text = logged(true, (log) => log.answered('slack', 'Ev1', asked, converse(stubInterdict(), asked), 1));
    expect(text).toMatch(/^LOG_QUESTIONS is on/);
    expect(text).toContain('secret-place');
  });
});
