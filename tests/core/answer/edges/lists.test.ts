/** Whole screens of lists over the ledger of edges: what is counted, what is told apart, and what each page holds. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'an app: where it is blocked, then what is counted apart',
    'zaplo',
    {},
    `
Zaplo is blocked for everyone in 1 country (Norway) and 1 region (Madeira (for a
time)), as last reported. [1–3] It is also banned on official devices or
networks in 2 countries: Finland and Sweden. [4–7]
Not counted above, measures on file: 2 of unknown status (Sampleby and Example
Assembly); 1 proposed or announced; 1 lifted or ended; 1 never in effect; 1
advice only. [3][8][9]

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (2)
    • Norway: since 4 February 2022; last reported 1 June 2024 [1][2]
    • Madeira: since 22 January 2025, due to end about 22 April 2025 [3]
  Banned on official devices or networks (2)
    • Finland: since 1 March 2023; last reported 1 June 2024 [4][5]

Page 1 of 3`,
  ],
  [
    'its second page goes on where the first ended',
    'zaplo',
    { page: 2 },
    `
Zaplo: 4 to 9 of 10 on file.

  Banned on official devices or networks (2)
    • Sweden: since 10 January 2023; last reported 2 May 2023 [1][2]
  Reported, whether it still holds is not known (2)
    • Sampleby: planned from 13 March 2023 [3]
    • Example Assembly: from 17 March 2023 [4][5]
  Proposed or announced (1)
    • Latvia (names clip apps): proposed May 2024 [4][6]
  Lifted or ended (1)
    • Portugal: from 4 May 2024; lifted 4 May 2024 [7]
  Never in effect (1)
    • Estonia: announced 20 February 2023; struck down 20 February 2024 [8][9]

Page 2 of 3`,
  ],
  [
    'and its last holds the rest',
    'zaplo',
    { page: 3 },
    `
Zaplo: 10 to 10 of 10 on file.

  Advice, no ban (1)
    • Iceland: announced 10 March 2023 [1][2]

Page 3 of 3`,
  ],
  [
    'countries alone: no region, no city, no body',
    'which countries ban zaplo',
    {},
    `
Zaplo is blocked for everyone in 1 country, as last reported: Norway. [1][2] It
is also banned on official devices or networks in 2 countries: Finland and
Sweden. [3–6]
Not counted above, measures on file: 1 proposed or announced; 1 lifted or ended;
1 never in effect; 1 advice only.

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (1)
    • Norway: since 4 February 2022; last reported 1 June 2024 [1][2]
  Banned on official devices or networks (2)
    • Finland: since 1 March 2023; last reported 1 June 2024 [3][4]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [5][6]

Page 1 of 2`,
  ],
  [
    'a place: one app of its record reopened and one has no start on file, so that two are blocked',
    'norway',
    {},
    `
In force in Norway, as last reported: blocked for everyone: Zaplo and
Morfik. [1][2]

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (1)
    • Zaplo and Morfik: since 4 February 2022; last reported June 2024 [1][2]`,
  ],
  [
    'a place that advises alone, with a body inside it',
    'iceland',
    {},
    `
No ban is in force on file. On file in Iceland: advice only: Zaplo. [1][2]
Inside Iceland, on file: 1 with one that may be over (Example Assembly).

On file; to open one, ask for it: “Zaplo Iceland”
  Advice, no ban (1)
    • Zaplo: announced 10 March 2023 [1][2]
  Inside, measures of others (1)
    • Zaplo in Example Assembly: from 17 March 2023 [2][3]`,
  ],
  [
    'the apps of an owner, each place with those that are banned there',
    'zaplo works apps',
    {},
    `
Zaplo Works apps are blocked for everyone in 1 country (Zaplo in Norway) and 1
region (Zaplo in Madeira (for a time)), as last reported. [1–3] They are also
banned on official devices or networks in 2 countries: Zaplo in Finland and
Sweden. [4–7]
Not counted above, measures on file: 2 of unknown status (Zaplo in Sampleby and
Zaplo in Example Assembly); 1 lifted or ended; 1 never in effect; 1 advice
only. [3][8][9]

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (2)
    • Norway (Zaplo): since 4 February 2022; last reported 1 June 2024 [1][2]
    • Madeira (Zaplo): since 22 January 2025, due to end about 22 April … [3]

Page 1 of 3`,
  ],
  [
    'a kind of app',
    'clip apps',
    {},
    `
Clip apps are blocked for everyone in 1 country (Zaplo in Norway) and 1 region
(Zaplo in Madeira (for a time)), as last reported. [1–3] They are also banned on
official devices or networks in 2 countries: Zaplo in Finland and Sweden. [4–7]
Not counted above, measures on file: 2 of unknown status (Zaplo in Sampleby and
Zaplo in Example Assembly); 1 proposed or announced; 1 lifted or ended; 1 never
in effect; 1 advice only. [3][8][9]

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (2)
    • Norway (Zaplo): since 4 February 2022; last reported 1 June 2024 [1][2]
    • Madeira (Zaplo): since 22 January 2025, due to end about 22 April … [3]
  Banned on official devices or networks (2)
    • Finland (Zaplo): since 1 March 2023; last reported 1 June 2024 [4][5]

Page 1 of 3`,
  ],
  [
    'a kind of measure',
    'device bans',
    {},
    `
In force, as last reported: banned on official devices or networks: Finland
(Zaplo) and Sweden (Zaplo). [1–4]
Not counted above, measures on file: 2 of unknown status (Sampleby (Zaplo) and
Example Assembly (Zaplo)). [5–7]

On file; to open one, ask for it: “Zaplo Finland”
  Banned on official devices or networks (2)
    • Zaplo in Finland: since 1 March 2023; last reported 1 June 2024 [1][2]
    • Zaplo in Sweden: since 10 January 2023; last reported 2 May 2023 [3][4]
  Reported, whether it still holds is not known (2)
    • Zaplo in Sampleby: planned from 13 March 2023 [5]
    • Zaplo in Example Assembly: from 17 March 2023 [6][7]`,
  ],
  [
    'an app of a measure for several, with no date of its own',
    'tagalo',
    {},
    `
No ban that names Tagalo is in force on file. A ban on Tagalo is reported in 1
country, and whether it still holds is not known: Norway. [1]

On file; to open one, ask for it: “Tagalo Norway”
  Reported, whether it still holds is not known (1)
    • Norway: announced 1 February 2022 [1]`,
  ],
  [
    'a list in full: its sources, and what to ask next',
    'which countries ban zaplo',
    { view: 'full' },
    `
Zaplo is blocked for everyone in 1 country, as last reported: Norway. [1][2] It
is also banned on official devices or networks in 2 countries: Finland and
Sweden. [3–6]
Not counted above, measures on file: 1 proposed or announced; 1 lifted or ended;
1 never in effect; 1 advice only.

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (1)
    • Norway: since 4 February 2022; last reported 1 June 2024 [1][2]
  Banned on official devices or networks (2)
    • Finland: since 1 March 2023; last reported 1 June 2024 [3][4]
    • Sweden: since 10 January 2023; last reported 2 May 2023 [5][6]

Word for word
  “Four apps are to go”
    — Example Herald (test data), 1 June 2024 [1]
  “Zaplo was the first to be blocked”
    — Example Herald (test data), 1 June 2024 [2]
  “Zaplo shall not be installed”
    — Example Gazette (test data), 28 February 2023 [3]
  “The order still stands”
    — Example Herald (test data), 1 June 2024 [4]
  “The order is stayed again”
    — Example Gazette (test data), 2 May 2023 [5]
  “The second stay is over”
    — Example Gazette (test data), 2 May 2023 [6]

Sources
  [1][2][4] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [3] Example Gazette (test data), “Order 7 on messaging services”, 28 February
      2023
      https://gazette.example/order-7
  [5][6] Example Gazette (test data), “Orders 8 to 11 on messaging services”, 2
      May 2023
      https://gazette.example/order-11

Page 1 of 2`,
  ],
];

testScreens(SCREENS);
