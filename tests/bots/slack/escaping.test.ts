import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeText, linkTarget, pieces, shortened, typedText } from '../../../bots/slack/escaping.ts';
import { LIMITS } from '../../../bots/slack/limits.ts';
import { HOSTILE } from '../../fixtures/answers.ts';

describe('escaping', () => {
  it.each(HOSTILE)('leaves no mention or link in %j', (text) => {
    expect(escapeText(text)).not.toMatch(/[<>]|&(?!(?:amp|lt|gt);)/);
  });

  it('can be undone: nothing is lost', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii', maxLength: 100 }), (text) => {
        expect(typedText(escapeText(text))).toBe(text);
      }),
    );
  });
});

describe('what was typed', () => {
  it.each([
    ['tiktok &amp; instagram &lt;3', 'tiktok & instagram <3'],
    ['<https://tiktok.com|TikTok> in <#C1|news>', 'TikTok in news'],
    ['see <https://tiktok.com>', 'see https://tiktok.com'],
    ['<mailto:a@b.example|a@b.example> <!here> <@U1|ada> <@U2>', 'a@b.example  ada '],
    ['&amp;lt;', '&lt;'],
  ])('%s is read as %s', (text, typed) => {
    expect(typedText(text)).toBe(typed);
  });
});

describe('addresses', () => {
  it.each([
    'javascript:alert(1)',
    'data:text/html,x',
    'slack://open',
    'not one',
    '',
    '//a.example',
    `https://a.example/${'x'.repeat(3000)}`,
  ])('takes no link to %s', (url) => {
    expect(linkTarget(url)).toBeNull();
  });

  it('takes web addresses', () => {
    expect(linkTarget('https://a.example/x?y=1#z')).toBe('https://a.example/x?y=1#z');
    expect(linkTarget('http://a.example')).toBe('http://a.example/');
  });
});

describe('cutting', () => {
  it('loses nothing, keeps to the length, and cuts no character in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 3, max: 60 }), (text, max) => {
        const cut = pieces(text, max);
        expect(cut.join('')).toBe(text);
        for (const piece of cut) {
          expect(piece.length).toBeLessThanOrEqual(max);
          expect(piece).not.toMatch(/[\ud800-\udbff]$|^[\udc00-\udfff]/);
        }
        expect(shortened(text, max).length).toBeLessThanOrEqual(max);
      }),
    );
  });

  it('is seen to be cut', () => {
    expect(shortened('one two three four', 10)).toBe('one two…');
    expect(shortened('one', 10)).toBe('one');
  });
});

describe('the limits', () => {
  it('cannot be changed, and each names its page', () => {
    expect(Object.isFrozen(LIMITS)).toBe(true);
    for (const limit of Object.values(LIMITS)) {
      expect(Object.isFrozen(limit)).toBe(true);
      expect(limit.max).toBeGreaterThan(0);
      expect(limit.page).toMatch(/^https:\/\/(?:docs\.slack\.dev\/|github\.com\/slackapi\/)/);
    }
  });
});
