/** The words of --help. */
import { COMMAND_LINES } from './commands.ts';

export const USAGE = `Is an app banned? Where, for whom, since when, until when, says who.

Usage
  npm run ask -- tiktok belgium           one question, one answer
  npm run ask                             a prompt, with history and completion
  npm run --silent ask < questions.txt    one question a line, answered in order
  npm run ask -- --check draft.txt        the claims of a text, each beside what is on record

Ask in your own words and in any order: an app (or its owner, or a kind of app), a place, and if you like what you
want to know of it: since when, until when, who, which devices, why, who decided, exceptions.
  npm run ask -- which countries ban tiktok
  npm run ask -- are personal phones included, tiktok, european commission
  npm run ask -- tiktok france vs belgium as of 1 March 2023

An answer is one screen: what was asked, then what there is beside it.

Options
  --check [FILE]  reads a text, from standard input where no file is named, for what it claims of
                  apps and places; says of each claim whether it agrees with the record
  --explain       how the question is read, pass by pass, in place of its answer
  --full          all of the answer: every fact, quotation and source
  --page N        a later page of a long list, or of --full
  --as-of DATE    how things stood on that day, such as 2023-03-01
  --json          all of the answer as one JSON object a line, its first screen apart, for other programs;
                  with --check or --explain what they give
  --ledger DIR    another ledger than the one that is shipped
  --no-color      no colour; NO_COLOR in the environment does the same
  --help          this text

At the prompt
${COMMAND_LINES.join('\n')}

Exit codes
  0  answered, "nothing on record" included
  2  wrong usage
  3  the ledger cannot be loaded
  4  the text to be checked cannot be read
`;
