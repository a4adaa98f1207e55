/** What the first sentence rests on, how many sentences lead, and what they do not say twice. */
import { describe, expect, test } from 'vitest';
import type { Answer } from '../../../../core/answer/answer.ts';
import { type Ban, ban, screensOf } from './bans.ts';

function sentencesOf(answer: Answer) {
  const lede = answer.blocks.find((block) => block.block === 'lede');
  if (lede?.block !== 'lede') throw new Error('no lede');
  return lede.sentences.map(({ text, statements }) => ({ text, rests: statements.map((id) => id.split('.')[1]) }));
}
const of = (made: Ban, text = 'zaplo germany', how: object = {}) =>
  sentencesOf(screensOf(ban('DE', 'zaplo', made)).answer(text, how));

describe('rests on', () => {
  test('the day it began, and the day or term of its end', () => {
    expect(of({ announced: '2023-01-01' })[0]?.rests).toEqual(['in-force']);
    expect(of({ lifted: '2024-05-01' })[0]?.rests).toEqual(['in-force', 'lifted']);
    expect(of({ ends: '2025-05-01' })[0]?.rests).toEqual(['in-force', 'ends']);
  });

  test('its announcement where nothing later is on file', () => {
    expect(of({ since: null, announced: '2024-01-01' })[0]?.rests).toEqual(['announced']);
  });

  test('the last word on its status where there is no day, and otherwise on what names the app', () => {
    const status = (asOf: string) => ['status', { status: 'in force', asOf }] as const;
    expect(of({ since: null, more: [status('2023-05-01'), status('2024-05-01')] })[0]?.rests).toContain('status');
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    const { answer } = screensOf({
      ...ban('DE', 'zaplo', { since: null }),
      rows: [
        ['reason', { text: 'a misprint' }, [{ source: 'example-herald', quote: null }], aside],
        ['names', { platform: 'zaplo' }, [{ source: 'example-herald', quote: null }]],
        ['reason', { text: 'apples' }, [{ source: 'example-herald', quote: null }]],
      ],
    });
    expect(sentencesOf(answer('zaplo germany'))[0]?.rests).toEqual(['names']);
  });
});

describe('leads', () => {
  const { answer, said } = screensOf(
    ban('DE', [{ category: 'clip-apps' }], {
      kind: 'device-ban',
      covers: 'judges and clerks',
      more: [['reason', { text: 'spying' }]],
    }),
    ban('DE', 'zaplo', { lifted: '2024-05-01' }),
  );

  test('three sentences at most; what else is to be said follows in paragraphs', () => {
    const text = 'why is zaplo banned for civil servants in germany judges clerks';
    expect(sentencesOf(answer(text)).length).toBeLessThanOrEqual(3);
    expect(sentencesOf(answer('zaplo germany judges clerks')).length).toBeLessThanOrEqual(3);
    expect(said('zaplo germany judges clerks')).toMatch(/On “judges”.*On “clerks”/);
  });
});

describe('says no more than is so', () => {
  test('of a day that is today, or before anything on file, nothing came later', () => {
    expect(
      of({ suspended: '2025-03-15' }, 'zaplo germany', { asOf: '2025-03-15' })
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('Later:');
    expect(
      of({}, 'zaplo germany', { asOf: '2023-05-01' })
        .map(({ text }) => text)
        .join(' '),
    ).not.toContain('Later:');
    expect(of({ lifted: '2024-05-01' }, 'zaplo germany', { asOf: '2024-02-01' })[1]).toEqual({
      text: 'Later: lifted 1 May 2024.',
      rests: ['lifted'],
    });
  });

  test('what holds for the public is told once: not of stores beside stores, nor of networks', () => {
    const said = (...records: ReturnType<typeof ban>[]) => screensOf(...records).said('zaplo germany');
    const stores = ban('DE', 'zaplo', { kind: 'app-store-removal' });
    expect(said(stores, ban('DE', 'zaplo', { kind: 'app-store-removal', since: '2023-01-01' }))).not.toContain(
      'For the public',
    );
    expect(said(ban('DE', 'zaplo', { kind: 'device-ban' }), ban('DE', 'zaplo', { kind: 'network-ban' }))).not.toContain(
      'For the public',
    );
    expect(said(stores, ban('DE', 'zaplo', { lifted: '2024-02-01' }))).toContain(
      'For the public: a block for everyone',
    );
  });

  test('that no measure covers the public only where none on file was ever for everyone', () => {
    const { said } = screensOf(
      ban('DE', 'zaplo', { kind: 'device-ban' }),
      ban('DE', 'zaplo', { lifted: '2024-02-01' }),
    );
    expect(said('is zaplo banned for civil servants in germany')).not.toContain('no measure on file covers');
  });

  test('an app that its record set aside is not what the sources name', () => {
    const aside = { rank: 'deprecated', rankReason: 'a misprint' };
    const { answer } = screensOf(
      ban('DE', [{ category: 'clip-apps' }], { more: [['names', { category: 'clip-apps' }, aside]] }),
    );
    expect(sentencesOf(answer('zaplo germany'))[1]).toEqual({
      text: 'The sources name clip apps, not Zaplo.',
      rests: ['names'],
    });
  });
});
