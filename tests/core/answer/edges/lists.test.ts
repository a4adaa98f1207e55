/** Whole screens of lists over the ledger of edges: what is counted, what is told apart, and what each page holds. */
import { expect, test } from 'vitest';
import { type Asked, ask, lines } from '../../../fixtures/edges/ledger.ts';

const SCREENS: readonly (readonly [edge: string, asked: string, how: Asked, screen: string])[] = [
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
    • Sampleby: from 13 March 2023 [3]
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
    • Zaplo in Sampleby: from 13 March 2023 [5]
    • Zaplo in Example Assembly: from 17 March 2023 [6][7]`,
  ],
  [
    'an app that only awaits its ban',
    'tagalo',
    {},
    `
No ban that names Tagalo is in force on file. A ban or limit on Tagalo is
proposed or announced in 1 country: Norway. [1]

On file; to open one, ask for it: “Tagalo Norway”
  Proposed or announced (1)
    • Norway: announced 1 February 2022 [1]`,
  ],
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
    • Sampleby: from 13 March 2023 [5]
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
    • Sampleby: from 13 March 2023 [7]
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
    • Sampleby: from 13 March 2023 [4]
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
    'a history, the oldest first',
    'timeline zaplo sweden',
    {},
    `
Zaplo in Sweden: 5 events on file, from 10 January 2023 to 1 May 2023. Last
heard of: blocked on official networks since 10 January 2023. [1][2]

Oldest first
  10 January 2023:  in force [3]
  1 February 2023:  suspended [4]
  1 March 2023:     resumed [5]
  1 April 2023:     suspended, until 1 May 2023 [1]
  1 May 2023:       resumed [2]`,
  ],
  [
    'a history that came to nothing',
    'timeline zaplo estonia',
    {},
    `
Zaplo in Estonia: 4 events on file, from 20 February 2023 to 20 February 2024.
Last heard of: a block for everyone of 20 February 2023 that never took effect;
struck down on 20 February 2024. [1][2]

Oldest first
  20 February 2023:  adopted [3]
  30 November 2023:  suspended [1]
  1 January 2024:    comply by [4]
  20 February 2024:  struck down [2]`,
  ],
  [
    'what happened lately, and what the ledger learned',
    'recent',
    {},
    `
Since 15 March 2024: 4 events of 3 measures on file. The newest: Zaplo in
Madeira: in force (22 January 2025). [1]
What the ledger learned, by day: 1 March 2025, 73 statements about 10 records.

Newest first
  22 January 2025:  Zaplo, Madeira: in force [1]
  4 May 2024:       Zaplo, Portugal: lifted [2]
  4 May 2024:       Zaplo, Portugal: in force [2]
  May 2024:         clip apps, Latvia: announced [3]`,
  ],
  [
    'nothing on file is not “not banned”; what comes near is another answer',
    'zaplo france',
    {},
    `
Not on file: no source here says that Zaplo in France is or was banned, blocked
or restricted, which is not the same as “not banned”. Zaplo is named in 10
records; France has no records of its own.
Searched: 10 records from 5 sources, up to 1 March 2025.

Another answer, that comes near
  • Zaplo in Portugal: a block for everyone from 4 May 2024, lifted on 4 May
    2024 [1]
  • Zaplo in Madeira: blocked for everyone since 22 January 2025, due to end
    about 22 April 2025 [2]`,
  ],
  [
    'nothing on file of an app where another is banned',
    'morfik sweden',
    {},
    `
Not on file: no source here says that Morfik in Sweden is or was banned, blocked
or restricted, which is not the same as “not banned”. Morfik is named in 1
record; Sweden has 1 record of its own.
Searched: 10 records from 5 sources, up to 1 March 2025.

Another answer, that comes near
  • Zaplo in Sweden: blocked on official networks since 10 January 2023 [1][2]`,
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
  [
    'a history in full',
    'timeline zaplo estonia',
    { view: 'full' },
    `
Zaplo in Estonia: 4 events on file, from 20 February 2023 to 20 February 2024.
Last heard of: a block for everyone of 20 February 2023 that never took effect;
struck down on 20 February 2024. [1][2]

Oldest first
  20 February 2023:  adopted [3]
  30 November 2023:  suspended [1]
  1 January 2024:    comply by [4]
  20 February 2024:  struck down [2]

In order
  20 February 2023:  adopted [3]
  30 November 2023:  suspended [1]
  1 January 2024:    comply by [4]
  20 February 2024:  struck down [2]

Word for word
  “A judge put the law on hold”
    — Example Herald (test data), 1 June 2024 [1]
  “The law is void”
    — Example Herald (test data), 1 June 2024 [2]
  “No person shall offer Zaplo”
    — Example Gazette (test data), 28 February 2023 [3]

Sources
  [1][2] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [3][4] Example Gazette (test data), “Order 7 on messaging services”, 28
      February 2023
      https://gazette.example/order-7

Ask next
  • Zaplo everywhere  → Zaplo
  • Everything on Estonia  → Estonia`,
  ],
];

test.each(SCREENS)('%s', (_, asked, how, screen) => {
  expect(lines(ask(asked, how)).join('\n')).toBe(screen.trim());
});
