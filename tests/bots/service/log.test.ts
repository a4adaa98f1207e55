import { describe, expect, it } from 'vitest';
import { createLog } from '../../../bots/service/log.ts';

function lines(run: (log: ReturnType<typeof createLog>) => void): string {
  const written: string[] = [];
  run(createLog('info', ['my-signing-secret'], { write: (line) => void written.push(line) }));
  return written.join('');
}

describe('the log', () => {
  it('is one JSON object a line', () => {
    const [line] = lines((log) => log.info({ surface: 'slack' }, 'connected')).split('\n');
    expect(JSON.parse(line ?? '')).toMatchObject({ surface: 'slack', msg: 'connected' });
  });

  it('blacks out secrets by name, by value and by shape, even inside an error', () => {
    const text = lines((log) => {
      log.info({ token: 'by-name-1', options: { headers: { authorization: 'by-name-2' } } }, 'x');
      log.info({ cause: new Error('bad my-signing-secret'), url: '/?s=my-signing-secret' }, 'said my-signing-secret');
      log.info(`sent ${['xoxb', '123456', 'abcdef'].join('-')} along`);
    });
    expect(text).not.toMatch(/by-name|my-signing-secret|xoxb-123456/);
    expect(text.match(/\[secret\]/g)?.length).toBeGreaterThanOrEqual(5);
  });

  it('keeps an error readable, without the requests that libraries hang on it', () => {
    const fault = Object.assign(new TypeError('no such channel'), { code: 'E1', request: 'tiktok secret-place' });
    const text = lines((log) => log.error({ cause: fault }, 'x'));
    expect(JSON.parse(text)).toMatchObject({ cause: { name: 'TypeError', message: 'no such channel', code: 'E1' } });
    expect(text).not.toContain('secret-place');
  });
});
