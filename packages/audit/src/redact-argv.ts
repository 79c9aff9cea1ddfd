import { hash } from "node:crypto";
import type { JsonValue } from "@ooo/strict-json";
import type { ArgvSummary } from "./event.ts";
import { redactJson } from "./redact-json.ts";
import { REDACTED, redactText } from "./redact-text.ts";
import { redactUrl } from "./redact-url.ts";
import { isSecretName } from "./secret-words.ts";

/**
 * Returns an argv of the same length without secrets (AUD-04): values of secret flags in both forms, assignments,
 * URLs, JSON, and secrets known by their own form. Redacting twice changes nothing more; the time is linear.
 */
export function redactArgv(argv: readonly string[]): string[] {
  let isValue = false;
  return argv.map((word) => {
    const isSecretValue = isValue;
    // A word that looks like a flag may be the value of the flag before it and still take the next one as its own.
    isValue = /^-{1,2}[A-Za-z0-9][A-Za-z0-9_.-]*$/.test(word) && isSecretName(word);
    return isSecretValue ? REDACTED : redactWord(word);
  });
}

function redactWord(word: string): string {
  const assigned = /^([^\s=:/?#"'{[]+)=([^]+)$/.exec(word);
  if (assigned?.[1] !== undefined && isSecretName(assigned[1])) return `${assigned[1]}=${REDACTED}`;
  if (/^\s*[{[]/.test(word)) return redactJsonWord(word);
  return /^[A-Za-z][A-Za-z0-9+.-]*:\/\/[^\s"']*$/.test(word) ? redactUrl(word) : redactText(word);
}

/** JSON keeps its own spelling unless something in it had to go. */
function redactJsonWord(word: string): string {
  let value: JsonValue;
  try {
    value = JSON.parse(word) as JsonValue;
  } catch {
    return redactText(word);
  }
  const before = JSON.stringify(value);
  const after = JSON.stringify(redactJson(value));
  return before === after ? word : after;
}

/** Returns what AUD-04 lets be said of an argv: counts and a hash, all over the redacted words. */
export function summarizeArgv(argv: readonly string[]): ArgvSummary {
  const words = redactArgv(argv);
  return {
    argc: words.length,
    byte_length: words.reduce((sum, word) => sum + Buffer.byteLength(word), 0),
    sha256: hash("sha256", words.join("\0"), "hex"),
  };
}
