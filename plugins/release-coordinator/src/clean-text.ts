const HIDDEN = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

/** Returns a text of others with controls, bidi marks and characters without width made visible; line feeds stay. */
export function cleanText(text: string): string {
  return text.replaceAll("\r\n", "\n").replaceAll(HIDDEN, (character) => {
    if (character === "\n") return character;
    if (character === "\t") return " ";
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
}

/** Returns a text of others as one line, cut short. */
export function cleanLine(text: string, max: number): string {
  const line = cleanText(text.replaceAll(/\s+/g, " ").trim());
  return line.length > max ? `${line.slice(0, max).toWellFormed()}…` : line;
}
