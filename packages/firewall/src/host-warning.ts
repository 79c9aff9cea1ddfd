import { domainToUnicode } from "node:url";

/**
 * Returns what a person should know before trusting a canonical host name: that it is an international one and what
 * its ASCII form stands for, or undefined for plain names. The host itself is always shown in ASCII (T027).
 */
export function hostWarning(host: string): string | undefined {
  if (!host.split(".").some((label) => label.startsWith("xn--"))) return undefined;
  const codePoints = [...new Set(domainToUnicode(host))]
    .filter((character) => character > "\u007f")
    .map((character) => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`);
  return `${host} is an international name (it holds ${codePoints.join(", ")}) and may look like another one`;
}
