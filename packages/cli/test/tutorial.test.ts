import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOoo } from "./build.ts";
import { drawScreen } from "./screen.ts";
import { followPage, withoutChance } from "./tutorial.ts";

const root = join(import.meta.dirname, "../../..");
/** Every page whose console blocks a reader may type as they stand. */
const PAGES = [
  "README.md",
  "docs/writing-a-plugin.md",
  "docs/tutorial.md",
  "docs/guides/granting-trust.md",
  "docs/guides/reading-the-ledger.md",
  "docs/guides/github-enterprise.md",
];

// `UPDATE_TRANSCRIPTS=1` writes what was seen into the page, the diff is read by a person.
const isUpdate = process.env.UPDATE_TRANSCRIPTS === "1";

beforeAll(buildOoo);

describe("a page that is followed step by step", { timeout: 180_000 }, () => {
  it.each(PAGES)("%s shows exactly what a reader sees who does what it says", async (name) => {
    const page = join(root, name);
    const text = readFileSync(page, "utf8");
    const seen = await followPage(text);
    if (withoutChance(seen) === withoutChance(text)) return;
    if (isUpdate) writeFileSync(page, seen);
    else expect(withoutChance(seen)).toBe(withoutChance(text));
  });
});

describe("drawScreen", () => {
  it.each([
    ["a\r\nb\r\n", "a\nb\n"],
    ["working\r\u001b[Kdone\n", "done\n"],
    ["head\r\n> [ ] a\r\n\r\u001b[1A\u001b[J> [x] a\r\n", "head\n> [x] a\n"],
  ])("%j stands there as %j", (written, stands) => {
    expect(drawScreen(written)).toBe(stands);
  });

  it("refuses a control that it does not know", () => {
    expect(() => drawScreen("\u001b[2J")).not.toThrow();
    expect(() => drawScreen("\u001b]0;title\u0007")).toThrow("unknown control");
  });
});
