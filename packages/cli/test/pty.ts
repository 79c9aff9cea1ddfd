import { execFile } from "node:child_process";
import { join } from "node:path";
import { BIN } from "./build.ts";

/** How a program ended, and all that was on its screen. */
export type Ended = { readonly exitCode: number | null; readonly screen: string };

/** What is typed, each text once its pattern is on the screen. */
export type Steps = readonly (readonly [pattern: string, text: string])[];

/** Where a program runs, and on what a person sees. */
type Place = {
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  /** Columns of the terminal; 100 if not given. */
  readonly columns?: number;
};

/** Runs the built `ooo` on a terminal of 24 lines. */
export function onTerminal(steps: Steps, words: readonly string[], place: Place): Promise<Ended> {
  return runOnTerminal(steps, [process.execPath, BIN, ...words], place);
}

/** Runs a program on a terminal of 24 lines. */
export function runOnTerminal(steps: Steps, command: readonly string[], place: Place): Promise<Ended> {
  const program = join(import.meta.dirname, "programs/at-terminal.py");
  const { cwd, env, columns = 100 } = place;
  const sized = ["/bin/sh", "-c", `stty rows 24 cols ${columns}; exec "$@"`, "sh", ...command];
  return new Promise((resolve) => {
    const child = execFile(
      "python3",
      [program, JSON.stringify(steps), ...sized],
      {
        cwd,
        env: { PATH: process.env.PATH, LANG: "C.UTF-8", TERM: "xterm", ...env },
        timeout: 60_000,
        maxBuffer: 64 * 1024 * 1024,
      },
      (_error, stdout, stderr) => resolve({ exitCode: child.exitCode, screen: stdout + stderr }),
    );
  });
}
