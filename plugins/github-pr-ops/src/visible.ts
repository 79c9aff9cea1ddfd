/** UTF-16 units of one text that are shown. */
const MAX_LENGTH = 300;

/**
 * Returns text of others in one line: control, direction and zero-width characters, and what is no character, are
 * written out, and what is too long is cut. Titles, names and labels on GitHub are whatever somebody typed.
 */
export function visible(value: unknown): string {
  const text = typeof value === "string" ? value : String(value);
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut.replaceAll(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
