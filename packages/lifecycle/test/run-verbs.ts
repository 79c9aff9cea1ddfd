import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import type { VerbCall } from "./programs/verbs.ts";

/** How a program of `verb.ts` ended. */
export type Ended = {
  /** Null after a signal. */
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** How a program is started. */
export type RunOptions = {
  /** Words before `node`, such as `prlimit --fsize=1024`. */
  readonly under?: readonly string[];
  /** Words for Node itself. */
  readonly node?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
};

/** Builds `verb.ts` into one file, and returns what runs verbs in a process of their own, on the home in a directory. */
export function buildVerbs(): (
  directory: string,
  calls: readonly VerbCall[],
  options?: RunOptions,
) => Promise<Ended> {
  let built = "";
  beforeAll(() => {
    built = mkdtempSync(join(tmpdir(), "ooo-verbs-"));
    const bin = join(import.meta.dirname, "../../../node_modules/.bin/tsup");
    const words = ["--config", "test/programs/tsup.config.ts", "--out-dir", built, "--silent"];
    execFileSync(bin, words, { cwd: join(import.meta.dirname, "..") });
    chmodSync(built, 0o755); // for tests that run it as another user
  });
  afterAll(() => rmSync(built, { recursive: true, force: true }));
  return (directory, calls, { under = [], node = [], env = {} } = {}) => {
    const command = [
      ...under,
      process.execPath,
      "--no-warnings",
      ...node,
      join(built, "verb.js"),
      directory,
      ...calls.map((call) => JSON.stringify(call)),
    ];
    return new Promise((resolve) => {
      const child = execFile(
        command[0] ?? "",
        command.slice(1),
        { env: { PATH: process.env.PATH, HOME: directory, ...env }, cwd: "/" },
        (_error, stdout, stderr) =>
          resolve({ exitCode: child.exitCode, signal: child.signalCode, stdout, stderr }),
      );
    });
  };
}
