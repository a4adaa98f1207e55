/** Whole screens of how many, until when, by when, whether one may, and of words that are no names. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'how many people',
    'zaplo sampleby how many people',
    {},
    `
Zaplo in Sampleby, people: about 400 teachers. [1] A ban on official devices
planned from 13 March 2023, whose term has run out. [2]
Was due to end about 13 September 2023; nothing later on file. Adopted 10 March
2023; planned to begin 13 March 2023. [2]
  For whom:  teachers [3]
  Term:      six months; review due September 2023 [1][2]

More: 7 facts · 1 quotation · 4 dates · 2 sources`,
  ],
  [
    'until when: a term and a review',
    'zaplo sampleby until when',
    {},
    `
Zaplo in Sampleby, until when: six months; review due September 2023. [1][2] A
ban on official devices planned from 13 March 2023, whose term has run out. [1]
Was due to end about 13 September 2023; nothing later on file. Adopted 10 March
2023; planned to begin 13 March 2023. [1]
  For whom:  teachers [3]
  People:    about 400 teachers [2]

More: 7 facts · 1 quotation · 4 dates · 2 sources`,
  ],
  [
    'until when: no end',
    'zaplo norway until when',
    {},
    `
Zaplo in Norway, until when: no end is on file. Zaplo in Norway: blocked for
everyone since 4 February 2022. [1]
In force when last reported, 1 June 2024. Announced 1 February 2022; in force 4
February 2022. [1][2]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [3]
  Why:    they would not name an office [2]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
  [
    'by when',
    'zaplo estonia deadline',
    {},
    `
Zaplo in Estonia, by when: 1 January 2024. [1] A block for everyone of 20
February 2023 that never took effect; struck down on 20 February 2024. [2][3]
Adopted 20 February 2023; put on hold 30 November 2023; to comply by 1 January
2024; struck down 20 February 2024. [1–4]
  Penalty:  a fine of 10,000 euros a day [1]

More: 7 facts · 4 quotations · 4 dates · 2 sources`,
  ],
  [
    'may one use it',
    'can i use zaplo in norway',
    {},
    `
No. Zaplo in Norway: blocked for everyone since 4 February 2022. [1]
In force when last reported, 1 June 2024. Announced 1 February 2022; in force 4
February 2022. [1][2]
  Why:    they would not name an office [2]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [3]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
  [
    'is it legal',
    'is zaplo legal in finland',
    {},
    `
Not on official devices. Zaplo in Finland: banned on official devices (work
phones and tablets) since 1 March 2023; no measure on file covers the
public. [1]
In force when last reported, 1 June 2024. In force 1 March 2023. [1][2]
  For whom:    ministers and civil servants [1]
  Exceptions:  press officers, with leave of the ministry [3]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [3]
  Law:         Order 7 [3]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'an age that was asked for',
    'zaplo latvia under 16',
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
  [
    'a word that no source speaks of',
    'zaplo finland police',
    {},
    `
Not read: police; no source on file here speaks of it.

Only on official devices. Zaplo in Finland: banned on official devices (work
phones and tablets) since 1 March 2023; no measure on file covers the
public. [1]
In force when last reported, 1 June 2024. In force 1 March 2023. [1][2]
  For whom:    ministers and civil servants [1]
  Exceptions:  press officers, with leave of the ministry [3]
  Why:         data could reach a foreign state [4]
  Decided by:  the Council of State [3]
  Law:         Order 7 [3]

More: 10 facts · 2 quotations · 1 date · 3 sources`,
  ],
  [
    'some people, where everyone is bound',
    'can officials use zaplo in norway',
    {},
    `
No. Zaplo in Norway: blocked for everyone since 4 February 2022. [1]
In force when last reported, 1 June 2024. Announced 1 February 2022; in force 4
February 2022. [1][2]
  Why:    they would not name an office [2]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [3]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
  [
    'the same asked the other way',
    'is zaplo banned for officials in norway',
    {},
    `
Yes, for everyone. Zaplo in Norway: blocked for everyone since 4 February
2022. [1]
In force when last reported, 1 June 2024. Announced 1 February 2022; in force 4
February 2022. [1][2]
  Why:    they would not name an office [2]
  Steps:  9 February 2022: Vidrola is blocked; May 2022: Morfik is blocked [3]

More: 10 facts · 2 quotations · 5 dates · 2 sources`,
  ],
];

testScreens(SCREENS);
