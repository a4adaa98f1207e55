import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  codeBlock,
  codeSpan,
  escapeLine,
  escapeText,
  linkTarget,
  numberLink,
} from '../../../bots/discord/escaping.ts';
import { cited, markedBy } from '../../../bots/discord/render/marks.ts';
import type { Fact } from '../../../core/answer/said.ts';
import { visible } from '../../../core/answer/visible.ts';
import { flat, unmarked } from './words.ts';

describe('what is typed or quoted is shown, never obeyed', () => {
  it.each([
    ['@everyone', '\\@everyone'],
    ['@here', '\\@here'],
    ['<@1>', '\\<\\@1\\>'],
    ['<@&2>', '\\<\\@&2\\>'],
    ['<#3>', '\\<\\#3\\>'],
    ['</ban:4>', '\\</ban:4\\>'],
    ['<:smile:5>', '\\<:smile:5\\>'],
    ['<t:1>', '\\<t:1\\>'],
    ['[a](b)', '\\[a\\](b)'],
    ['[bank](https://evil.example)', '\\[bank\\](https\\://evil.example)'],
    ['<https://evil.example>', '\\<https\\://evil.example\\>'],
    ['||x||', '\\|\\|x\\|\\|'],
    ['> quoted', '\\> quoted'],
    ['>>> all of it', '\\>\\>\\> all of it'],
    ['# big', '\\# big'],
    ['-# small', '\\-\\# small'],
    ['- item', '\\- item'],
    ['+ item', '\\+ item'],
    ['  - item', '  \\- item'],
    ['1. item', '1\\. item'],
    ['12) item', '12\\) item'],
    ['*b* _i_ ~~s~~ `c`', '\\*b\\* \\_i\\_ \\~\\~s\\~\\~ \\`c\\`'],
    ['```js\nx\n```', '\\`\\`\\`js\nx\n\\`\\`\\`'],
    ['back\\slash', 'back\\\\slash'],
    ['\\@everyone', '\\\\\\@everyone'],
    ['first\n# second', 'first\n\\# second'],
    ['first\r\n- second', 'first\n\\- second'],
    ['zero\u200bwidth', 'zero\\<U+200B\\>width'],
    ['right\u202eleft', 'right\\<U+202E\\>left'],
    ['', ''],
    ['well-known, 3.5 (a) + b', 'well-known, 3.5 (a) + b'],
  ])('%j becomes %j', (typed, shown) => {
    expect(escapeText(typed)).toBe(shown);
  });

  it('shows any text whatever as itself', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const expected = flat(visible(text));
        expect(flat(unmarked(escapeText(text)))).toBe(expected);
        expect(flat(unmarked(blockQuote(text)))).toBe(expected);
        expect(escapeLine(text)).not.toContain('\n');
      }),
    );
  });

  it('leaves no mark unprotected in markup-heavy text', () => {
    const unit = fc.constantFrom(
      '\\',
      '*',
      '_',
      '~',
      '`',
      '|',
      '<',
      '>',
      '[',
      ']',
      '#',
      '@',
      '-',
      '1.',
      ' ',
      '\n',
      'a',
      '://',
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 40 }), (parts) => {
        const shown = escapeText(parts.join(''));
        const bare = shown.replace(/\\[^0-9A-Za-z\s]/g, 'x');
        expect(bare).not.toMatch(/[*_~`|<>[\]#@\\]|:\/\/|^\s*-|^\s*\d+\./m);
      }),
    );
  });
});

describe('a block quote', () => {
  it('marks every line, empty ones too, so that nothing quoted stands outside it', () => {
    expect(blockQuote('one\n\n> two')).toBe('> one\n> \n> \\> two');
  });
});

describe('code', () => {
  it('is refused where the text could end it', () => {
    expect(codeSpan('a`b')).toBeNull();
    expect(codeBlock('x ``` y')).toBeNull();
    expect(codeBlock('@everyone')).toBe('```text\n@everyone\n```');
  });
});

