/** Whole screens where nothing is on file of what was asked. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
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
];

testScreens(SCREENS);
