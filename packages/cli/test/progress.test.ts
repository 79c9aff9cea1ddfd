import { execFileSync } from "node:child_process";
import { mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { openProgress } from "../src/progress.ts";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";
import { onTerminal } from "./pty.ts";
import { drawScreen } from "./screen.ts";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-progress-")));

beforeAll(async () => {
  await buildOoo();
  const plugin = aPlugin(join(cwd, "plugin"));
  for (let file = 0; file < 50; file += 1) writeFileSync(join(plugin, `${file}.txt`), "x".repeat(1000));
});
afterAll(() => removeArtifactTree(cwd));

function said(columns: number | undefined, verbose: boolean, steps: readonly string[]): string {
  let written = "";
  const write = (text: string): unknown => (written += text);
  const progress = openProgress({ write, columns, quiet: false, verbose });
  for (const step of steps) progress.show(step);
  progress.done();
  return written;
}

describe("progress", () => {
  it("is one line on a terminal, cut to its width, and gone at the end", () => {
    const written = said(20, false, ["copying: 1 %", `copying ${"long ".repeat(20)}`]);
    expect(written.split("\r").every((part) => part.replace("\u001b[K", "").length < 20)).toBe(true);
    expect(drawScreen(written)).toBe("");
    expect(said(20, false, ["漢字".repeat(9)]).split("\r")[1]).toBe(`\u001b[K漢字漢字漢字漢字漢`);
  });

  it("is a line per step with --verbose, and nothing without, where there is no terminal", () => {
    const steps = [
      "reading: 20 files, 1.0 MiB",
      "reading: 40 files, 2.0 MiB",
      "copying: 1 %",
      "copying: 2 %",
    ];
    expect(said(undefined, true, steps)).toBe("reading\ncopying\n");
    expect(said(undefined, false, steps)).toBe("");
  });

  it("is shown while a plugin is installed, and leaves the result alone", async () => {
    const place = { cwd, env: { HOME: join(cwd, "a"), NO_COLOR: "1" } };
    const { screen } = await onTerminal([], ["add", "plugin", "--all"], place);
    expect(screen).toMatch(/reading: \d+ files.*copying: \d+ %/s);
    expect(drawScreen(screen)).toMatch(/^notes 1\.0\.0 installed, not trusted\n/);
    const env = { HOME: join(cwd, "b"), PATH: process.env.PATH };
    expect(
      execFileSync(process.execPath, [BIN, "add", "plugin", "--all"], { cwd, env, encoding: "utf8" }),
    ).toBe(drawScreen(screen));
  });
});
