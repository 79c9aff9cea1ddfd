import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, globSync, lstatSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aDirectory } from "./a-context.ts";
import { aPermission, writeFiles, writePlugin } from "./a-plugin.ts";
import type { VerbCall } from "./programs/verbs.ts";
import { buildVerbs, type RunOptions } from "./run-verbs.ts";

const run = buildVerbs();
const name = "sample-plugin";
const permissions = [aPermission("github:read")];

/** A second version with a file that is larger than every file of a home. */
const LARGE = 3 * 1024 * 1024;

/** What is in force, as a program that writes nothing sees it. */
async function stateOf(directory: string, options: RunOptions = {}): Promise<string> {
  const ended = await run(directory, [["list"]], options);
  expect(ended.stderr).toBe("");
  const listed = JSON.parse(ended.stdout) as {
    plugin: { version: string };
    state: string;
    problems: unknown[];
  }[];
  expect(listed.flatMap(({ problems }) => problems)).toEqual([]);
  return listed.map(({ plugin, state }) => `${plugin.version} ${state}`).join();
}

const VERBS: readonly (readonly [what: string, call: VerbCall, before: string, after: string])[] = [
  ["update", ["update", name], "1.0.0 trusted", "2.0.0 installed"],
  ["remove", ["remove", name], "1.0.0 trusted", ""],
  ["revoke", ["revoke", name, ["github:read"]], "1.0.0 trusted", "1.0.0 trusted"],
  ["disable", ["disable", name], "1.0.0 trusted", "1.0.0 disabled"],
];

describe("LIF-12, T088: a disk that takes no more", { timeout: 120_000 }, () => {
  it.each(VERBS)(
    "%s ends with one line, the old state works, and the next run completes",
    async (_what, call, before, after) => {
      const directory = aDirectory();
      const source = writePlugin(join(directory, name), { permissions });
      const install: VerbCall[] = [
        ["install", name, source],
        ["trust", name, { required: true }],
      ];
      expect(await run(directory, install)).toMatchObject({ exitCode: 0 });
      writePlugin(source, { permissions, version: "2.0.0" }, { "large.bin": "x".repeat(LARGE) });
      // No file may grow beyond this: the copy in the store, the ledger, the lockfile, in turn.
      for (const limit of [LARGE - 1, 65_536, 700, 16]) {
        const ended = await run(directory, [call], { under: ["prlimit", `--fsize=${limit}`] });
        if (ended.exitCode === 0) break; // a verb that writes nothing so large
        expect(ended).toMatchObject({ exitCode: 3, stdout: "" });
        expect(ended.stderr).toMatch(/^(?:LIFECYCLE|TRUST|HOME|LEDGER)_[A-Z_]+ [^\n]+\n$/);
        expect([before, after]).toContain(await stateOf(directory));
      }
      const again = await run(directory, [call]);
      if (!again.stderr.startsWith("LIFECYCLE_NOT_"))
        expect(again).toMatchObject({ exitCode: 0, stderr: "" });
      expect(await stateOf(directory)).toBe(after);
      const home = join(directory, "home");
      expect(globSync("{*,.*,plugins/*/.*}.ooo-tmp", { cwd: home })).toEqual([]);
      expect(readdirSync(join(home, "store")).filter((entry) => entry.startsWith("."))).toEqual([]);
    },
  );

  it.skipIf(spawnSync("unshare", ["-Urm", "true"]).status !== 0)(
    "a full file system refuses the update, keeps the old version, and takes the new one once there is room",
    async () => {
      const directory = aDirectory();
      const source = writePlugin(join(directory, name), { permissions });
      const script = join(directory, "script");
      // The words that it is started with are those of the program and its directory.
      const call = (...words: VerbCall): string => `'${JSON.stringify(words)}'`;
      writeFiles(directory, {
        script: `#!/bin/sh
          exec 2>&1
          mkdir ${directory}/disk && mount -t tmpfs -o size=3m none ${directory}/disk || exit 9
          "$@" ${call("install", name, source)} ${call("trust", name, { required: true })} >/dev/null
          echo 'console.log(2);' >${source}/main.js
          head -c 900000 /dev/urandom >${source}/large.bin
          head -c 300000 /dev/zero >${directory}/disk/reserve
          cat /dev/zero >${directory}/disk/filler 2>/dev/null
          "$@" ${call("update", name)} >/dev/null
          rm ${directory}/disk/reserve
          "$@" ${call("update", name)} >/dev/null
          "$@" ${call("list")} | grep -o '"state":"[a-z]*"'
          rm ${directory}/disk/filler
          "$@" ${call("update", name)} >/dev/null
          "$@" ${call("list")} | grep -o '"state":"[a-z]*"'
          ls -A ${directory}/disk/home/store | wc -l\n`,
      });
      const ended = await run(join(directory, "disk"), [], { under: ["unshare", "-Urm", script] });
      expect(ended.stdout.trim().split("\n")).toEqual([
        expect.stringMatching(/^LEDGER_FULL .* no space is left$/),
        expect.stringMatching(/^TRUST_ARTIFACT_WRITE .* ENOSPC$/),
        '"state":"trusted"',
        '"state":"installed"',
        "2",
      ]);
    },
  );

  it("a home that cannot be written can be read, refuses every verb with one line, and works again afterwards", async () => {
    const directory = aDirectory();
    const source = writePlugin(join(directory, name), { permissions });
    // Root may write everywhere: the test is somebody else then.
    const isRoot = process.getuid?.() === 0;
    const under = isRoot ? ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"] : [];
    if (isRoot) expect(spawnSync("chown", ["-R", "65534:65534", directory]).status).toBe(0);
    const install: VerbCall[] = [
      ["install", name, source],
      ["trust", name, { required: true }],
    ];
    expect(await run(directory, install, { under })).toMatchObject({ exitCode: 0, stderr: "" });
    const home = join(directory, "home");
    const directories = ["", "plugins", `plugins/${name}`, "store"].map((path) => join(home, path));
    const files = globSync("*", { cwd: home })
      .map((path) => join(home, path))
      .filter((path) => lstatSync(path).isFile());
    const setWritable = (isWritable: boolean): void => {
      for (const path of directories) chmodSync(path, isWritable ? 0o700 : 0o500);
      for (const path of files) if (existsSync(path)) chmodSync(path, isWritable ? 0o600 : 0o400);
    };
    writeFiles(source, { "main.js": "changed();\n" });
    setWritable(false);
    for (const call of [...VERBS.map(([, verb]) => verb), ["install", "other", source] as const]) {
      const ended = await run(directory, [call], { under });
      expect(ended).toMatchObject({ exitCode: 3, stdout: "" });
      expect(ended.stderr).toMatch(/^(?:LIFECYCLE|TRUST|HOME|LEDGER)_[A-Z_]+ [^\n]+\n$/);
    }
    expect(await stateOf(directory, { under })).toBe("1.0.0 trusted");
    setWritable(true);
    expect(await run(directory, [["update", name]], { under })).toMatchObject({ exitCode: 0, stderr: "" });
    expect(await stateOf(directory, { under })).toBe("1.0.0 installed");
  });
});
