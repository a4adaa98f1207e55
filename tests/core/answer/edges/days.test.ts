/** Whole screens on a day in the past, told as of that day and of no other. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'before it began',
    'zaplo finland',
    { asOf: '2023-02-01' },
    `
Not yet on that day. Zaplo in Finland on 1 February 2023: nothing on file for
that day; a ban on official devices began on 1 March 2023. [1]
  For whom:    ministers and civil servants [1]
  Exceptions:  press officers, with leave of the ministry [2]
  Why:         data could reach a foreign state [3]
  Decided by:  the Council of State [2]
  Law:         Order 7 [2]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'while it was on hold',
    'zaplo sweden',
    { asOf: '2023-02-10' },
    `
Not now: on hold. Zaplo in Sweden on 10 February 2023: a block on official
networks begun on 10 January 2023, now on hold. [1] Later: in force again 1
March 2023. [2]
On hold on that day, by what is on file. In force 10 January 2023; put on hold 1
February 2023. [1][3]
  In practice:  partly enforced: two agencies keep access [4]

More: 7 facts · 4 quotations · 5 dates · 2 sources`,
  ],
  [
    'before it was lifted',
    'vidrola norway',
    { asOf: '2022-03-01' },
    `
Vidrola in Norway on 1 March 2022: blocked for everyone since 9 February
2022. [1] Later: lifted 15 August 2022. [1][2]
In force on that day, by what is on file. Announced 1 February 2022. [3]
  Why:    they would not name an office [3]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [1]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
  [
    'while its term ran',
    'zaplo sampleby',
    { asOf: '2023-05-01' },
    `
Zaplo in Sampleby on 1 May 2023: banned on official devices, as planned from 13
March 2023, due to end about 13 September 2023; no measure on file covers the
public. [1]
In force for a time on that day, by what is on file. Planned to begin 13 March
2023; due to end after six months at first. [1]
  For whom:  teachers [2]
  Term:      six months; review due September 2023 [1][3]
  People:    about 400 teachers [3]

More: 7 facts · 1 quotation · 4 dates · 2 sources`,
  ],
  [
    'between two ends',
    'zaplo madeira',
    { asOf: '2025-03-01' },
    `
Zaplo in Madeira on 1 March 2025: blocked for everyone since 22 January 2025,
due to end about 22 April 2025. [1]
In force for a time on that day, by what is on file. In force 22 January 2025;
due to end after 90 days (at most). [1]
  Why:   unrest in the streets [1]
  Term:  30 days: at least; 90 days: at most [1]

More: 5 facts · 3 dates · 1 source`,
  ],
];

testScreens(SCREENS);
