/** Whole screens of lists that answer in one sentence: both, one and not the other, the first, the last, the longest, the most. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'both apps',
    'countries that ban zaplo and vidrola',
    {},
    `
Zaplo and Vidrola are both banned: none on file, as last reported. Zaplo alone:
3 places on file; Vidrola alone: 0 places; one of the two having no ban on file
is not the same as “not banned”.`,
  ],
  [
    'one app and not the other',
    'countries that ban zaplo but not vidrola',
    {},
    `
Zaplo is banned, and no ban on Vidrola in force is on file in 3 countries, as
last reported: Finland, Norway and Sweden. [1–6] No ban on file is not the same
as “not banned”.

On file; to open one, ask for it: “Zaplo Finland”
  Zaplo, and none on file for Vidrola (3)
    • Finland: since 1 March 2023; last reported 1 June 2024 [1][2]
    • Norway: since 4 February 2022; last reported 1 June 2024 [3][4]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [5][6]`,
  ],
  [
    'what was lifted; what never began is told apart',
    'countries that lifted a zaplo ban',
    {},
    `
A ban on Zaplo was lifted or ended in 1 country: Portugal. [1] A ban on Zaplo
was announced and never took effect in 1 country: Estonia. [2][3]
That one ban ended does not mean that no other holds there.

On file; to open one, ask for it: “Zaplo Portugal”
  Lifted or ended (1)
    • Portugal: from 4 May 2024; lifted 4 May 2024 [1]
  Never in effect (1)
    • Estonia: announced 20 February 2023; struck down 20 February 2024 [2][3]`,
  ],
  [
    'a year, however it came out',
    'zaplo bans in 2023',
    {},
    `
4 measures on Zaplo begun or announced in 2023 are on file: 3 bans on official
devices or networks: Finland, Sweden and Sampleby (status not known); 1 ban by a
single body: Example Assembly (status not known). [1–7]
Not counted above, measures on file: 1 never in effect; 1 advice only.

On file; to open one, ask for it: “Zaplo Finland”
  Banned on official devices or networks (3)
    • Finland: since 1 March 2023; last reported 1 June 2024 [1][2]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [3][4]
    • Sampleby: planned from 13 March 2023 [5]
  Banned by single bodies for their own people (1)
    • Example Assembly: from 17 March 2023 [6][7]

Page 1 of 2`,
  ],
  [
    'the first',
    'which place banned zaplo first',
    {},
    `
First on file: Zaplo in Norway: blocked for everyone since 4 February
2022. [1][2]
In order of start, or of announcement where no start is on file; proposals,
advice, age limits and what never took effect are left out.

On file; to open one, ask for it: “Zaplo Norway”
  Earliest first (7)
    • Norway: since 4 February 2022; last reported 1 June 2024 [1][2]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [3][4]
    • Finland: since 1 March 2023; last reported 1 June 2024 [5][6]
    • Sampleby: planned from 13 March 2023 [7]
    • Example Assembly: from 17 March 2023 [8][9]
    • Portugal: from 4 May 2024; lifted 4 May 2024 [10]
    • Madeira: since 22 January 2025, due to end about 22 April 2025 [9]`,
  ],
  [
    'the last',
    'which place banned zaplo last',
    {},
    `
Latest on file: Zaplo in Madeira: blocked for everyone since 22 January 2025,
due to end about 22 April 2025. [1]
In order of start, or of announcement where no start is on file; proposals,
advice, age limits and what never took effect are left out.

On file; to open one, ask for it: “Zaplo Madeira”
  Latest first (7)
    • Madeira: since 22 January 2025, due to end about 22 April 2025 [1]
    • Portugal: from 4 May 2024; lifted 4 May 2024 [2]
    • Example Assembly: from 17 March 2023 [1][3]
    • Sampleby: planned from 13 March 2023 [4]
    • Finland: since 1 March 2023; last reported 1 June 2024 [5][6]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [7][8]
    • Norway: since 4 February 2022; last reported 1 June 2024 [9][10]`,
  ],
  [
    'the longest, to its end or to today',
    'longest zaplo ban',
    {},
    `
Longest on file: Zaplo in Norway: blocked for everyone since 4 February 2022 (3
years). [1][2]
From start, or announcement where no start is on file, to the end or to today;
proposals, advice, age limits and what never took effect are left out.

On file; to open one, ask for it: “Zaplo Norway”
  Longest first (5)
    • Norway: since 4 February 2022; last reported 1 June 2024 [1][2]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [3][4]
    • Finland: since 1 March 2023; last reported 1 June 2024 [5][6]
    • Madeira: since 22 January 2025, due to end about 22 April 2025 [7]
    • Portugal: from 4 May 2024; lifted 4 May 2024 [8]`,
  ],
  [
    'the app banned in most countries, none counted that reopened there',
    'which app is banned in most countries',
    {},
    `
Zaplo: bans in force in 3 countries on file, as last reported. [1–6] Next on
file: Morfik 1.

On file; to open one, ask for it: “Zaplo Norway”
  Zaplo (3)
    • Zaplo and Morfik in Norway: since 4 February 2022 [1][2]
    • Zaplo in Finland: since 1 March 2023; last reported 1 June 2024 [3][4]
    • Zaplo in Sweden: since 10 January 2023; last reported 2 May 2023 [5][6]`,
  ],
  [
    'how many times',
    'how many times was zaplo banned in sweden',
    {},
    `
Zaplo in Sweden: 1 ban on official devices or networks on file: since 10 January
2023. [1][2]

On file; to open one, ask for it: “Zaplo Sweden”
  Earliest first (1)
    • Zaplo: since 10 January 2023; last reported 2 May 2023 [1][2]`,
  ],
];

testScreens(SCREENS);
