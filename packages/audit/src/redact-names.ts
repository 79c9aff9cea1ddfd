import { REDACTED, redactText } from "./redact-text.ts";
import { isSecretName } from "./secret-words.ts";

/** Returns HTTP headers without secrets; names are kept as they are. */
export function redactHeaders(
  headers: Readonly<Record<string, string | readonly string[]>>,
): Record<string, string | string[]> {
  return Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [
      name,
      typeof value === "string" ? redactNamed(name, value) : value.map((item) => redactNamed(name, item)),
    ]),
  );
}

/** Returns environment variables without secrets; names are kept as they are. */
export function redactEnvironment(
  environment: Readonly<Record<string, string | undefined>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, redactNamed(name, value)]],
    ),
  );
}

/** Returns a value without secrets, all of it replaced if its name is that of a secret. */
export function redactNamed(name: string, value: string): string {
  return isSecretName(name) && value !== "" ? REDACTED : redactText(value);
}
