/** UTF-16 units of one text that are shown. */
const MAX_LENGTH = 300;

/** What acts on a screen, or is drawn as nothing; not what makes an emoji of a sign, as in many a title. */
const HARMFUL =
  /(?![\ufe0e\ufe0f])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Returns text of others in one line: control, direction and invisible characters, and what is no character, are
 * written out, and what is too long is cut. White space in a row is one space: a title that fills a line of the screen with
 * it could end in a verdict of its own. Titles, names and labels on GitHub are whatever somebody typed.
 */
export function visible(value: unknown): string {
  const text = (typeof value === "string" ? value : String(value)).replaceAll(/\p{Zs}+/gu, " ");
  const cut = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return cut.replaceAll(HARMFUL, (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
