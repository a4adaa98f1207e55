/** Looks up lines of a sorted table, "key, tab, value", in its text as it is: a cold start costs nothing for what nobody asks. */

/** Where the first line begins whose key is not before the one given. */
export function startOf(lines: string, key: string): number {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = lines.lastIndexOf('\n', middle - 1) + 1;
    const tab = lines.indexOf('\t', start);
    if (tab >= 0 && lines.slice(start, tab) < key) {
      const end = lines.indexOf('\n', tab);
      low = end < 0 ? lines.length : end + 1;
    } else high = start;
  }
  return low;
}

/** @returns what stands behind the key's tab, or null. */
export function lineOf(lines: string, key: string): string | null {
  const at = startOf(lines, key);
  const tab = lines.indexOf('\t', at);
  if (tab < 0 || lines.slice(at, tab) !== key) return null;
  const end = lines.indexOf('\n', tab);
  return lines.slice(tab + 1, end < 0 ? lines.length : end);
}

export function eachLine(lines: string, visit: (key: string, value: string) => void): void {
  for (let at = 0; at < lines.length; ) {
    const tab = lines.indexOf('\t', at);
    if (tab < 0) return;
    const end = lines.indexOf('\n', tab);
    visit(lines.slice(at, tab), lines.slice(tab + 1, end < 0 ? lines.length : end));
    if (end < 0) return;
    at = end + 1;
  }
}

/** So many searches of the text cost as much as a map of all lines, which whoever asks that often gets. */
const WORTH_A_MAP = 3_000;

/** @param lines the table's text; asked for at the first look-up. */
export function tableOf(lines: () => string): (key: string) => string | null {
  let searches = 0;
  let all: Map<string, string> | null = null;
  const found = new Map<string, string | null>();
  return (key) => {
    if (all) return all.get(key) ?? null;
    const known = found.get(key);
    if (known !== undefined) return known;
    if (++searches > WORTH_A_MAP) {
      const map = new Map<string, string>();
      eachLine(lines(), (one, value) => map.set(one, value));
      all = map;
      found.clear();
      return map.get(key) ?? null;
    }
    const value = lineOf(lines(), key);
    found.set(key, value);
    return value;
  };
}
