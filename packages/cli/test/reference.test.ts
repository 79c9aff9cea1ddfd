import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { COMMANDS } from "../src/command-table.ts";

const page = readFileSync(join(import.meta.dirname, "../../../docs/reference/cli.md"), "utf8");
const rows = [...page.matchAll(/^\| \[`ooo ([^`]+)`\]/gm)].map(([, name = ""]) => name);

/** Each command line of the transcripts, and whether what it printed ended with success. */
const lines = globSync("transcripts/*.txt", { cwd: import.meta.dirname }).flatMap((file) => {
  const session = readFileSync(join(import.meta.dirname, file), "utf8").split("-- session --\n")[1] ?? "";
  return session.split(/^\$ /m).map((part) => {
    const [line = ""] = part.split("\n");
    return { line, failed: /^\[exit \d+\]$/m.test(part) || /^! error: /m.test(part) };
  });
});

function isOf(line: string, name: string): boolean {
  return new RegExp(`\\booo (?:--?[\\w-]+ )*${name}(?: |$)`).test(line);
}

describe("docs/reference/cli.md", () => {
  it("has a row for each command of the table, in its order", () => {
    const names = Object.entries(COMMANDS).filter(([, { hidden }]) => hidden !== true);
    expect(rows).toEqual(names.map(([name]) => name));
  });

  it.each(rows)("ooo %s succeeds and fails in a transcript", (name) => {
    const of = lines.filter(({ line }) => isOf(line, name));
    expect({ succeeds: of.some(({ failed }) => !failed), fails: of.some(({ failed }) => failed) }).toEqual({
      succeeds: true,
      fails: true,
    });
  });
});
