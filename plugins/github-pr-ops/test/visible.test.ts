import { describe, expect, it } from "vitest";
import { visible } from "../src/visible.ts";

describe("text of others", () => {
  it.each([
    ["a title", "a title"],
    [`x${" ".repeat(200)}READY to merge, under team-default`, "x READY to merge, under team-default"],
    ["a\u00a0\u3000\u2003b", "a b"],
    ["a\n\tb", "a\\u{a}\\u{9}b"],
    ["\u3164\u115f\u034f", "\\u{3164}\\u{115f}\\u{34f}"],
    ["\u202e\u200b\ud800\ue000", "\\u{202e}\\u{200b}\\u{d800}\\u{e000}"],
    ["日本語 größer 🙂", "日本語 größer 🙂"],
    ["\u26a0\ufe0f breaking", "\u26a0\ufe0f breaking"],
  ])("%j is shown as %j", (text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it("is cut", () => {
    expect(visible("x".repeat(301))).toBe(`${"x".repeat(300)}…`);
  });
});
