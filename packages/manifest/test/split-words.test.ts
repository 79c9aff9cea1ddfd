import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { ManifestError, splitWords } from "@ooo/manifest";
import { describe, expect, it } from "vitest";
import { refusalOf } from "./a-manifest.ts";
import { readVector } from "./vectors.ts";

type Cases = { readonly cases: readonly { readonly text: string; readonly words: readonly string[] }[] };
const read = (file: string) =>
  (readVector(file) as Cases).cases.map((single) => ({ ...single, typed: JSON.stringify(single.text) }));
const posix = read("words/posix.json");

const single = (word: string): string => `'${word.replaceAll("'", `'\\''`)}'`;
const double = (word: string): string => `"${word.replaceAll(/[$`"\\]/g, "\\$&")}"`;
const escaped = (word: string): string =>
  word === ""
    ? "''"
    : word
        .replaceAll("\n", "'\n'")
        .replaceAll(/[^a-z\n']/gu, "\\$&")
        .replaceAll(/'(?!\n)(?<!\n')/g, "\\'");

describe("splitWords", () => {
  it.each([...posix, ...read("words/no-shell.json")])(
    "MAN-10: $typed splits by POSIX quoting and nothing else",
    ({ text, words }) => {
      expect(splitWords(text)).toEqual(words);
    },
  );

  it.each(posix)("MAN-10: a shell splits $typed into the same words", ({ text, words }) => {
    const script = `set -- ${text}\nfor word do printf '%s\\0' "$word"; done`;
    const output = execFileSync("/bin/sh", ["-c", script], { encoding: "utf8" });
    expect(output).toBe(words.map((word) => `${word}\0`).join(""));
  });

  it.each((readVector("words/malformed.json") as { refused: string[] }).refused)(
    "MAN-10: %j is malformed",
    (text) => {
      expect(refusalOf(() => splitWords(text)).code).toBe("MANIFEST_QUOTING");
    },
  );

  it("MAN-10: words that were quoted in any way come back unchanged", () => {
    const word = fc.string({ unit: "binary" }).filter((text) => !text.includes("\0"));
    const quoted = fc.tuple(
      word,
      fc.constantFrom(single, double, escaped),
      fc.constantFrom(" ", "\t", "\n", "  "),
    );
    fc.assert(
      fc.property(fc.array(quoted), (parts) => {
        const text = parts.map(([content, style, blank]) => style(content) + blank).join("");
        expect(splitWords(text)).toEqual(parts.map(([content]) => content));
      }),
    );
  });

  it("throws nothing but ManifestError", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("a", " ", "'", '"', "\\", "\n", "\0", "$") }), (text) => {
        try {
          splitWords(text);
        } catch (error) {
          expect(error).toBeInstanceOf(ManifestError);
        }
      }),
    );
  });
});
