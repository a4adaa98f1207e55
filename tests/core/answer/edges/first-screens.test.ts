/** The whole first screen of each record of the ledger of edges, as a reader of the record would want it told. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'blocked and opened again on one day',
    'zaplo portugal',
    {},
    `
No longer. Zaplo in Portugal: a block for everyone from 4 May 2024, lifted on 4
May 2024. [1]
In force and lifted 4 May 2024. [1]
  Why:         exam papers were passed on by Zaplo [2]
  Decided by:  the communications authority [2][3]
Inside Portugal, on file: 1 with a ban of its own (Madeira).

More: 6 facts · 1 quotation · 1 measure inside · 2 dates · 3 sources`,
  ],
  [
    'two ends, the later of which has not come',
    'zaplo madeira',
    {},
    `
Zaplo in Madeira: blocked for everyone since 22 January 2025, due to end about
22 April 2025. [1]
In force for a time as of 22 January 2025. In force 22 January 2025; due to end
after 90 days (at most). [1]
  Why:   unrest in the streets [1]
  Term:  30 days: at least; 90 days: at most [1]

More: 5 facts · 3 dates · 1 source`,
  ],
  [
    'advice, with a ban inside that may be over',
    'zaplo iceland',
    {},
    `
Advice only, no ban. Zaplo in Iceland: advised against, not banned; advice of 10
March 2023. [1]
Stands as advice when last reported, 1 June 2024. Announced 10 March
2023. [1][2]
  For whom:      civil servants [1]
  Decided by:    the Ministry of Examples [3]
  Only advised:  to keep Zaplo off private phones used for work [3]
Inside Iceland, on file: 1 with one that may be over (Example Assembly).

More: 6 facts · 1 quotation · 1 measure inside · 1 date · 2 sources`,
  ],
  [
    'an extension that no source dates',
    'zaplo example assembly',
    {},
    `
Zaplo at the Example Assembly: a ban on work devices from 17 March 2023, whose
term has run out. [1]
Was due to end on 16 September 2023; a source without a date says it was made
open-ended. In force 17 March 2023. [1]
  For whom:  members and their staff [2]
  Left out:  private phones [1]
  Term:      made open-ended (undated); 16 September 2023 [1][3]

More: 7 facts · 1 quotation · 3 dates · 2 sources`,
  ],
  [
    'values that were set aside are no facts: not the misprinted start, not the other app, not the end',
    'zaplo finland',
    {},
    `
Zaplo in Finland: banned on official devices (work phones and tablets) since 1
March 2023; no measure on file covers the public. [1]
In force when last reported, 1 June 2024. In force 1 March 2023. [1][2]
  For whom:    ministers and civil servants [1]
  Exceptions:  press officers, with leave of the ministry [3]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [3]
  Law:         Order 7 [3]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'many apps: the start of the one asked, and no end of another',
    'zaplo norway',
    {},
    `
Zaplo in Norway: blocked for everyone since 4 February 2022. [1]
In force when last reported, 1 June 2024. Announced 1 February 2022; in force 4
February 2022. [1][2]
  Why:    they would not name an office [2]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [3]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
  [
    'a term that ran out with nothing on file since',
    'zaplo sampleby',
    {},
    `
Zaplo in Sampleby: a ban on official devices planned from 13 March 2023, whose
term has run out. [1]
Was due to end about 13 September 2023; nothing later on file. Adopted 10 March
2023; planned to begin 13 March 2023. [1]
  For whom:  teachers [2]
  Term:      six months; review due September 2023 [1][3]
  People:    about 400 teachers [3]

More: 7 facts · 1 quotation · 4 dates · 2 sources`,
  ],
  [
    'suspended and resumed twice, and so in force',
    'zaplo sweden',
    {},
    `
Zaplo in Sweden: blocked on official networks since 10 January 2023; no measure
on file covers the public. [1]
In force when last reported, 2 May 2023. In force 10 January 2023; put on hold 1
April 2023 until 1 May 2023. [1][2]
  In practice:  partly enforced: two agencies keep access [3]

More: 7 facts · 4 quotations · 5 dates · 2 sources`,
  ],
  [
    'a law that was stopped before its first day',
    'zaplo estonia',
    {},
    `
It never took effect. Zaplo in Estonia: a block for everyone of 20 February 2023
that never took effect; struck down on 20 February 2024. [1][2]
Adopted 20 February 2023; put on hold 30 November 2023; to comply by 1 January
2024; struck down 20 February 2024. [1–4]
  Penalty:   a fine of 10,000 euros a day [4]
  Deadline:  1 January 2024 [4]

More: 7 facts · 4 quotations · 4 dates · 2 sources`,
  ],
  [
    'an age limit that is only proposed, for a kind of app',
    'zaplo latvia',
    {},
    `
Not yet. Zaplo in Latvia: an age limit of 16, proposed in May 2024 and not
adopted. [1] The sources name clip apps, not Zaplo. [1]
Proposed and not adopted when last reported, 1 June 2024. Announced May
2024. [1][2]
  For whom:  children under 16 [1]
  Why:       sleep and schoolwork [2]

More: 5 facts · 1 quotation · 1 date · 1 source`,
  ],
];

testScreens(SCREENS);
