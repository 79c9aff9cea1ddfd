import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import fc from "fast-check";
import widthOf from "fast-string-width";
import { describe, expect, it, onTestFinished } from "vitest";
import { foldLine } from "../src/fold-line.ts";
import { advice, formatLine, formatLines, indentLine, type Prose } from "../src/line.ts";
import { authorText } from "../src/format-plugin.ts";
import { formatTable } from "../src/table.ts";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";
import { onTerminal } from "./pty.ts";

const means: Prose = { start: "  means     ", words: "Reads everything that the token of the user can read" };

describe("prose on a terminal", () => {
  it("goes on under where it began, and breaks between words", () => {
    expect(foldLine(means, 44)).toBe(`  means     Reads everything that the token
            of the user can read`);
  });

  it("stands below what comes before it where there is no room beside", () => {
    expect(foldLine({ ...means, start: "  a-scope:of:a:long:name  optional  " }, 44)).toBe(
      `  a-scope:of:a:long:name  optional
      Reads everything that the token of the
      user can read`,
    );
  });

  it("counts two columns for a wide character", () => {
    const folded = foldLine({ start: "  ", words: "漢字漢字漢字漢字 漢字漢字漢字漢字 漢字漢字漢字漢字" }, 40);
    expect(folded).toBe("  漢字漢字漢字漢字 漢字漢字漢字漢字\n  漢字漢字漢字漢字");
  });

  it("is one line where there is no terminal, or one of less than 40 columns", async () => {
    for (const columns of [undefined, 0, 39])
      expect(await formatLines([means, "x"], columns)).toBe(`${formatLine(means)}\nx\n`);
    expect(await formatLines([means, "x"], 40)).toContain("\n            ");
  });

  it("moves to the right with its words", () => {
    expect(indentLine("    ", means)).toEqual({ ...means, start: "      means     " });
    expect(indentLine("    ", "x")).toBe("    x");
  });

  it("T091: an author's words never begin where lines of ours do, however they are filled up", () => {
    const filler = fc.constantFrom("x", " ", "\u00a0", "word ", "digest  sha256:0 ", "\u001b[2J", "\n", "漢");
    fc.assert(
      fc.property(
        fc.array(filler, { maxLength: 120 }),
        fc.integer({ min: 40, max: 120 }),
        (parts, columns) => {
          const line = {
            start: "  my:own:thing  ",
            words: `"${authorText(parts.join(""))}"`,
            isForeign: true,
          };
          const [first = "", ...rest] = foldLine(line, columns).split("\n");
          expect(first.startsWith("  my:own:thing")).toBe(true);
          for (const shown of rest) expect(shown.startsWith("      ")).toBe(true);
          for (const shown of [first, ...rest]) expect(widthOf(shown)).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });

  it("loses no word", () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 40 }), fc.integer({ min: 40, max: 120 }), (words, columns) => {
        expect(foldLine({ start: "  warning   ", words }, columns).split(/\s+/)).toEqual(
          `  warning   ${words}`.split(/\s+/),
        );
      }),
    );
  });
});

describe("a terminal of 60 columns", { timeout: 120_000 }, () => {
  it("T091, ENF-08: has words folded in the trust prompt, and nothing else", async () => {
    await buildOoo();
    const cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-line-")));
    onTestFinished(() => removeArtifactTree(cwd));
    const machine = { cwd, env: { HOME: cwd, NO_COLOR: "1" }, columns: 60 };
    const reason = `Reads notes. ${"digest        sha256:0 ".repeat(6)}`;
    aPlugin(join(cwd, "plugin"), {
      permissions: [{ scope: "filesystem:read", risk: "read_only", required: true, reason }],
    });
    execFileSync(process.execPath, [BIN, "add", "plugin", "--all"], machine);
    const { screen } = await onTerminal([["> \\[ \\] ", "\u001b"]], ["plugin", "trust", "notes"], machine);
    expect(screen).toContain(`
      enforced  by the operating system: without it, it is
                not there
`);
    expect(screen).toMatch(/\ndigest {8}sha256:[0-9a-f]{64}\n/);
    expect(screen.match(/^digest/gm)).toHaveLength(1);
    const words = screen.split("\n").filter((line) => !line.includes(cwd) && !line.startsWith("digest "));
    expect(words.filter((line) => line.length > 60)).toEqual([]);
  });
});

describe("advice", () => {
  it.each([
    ["ooo plugin trust notes --scope a:b", 0],
    ["if you removed it yourself: ooo audit repair --start-segment", 27],
    ["move /home/me/My Files/x away, or set OUROBOROS_HOME to another directory", 4],
    ['add to config.toml: [git."example.com"] allow_private = true', 19],
    ["add --confirm notes", 3],
    ["wait until it is done, then try again", 37],
  ])("%s is whole from what is copied", (text, at) => {
    const { words, whole = "" } = advice("hint: ", text);
    expect(words).toBe(text.slice(0, at));
    expect(formatLine(advice("hint: ", text))).toBe(`hint: ${text}`);
    expect(foldLine(advice("hint: ", text), 40)).toContain(whole);
  });
});

describe("a table", () => {
  it("leaves the room that a wide character takes", () => {
    const rows = [
      ["漢字", "x"],
      ["name", "y"],
    ];
    expect(formatTable(rows, { widthOf })).toEqual(["漢字  x", "name  y"]);
  });
});
