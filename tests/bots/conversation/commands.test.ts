import { describe, expect, it } from 'vitest';
import { BAN, CHECK, LANGUAGES, type Localised } from '../../../bots/conversation/commands.ts';

const texts = (text: Localised) => [text.en, ...LANGUAGES.map((language) => text.other[language])];

describe('the command table', () => {
  it('keeps descriptions to 100 characters and names to 32, the lowest of the platforms', () => {
    const options = Object.values(BAN.options);
    for (const text of [BAN.description, ...options.map((o) => o.description)].flatMap(texts)) {
      expect(text.length).toBeLessThanOrEqual(100);
    }
    for (const name of [CHECK.name, BAN.name, ...options.map((o) => o.name)].flatMap(texts)) {
      expect(name.length).toBeLessThanOrEqual(32);
    }
  });

  it('has names of commands and options that platforms take: lower case, no spaces', () => {
    for (const name of [BAN.name, ...Object.values(BAN.options).map((o) => o.name)].flatMap(texts)) {
      expect(name).toMatch(/^[-_\p{Ll}\p{N}]{1,32}$/u);
    }
  });

  it('gives no two options of a language the same name', () => {
    for (const i of [0, 1, 2, 3, 4]) {
      const names = Object.values(BAN.options).map((o) => texts(o.name)[i]);
      expect(new Set(names).size).toBe(names.length);
    }
  });
});
