import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, it, onTestFinished } from "vitest";

const PROGRAM = fileURLToPath(new URL("programs/run-once.ts", import.meta.url));

it("ENF-02: on a mount where nobody can write nothing is covered, and the run works", () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-read-only-")));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const [state, workspace] = [join(root, "state"), join(root, "workspace")];
  mkdirSync(join(workspace, ".git"), { recursive: true });
  const script = 'mount --bind "$1" "$1" && mount -o remount,ro,bind "$1" && shift && exec "$@"';
  const program = [process.execPath, "--conditions=@ooo/source", PROGRAM, state, workspace, "required"];
  const words = ["--user", "--map-root-user", "--mount", "sh", "-c", script, "sh", workspace, ...program];
  const answer = JSON.parse(execFileSync("unshare", words, { encoding: "utf8" })) as unknown;
  expect(answer).toEqual({ asked: 0, kind: "exited" });
  expect([readdirSync(workspace), readdirSync(join(workspace, ".git"))]).toEqual([[".git"], []]);
});
