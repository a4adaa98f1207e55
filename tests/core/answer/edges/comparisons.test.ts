/** Whole screens of places and apps side by side: a gap is shown as a gap. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'side by side: a line each, then what one compares for',
    'zaplo finland vs sweden vs latvia',
    {},
    `
Zaplo, banned on official devices or networks: Finland and Sweden; proposed or
announced: Latvia. [1–6]
Finland: banned on official devices (work phones and tablets) since 1 March
2023. [1][2]
Sweden: blocked on official networks since 10 January 2023. [3][4]
Latvia: an age limit of 16, proposed in May 2024 and not adopted. [5][6]
  For whom:
    Finland:  ministers and civil servants [1]
    Sweden:   the sources do not say
    Latvia:   children under 16 [5]
  Exceptions:
    Finland:  press officers, with leave of the ministry [7]
    Sweden:   the sources do not say
    Latvia:   the sources do not say`,
  ],
  [
    'two apps in one place',
    'zaplo vs vidrola norway',
    {},
    `
In Norway, blocked for everyone: Zaplo; lifted or ended: Vidrola. [1–4]
Zaplo: blocked for everyone since 4 February 2022. [1][2]
Vidrola: a block for everyone from 9 February 2022, lifted on 15 August
2022. [3][4]
  Why:
    Zaplo:    they would not name an office [1]
    Vidrola:  they would not name an office [1]`,
  ],
  [
    'side by side with a place that has nothing',
    'zaplo finland vs france',
    {},
    `
Zaplo, banned on official devices or networks: Finland; nothing on file:
France. [1][2]
Finland: banned on official devices (work phones and tablets) since 1 March
2023. [1][2]
France: nothing on file, which is not the same as “not banned”.
  For whom:
    Finland:  ministers and civil servants [1]
    France:   nothing on file
  Exceptions:
    Finland:  press officers, with leave of the ministry [3]
    France:   nothing on file
  Decided by:
    Finland:  the Council of State [3]
    France:   nothing on file`,
  ],
  [
    'a comparison in full',
    'zaplo finland vs sweden',
    { view: 'full' },
    `
Zaplo, the same kind of measure (banned on official devices or networks) in
both: Finland and Sweden. [1–4]
Finland: banned on official devices (work phones and tablets) since 1 March
2023. [1][2]
Sweden: blocked on official networks since 10 January 2023. [3][4]
  For whom:
    Finland:  ministers and civil servants [1]
    Sweden:   the sources do not say
  Exceptions:
    Finland:  press officers, with leave of the ministry [5]
    Sweden:   the sources do not say
  Decided by:
    Finland:  the Council of State [5]
    Sweden:   the sources do not say
Side by side
  Verdict:
    Zaplo in Finland:  banned on official devices (work phones and tablets)
                       since 1 March 2023; last reported 1 June 2024 [1][2]
    Zaplo in Sweden:   blocked on official networks since 10 January 2023; last
                       reported 2 May 2023 [3][4]
  Measure of:
    Zaplo in Finland:  Finland (Finnish government) [1][2]
    Zaplo in Sweden:   Sweden (Swedish government) [3][4]
  For whom:
    Zaplo in Finland:  ministers and civil servants [1]
    Zaplo in Sweden:   the sources do not say
  On what:
    Zaplo in Finland:  work phones, tablets [5]
    Zaplo in Sweden:   the sources do not say
  Exceptions:
    Zaplo in Finland:  press officers, with leave of the ministry [5]
    Zaplo in Sweden:   the sources do not say
  In force:
    Zaplo in Finland:  1 March 2023 [1]
    Zaplo in Sweden:   10 January 2023 [6]
  Decided by:
    Zaplo in Finland:  the Council of State [5]
    Zaplo in Sweden:   the sources do not say
  Why:
    Zaplo in Finland:  data could reach a foreign state [7]
    Zaplo in Sweden:   the sources do not say

Word for word
  “Zaplo shall not be installed”
    — Example Gazette (test data), 28 February 2023 [1]
  “The order still stands”
    — Example Herald (test data), 1 June 2024 [2]
  “The order is stayed again”
    — Example Gazette (test data), 2 May 2023 [3]
  “The second stay is over”
    — Example Gazette (test data), 2 May 2023 [4]

! Facts with no quotation under them are reported by the sources named; not
  quoted.

Sources
  [1][5] Example Gazette (test data), “Order 7 on messaging services”, 28
      February 2023
      https://gazette.example/order-7
  [2] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [3][4][6] Example Gazette (test data), “Orders 8 to 11 on messaging services”,
      2 May 2023
      https://gazette.example/order-11
  [7] Example Ministry (test data), “Statement on work phones”, 10 March 2023
      https://ministry.example/statement

Ask next
  • Zaplo everywhere  → Zaplo
  • Everything on Finland  → Finland`,
  ],
];

testScreens(SCREENS);
