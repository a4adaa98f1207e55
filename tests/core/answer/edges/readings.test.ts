/** Whole screens of what was not read as it was typed: that is said first. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
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

testScreens(SCREENS);
