/** What the parts of the Block Kit checker share: reporting a fault, and reading unknown JSON. */

export type Bag = Readonly<Record<string, unknown>>;
export type Report = (path: string, fault: string) => void;

export function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** What is no string counts as empty. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** Unknown keys are refused: Slack answers them with invalid_blocks. */
export function only(bag: Bag, keys: readonly string[], path: string, report: Report): void {
  for (const key of Object.keys(bag)) if (!keys.includes(key)) report(`${path}.${key}`, 'not a field of this type');
}

/** Every string under one of the keys, at any depth. */
export function strings(value: unknown, keys: ReadonlySet<string>): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => strings(item, keys));
  if (!isBag(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    typeof inner === 'string' ? (keys.has(key) ? [inner] : []) : strings(inner, keys),
  );
}

/** A text object. mrkdwn may hold no mention and no link: this project never writes one there. */
export function text(value: unknown, path: string, report: Report, rule: { max: number; plain?: boolean }): void {
  if (!isBag(value)) {
    report(path, 'not a text object');
    return;
  }
  const { type, text: words } = value;
  if (type === 'plain_text') only(value, ['type', 'text', 'emoji'], path, report);
  else if (type === 'mrkdwn' && !rule.plain) only(value, ['type', 'text', 'verbatim'], path, report);
  else report(`${path}.type`, rule.plain ? 'plain_text' : 'plain_text or mrkdwn');
  if (typeof words !== 'string' || words.trim() === '') {
    report(`${path}.text`, 'empty');
    return;
  }
  if (words.length > rule.max) report(`${path}.text`, `${words.length} characters, at most ${rule.max}`);
  if (/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/.test(words))
    report(path, 'half a character');
  if (type === 'mrkdwn' && /[<>`~_]|&(?!(?:amp|lt|gt);)|@|https?:/.test(words)) report(`${path}.text`, 'live markup');
}

export function limited(value: unknown, path: string, report: Report, max: number, needed = true): void {
  if (value === undefined && !needed) return;
  if (typeof value !== 'string' || value === '') report(path, 'not a string');
  else if (value.length > max) report(path, `${value.length} characters, at most ${max}`);
}

export function link(value: unknown, path: string, report: Report): void {
  if (typeof value !== 'string' || !/^https?:\/\/\S+$/.test(value)) report(path, 'not a web address');
  else if (value.length > 3000) report(path, `${value.length} characters, at most 3000`);
}
