/** Whole screens where one thing is asked of a measure: it leads, and whose it is and whether it holds follow. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'for whom',
    'who does the zaplo ban cover in finland',
    {},
    `
Zaplo in Finland, for whom: ministers and civil servants. [1] Banned on official
devices (work phones and tablets) since 1 March 2023; no measure on file covers
the public. [1]
In force when last reported, 1 June 2024. In force 1 March 2023. [1][2]
  Exceptions:  press officers, with leave of the ministry [3]
  On what:     work phones; tablets [3]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [3]
  Law:         Order 7 [3]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'on which devices',
    'zaplo finland devices',
    {},
    `
Zaplo in Finland, on what: work phones; tablets. [1] Banned on official devices
(work phones and tablets) since 1 March 2023; no measure on file covers the
public. [2]
In force when last reported, 1 June 2024. In force 1 March 2023. [2][3]
  For whom:    ministers and civil servants [2]
  Exceptions:  press officers, with leave of the ministry [1]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [1]
  Law:         Order 7 [1]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'private devices: silent',
    'zaplo finland private phones',
    {},
    `
Zaplo in Finland, private devices: the sources do not say. Zaplo in Finland:
banned on official devices (work phones and tablets) since 1 March 2023; no
measure on file covers the public. [1]
In force when last reported, 1 June 2024. In force 1 March 2023. [1][2]
  Exceptions:  press officers, with leave of the ministry [3]
  For whom:    ministers and civil servants [1]
  On what:     work phones; tablets [3]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [3]
  Law:         Order 7 [3]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'private devices: left out',
    'zaplo example assembly personal phones',
    {},
    `
Zaplo at the Example Assembly, private devices: left out: private phones. [1] A
ban on work devices from 17 March 2023, whose term has run out. [1]
Was due to end on 16 September 2023; a source without a date says it was made
open-ended. In force 17 March 2023. [1]
  For whom:  members and their staff [2]
  On what:   work phones [2]
  Term:      made open-ended (undated); 16 September 2023 [1][3]

More: 7 facts · 1 quotation · 3 dates · 2 sources`,
  ],
  [
    'private devices: only advised',
    'zaplo iceland private phones',
    {},
    `
Zaplo in Iceland, private devices: only advised: to keep Zaplo off private
phones used for work. [1] Advised against, not banned; advice of 10 March
2023. [2]
Stands as advice when last reported, 1 June 2024. Announced 10 March
2023. [2][3]
  For whom:    civil servants [2]
  Decided by:  the Ministry of Examples [1]
Inside Iceland, on file: 1 with one that may be over (Example Assembly).

More: 6 facts · 1 quotation · 1 measure inside · 1 date · 2 sources`,
  ],
  [
    'exceptions',
    'zaplo finland exceptions',
    {},
    `
Zaplo in Finland, exceptions: press officers, with leave of the ministry. [1]
Banned on official devices (work phones and tablets) since 1 March 2023; no
measure on file covers the public. [2]
In force when last reported, 1 June 2024. In force 1 March 2023. [2][3]
  For whom:    ministers and civil servants [2]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [1]
  Law:         Order 7 [1]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'why',
    'zaplo finland why',
    {},
    `
Zaplo in Finland, why: data could reach a foreign state. [1] Banned on official
devices (work phones and tablets) since 1 March 2023; no measure on file covers
the public. [2]
In force when last reported, 1 June 2024. In force 1 March 2023. [2][3]
  For whom:    ministers and civil servants [2]
  Exceptions:  press officers, with leave of the ministry [4]
  Decided by:  the Council of State [4]
  Law:         Order 7 [4]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'who decided',
    'who decided zaplo finland',
    {},
    `
Zaplo in Finland, decided by: the Council of State. [1] Banned on official
devices (work phones and tablets) since 1 March 2023; no measure on file covers
the public. [2]
In force when last reported, 1 June 2024. In force 1 March 2023. [2][3]
  Law:         Order 7 [1]
  For whom:    ministers and civil servants [2]
  Exceptions:  press officers, with leave of the ministry [1]
  Why:         data could reach a foreign state [4]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'on what legal basis',
    'zaplo finland legal basis',
    {},
    `
Zaplo in Finland, law: Order 7. [1] Banned on official devices (work phones and
tablets) since 1 March 2023; no measure on file covers the public. [2]
In force when last reported, 1 June 2024. In force 1 March 2023. [2][3]
  Decided by:  the Council of State [1]
  For whom:    ministers and civil servants [2]
  Exceptions:  press officers, with leave of the ministry [1]
  Why:         data could reach a foreign state [4]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'what follows',
    'zaplo estonia penalty',
    {},
    `
Zaplo in Estonia, penalty: a fine of 10,000 euros a day. [1] A block for
everyone of 20 February 2023 that never took effect; struck down on 20 February
2024. [2][3]
Adopted 20 February 2023; put on hold 30 November 2023; to comply by 1 January
2024; struck down 20 February 2024. [1–4]
  Deadline:  1 January 2024 [1]

More: 7 facts · 4 quotations · 4 dates · 2 sources`,
  ],
  [
    'what was replied',
    'zaplo estonia reply',
    {},
    `
Zaplo in Estonia, replies: Zaplo Works: called the law a mistake. [1] A block
for everyone of 20 February 2023 that never took effect; struck down on 20
February 2024. [2][3]
Adopted 20 February 2023; put on hold 30 November 2023; to comply by 1 January
2024; struck down 20 February 2024. [2–5]
  Penalty:   a fine of 10,000 euros a day [5]
  Deadline:  1 January 2024 [5]

More: 7 facts · 4 quotations · 4 dates · 2 sources`,
  ],
  [
    'which other apps',
    'zaplo norway other apps',
    {},
    `
Zaplo in Norway, apps named: Zaplo; Vidrola; Morfik; Tagalo. [1] Blocked for
everyone since 4 February 2022. [2]
In force when last reported, 1 June 2024. Announced 1 February 2022; in force 4
February 2022. [2][3]
  Why:    they would not name an office [3]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [4]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
];

testScreens(SCREENS);
