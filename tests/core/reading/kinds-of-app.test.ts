/** Kinds of app as the languages of newsrooms call them. */
import { expect, test } from 'vitest';
import { fold } from '../../../core/lexicon/fold.ts';
import { shippedLedger } from '../../../data/load.ts';
import { readLedgerFolder } from '../../../data/read.ts';
import { gist, lexicon } from './reader.ts';

test.each([
  ['فیلترشکن ایران', 'vpn | IR'],
  ['ВПН Россия', 'vpn | RU'],
  ['mạng xã hội Úc', 'social-media | AU'],
  ['सोशल मीडिया नेपाल', 'social-media | NP'],
  ['közösségi média Ausztrália', 'social-media | AU'],
  ['sociální sítě Austrálie', 'social-media | AU'],
  ['ማህበራዊ ሚዲያ ኢትዮጵያ', 'social-media | ET'],
  ['mitandao ya kijamii Uganda', 'social-media | UG'],
  ['komunikatory Rosja', 'messaging | RU'],
  ['tanışma uygulamaları Pakistan', 'dating | PK'],
  ['yapay zeka İtalya', 'ai-chatbots | IT'],
  ['手游 中国', 'games | CN'],
])('%s', (text, expected) => expect(gist(text)).toBe(expected));

const { categories } = readLedgerFolder(shippedLedger()).files;

test('a name is of one kind alone, stands once, and is no everyday word of English', () => {
  const seen = new Map<string, string>();
  const twice: string[] = [];
  for (const { id, name, names } of categories) {
    for (const { text } of [{ text: name }, ...names]) {
      const key = fold(text);
      if (seen.has(key) && seen.get(key) !== id) twice.push(text);
      seen.set(key, id);
    }
  }
  expect(twice).toEqual([]);
  const foreign = categories.flatMap(({ names }) => names.filter(({ language }) => language));
  const words = foreign.filter(({ text }) => /^[a-z]+$/.test(text) && lexicon.words.isEnglish(text));
  expect(words).toEqual([]);
});
