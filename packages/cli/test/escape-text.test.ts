import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeText } from "../src/escape-text.ts";

describe("escapeText", () => {
  it.each([
    ["an escape sequence", "\u001b[2J", "\\u{1b}[2J"],
    ["a C1 control", "\u009b31m", "\\u{9b}31m"],
    ["a line break", "a\r\nb", "a\\u{d}\\u{a}b"],
    ["a bidi override", "a\u202eb", "a\\u{202e}b"],
    ["a bidi isolate", "\u2066x", "\\u{2066}x"],
    ["a zero-width space", "a\u200bb", "a\\u{200b}b"],
    ["a tag character", "\u{e0041}", "\\u{e0041}"],
    ["a byte order mark", "\ufeffa", "\\u{feff}a"],
    ["a Hangul filler", "\u3164", "\\u{3164}"],
    ["a line separator", "\u2028", "\\u{2028}"],
    ["a lone surrogate", "\ud800", "\\u{d800}"],
  ])("makes %s visible", (_name, text, shown) => {
    expect(escapeText(text)).toBe(shown);
  });

  it("leaves text that people write as it is", () => {
    const text = "Prüft Pull-Requests: größer, 日本語, [green]x[/green], 🙂 €";
    expect(escapeText(text)).toBe(text);
  });

  it("never returns a character that acts on a terminal", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(escapeText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      }),
    );
  });
});
