import { expect, test } from 'vitest';
import { soundDistance } from '../../../core/lexicon/sound-distance.ts';
import { lexicon } from '../reading/reader.ts';

const { named } = lexicon.sounds;

test.each([
  ['ടെലിഗ്രാം', 'telegram'],
  ['ইনস্টাগ্রাম', 'instagram'],
  ['დისქორდი', 'discord'],
  ['דיסקורד', 'discord'],
  ['ਟਿਕਟਾਕ', 'tiktok'],
  ['वीपीएन', 'vpn'],
  ['エックス', 'x'],
])('%s is the app as it sounds', (word, id) => expect(named(word)?.id).toBe(id));

test.each([
  ['προοδευτικά', 'iFlytek has its consonants'],
  ['καθολική', 'KakaoTalk'],
  ['отпуск', 'DeepSeek'],
  ['блокира', 'Flickr'],
  ['بردگی', 'iFlytek'],
  ['משקל', 'TikTok'],
  ['बच्चों', 'BGMI'],
  ['ვალდებულება', 'Wildberries'],
  ['พูดอะไร', 'no app at all'],
])('%s is a word: %s', (word) => expect(named(word)).toBeNull());

test('vowels count less than consonants, and those that scripts confuse least', () => {
  expect(soundDistance('telegram', 'Telegram')).toBe(0);
  expect(soundDistance('teligram', 'Telegram')).toBeLessThan(soundDistance('televram', 'Telegram'));
  expect(soundDistance('phesbuk', 'Facebook')).toBeLessThan(0.25);
  expect(soundDistance('', 'Telegram')).toBeGreaterThan(0.5);
});
