/** Whole answers that state nothing of a measure: help, talk, a pick list, what is wrong with a question. */
import { type Screen, testScreens } from '../../../fixtures/edges/screens.ts';

const SCREENS: readonly Screen[] = [
  [
    'help',
    'help',
    { view: 'full' },
    `
Ask whether an app is banned: name the app and the place.
Any order, most languages, codes and flags will do. Add what you want to know:
who, which devices, personal phones, since when, until when, deadline,
exceptions, why, who decided, legal basis, what follows, what was replied, which
other apps.
Every fact carries the number of its source. Where sources differ, both are
shown; where they are silent, the answer says so. Nothing on record is not the
same as “not banned”.
The ledger holds 10 records from 5 sources and reaches to 1 March 2025.`,
  ],
  [
    'thanks',
    'thanks',
    {},
    `
You are welcome. Ask again whenever an app and a place come up, such as “tiktok
belgium”.

For example
  • Is TikTok banned in Belgium?  → tiktok belgium
  • Until when, and with what exceptions?  → tiktok france exceptions
  • What held on a day in the past?  → tiktok us as of 19 January 2025
  • Places side by side  → tiktok france vs belgium vs uk`,
  ],
  [
    'which sources',
    'what are your sources',
    {},
    `
Every fact carries the number of its source: 5 of them are on file, and each
answer lists its own. Name an app and a place, such as “tiktok belgium”.

For example
  • Is TikTok banned in Belgium?  → tiktok belgium
  • Until when, and with what exceptions?  → tiktok france exceptions
  • What held on a day in the past?  → tiktok us as of 19 January 2025
  • Places side by side  → tiktok france vs belgium vs uk`,
  ],
  [
    'nothing that is known',
    'flurb',
    {},
    `
“flurb” is not the name of an app or place on file. Name an app and a place,
such as “tiktok belgium”.

For example
  • Is TikTok banned in Belgium?  → tiktok belgium
  • Until when, and with what exceptions?  → tiktok france exceptions
  • What held on a day in the past?  → tiktok us as of 19 January 2025
  • Places side by side  → tiktok france vs belgium vs uk`,
  ],
  [
    'a day to come',
    'zaplo finland on 1 january 2030',
    {},
    `
1 January 2030 is in the future. The ledger knows what has happened, not what
will.

What you can do
  • Ask as of today  → Zaplo Finland
  • See how to ask  → help`,
  ],
  [
    'half a question',
    'zaplo flurb',
    {},
    `
Not on file: “flurb” is no app or place known here, which says nothing of
whether it is banned. Zaplo is known here: name a country, a city or a body with
it.
Searched: 10 records from 5 sources, up to 1 March 2025.`,
  ],
  [
    'a name that two places bear',
    'georgia',
    {},
    `
“georgia” can mean more than one. Which do you mean?
  • Georgia (country)  → country of Georgia
  • Georgia (United States)  → state of Georgia
  • None of these  → help`,
  ],
];

testScreens(SCREENS);
