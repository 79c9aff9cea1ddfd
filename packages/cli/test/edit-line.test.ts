import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { editLine } from "../src/prompt/edit-line.ts";

describe("editLine", () => {
  it.each([
    ["a letter", "y", { text: "alpy", echo: "y" }],
    ["enter", "\r", { text: "alp", echo: "", end: "line" }],
    ["a word and enter", "ha\n", { text: "alpha", echo: "ha", end: "line" }],
    ["backspace", "\u007f", { text: "al", echo: "\b \b" }],
    ["Ctrl-U", "\u0015", { text: "", echo: "\b \b\b \b\b \b" }],
    ["an arrow", "\u001b[D", { text: "alp", echo: "" }],
    ["another control", "\u001a", { text: "alp", echo: "" }],
    ["a lone Esc", "\u001b", { text: "alp", echo: "", end: "cancel" }],
    ["Esc and a letter", "\u001by", { text: "alp", echo: "", end: "cancel" }],
    ["Ctrl-C", "\u0003", { text: "alp", echo: "", end: "interrupt" }],
    ["an invisible character", "\u202e", { text: "alp\u202e", echo: "\\u{202e}" }],
  ])("takes %s", (_what, chunk, expected) => {
    expect(editLine("alp", chunk)).toEqual(expected);
  });

  it("T100: what follows an enter at once was not typed by a person", () => {
    expect(editLine("", "y\ny\n")).toMatchObject({ end: "cancel" });
  });

  it("T090: echoes nothing that acts on a terminal, but for going back", () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: "binary" }), (before, chunk) => {
        const { echo } = editLine(before, chunk);
        expect(echo.replaceAll("\b", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
      }),
    );
  });
});
