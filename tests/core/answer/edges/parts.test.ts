/** The parts of an answer, each a view of its own: all that is on record, its words, its sources, its days, what lies inside. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'everything on record',
    'zaplo iceland',
    { view: 'details' },
    `
Zaplo in Iceland: everything on record
Zaplo in Iceland (Icelandic government): advised against, not banned; advice of
10 March 2023. [1][2]
  Apps:                 Zaplo [1]
  For whom:             civil servants [1]
  Only advises:         to keep Zaplo off private phones used for work [3]
  Announced:            10 March 2023 [1]
  Announced by:         the Ministry of Examples [3]
  Status as last reported:
                        in force, as of June 2024 [2]

! The sources do not say: until when; why; with what exceptions; on what legal
  basis.
! Facts with no quotation under them are reported by the sources named; not
  quoted.
! Record advice-with-a-ban-inside; the ledger reaches to 1 March 2025.`,
  ],
  [
    'word for word',
    'zaplo sweden',
    { view: 'words' },
    `
Zaplo in Sweden: word for word

Word for word
  “The order is stayed again”
    — Example Gazette (test data), 2 May 2023 [2]
  “The order is stayed”
    — Example Gazette (test data), 2 May 2023 [4]
  “The stay is over”
    — Example Gazette (test data), 2 May 2023 [5]
  “The second stay is over”
    — Example Gazette (test data), 2 May 2023 [6]`,
  ],
  [
    'sources',
    'zaplo finland',
    { view: 'sources' },
    `
Zaplo in Finland: sources

Sources
  [1][3] Example Gazette (test data), “Order 7 on messaging services”, 28
      February 2023
      https://gazette.example/order-7
  [2] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [4] Example Ministry (test data), “Statement on work phones”, 10 March 2023
      https://ministry.example/statement`,
  ],
  [
    'inside',
    'zaplo iceland',
    { view: 'inside' },
    `
Zaplo in Iceland: inside

Inside Iceland, measures of others and not its own
  • Example Assembly: a ban on work devices from 17 March 2023, whose term has
    run out [2][4]`,
  ],
  [
    'history',
    'zaplo sweden',
    { view: 'history' },
    `
Zaplo in Sweden: history

In order
  10 January 2023:  in force [1]
  1 February 2023:  suspended [4]
  1 March 2023:     resumed [5]
  1 April 2023:     suspended, until 1 May 2023 [2]
  1 May 2023:       resumed [6]`,
  ],
  [
    'the details of two measures',
    'norway',
    { view: 'details' },
    `
In force in Norway, as last reported: blocked for everyone: Zaplo and
Morfik. [1][2]

On file; to open one, ask for it: “Zaplo Norway”
  Blocked for everyone (1)
    • Zaplo and Morfik: since 4 February 2022; last reported June 2024 [1][2]`,
  ],
  [
    'the sources of a list',
    'which countries ban zaplo',
    { view: 'sources' },
    `
Zaplo is blocked for everyone in 1 country, as last reported: Norway. [1][2] It
is also banned on official devices or networks in 2 countries: Finland and
Sweden. [3–6]

Sources
  [1][2][4] Example Herald (test data), “Zaplo off the work phones”, 1 June 2024
      https://herald.example/zaplo
  [3] Example Gazette (test data), “Order 7 on messaging services”, 28 February
      2023
      https://gazette.example/order-7
  [5][6] Example Gazette (test data), “Orders 8 to 11 on messaging services”, 2
      May 2023
      https://gazette.example/order-11`,
  ],
  [
    'a part that is not there is the first screen',
    'zaplo france',
    { view: 'words' },
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
    'what the sources do not say, of what is on hold',
    'zaplo sweden',
    { view: 'details', asOf: '2023-02-10' },
    `
Zaplo in Sweden on 10 February 2023: everything on record
Zaplo in Sweden on 10 February 2023 (Swedish government): a block on official
networks begun on 10 January 2023, now on hold. [1][3]
  Apps:         Zaplo [1]
  In force:     10 January 2023 [1]
  Suspended:    · 1 February 2023 [3]
                · 1 April 2023, until 1 May 2023 [5]
  Resumed:      · 1 March 2023 [2]
                · 1 May 2023 [6]
  In practice:  partly enforced: two agencies keep access [4]

! Later: resumed, 1 March 2023. [2]
! The sources do not say: for whom; on which devices; who decided; why; with
  what exceptions; on what legal basis.
! Facts with no quotation under them are reported by the sources named; not
  quoted.
! Record suspended-twice; the ledger reaches to 1 March 2025.`,
  ],
  [
    'what is not certain, and what came later',
    'zaplo madeira',
    { view: 'details', asOf: '2025-02-25' },
    `
Zaplo in Madeira on 25 February 2025: everything on record
Zaplo in Madeira on 25 February 2025 (Government of Madeira): blocked for
everyone since 22 January 2025, due to end about 22 April 2025. [1]
  Apps:        Zaplo [1]
  In force:    22 January 2025 [1]
  Due to end:  · 30 days: at least [1]
               · 90 days: at most [1]
  Why:         unrest in the streets [1]

! What held on 25 February 2025 itself is not certain: a date near it is given
  only roughly, or differently by different sources.
! The sources do not say: for whom; on which devices; who decided; with what
  exceptions; on what legal basis.
! Reported by the sources named; not quoted: this record has references and no
  quotations.
! Record two-ends; the ledger reaches to 1 March 2025.`,
  ],
];

testScreens(SCREENS);
