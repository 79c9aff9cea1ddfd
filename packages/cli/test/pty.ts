import { execFile } from "node:child_process";
import { join } from "node:path";
import { BIN } from "./build.ts";

/** How a program ended, and all that was on its screen. */
export type Ended = { readonly exitCode: number | null; readonly screen: string };

/** What is typed, each text once its pattern is on the screen. */
export type Steps = readonly (readonly [pattern: string, text: string])[];

/** Runs the built `ooo` on a terminal of 24 lines. */
export function onTerminal(
  steps: Steps,
  words: readonly string[],
  options: { readonly cwd: string; readonly env: Readonly<Record<string, string>> },
): Promise<Ended> {
  const program = join(import.meta.dirname, "programs/at-terminal.py");
  const sized = ["/bin/sh", "-c", 'stty rows 24 cols 100; exec "$@"', "sh", process.execPath, BIN, ...words];
  return new Promise((resolve) => {
    const child = execFile(
      "python3",
      [program, JSON.stringify(steps), ...sized],
      {
        cwd: options.cwd,
        env: { PATH: process.env.PATH, LANG: "C.UTF-8", TERM: "xterm", ...options.env },
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, screen: stdout + stderr }),
    );
  });
}
