/** Discord's ceilings, each with the page it comes from. Lengths are in UTF-16 units, which is never fewer than Discord counts. */

import { limit as row } from '../conversation/limit.ts';

const COMPONENTS = 'https://docs.discord.com/developers/components/reference';
const COMMANDS = 'https://docs.discord.com/developers/interactions/application-commands';
const INTERACTIONS = 'https://docs.discord.com/developers/interactions/receiving-and-responding';

export const LIMITS = Object.freeze({
  components: row(40, 'components in a message, nested ones included', COMPONENTS),
  text: row(
    4_000,
    'characters of all text displays of a message together',
    'https://github.com/discord/discord-api-docs/pull/8562',
  ),
  sectionTexts: row(3, 'text displays in a section', `${COMPONENTS}#section`),
  rowButtons: row(5, 'buttons in an action row', `${COMPONENTS}#action-row`),
  buttonLabel: row(80, 'characters of a button label', `${COMPONENTS}#button`),
  customId: row(100, 'characters of a custom id', `${COMPONENTS}#anatomy-of-a-component-custom-id`),
  selectOptions: row(25, 'options of a select menu', `${COMPONENTS}#string-select`),
  optionLabel: row(100, 'characters of a select option label', `${COMPONENTS}#string-select`),
  optionValue: row(100, 'characters of a select option value', `${COMPONENTS}#string-select`),
  placeholder: row(150, 'characters of a select placeholder', `${COMPONENTS}#string-select`),
  modalTitle: row(45, 'characters of a modal title', `${INTERACTIONS}#interaction-response-object-modal`),
  modalComponents: row(5, 'components in a modal', `${INTERACTIONS}#interaction-response-object-modal`),
  label: row(45, 'characters of a label in a modal', `${COMPONENTS}#label`),
  labelDescription: row(100, 'characters of a label description in a modal', `${COMPONENTS}#label`),
  inputPlaceholder: row(100, 'characters of a text input placeholder', `${COMPONENTS}#text-input`),
  choices: row(25, 'autocomplete choices', `${INTERACTIONS}#interaction-response-object-autocomplete`),
  choiceName: row(
    100,
    'characters of a choice name',
    `${COMMANDS}#application-command-object-application-command-option-choice-structure`,
  ),
  choiceValue: row(
    100,
    'characters of a choice value',
    `${COMMANDS}#application-command-object-application-command-option-choice-structure`,
  ),
  commandName: row(32, 'characters of a command or option name', COMMANDS),
  commandDescription: row(100, 'characters of a command or option description', COMMANDS),
  commandText: row(
    8_000,
    'characters of all names, descriptions and values of a command',
    `${COMMANDS}#slash-commands`,
  ),
  firstResponseMs: row(3_000, 'milliseconds to the first response', `${INTERACTIONS}#interaction-callback`),
  tokenMs: row(900_000, 'milliseconds that an interaction token is valid', `${INTERACTIONS}#interaction-callback`),
});
