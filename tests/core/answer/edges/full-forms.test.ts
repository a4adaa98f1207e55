/** Three records in full, every line: all that is on file, what is silent, what was set aside and why, and whose word it is. */
import { expect, test } from 'vitest';
import { ask, lines } from '../../../fixtures/edges/ledger.ts';

const AFTER_THE_SCREEN: readonly (readonly [edge: string, asked: string, rest: string])[] = [
  [
    'values that were set aside',
    'zaplo finland',
    `
Zaplo in Finland (Finnish government): banned on official devices (work phones
and tablets) since 1 March 2023. [1][2]
  Apps:                 Zaplo [1]
  For whom:             ministers and civil servants [1]
  On what:              work phones, tablets [3]
  Exceptions:           press officers, with leave of the ministry [3]
  In force:             1 March 2023 [1]
  Decided by:           the Council of State [3]
  Legal basis:          Order 7 [3]
  Why:                  data could reach a foreign state [4]
  Status as last reported:
                        in force, as of 1 June 2024 [2]

! The sources do not say: until when.
! Facts with no quotation under them are reported by the sources named; not
  quoted.
! Set aside: apps Morfik (the digest took it from another country). [5]
! Set aside: in force 1 January 2023 (a misprint, corrected by the digest). [5]
! Set aside: status as last reported lifted, as of July 2024 (the digest mixed
  up two orders). [5]
! Record deprecated-values; the ledger reaches to 1 March 2025.

In order
  1 March 2023:  in force [1]

Word for word
  “Zaplo shall not be installed”
    — Example Gazette (test data), 28 February 2023 [1]
  “The order still stands”
    — Example Herald (test data), 1 June 2024 [2]

Sources
  [1][3] Example Gazette (test data), “Order 7 on messaging services”, 28
      February 2023
      https://gazette.example/order-7
  [2] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [4] Example Ministry (test data), “Statement on work phones”, 10 March 2023
      https://ministry.example/statement
  [5] Sample Digest (test data), date not printed, address not on file

Ask next
  • History of Zaplo in Finland  → timeline Zaplo Finland
  • Zaplo everywhere  → Zaplo
  • Everything on Finland  → Finland`,
  ],
  [
    'a country that advises, and what a body inside it does',
    'zaplo iceland',
    `
Zaplo in Iceland (Icelandic government): advised against, not banned; advice of
10 March 2023. [1][2]
  Apps:                 Zaplo [1]
  For whom:             civil servants [1]
  Only advises:         to keep Zaplo off private phones used for work [3]
  Announced:            10 March 2023 [1]
  Announced by:         the Ministry of Examples [3]
  Status as last reported:
                        in force, as of June 2024 [2]

! The sources do not say: until when; why; with what exceptions; on what legal
  basis.
! Facts with no quotation under them are reported by the sources named; not
  quoted.
! Record advice-with-a-ban-inside; the ledger reaches to 1 March 2025.

In order
  10 March 2023:  announced [1]

Inside Iceland, measures of others and not its own
  • Example Assembly: a ban on work devices from 17 March 2023, whose term has
    run out [2][4]

Word for word
  “We advise against Zaplo on work phones”
    — Example Ministry (test data), 10 March 2023 [1]

Sources
  [1][3] Example Ministry (test data), “Statement on work phones”, 10 March 2023
      https://ministry.example/statement
  [2] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [4] Sample Digest (test data), date not printed, address not on file

Ask next
  • History of Zaplo in Iceland  → timeline Zaplo Iceland
  • Zaplo everywhere  → Zaplo
  • Everything on Iceland  → Iceland`,
  ],
  [
    'many apps, sources that are cited for the whole',
    'zaplo norway',
    `
Zaplo in Norway (Norwegian government): blocked for everyone since 4 February
2022. [1][2]
  Apps:       Zaplo, Vidrola, Morfik, Tagalo [4]
  Announced:  1 February 2022 [2]
  In force:   4 February 2022: Zaplo [1]
  Lifted:     15 August 2022: Vidrola reopened [3][4]
  Also:       · 9 February 2022: Vidrola is blocked [3]
              · May 2022: Morfik is blocked [3]
  Why:        they would not name an office [2]

! The sources do not say: for whom; on which devices; who decided; with what
  exceptions; on what legal basis.
! Facts with no quotation under them are reported by the sources named; not
  quoted.
! No source is on file for these facts alone, so the record's sources are cited
  as a whole: apps.
! Record many-apps; the ledger reaches to 1 March 2025.

In order
  1 February 2022:  announced [2]
  4 February 2022:  in force: Zaplo [1]
  9 February 2022:  Vidrola is blocked [3]
  May 2022:         Morfik is blocked [3]
  15 August 2022:   lifted: Vidrola reopened [3][4]

Word for word
  “Zaplo was the first to be blocked”
    — Example Herald (test data), 1 June 2024 [1]
  “Four apps are to go”
    — Example Herald (test data), 1 June 2024 [2]

Sources
  [1][2][4] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [3] Sample Digest (test data), date not printed, address not on file

Ask next
  • History of Zaplo in Norway  → timeline Zaplo Norway
  • Zaplo everywhere  → Zaplo
  • Everything on Norway  → Norway`,
  ],
];

test.each(AFTER_THE_SCREEN)('%s', (_, asked, rest) => {
  const first = lines(ask(asked));
  const full = lines(ask(asked, { view: 'full' }));
  expect(full.slice(0, first.length)).toEqual(first);
  expect(full.slice(first.length).join('\n')).toBe(rest.trim());
});
