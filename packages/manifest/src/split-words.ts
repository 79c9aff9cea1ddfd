import { ManifestError } from "./error.ts";
import { quote } from "./show.ts";

/**
 * Returns the words of a command by the quoting rules of POSIX (XCU 2.2): blanks separate, `'` keeps everything, `"`
 * keeps everything but `\` before `$`, a backquote, `"`, `\` and newline, `\` keeps the next character. Nothing is expanded, and
 * operators such as `|`, `;` or `#` are ordinary characters: no shell ever sees the words (MAN-10).
 *
 * Throws `ManifestError` with code `MANIFEST_QUOTING` for an open quote, a `\` at the end and a NUL, which no word holds.
 */
export function splitWords(text: string): readonly string[] {
  if (text.includes("\0")) throw malformed(text, "words without NUL");
  const words: string[] = [];
  let word: string | undefined;
  let at = 0;
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === " " || character === "\t" || character === "\n") {
      if (word !== undefined) words.push(word);
      word = undefined;
      at += 1;
    } else if (character === "'") {
      const end = text.indexOf("'", at + 1);
      if (end === -1) throw malformed(text, "a closing '");
      word = (word ?? "") + text.slice(at + 1, end);
      at = end + 1;
    } else if (character === '"') {
      const quoted = readDoubleQuoted(text, at + 1);
      word = (word ?? "") + quoted.text;
      at = quoted.end;
    } else if (character === "\\") {
      if (at + 1 === text.length) throw malformed(text, "a character after \\");
      // A backslash before a newline continues the line: both vanish.
      if (text.charAt(at + 1) !== "\n") word = (word ?? "") + text.charAt(at + 1);
      at += 2;
    } else {
      word = (word ?? "") + character;
      at += 1;
    }
  }
  if (word !== undefined) words.push(word);
  return words;
}

/** Reads from behind the opening `"`; `end` is behind the closing one. */
function readDoubleQuoted(text: string, start: number): { readonly text: string; readonly end: number } {
  let content = "";
  for (let at = start; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '"') return { text: content, end: at + 1 };
    const next = text.charAt(at + 1);
    if (character !== "\\" || next === "" || !'$`"\\\n'.includes(next)) {
      content += character;
      continue;
    }
    if (next !== "\n") content += next;
    at += 1;
  }
  throw malformed(text, 'a closing "');
}

function malformed(text: string, expected: string): ManifestError {
  return new ManifestError("MANIFEST_QUOTING", { expected, got: quote(text) });
}
