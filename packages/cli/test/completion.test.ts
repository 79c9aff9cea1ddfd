import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../src/command-table.ts";
import { RESERVED_NAMES } from "@ooo/lifecycle";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";

const cwd = realpathSync(mkdtempSync(join(tmpdir(), "ooo-completion-")));
const env = { HOME: cwd, PATH: `${cwd}/bin:/usr/bin:/bin` };

beforeAll(async () => {
  await buildOoo();
  mkdirSync(join(cwd, "bin"));
  writeFileSync(join(cwd, "bin/ooo"), `#!/bin/sh\nexec "${process.execPath}" "${BIN}" "$@"\n`);
  chmodSync(join(cwd, "bin/ooo"), 0o755);
  const plugin = aPlugin(join(cwd, "plugin"), {
    permissions: [
      { scope: "filesystem:read", risk: "read_only", required: true },
      { scope: "github:issues:write", risk: "write", required: false },
    ],
  });
  execFileSync(join(cwd, "bin/ooo"), ["add", plugin, "--all"], { env });
});
afterAll(() => removeArtifactTree(cwd));

/** Returns what bash itself would offer after a line, with the script that `ooo completion bash` prints. */
function inBash(line: string): Promise<string[]> {
  const script = `
    source <(ooo completion bash)
    COMP_LINE="$1" COMP_POINT=\${#1}
    COMP_WORDBREAKS=$' \\t\\n"\\'><=;|&(:'
    _ooo_complete
    printf '%s\\n' "\${COMPREPLY[@]}"`;
  return new Promise((resolve, reject) => {
    execFile("/bin/bash", ["--norc", "-c", script, "bash", line], { env, cwd }, (error, stdout) => {
      if (error) reject(new Error(error.message));
      else resolve(stdout.split("\n").filter(Boolean));
    });
  });
}

describe("completion in bash", () => {
  it.each([
    ["ooo ver", ["version"]],
    ["ooo plugin tr", ["trust"]],
    ["ooo plugin trust n", ["notes"]],
    ["ooo plugin trust notes --scope ", ["filesystem:read", "github:issues:write"]],
    ["ooo plugin trust notes --scope github:", ["issues:write"]],
    ["ooo plugin trust notes --scope github:issues:w", ["write"]],
    ["ooo note", ["note", "notes"]],
    ["ooo note ", ["list"]],
    ["ooo notes li", ["list"]],
    ["ooo plugin run notes ", ["list"]],
    ["ooo audit ver", ["verify"]],
    ["ooo audit list --ty", ["--type"]],
    ["ooo completion f", ["fish"]],
    ["ooo help files", ["files"]],
    ["ooo add ./plu", []],
    ["ooo note list ", []],
  ])("%j is completed", async (line, expected) => {
    expect(await inBash(line)).toEqual(expected);
  });
});

describe("names", () => {
  it("NAM-04: every word that is ours is reserved", () => {
    const words = [...new Set(Object.keys(COMMANDS).map((name) => name.split(" ")[0] ?? ""))];
    expect(words.filter((word) => !RESERVED_NAMES.includes(word))).toEqual([]);
  });
});
