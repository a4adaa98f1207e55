/** Ready for a story: the finding, the words with whose they are, the sources, what it was taken from. */
import { expect, test } from 'vitest';
import { copyText } from '../../../core/answer/copy.ts';
import { visible } from '../../../core/answer/visible.ts';
import { ask } from '../../fixtures/edges/ledger.ts';

test('the whole of an answer, without what leads on from it', () => {
  const text = copyText(ask('zaplo latvia', { view: 'full' }));
  expect(text).toBe(
    `Not yet. Zaplo in Latvia: an age limit of 16, proposed in May 2024 and not adopted. [1] The sources name clip apps, not Zaplo. [1]
Proposed and not adopted when last reported, 1 June 2024. Announced May 2024. [1][2]
For whom:
children under 16 [1]
Why:
sleep and schoolwork [2]
Zaplo in Latvia (Latvian government): an age limit of 16, proposed in May 2024 and not adopted. [1][2]
Apps:
clip apps [1]
For whom:
children under 16 [1]
Announced:
May 2024 [1]
Why:
sleep and schoolwork [2]
Status as last reported:
proposed, as of 1 June 2024 [2]
The sources do not say: on which devices; until when; who decided; with what exceptions; on what legal basis.
Facts with no quotation under them are reported by the sources named; not quoted.
Record age-limit-proposed; the ledger reaches to 1 March 2025.
In order
May 2024: announced [1]

According to Example Herald (test data), 1 June 2024 [1]:
“Clip apps would be for those over 16 alone”

Sources
[1][2] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024. https://herald.example/zaplo

Interdict ledger edges, answered as of 15 March 2025.`,
  );
});

test('nothing is put where there are no sources', () => {
  expect(copyText(ask('flurb'))).toBe(
    '“flurb” is not the name of an app or place on file. Name an app and a place, such as “tiktok belgium”.\n\nInterdict ledger edges, answered as of 15 March 2025.',
  );
});

test('an address that is not on file leaves no gap', () => {
  expect(copyText(ask('zaplo madeira', { view: 'full' }))).toContain(
    '\n\nSources\n[1] Sample Digest (test data), date not printed, address not on file\n\n',
  );
});

test.each([
  ['plain', 'plain'],
  ['a\nb\tc', 'a\nb\tc'],
  ['a\r\nb', 'a\nb'],
  ['\u202eevil', '<U+202E>evil'],
  ['zero\u200bwidth', 'zero<U+200B>width'],
  ['bell\u0007', 'bell<U+0007>'],
  ['half \ud83d of one', 'half <U+D83D> of one'],
  ['the other \ude00', 'the other <U+DE00>'],
  ['whole 😀', 'whole 😀'],
  ['نمی\u200cدانم', 'نمی\u200cدانم'],
  ['soft\u00adhyphen', 'soft<U+00AD>hyphen'],
  ['\u202e\u200b', '<U+202E><U+200B>'],
])('%j is shown as %j', (text, shown) => {
  expect(visible(text)).toBe(shown);
});
