/** What a reply shows, as Discord messages: as few as hold it. */
import type { Answer } from '../../../core/answer/answer.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import { carriesAsk } from '../../conversation/actions.ts';
import type { Shown } from '../../conversation/converse.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { codeBlock } from '../escaping.ts';
import { idFor } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Components, renderAnswer, renderNotice, sizeOf, sizeOfBlock, toneOf } from './answer.ts';
import { inParts, leastParts } from './parts.ts';

/** An answer takes at most so many messages; what they do not hold the core shortens, and says so in the answer. */
const MOST = 3;
/** Discord allows five messages after the first to a person's own installation in a place it is foreign to. */
const MOST_WHOLE = 6;

/** The messages that show it, in order; notes and buttons under the first, where the verdict stands. */
export function messagesFor(shown: Shown, keys: KeyStore, most = MOST): Components[] {
  const answer = answerThatFits(shown, keys, most);
  const parts = partsOf(shown, answer.blocks, keys);
  return parts.map((blocks, i) =>
    rendered(i === 0 ? shown : { ...shown, notes: [], actions: [] }, { ...answer, blocks }, keys),
  );
}

/** The answer as it is shown. */
export function answerThatFits(shown: Shown, keys: KeyStore, most = MOST): Answer {
  const limit = shown.whole ? MOST_WHOLE : most;
  return shortenToFit(
    shown.answer,
    ({ blocks }) =>
      leastParts(blocks, sizeOfBlock, LIMITS.text.max) <= limit && partsOf(shown, blocks, keys).length <= limit,
  );
}

function partsOf(shown: Shown, blocks: Answer['blocks'], keys: KeyStore): Answer['blocks'][] {
  const around = sizeOf(rendered(shown, { ...shown.answer, blocks: [] }, keys));
  return inParts(blocks, sizeOfBlock, {
    components: LIMITS.components.max - around.components,
    characters: LIMITS.text.max - around.characters,
  });
}

function rendered(shown: Shown, answer: Answer, keys: KeyStore): Components {
  return renderAnswer(answer, {
    tone: toneOf(shown.answer),
    idOf: (ask, none) => idFor(carriesAsk(answer, shown.asked, ask, none ? 'none' : 'ask'), keys),
    actions: shown.actions.map(({ label, carries }) => ({ label, id: idFor(carries, keys) })),
    notes: shown.notes,
  });
}

/** Text in a box with a copy button; null where no message holds it: then it goes as a file. */
export function copyMessage(text: string): Components | null {
  const block = codeBlock(text);
  return block === null || block.length > LIMITS.text.max ? null : [{ type: 10, content: block }];
}

export const COPY_FILE = 'interdict.txt';

/** The message that shows the attached file. */
export function copyFileMessage(): Components {
  return [
    ...renderNotice(['The text is longer than a message can hold, so it comes as a file.']),
    { type: 13, file: { url: `attachment://${COPY_FILE}` } },
  ];
}
