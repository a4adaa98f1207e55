/** Whole screens where one thing is asked of a measure, or one day: it leads, and whose it is and whether it holds follow. */
import { expect, test } from 'vitest';
import { type Asked, ask, lines } from '../../../fixtures/edges/ledger.ts';

const SCREENS: readonly (readonly [edge: string, asked: string, how: Asked, screen: string])[] = [
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
  [
    'how many people',
    'zaplo sampleby how many people',
    {},
    `
Zaplo in Sampleby, people: about 400 teachers. [1] A ban on official devices
from 13 March 2023, whose term has run out. [2]
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
ban on official devices from 13 March 2023, whose term has run out. [1]
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
  [
    'a misspelt place is said first',
    'zaplo finlnd',
    {},
    `
Read “finlnd” as Finland (spelling).

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
];

test.each(SCREENS)('%s', (_, asked, how, screen) => {
  expect(lines(ask(asked, how)).join('\n')).toBe(screen.trim());
});
