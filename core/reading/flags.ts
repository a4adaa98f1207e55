/** Flags of subdivisions, which are spelt in invisible letters, written as their codes: Scotland's as GB-SCT. */

const FLAG = /\u{1f3f4}([\u{e0061}-\u{e007a}\u{e0030}-\u{e0039}]{4,6})\u{e007f}/gu;
const FIRST_TAG = 0xe0000;

export function lettersForFlags(text: string): string {
  return text.replace(FLAG, (_, tags: string) => {
    const code = [...tags]
      .map((tag) => String.fromCharCode((tag.codePointAt(0) ?? 0) - FIRST_TAG))
      .join('')
      .toUpperCase();
    return ` ${code.slice(0, 2)}-${code.slice(2)} `;
  });
}
