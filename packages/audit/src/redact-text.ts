import { isSecretName } from "./secret-words.ts";

/** What stands in place of a secret (AUD-04). */
export const REDACTED = "[redacted]";

/**
 * Secrets that are known by their own form. Every pattern starts at a fixed text or after a look-behind, and has no
 * two neighbouring repetitions of the same characters, so that the time is linear in the text.
 */
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/-----BEGIN [A-Z ]*PRIVATE KEY-----[^-]*(?:-----END [A-Z ]*PRIVATE KEY-----)?/g, REDACTED],
  [/(?<![A-Za-z0-9_])gh[a-z]_[A-Za-z0-9_]+/g, REDACTED],
  [/github_pat_[A-Za-z0-9_]+/g, REDACTED],
  [/(?<![A-Za-z0-9])(?:sk|rk)[-_][A-Za-z0-9_-]{4,}/g, REDACTED],
  [/(?<![A-Za-z0-9])(?:AKIA|ASIA)[A-Z0-9]{12,}/g, REDACTED],
  [/(?<![A-Za-z0-9_-])eyJ[A-Za-z0-9_-]+\.[A-Za-z0-9_-]+(?:\.[A-Za-z0-9_-]*)*/g, REDACTED],
  [/xox[a-z]-[A-Za-z0-9-]+/g, REDACTED],
  [/glpat-[A-Za-z0-9_-]+/g, REDACTED],
  [/(?<![A-Za-z0-9_])npm_[A-Za-z0-9]{16,}/g, REDACTED],
  [/pypi-[A-Za-z0-9_-]{16,}/g, REDACTED],
  [/AIza[A-Za-z0-9_-]{20,}/g, REDACTED],
  [/(?<![A-Za-z0-9_-])(Bearer)\s+[^\s"',;]+/gi, `$1 ${REDACTED}`],
  [/(?<![A-Za-z0-9_-])(Basic|Digest|Negotiate)\s+[A-Za-z0-9+/=_~.-]{8,}/gi, `$1 ${REDACTED}`],
  [
    /(?<![A-Za-z0-9_-])((?:Proxy-)?Authorization|(?:Set-)?Cookie)([ \t]{0,8}:[ \t]{0,8})[^\s"'][^\r\n"']*/gi,
    `$1$2${REDACTED}`,
  ],
  // URL user info, up to the last @ of the authority. `git@` of ssh URLs is a public constant and part of identities.
  [/(?<=:\/\/)(?!git@[^@\s/?#]*(?:[\s/?#]|$))[^\s/?#]*@/g, `${REDACTED}@`],
];

/** `name=value`, `name: value`, `"name": "value"`, also with the quotes escaped as in JSON within JSON. */
const ASSIGNMENT =
  /(?<![A-Za-z0-9_.-])([A-Za-z0-9_.-]+)(\\*["']?[ \t]{0,8}(?:=|:(?!\/\/))[ \t]{0,8})(\\+"(?:[^"\\]|\\(?!"))*(?:\\"|$)|"(?:[^"\\]|\\[^])*(?:"|$)|'[^']*(?:'|$)|(?:[^\s"'&;<>|\\]|\\(?!["']))+)/g;

/** Returns a text without the secrets in it that can be recognised. Redacting twice changes nothing more. */
export function redactText(text: string): string {
  // Attacker-controlled: every byte of `text`.
  if (!/[=:\s_-]|A[KS]IA|eyJ|AIza/.test(text)) return text;
  let result = text;
  for (const [form, replacement] of FORMS) result = result.replace(form, replacement);
  return result.replace(ASSIGNMENT, redactAssignment);
}

function redactAssignment(match: string, name: string, middle: string, value: string): string {
  if (!isSecretName(name)) return match;
  const quote = /^\\*["']/.exec(value)?.[0] ?? "";
  if (value === quote || value === quote + quote) return match;
  return `${name}${middle}${quote}${REDACTED}${quote}`;
}
