/** What a reply shows, as the one Discord message that it is. */
import type { Answer } from '../../../core/answer/answer.ts';
import { answerLines } from '../../../core/answer/plain.ts';
import { shortenToFit } from '../../../core/answer/shorten.ts';
import { type Action, carriesAsk } from '../../conversation/actions.ts';
import type { Shown, ShownClaim } from '../../conversation/exchange.ts';
import type { KeyStore } from '../../conversation/keys.ts';
import { codeBlock } from '../escaping.ts';
import { idFor } from '../ids.ts';
import { LIMITS } from '../limits.ts';
import { type Components, fits, renderAnswer, renderNotice, toneOf } from './answer.ts';
import { renderSummaries } from './checked.ts';
import { LINKED, type Linked } from './marks.ts';

/**
 * Characters of words that a message shows, the addresses of its links not counted: fifteen lines of eighty for a first
 * screen, and for a page of a part what the core puts on one with its title. The core keeps within them; what does not is
 * shortened, and says so.
 */
export const ROOM = { screen: 1_200, part: 1_600 } as const;

export function messageFor(shown: Shown, keys: KeyStore): Components {
  return rendered(shown, answerThatFits(shown, keys), keys);
}

/** The answer as it is shown. */
export function answerThatFits(shown: Shown, keys: KeyStore): Answer {
  const room = shown.answer.view === 'first' ? ROOM.screen : ROOM.part;
  return shortenToFit(
    shown.answer,
    (answer) => answerLines(answer).join('\n').length <= room && fits(rendered(shown, answer, keys)),
  );
}

function rendered(shown: Shown, answer: Answer, keys: KeyStore): Components {
  const linking = (linked: Linked) =>
    renderAnswer(answer, {
      linked,
      tone: toneOf(shown.answer),
      idOf: (ask, none) => idFor(carriesAsk(answer, shown.asked, ask, none ? 'none' : 'ask'), keys),
      actions: inOrder(shown.actions).map(({ verb, label, carries }) => ({
        label,
        id: idFor(carries, keys),
        primary: verb === 'post',
      })),
      notes: shown.notes,
    });
  return firstThatFits(['every', 'first'], linking);
}

/** The last where none fits. */
function firstThatFits(policies: readonly Linked[], linking: (linked: Linked) => Components): Components {
  let components: Components = [];
  for (const linked of policies) {
    components = linking(linked);
    if (fits(components)) break;
  }
  return components;
}

/** There is no menu for the rest, so it stands in the second row. */
function inOrder(actions: readonly Action[]): Action[] {
  return [...actions.filter(({ place }) => place === 'button'), ...actions.filter(({ place }) => place === 'menu')];
}

/** The claims of a message in one message. */
export function checkedMessage(checked: readonly ShownClaim[], notes: readonly string[], keys: KeyStore): Components {
  if (checked.length === 0) return renderNotice(notes);
  const summaries = checked.map(({ claim: { answer }, blocks, open }) => ({
    answer,
    blocks,
    open: { label: open.label, id: idFor(open.carries, keys) },
  }));
  return firstThatFits(LINKED, (linked) => renderSummaries(summaries, notes, linked));
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
