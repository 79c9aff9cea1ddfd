import { execFile } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { promisify } from "node:util";
import { removeArtifactTree } from "@ooo/trust-store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { aPlugin } from "./plugin.ts";
import { BIN, buildOoo } from "./build.ts";
import { runOnTerminal } from "./pty.ts";

const run = promisify(execFile);
const directory = mkdtempSync(join(tmpdir(), "ooo-modules-"));
const env = { HOME: join(directory, "home"), PATH: "/usr/bin:/bin" };
const PRELOAD = join(import.meta.dirname, "programs/list-modules.cjs");

beforeAll(async () => {
  await buildOoo();
  await run(process.execPath, [BIN, "add", aPlugin(join(directory, "plugin")), "--all"], { env });
});
afterAll(() => removeArtifactTree(directory));

/** Returns the names of the files that a command loads, without what their content adds to them. */
async function filesOf(...words: string[]): Promise<string[]> {
  const { stderr } = await run(process.execPath, ["--require", PRELOAD, BIN, ...words], { env });
  const paths = JSON.parse(stderr.trim().split("\n").at(-1) ?? "[]") as string[];
  return paths.map((path) => basename(path).replace(/-[\w-]{8}\.cjs$/, ".cjs"));
}

describe("files that a start loads", () => {
  it("the version needs the launcher and the start path, nothing else", async () => {
    expect(await filesOf("--version")).toEqual(["ooo.cjs", "bin.cjs", "start.cjs"]);
  });

  it("plugin list needs one file more", async () => {
    expect(await filesOf("plugin", "list")).toEqual(["ooo.cjs", "bin.cjs", "start.cjs", "list.cjs"]);
  });

  it("a run needs three files more than that: its own, and the ledger's writer in two", async () => {
    await run(process.execPath, [BIN, "plugin", "trust", "notes", "--required"], { env });
    expect(await filesOf("note", "list")).toEqual([
      "ooo.cjs",
      "bin.cjs",
      "start.cjs",
      "run.cjs",
      "list.cjs",
      "appender.cjs",
      "plan-append.cjs",
    ]);
  });
});

describe("on a terminal", { timeout: 60_000 }, () => {
  it.each([
    ["is loaded by a command that explains", ["--help"], true],
    ["is not loaded by one that lists names", ["plugin", "list"], false],
  ])("what folds words %s", async (_what, words, isLoaded) => {
    const command = [process.execPath, "--require", PRELOAD, BIN, ...words];
    const { screen } = await runOnTerminal([], command, { cwd: directory, env });
    expect(screen).toContain("ooo.cjs");
    expect(screen.includes("fold-line-")).toBe(isLoaded);
  });
});

describe("the bundle", () => {
  it("imports nothing later by import(): in code that was cached, Node warns of it on the user's terminal", () => {
    const dist = join(BIN, "../../dist");
    const files = readdirSync(dist).filter((name) => name.endsWith(".cjs"));
    expect(files.length).toBeGreaterThan(10);
    const found = files.filter((name) => /\bimport\(["'`]/.test(readFileSync(join(dist, name), "utf8")));
    expect(found).toEqual([]);
  });
});
