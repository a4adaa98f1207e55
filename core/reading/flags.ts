/** Flags as chat writes them, as signs that are read: Scotland's invisible letters and Slack's :flag-be: and :us:. */

const FLAG = /\u{1f3f4}([\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{4,6})\u{e007f}/gu;
const FIRST_TAG = 0xe0000;
/** Slack's and Discord's names of flags: https://slack.com/help/articles/202931348; the ten oldest have two letters alone. */
const NAMED = /:(?:flag[-_]([a-z]{2})|flag[-_](england|scotland|wales)|(cn|de|es|fr|gb|uk|it|jp|kr|ru|us)):/gi;
const PARTS: Readonly<Record<string, string>> = { england: 'GB-ENG', scotland: 'GB-SCT', wales: 'GB-WLS' };
const FIRST_INDICATOR = 0x1f1e6;

export function lettersForFlags(text: string): string {
  return text
    .replace(FLAG, (_, tags: string) => {
      const code = [...tags]
        .map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - FIRST_TAG))
        .join('')
        .toUpperCase();
      return ` ${code.slice(0, 2)}-${code.slice(2)} `;
    })
    .replace(NAMED, (_, code?: string, part?: string, old?: string) =>
      part ? ` ${PARTS[part.toLowerCase()] ?? ''} ` : ` ${indicators(code ?? old ?? '')} `,
    );
}

function indicators(code: string): string {
  const letters = code.toLowerCase() === 'uk' ? 'gb' : code.toLowerCase();
  return [...letters].map((letter) => String.fromCodePoint(FIRST_INDICATOR + letter.charCodeAt(0) - 97)).join('');
}
