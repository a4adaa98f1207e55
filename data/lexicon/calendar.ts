/** Names of months and weekdays, and words for yesterday and its like, in every language of ICU that is read. */
import { plainOf } from '../../core/lexicon/fold.ts';

const LOCALES =
  'en fr de es it pt nl sv da nb nn fi is et lv lt pl cs sk sl hr sr bs mk bg ro hu el sq tr az kk ky uz tk ru uk be ka hy he ar fa ur ps hi bn gu pa mr ne ta te kn ml si th lo km my vi id ms fil sw am so ha yo zu af ca gl eu ga cy mt lb ja ko zh'.split(
    ' ',
  );
const DAY_WORDS = [-2, -1, 0, 1, 2];

/** @returns lines of calendar.tsv: word, then m and the month, w and the weekday (0: Sunday), or r and days from today. */
export function calendar(): string[] {
  const found = new Map<string, Set<string>>();
  const add = (text: string, value: string) => {
    const key = plainOf(text).replace(/\.$/, '');
    if (!key || /\d/.test(key) || key.length < 2) return;
    const values = found.get(key) ?? new Set();
    values.add(value);
    found.set(key, values);
  };
  for (const locale of LOCALES) {
    const tag = `${locale}-u-ca-gregory-nu-latn`;
    for (let month = 1; month <= 12; month++) {
      for (const name of monthNames(tag, month)) {
        add(name, `m${month}`);
        // Hebrew writes "in" as one with the month.
        if (locale === 'he') add(`ב${name}`, `m${month}`);
      }
    }
    for (let day = 0; day < 7; day++) {
      const date = new Date(Date.UTC(2023, 0, 1 + day));
      add(new Intl.DateTimeFormat(tag, { weekday: 'long', timeZone: 'UTC' }).format(date), `w${day}`);
    }
    const relative = new Intl.RelativeTimeFormat(tag, { numeric: 'auto' });
    for (const days of DAY_WORDS) add(relative.format(days, 'day'), `r${days}`);
  }
  // A word that is one month here and another there says nothing.
  return [...found]
    .filter(([, values]) => values.size === 1)
    .map(([key, values]) => `${key}\t${[...values].join('')}`)
    .sort();
}

function monthNames(tag: string, month: number): string[] {
  const date = new Date(Date.UTC(2023, month - 1, 15));
  return (['long', 'short'] as const).flatMap((style) => {
    const alone = new Intl.DateTimeFormat(tag, { month: style, timeZone: 'UTC' }).format(date);
    const inDate = new Intl.DateTimeFormat(tag, { day: 'numeric', month: style, year: 'numeric', timeZone: 'UTC' })
      .formatToParts(date)
      .find(({ type }) => type === 'month')?.value;
    return [alone, ...(inDate ? [inDate] : [])];
  });
}
