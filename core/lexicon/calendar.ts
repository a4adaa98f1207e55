/** Words of the calendar in many languages. */

export interface Calendar {
  /** 1 to 12, or null. Words are in lower case without diacritics. */
  readonly month: (word: string) => number | null;
  /** 0, Sunday, to 6. */
  readonly weekday: (word: string) => number | null;
  /** Days from today that a word or phrase stands for: -1 for yesterday. */
  readonly shift: (words: string) => number | null;
  /** True where a phrase for a day near today begins with this word. */
  readonly beginsShift: (word: string) => boolean;
  /** Every phrase for a day near today. */
  readonly shifts: () => readonly string[];
}

/** @param lines calendar.tsv, see data/lexicon/calendar.ts. Read when a question first holds what may be a day. */
export function readCalendar(lines: () => string): Calendar {
  let table: Map<string, string> | null = null;
  let first: Set<string> | null = null;
  const get = (word: string, kind: string): number | null => {
    table ??= new Map(
      lines()
        .split('\n')
        .map((line) => line.split('\t') as [string, string]),
    );
    const value = table.get(word);
    return value?.startsWith(kind) ? Number(value.slice(1)) : null;
  };
  const shifts = () => {
    get('', 'r');
    return [...(table ?? [])].flatMap(([words, value]) => (value?.startsWith('r') ? [words] : []));
  };
  return {
    beginsShift: (word) => {
      first ??= new Set(shifts().map((words) => words.split(/[^\p{L}\p{M}]/u)[0] ?? ''));
      return first.has(word);
    },
    month: (word) => get(word, 'm'),
    weekday: (word) => get(word, 'w'),
    shift: (words) => get(words, 'r'),
    shifts,
  };
}
