import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { quoteText } from "../src/quote-text.ts";

describe("quoteText", () => {
  it.each([
    ["a title", "a title", '"a title"'],
    ["a quote", 'x", which it remembers as "y', '"x\\", which it remembers as \\"y"'],
    ["a backslash", "a\\", '"a\\\\"'],
    ["spaces that reach the next line", "a   run it? [y/N]", '"a \\u{20}\\u{20}run it? [y/N]"'],
    ["other spaces", "a\u00a0\u3000b\tc", '"a\\u{a0}\\u{3000}b\\u{9}c"'],
    ["a line break", "a\nb", '"a\\u{a}b"'],
    ["an escape sequence", "\u001b[2J", '"\\u{1b}[2J"'],
  ])("EXT-01: keeps %s within its quotes", (_name, text, shown) => {
    expect(quoteText(text)).toBe(shown);
  });

  it("EXT-01: stays in one line and in its quotes, whatever the text is, and is bounded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 600 }), (text) => {
        const shown = quoteText(text);
        expect(shown).toMatch(/^"(?:[^"\\]|\\.)*\\?…?"$/u);
        expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]| {2}/u);
        expect(shown.length).toBeLessThanOrEqual(203);
      }),
    );
    expect(quoteText("x".repeat(10_000)).length).toBe(203);
  });
});