describe('a link', () => {
  it.each([['javascript:alert(1)'], ['discord://x'], ['data:text/html,x'], ['not an address'], ['']])(
    'is never made of %j',
    (url) => {
      expect(linkTarget(url)).toBeNull();
      expect(numberLink(1, url)).toBe('1');
    },
  );
  it('cannot be ended by its own address', () => {
    expect(numberLink(1, 'https://a.example/x)_(y>z w')).toBe('[1](<https://a.example/x%29_%28y%3Ez%20w>)');
  });
  it('is of a number alone: in a label Discord would show a backslash and not obey it', () => {
    expect(marked([1, 2, 3, 5])).toBe(
      '\\[[1](<https://one.example/>)–[3](<https://three.example/>)\\]\\[[5](<https://five.example/>)\\]',
    );
    expect(unmarked(marked([1, 2, 3, 5]))).toBe('[1–3][5]');
  });
  it('is not made where the source has no address of the web', () => {
    expect(marked([2])).toBe('\\[2\\]');
    expect(marked([4])).toBe('\\[4\\]');
    expect(marked([99])).toBe('\\[99\\]');
  });
  it('is made once of each number where room is short', () => {
    const once = markedBy(CITATIONS, 'first');
    expect(once([1])).toContain('https://one.example/');
    expect(once([1, 3])).toBe('\\[1\\]\\[[3](<https://three.example/>)\\]');
  });

  it.each([
    ['[1](https://evil.example)'],
    ['[1](<https://evil.example>)'],
    ['\\[1](<https://evil.example>)'],
    ['x] [1](<https://evil.example>) ['],
    ['](<https://evil.example>)'],
    ['[1]('],
    ['<https://evil.example>)'],
    ['[[1](<https://evil.example>)'],
    ['**[bold](https://evil.example)**'],
    ['text\\'],
    ['text['],
  ])('cannot be forged by %j, before a mark or after one', (text) => {
    const fact: Fact = { text, statements: ['s'], citations: [1] };
    for (const markdown of [
      cited(fact, marked),
      `${cited(fact, marked)} ${cited(fact, marked)}`,
      `**${escapeLine(text)}** ${marked([1])} ${escapeText(text)}`,
      `${blockQuote(text)}\n-# ${escapeLine(text)} ${marked([1])}`,
    ]) {
      const targets = linksIn(markdown);
      expect(new Set(targets)).toEqual(new Set(['https://one.example/']));
      expect(markdown.replaceAll('https://one.example/', '').replace(/\\./g, '')).not.toContain('://');
    }
  });

  it('cannot be forged by any text whatever', () => {
    const unit = fc.constantFrom('[', ']', '(', ')', '<', '>', '\\', '1', '*', ' ', '\n', 'https://evil.example', '`');
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (parts) => {
        const fact: Fact = { text: parts.join(''), statements: ['s'], citations: [1] };
        expect(linksIn(`${cited(fact, marked)} ${cited(fact, marked)}`)).toEqual([
          'https://one.example/',
          'https://one.example/',
        ]);
      }),
    );
  });
});

const source = (url: string | null) => ({
  source: 's',
  quote: null,
  url,
  publisher: null,
  title: null,
  date: null,
  text: 'S',
});
const CITATIONS = [
  source('https://one.example/'),
  source(null),
  source('https://three.example/'),
  source('javascript:alert(1)'),
  source('https://five.example/'),
];
const marked = markedBy(CITATIONS, 'every');

/** The targets of all masked links, read loosely: a label in any brackets that no backslash takes away, with or without "<". */
function linksIn(markdown: string): string[] {
  return [...markdown.replace(/\\[^0-9A-Za-z\s]/g, '').matchAll(/\[[^\]]*\]\(\s*<?([^)>]*)>?\)/g)].map(
    (match) => match[1] ?? '',
  );
}
