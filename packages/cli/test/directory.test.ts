import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, expect, it, onTestFinished } from "vitest";
import { BIN, buildOoo } from "./build.ts";

beforeAll(buildOoo);

it("a directory that is gone ends with a code and a way out, and help is there all the same", () => {
  const root = mkdtempSync(join(tmpdir(), "ooo-directory-"));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const ooo = (words: string) =>
    spawnSync(
      "sh",
      ["-c", `mkdir gone && cd gone && rmdir ../gone && exec "$@" ${words}`, "sh", process.execPath, BIN],
      {
        cwd: root,
        env: { HOME: root, PATH: "/usr/bin:/bin" },
        encoding: "utf8",
      },
    );
  const { status, stderr } = ooo("probe go");
  expect([status, stderr]).toEqual([
    2,
    "error: the directory you stand in is no longer there\nhint: cd to one that is, then run the command again\n",
  ]);
  const asked = JSON.parse(ooo("plugin list --json").stdout) as unknown;
  expect(asked).toMatchObject({ error: { code: "CLI_NO_DIRECTORY", exitCode: 2 } });
  expect(ooo("help")).toMatchObject({ status: 0, stderr: "" });
});
