/** Whole screens of what happened when, the oldest first, and of what happened lately, the newest first. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
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
  [
    'what happened lately, in full',
    'recent',
    { view: 'full' },
    `
Since 15 March 2024: 4 events of 3 measures on file. The newest: Zaplo in
Madeira: in force (22 January 2025). [1]
What the ledger learned, by day: 1 March 2025, 73 statements about 10 records.

Newest first
  22 January 2025:  Zaplo, Madeira: in force [1]
  4 May 2024:       Zaplo, Portugal: lifted [2]
  4 May 2024:       Zaplo, Portugal: in force [2]
  May 2024:         clip apps, Latvia: announced [3]

By the day it happened, newest first
  22 January 2025:  Zaplo, Madeira (Government of Madeira): in force [1]
  4 May 2024:       Zaplo, Portugal (Portuguese government): lifted [2]
  4 May 2024:       Zaplo, Portugal (Portuguese government): in force [2]
  May 2024:         clip apps, Latvia (Latvian government): announced [3]
What the ledger learned, by day: 1 March 2025, 73 statements about 10 records.

Word for word
  “Zaplo went dark at noon and was back by night”
    — Example Herald (test data), 1 June 2024 [2]
  “Clip apps would be for those over 16 alone”
    — Example Herald (test data), 1 June 2024 [3]

Sources
  [1] Sample Digest (test data), date not printed, address not on file
  [2][3] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo

Ask next
  • See how to ask  → help`,
  ],
  [
    'where nothing happened lately',
    'recent finland',
    {},
    `
Nothing on file has happened since 15 March 2024. The ledger knows only what its
sources say.
What the ledger learned, by day: 1 March 2025, 13 statements about 1 record.`,
  ],
];

testScreens(SCREENS);
