import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import * as audit from "@ooo/audit";
import { mayHoldSecret } from "../src/secret-words.ts";

const { redactArgv, redactText, summarizeArgv, REDACTED } = audit;
type Case = { in: never; out: unknown };
const vectors = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../../vectors/audit/redaction.json"), "utf8"),
) as Record<string, Case[]>;

const redactors: Record<string, (value: never) => unknown> = {
  argv: audit.redactArgv,
  text: audit.redactText,
  url: audit.redactUrl,
  headers: audit.redactHeaders,
  environment: audit.redactEnvironment,
  json: audit.redactJson,
};

describe.each(Object.keys(redactors))("redaction of %s (AUD-04)", (topic) => {
  it.each(vectors[topic] ?? [])("$in", ({ in: value, out }) => {
    const redact = redactors[topic];
    expect(redact?.(value)).toEqual(out);
    expect(redact?.(out as never)).toEqual(out);
  });
});

/** A word that no rule knows by its own form. */
const secret = fc
  .string({
    unit: fc.constantFrom(...Array.from("ABCDEFGHJKMNPQRTUVWXYZ23456789+/_~!$%^*()")),
    minLength: 8,
    maxLength: 40,
  })
  .map((text) => `Zq${text}`);
const secretName = fc.constantFrom(
  ...[
    "token",
    "password",
    "api-key",
    "secret",
    "github-token",
    "client_secret",
    "accessKey",
    "AUTH",
    "passwd",
  ],
);
const carriers: readonly ((name: string, value: string) => string[])[] = [
  (name, value) => [`--${name}`, value],
  (name, value) => [`--${name}=${value}`],
  (name, value) => [`-${name}`, value],
  (name, value) => [`MY_${name.toUpperCase().replaceAll("-", "_")}=${value}`],
  (name, value) => [JSON.stringify({ deep: [{ [name]: value }] })],
  (name, value) => [JSON.stringify({ body: JSON.stringify({ [name]: value }) })],
  (name, value) => ["-H", `X-${name}: ${value}`],
  (_name, value) => ["-H", `Authorization: Bearer ${value}`],
  (_name, value) => [`https://user:${encodeURIComponent(value)}@example.com/path`],
  (name, value) => [`https://example.com/?a=b&${name}=${encodeURIComponent(value)}#end`],
  (_name, value) => [`ghp_abcd${value.replaceAll(/[^A-Z0-9]/g, "")}`],
  (_name, value) => [`token is sk-abcd${value.replaceAll(/[^A-Z0-9]/g, "")}`],
];

describe("redaction (AUD-04)", () => {
  it("never lets a secret through, wherever it is carried", () => {
    fc.assert(
      fc.property(
        secretName,
        secret,
        fc.constantFrom(...carriers),
        fc.array(fc.string()),
        fc.array(fc.string()),
        (name, value, carry, before, after) => {
          // Words before that look like the start of a flag's value change what the next word is, never whether it leaks.
          const argv = redactArgv([...before, ...carry(name, value), ...after]);
          const [plain, encoded] = [`abcd${value.replaceAll(/[^A-Z0-9]/g, "")}`, encodeURIComponent(value)];
          const text = argv.join("\0");
          expect(text).not.toContain(value);
          expect(text).not.toContain(encoded);
          expect(text).not.toContain(plain);
        },
      ),
      { numRuns: 1500 },
    );
  });

  it("changes nothing the second time", () => {
    const piece = fc.oneof(
      fc.string(),
      fc.string({ unit: "binary" }),
      fc.constantFrom(
        "--token",
        "=",
        ":",
        '"',
        "'",
        "\\",
        " ",
        "://",
        "@",
        "Bearer ",
        "password",
        REDACTED,
        "ghp_",
      ),
      fc.constantFrom(
        "{",
        "}",
        "Authorization: ",
        "eyJa.b",
        "&",
        "?",
        "#",
        "AKIA",
        "sk-",
        "-----BEGIN PRIVATE KEY-----",
      ),
    );
    const word = fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (argv) => {
        const once = redactArgv(argv);
        expect(once).toHaveLength(argv.length);
        expect(redactArgv(once)).toEqual(once);
        expect(summarizeArgv(once)).toEqual(summarizeArgv(argv));
      }),
      { numRuns: 4000 },
    );
  });

  it("a text is looked at closely if there is anything to be found in it", () => {
    const texts = Object.values(vectors).flatMap((cases) => (Array.isArray(cases) ? cases : []));
    for (const { in: value, out } of texts) {
      const isChanged = JSON.stringify(value) !== JSON.stringify(out);
      if (isChanged) expect(mayHoldSecret(JSON.stringify(value)), JSON.stringify(value)).toBe(true);
    }
    const word = fc.oneof(fc.string({ unit: "binary" }), secretName, fc.constantFrom("=", ": ", "x", "://"));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 5 }), (words) => {
        const text = words.join("");
        if (redactText(text) !== text) expect(mayHoldSecret(JSON.stringify(text))).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  it("summarises the redacted words joined by NUL, separators not counted", () => {
    const words = ["--token", REDACTED, "größe"];
    expect(summarizeArgv(["--token", "abc", "größe"])).toEqual({
      argc: 3,
      byte_length: 7 + 10 + 7,
      sha256: createHash("sha256").update(words.join("\0")).digest("hex"),
    });
  });

  it("never cuts an argv short", () => {
    const argv = Array.from({ length: 5000 }, (_, at) => `word-${at}`);
    expect(redactArgv(argv)).toEqual(argv);
  });

  it.each([
    "a",
    "=",
    ":",
    "token=",
    "-",
    "'",
    '"',
    "\\",
    "Bearer ",
    "://",
    "eyJ.",
    "@",
    "gh_",
    " ",
    "-----BEGIN ",
  ])("gets through a million times %j", (unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    expect(redactText(`${text}x`).length).toBeGreaterThan(0);
  });
});
