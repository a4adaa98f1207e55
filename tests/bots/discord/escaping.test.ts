import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  blockQuote,
  codeBlock,
  codeSpan,
  escapeLine,
  escapeText,
  link,
  linkTarget,
} from '../../../bots/discord/escaping.ts';
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
      expect(link('[1]', url)).toBe('\\[1\\]');
    },
  );
  it('cannot be ended by its own address', () => {
    expect(link('[1]', 'https://a.example/x)_(y>z w')).toBe('[\\[1\\]](<https://a.example/x%29_%28y%3Ez%20w>)');
  });
});
