import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";

beforeAll(buildOoo);

// A small disk of its own, in a namespace that an ordinary user may make too where the system allows it.
const mayMount = spawnSync("unshare", ["-rm", "true"]).status === 0;

describe.runIf(mayMount)("a home on a disk that is completely full", () => {
  it("can be looked at: list, inspect, help and audit need no room; what needs some says so", () => {
    const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-full-")));
    onTestFinished(() => removeArtifactTree(directory));
    aPlugin(join(directory, "plugin"));
    mkdirSync(join(directory, "disk"));
    const script = `mount -t tmpfs -o size=3m tmpfs disk || exit 9
      ooo() { "${process.execPath}" "${BIN}" "$@"; }
      ooo add plugin --all >before && ooo plugin trust notes --required >>before || exit 8
      cat /dev/zero >disk/fill 2>/dev/null
      ooo plugin list; ooo plugin inspect notes | head -n 1; ooo note --help | tail -n 1; ooo audit verify | head -n 1
      ooo config set policy.require_signature true; ooo plugin disable notes; ooo doctor | grep -A 1 " disk  "`;
    const { stdout, stderr } = spawnSync("unshare", ["-rm", "sh", "-c", script], {
      cwd: directory,
      encoding: "utf8",
      env: { PATH: process.env.PATH, HOME: directory, OUROBOROS_HOME: join(directory, "disk/home") },
    });
    const plain = (text: string): string[] => text.replaceAll(directory, "<dir>").trimEnd().split("\n");
    expect(plain(stdout)).toEqual([
      "name   version  state    granted          source",
      "notes  1.0.0    trusted  filesystem:read  <dir>/plugin",
      "notes 1.0.0  trusted",
      "ooo note <command> --help says more about one of them.",
      "3 events verified, nothing was changed",
      "problem  disk             no space is left on the disk of <dir>/disk/home: nothing can be run, only looked at",
      "  fix: free some space on that disk",
    ]);
    expect(plain(stderr)).toEqual([
      "error: cannot write <dir>/disk/home/config.toml",
      "hint: no space is left on that disk: free some, then run the command again",
      "error: the ledger <dir>/disk/home/ouroboros.db cannot grow: no space is left",
      "hint: free some space on that disk",
    ]);
  });
});
