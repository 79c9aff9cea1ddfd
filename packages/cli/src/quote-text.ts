import { escapeText } from "./escape-text.ts";

/** UTF-16 units of foreign text that a question shows. */
const MAX_QUOTED = 200;

/**
 * Returns foreign text in quotes for a question (EXT-01): on top of `escapeText` it cannot close them, and it holds no
 * white space that a terminal could break into a line of its own: every second space, and every other space, is visible.
 */
export function quoteText(text: string): string {
  const shown = escapeText(text.replaceAll(/["\\]/g, "\\$&")).replaceAll(
    /(?<=\s)\s|[^\S ]/gu,
    (space) => `\\u{${(space.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length <= MAX_QUOTED ? `"${shown}"` : `"${shown.slice(0, MAX_QUOTED).toWellFormed()}…"`;
}
