/** Cuts a message into blocks, lines and sentences. Abbreviations end no sentence: U.S., Sen., St. */

export interface Sentence {
  readonly text: string;
  /** Sentences of one paragraph share a number; a blank line begins another. */
  readonly block: number;
  /** Lines are numbered through the message. */
  readonly line: number;
  /** A whole line that only leads to those after it: "Facebook is blocked in:". */
  readonly leads: boolean;
}

/** A question's limit holds for each sentence. */
const MOST_SENTENCE = 480;
const ABBREVIATION =
  /(?:^|[\s("“‘])(?:(?:\p{L}\.)+|(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Sen|Rep|Gov|Gen|Col|Lt|Sgt|Capt|Adm|Hon|Rev|Jr|Sr|Pres|Min|Dept|Govt|Assn|Inc|Ltd|Co|Corp|No|Nos|Art|Sec|vs|approx|est|incl|esp|e\.g|i\.e|cf|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Ariz|Calif|Colo|Conn|Fla|Ga|Ill|Ind|Mass|Mich|Minn|Miss|Mont|Okla|Ore|Pa|Tenn|Tex|Va|Wash|Wis|Mme|Mlle|Hr|Fr|Dra?|Sra?|Bd|Nr|bzw|usw))\.?\s*$/u;
const BULLET = /^\s*(?:[-*•·–—‣▪]|\d{1,2}[.)])\s+/u;
const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

export function sentencesOf(message: string): Sentence[] {
  const sentences: Sentence[] = [];
  let block = 0;
  message.split(/\r?\n/u).forEach((raw, line) => {
    if (!raw.trim()) {
      block++;
      return;
    }
    const text = raw
      .replace(BULLET, '')
      .replace(/^[>#\s]+(?=\s)/u, '')
      .trim();
    const parts = whole(text);
    for (const part of parts) {
      for (let at = 0; at < part.length; at += MOST_SENTENCE) {
        const piece = part.slice(at, at + MOST_SENTENCE).trim();
        if (piece) sentences.push({ text: piece, block, line, leads: parts.length === 1 && /[:：]\s*$/u.test(text) });
      }
    }
  });
  return sentences;
}

/** The sentences of a line, put together again where an abbreviation parted them; semicolons part them too. */
function whole(line: string): string[] {
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(line)) {
    const last = sentences.at(-1);
    if (last !== undefined && ABBREVIATION.test(last)) sentences[sentences.length - 1] = last + segment;
    else sentences.push(segment);
  }
  return sentences.flatMap((sentence) => sentence.split(/[;；]/u));
}
