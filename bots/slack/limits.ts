/** Slack's ceilings, each with the page it comes from. Lengths are in UTF-16 units, which is never fewer than Slack counts. */

import { limit as row } from '../conversation/limit.ts';

const BLOCKS = 'https://docs.slack.dev/reference/block-kit/blocks';
const ELEMENTS = 'https://docs.slack.dev/reference/block-kit/block-elements';
const OBJECTS = 'https://docs.slack.dev/reference/block-kit/composition-objects';
const INTERACTION = 'https://docs.slack.dev/interactivity/handling-user-interaction';
const MANIFEST = 'https://docs.slack.dev/reference/app-manifest';

export const LIMITS = Object.freeze({
  messageBlocks: row(50, 'blocks in a message', BLOCKS),
  viewBlocks: row(100, 'blocks in a modal or Home tab', BLOCKS),
  totalText: row(
    13_200,
    'characters of a message over all its blocks, their containers counted; found by trial, not documented',
    'https://github.com/slackapi/bolt-js/issues/2509',
  ),
  containerWeight: row(
    10,
    'characters that each container within a block is counted as; a guess, see fits in render/weight.ts',
    'https://github.com/slackapi/bolt-js/issues/2867',
  ),
  fallbackText: row(
    4_000,
    'characters of the text beside the blocks',
    'https://docs.slack.dev/reference/methods/chat.postMessage',
  ),
  blockId: row(255, 'characters of a block id', `${BLOCKS}/section-block`),
  headerText: row(150, 'characters of a header', `${BLOCKS}/header-block`),
  sectionText: row(3_000, 'characters of the text of a section', `${BLOCKS}/section-block`),
  fieldText: row(2_000, 'characters of a field', `${BLOCKS}/section-block`),
  contextElements: row(10, 'elements of a context block', `${BLOCKS}/context-block`),
  actionElements: row(25, 'elements of an actions block', `${BLOCKS}/actions-block`),
  overflowOptions: row(5, 'options of an overflow menu', `${ELEMENTS}/overflow-menu-element`),
  containerTitle: row(150, 'characters of the title of a container', `${BLOCKS}/container-block`),
  containerBlocks: row(10, 'blocks in a container', `${BLOCKS}/container-block`),
  tableRows: row(100, 'rows of a table, its header counted', `${BLOCKS}/table-block`),
  tableColumns: row(20, 'columns of a table', `${BLOCKS}/table-block`),
  tableText: row(10_000, 'characters of all table cells of a message', `${BLOCKS}/table-block`),
  inputLabel: row(2_000, 'characters of the label or hint of an input', `${BLOCKS}/input-block`),
  textObject: row(3_000, 'characters of a text object', `${OBJECTS}/text-object`),
  buttonText: row(75, 'characters on a button', `${ELEMENTS}/button-element`),
  buttonValue: row(2_000, 'characters of the value of a button', `${ELEMENTS}/button-element`),
  url: row(3_000, 'characters of a link', `${ELEMENTS}/button-element`),
  actionId: row(255, 'characters of an action id', `${ELEMENTS}/button-element`),
  placeholder: row(150, 'characters of a placeholder', `${ELEMENTS}/select-menu-element`),
  selectOptions: row(100, 'options of a select menu', `${ELEMENTS}/select-menu-element`),
  optionText: row(75, 'characters of the text of an option', `${OBJECTS}/option-object`),
  optionValue: row(75, 'characters of the value of an option', `${OBJECTS}/option-object`),
  inputValue: row(3_000, 'characters of a plain text input', `${ELEMENTS}/plain-text-input-element`),
  viewTitle: row(
    24,
    'characters of the title, submit or close of a modal',
    'https://docs.slack.dev/reference/views/modal-views',
  ),
  viewMetadata: row(
    3_000,
    'characters of the private metadata of a view',
    'https://docs.slack.dev/reference/views/modal-views',
  ),
  callbackId: row(255, 'characters of a callback id', 'https://docs.slack.dev/reference/views/modal-views'),
  suggestedPrompts: row(
    4,
    'suggested prompts',
    'https://docs.slack.dev/reference/methods/assistant.threads.setSuggestedPrompts',
  ),
  appName: row(35, 'characters of the name of an app', MANIFEST),
  appDescription: row(140, 'characters of the description of an app', MANIFEST),
  shortcutName: row(24, 'characters of the name of a shortcut', MANIFEST),
  ackMs: row(3_000, 'milliseconds to acknowledge', `${INTERACTION}#acknowledgment_response`),
  responseUrlMs: row(1_800_000, 'milliseconds that a response_url is valid', `${INTERACTION}#message_responses`),
  responseUrlUses: row(5, 'messages sent to one response_url', `${INTERACTION}#message_responses`),
  signatureAgeS: row(
    300,
    'seconds that a signed request is fresh',
    'https://docs.slack.dev/authentication/verifying-requests-from-slack',
  ),
});
