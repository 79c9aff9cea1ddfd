import { REDACTED, redactText } from "./redact-text.ts";
import { isSecretName } from "./secret-words.ts";

/** Returns a URL without user info and without the values of secret parameters in query and fragment. */
export function redactUrl(url: string): string {
  const [beforeFragment = "", ...fragment] = url.split("#");
  const [beforeQuery = "", ...query] = beforeFragment.split("?");
  let result = redactText(beforeQuery);
  if (query.length > 0) result += `?${redactParameters(query.join("?"))}`;
  if (fragment.length > 0) result += `#${redactParameters(fragment.join("#"))}`;
  return result;
}

function redactParameters(text: string): string {
  return text
    .split("&")
    .map((pair) => {
      const at = pair.indexOf("=");
      if (at < 0) return redactText(pair);
      const value = pair.slice(at + 1);
      const isSecret = value !== "" && isSecretName(decode(pair.slice(0, at)));
      return `${pair.slice(0, at)}=${isSecret ? REDACTED : redactText(value)}`;
    })
    .join("&");
}

function decode(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
