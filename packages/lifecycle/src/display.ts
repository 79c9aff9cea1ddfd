import { isUtf8 } from "node:buffer";

/** Returns a text as one word of a command that a person may type as it stands: quoted for a POSIX shell if it has to be. */
export function quoteWord(text: string): string {
  return /^[\w./:=@%+,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

/**
 * Returns attacker-controlled text in a form that fits into one line of a message: control, format and invisible
 * characters as escapes, cut after `maxLength` characters.
 */
export function formatForeign(text: string | Uint8Array, maxLength = 300): string {
  const bytes = typeof text === "string" ? undefined : Buffer.from(text);
  const plain = typeof text === "string" ? text : bytes && isUtf8(bytes) ? bytes.toString() : undefined;
  const shown = (plain ?? bytes?.toString("latin1") ?? "").replaceAll(
    plain === undefined ? /[^ -[\]-~]/g : /[\p{C}\p{Zl}\p{Zp}\\]|(?! )\p{Zs}/gu,
    (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`,
  );
  return shown.length > maxLength ? `${shown.slice(0, maxLength)}…` : shown;
}
