/** Words that make a name the name of a secret, compared without separators and case. */
const SECRET =
  /token|passw(?:or)?d|passphrase|passcode|secret|credential|apikey|accesskey|privatekey|signingkey|encryptionkey|sessionkey|authorization|cookie|bearer|hmackey|connectionstring/;

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
  return SECRET.test(joined) || SECRET_PARTS.has(parts.at(-1) ?? "") || parts.includes("auth");
}
