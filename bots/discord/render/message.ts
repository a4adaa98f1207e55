/** What a reply shows, as Discord messages: one that fits, or several where nothing may be left out. */
import type { Answer } from '../../../core/answer/answer.ts';
import { fit as shortenedToFit } from '../../../core/answer/shorten.ts';
import { carriesAsk } from '../../conversation/actions.ts';
import type { Shown } from '../../conversation/converse.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { codeBlock } from '../escaping.ts';
import { idFor } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Components, fits, renderAnswer, renderNotice } from './answer.ts';
import { inParts } from './parts.ts';

/**
 * The messages that show it: one, shortened by the core where it is too long, which says so in the answer. Several where
 * nothing may be left out, or where even the shortest is too long.
 */
export function messagesFor(shown: Shown, notes: readonly string[], keys: KeyStore): Components[] {
  const said = { ...shown, notes: [...notes, ...shown.notes] };
  const one = messageFor(said, keys);
  if (fits(one) && (!shown.whole || fits(rendered(said, said.answer, keys)))) return [one];
  const parts = inParts(shown.answer.blocks, (blocks) => fits(rendered(said, { ...shown.answer, blocks }, keys)));
  return parts.map((blocks, i) => {
    const part = { ...shown, answer: { ...shown.answer, blocks }, notes: i === 0 ? said.notes : [] };
    return messageFor({ ...part, actions: i === parts.length - 1 ? shown.actions : [] }, keys);
  });
}

function messageFor(shown: Shown, keys: KeyStore): Components {
  return rendered(
    shown,
    shortenedToFit(shown.answer, (answer) => fits(rendered(shown, answer, keys))),
    keys,
  );
}

function rendered(shown: Shown, answer: Answer, keys: KeyStore): Components {
  return renderAnswer(answer, {
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
