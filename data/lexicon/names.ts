/** What each name means, and which of several meanings are kept. */
import { distance } from '../../core/lexicon/distance.ts';
import { fold } from '../../core/lexicon/fold.ts';
import { LEFT_OUT } from './hand-clubs.ts';

/** What a sense is worth when one name has several: the lower the stronger. Weaker ones are dropped. */
const STRENGTH: Readonly<Record<string, number>> = {
  k: 0,
  e: 1,
  o: 1,
  a: 3,
  s: 3,
  l: 3,
  f: 4,
  A: 5,
  S: 5,
  d: 6,
};

/** Gathers names with what they mean, and keeps of each the strongest senses. */
export class Names {
  /** Words passed over or never corrected by hand. */
  readonly #byHand: ReadonlySet<string>;
  /** With them the English words that are met often. */
  readonly #often: ReadonlySet<string>;
  /** Names with accents as they are written, by key: what is left of one whose key is too near to another's. */
  readonly #written = new Map<string, Set<string>>();
  readonly #senses = new Map<string, Map<string, { cls: string; weight: number }>>();

  constructor(byHand: ReadonlySet<string>, often: ReadonlySet<string>) {
    this.#byHand = byHand;
    this.#often = often;
  }

  /** @param weight how many sources give the name; decides between foreign names. */
  add(text: string, cls: string, id: string, weight = 1): void {
    for (const key of keysOf(text, cls !== 'o' && !PAIRED.has(id))) {
      if (LATIN.test(key) && key.length < 4 && 'fg'.includes(cls) && /[^a-z]/i.test(text)) {
        this.#add(text.toLowerCase().normalize('NFC'), cls, id, weight);
        continue;
      }
      if (cls === 'f' && LATIN.test(key) && /[^\x20-\x7e]/.test(text)) {
        const written = this.#written.get(key) ?? new Set();
        this.#written.set(key, written.add(text.toLowerCase().normalize('NFC')));
      }
      if (
        cls === 'f' &&
        LATIN.test(key) &&
        key.length < 4 &&
        /^[A-Z][a-z]+$/.test(text) &&
        weight >= WIDELY &&
        !this.#often.has(key)
      ) {
        this.#add(text, cls, id, weight);
        continue;
      }
      if (key.length < 2 || /^\d+$/.test(key) || (!'keo'.includes(cls) && isShort(key))) continue;
      const ordinary = cls === 'f' && weight >= WIDELY ? this.#byHand : this.#often;
      if ('fAdS'.includes(cls) && (ordinary.has(key) || LEFT_OUT.has(key))) continue;
      this.#add(key, cls, id, weight);
    }
  }

  #add(key: string, cls: string, id: string, weight: number): void {
    const senses = this.#senses.get(key) ?? new Map<string, { cls: string; weight: number }>();
    const known = senses.get(id);
    if (!known) senses.set(id, { cls, weight });
    else {
      known.weight += weight;
      if ((STRENGTH[cls] ?? 9) < (STRENGTH[known.cls] ?? 9)) known.cls = cls;
    }
    this.#senses.set(key, senses);
  }

  /**
   * Leaves out names in lesser-spoken languages, and of lesser subdivisions, that are as near to the English name of another
   * country as to their own: "Nigera" is misspelt, whatever it is in Kinyarwanda.
   */
  dropNearMisses(english: ReadonlyMap<string, string>): void {
    const kept: [string, string, number][] = [];
    for (const [key, senses] of this.#senses) {
      if (!LATIN.test(key) || key.length < 4) continue;
      for (const [id, { cls, weight }] of senses) {
        if (!(cls === 'd' || (cls === 'f' && weight < WIDELY)) || english.has(key)) continue;
        const own = english.get(id);
        const mine = own ? distance(key, own, 3) : 9;
        for (const [other, name] of english) {
          if (other === id || distance(key, name, 1.2) > Math.min(1.2, mine) || !senses.delete(id)) continue;
          for (const written of this.#written.get(key) ?? [])
            if (/^\p{L}+$/u.test(written) && !id.includes('-')) kept.push([written, id, weight]);
        }
      }
      if (!senses.size) this.#senses.delete(key);
    }
    for (const [written, id, weight] of kept) this.#add(written, 'f', id, weight);
  }

  /** The strongest senses of each name; among foreign names of several places, the one that most sources give. */
  lines(): string[] {
    const lines: string[] = [];
    for (const [key, senses] of [...this.#senses].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const best = Math.min(...[...senses.values()].map(({ cls }) => STRENGTH[cls] ?? 9));
      let kept = [...senses].filter(([, { cls }]) => (STRENGTH[cls] ?? 9) === best);
      const adjective = kept.some(([, { cls }]) => cls === 'a' || cls === 'A');
      if ((best >= 4 && best <= 5) || adjective) {
        const top = Math.max(...kept.map(([, { weight }]) => weight));
        kept = kept.filter(([, { weight }]) => weight * 3 > top);
      }
      if (kept.length > (adjective ? 2 : 8)) continue;
      lines.push(
        `${key}\t${kept
          .map(([id, { cls, weight }]) => `${cls === 'f' && weight < WIDELY ? 'g' : cls}${id}`)
          .sort()
          .join(' ')}`,
      );
    }
    return lines;
  }

  /** A name that stands for several places whatever else it is. */
  set(text: string, ids: readonly string[]): void {
    for (const key of keysOf(text)) this.#senses.set(key, new Map(ids.map((id) => [id, { cls: 'o', weight: 9 }])));
  }
}

/** Places told apart by what stands in brackets: it is no name of theirs. */
const PAIRED: ReadonlySet<string> = new Set([
  'MF',
  'SX',
  'HK',
  'MO',
  'CC',
  'VI',
  'VG',
  'BQ',
  'KR',
  'KP',
  'FK',
  'CG',
  'CD',
]);
/** A foreign name with less weight is known from one or two lesser-spoken languages only. */
const WIDELY = 3;
const LATIN = /^[a-z0-9]+$/;
function isShort(key: string): boolean {
  return LATIN.test(key) ? key.length < 4 : key.length < 2;
}

/** A name whole, and without what stands in brackets, and what stands in brackets alone; "X, Republic of" turned round. */
function keysOf(text: string, both = true): Set<string> {
  const keys = new Set([fold(text)]);
  const bracket = /^(.+?)\s*[([（](.+?)[)\]）]\s*$/u.exec(text);
  if (bracket?.[1] && bracket[2]) {
    keys.add(fold(bracket[1]));
    if (both && bracket[2].length > 5 && !/\s/u.test(bracket[2])) keys.add(fold(bracket[2]));
  }
  const comma = /^([^,]+), (.+)$/u.exec(text);
  if (comma?.[1] && comma[2]) keys.add(fold(`${comma[2]} ${comma[1]}`));
  for (const [from, to] of VARIANTS) if (from.test(text)) keys.add(fold(text.replace(from, to)));
  keys.delete('');
  return keys;
}
const VARIANTS: readonly [RegExp, string][] = [
  [/ & /u, ' and '],
  [/\bSt\.? /u, 'Saint '],
  [/\bSaint /u, 'St '],
  [/ and /u, ' & '],
  [/^(.*) & .*$/u, '$1 &'],
  [/ Islands?$/u, ' Isles'],
  [/['’]s(?= |$)/gu, ''],
];
