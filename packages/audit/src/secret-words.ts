/** Words that make a name the name of a secret; its parts are joined by hyphens. */
const SECRET =
  /token|pass-?w(?:or)?d|passphrase|passcode|secret|credential|(?:api|access|private|signing|encryption|session|hmac)-?key|authorization|cookie|bearer|connection-?string/;

/** Names that hold a secret's place, kind or number, not the secret. */
const NOT_SECRET =
  /(?:file|path|dir|stdin|type|name|url|uri|endpoint|count|limit|length|ttl|expiry|tokens|tokenizer|placeholder|allowed|required)$/;

/** Short names that are secrets only as a whole or as a part between separators. */
const SECRET_PARTS: ReadonlySet<string> = new Set(["auth", "pat", "pwd", "pass", "sig", "signature", "jwt"]);

/**
 * Returns whether a flag, variable, header, key or query parameter of this name holds a secret. Names are judged in
 * any spelling: `--api-key`, `API_KEY`, `apiKey`, `x-api-key`.
 */
export function isSecretName(name: string): boolean {
  const parts = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((part) => part !== "");
  const joined = parts.join("");
  if (NOT_SECRET.test(joined)) return false;
  return SECRET.test(parts.join("-")) || SECRET_PARTS.has(parts.at(-1) ?? "") || parts.includes("auth");
}

/** What every text with a secret in it has, by `isSecretName` or by a form of its own; and many other texts have too. */
const TRACE =
  /token|pass|secret|credential|key|auth|cookie|bearer|connection|pat|pwd|sig|jwt|basic|digest |negotiate|gh[a-z]_|github_|[sr]k[-_]|a[ks]ia|eyj|xox|glpat|npm_|pypi|aiza|@|%|\\\\u/i;

/** Returns false only for a text in which no redactor finds anything. One pass, for the way to each append. */
export function mayHoldSecret(text: string): boolean {
  return TRACE.test(text);
}
