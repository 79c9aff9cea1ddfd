/**
 * Returns what of `secrets` (by what it is) stands in `text`: plain, escaped for a URL, or in hexadecimal or
 * base64, there at any place of a longer text. Undefined if nothing does.
 */
export function findSecret(secrets: ReadonlyMap<string, string>, text: string): string | undefined {
  const lowerCase = text.toLowerCase();
  for (const [what, secret] of secrets) {
    const bytes = Buffer.from(secret);
    const plain = [secret, encodeURIComponent(secret), ...base64Of(bytes)];
    if (plain.some((form) => text.includes(form))) return what;
    if (lowerCase.includes(bytes.toString("hex"))) return what;
  }
  return undefined;
}

/** The three ways in which base64 spells bytes, by where they begin, without the characters that neighbours share. */
const base64Of = (bytes: Buffer): string[] =>
  [0, 1, 2].map((shift) =>
    Buffer.concat([Buffer.alloc(shift), bytes])
      .toString("base64")
      .slice(shift === 0 ? 0 : 4, -4),
  );
