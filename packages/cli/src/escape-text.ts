/** What can be shown as it is. Most text: the other expression takes a millisecond to compile. */
const PLAIN = /^[ -~]*$/;

/**
 * Everything that could act on a terminal or deceive its reader: controls (C0, C1, DEL), format characters (bidi,
 * zero-width, the tag block, byte order marks), surrogates, line and paragraph separators, and all that is drawn as
 * nothing.
 */
const harmful = (): RegExp => /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}]/gu;

/**
 * Returns foreign text (of a plugin, a manifest, a repository, a server) made safe for one line of a terminal: each
 * harmful character becomes its visible `\u{...}` form. Nothing is dropped, the result never spans lines.
 */
export function escapeText(text: string): string {
  if (PLAIN.test(text)) return text;
  return text.replace(harmful(), (character) => `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`);
}
