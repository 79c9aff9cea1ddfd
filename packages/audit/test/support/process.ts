import { spawn, type ChildProcess } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A running process of `appender.ts`. */
export type AppenderProcess = {
  readonly child: ChildProcess;
  /** Lines that were printed so far. */
  readonly lines: readonly string[];
  /** Resolves with the exit code, or the signal's name. */
  readonly ended: Promise<number | string>;
  /** Resolves once a line starts with a text, or the process has ended. */
  readonly seen: (start: string) => Promise<void>;
};

/** Variables of all processes of a test; compiled once: most of their time is start-up. */
export const programEnvironment = {
  ...process.env,
  NODE_COMPILE_CACHE: join(tmpdir(), "ooo-audit-compile-cache"),
};

/** The command that runs one of the programs in `test/programs`. */
export function programCommand(name: string, args: readonly string[]): readonly [string, ...string[]] {
  const program = join(import.meta.dirname, "../programs", name);
  return [
    process.execPath,
    "--conditions=@ooo/source",
    "--disable-warning=ExperimentalWarning",
    program,
    ...args,
  ];
}

/** Starts `appender.ts`, or another program; with `shell`, below that shell line, in which "$@" stands for the command. */
export function startAppender(
  args: readonly string[],
  shell?: string,
  name: "appender.ts" | "mender.ts" = "appender.ts",
): AppenderProcess {
  const [program, ...words] = programCommand(name, args);
  const stdio: ["ignore", "pipe", "pipe"] = ["ignore", "pipe", "pipe"];
  const env = programEnvironment;
  const child =
    shell === undefined
      ? spawn(program, words, { stdio, env })
      : spawn("sh", ["-c", shell, "sh", program, ...words], { stdio, env });
  const lines: string[] = [];
  let rest = "";
  let wake: (() => void)[] = [];
  const notify = (): void => {
    const waiting = wake;
    wake = [];
    for (const resume of waiting) resume();
  };
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    const parts = (rest + text).split("\n");
    rest = parts.pop() ?? "";
    lines.push(...parts);
    notify();
  });
  let errors = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (errors += text));
  let isOver = false;
  const ended = new Promise<number | string>((resolve) => {
    child.once("close", (code, signal) => {
      isOver = true;
      if (errors !== "") lines.push(`stderr: ${errors}`);
      resolve(code ?? signal ?? "");
      notify();
    });
  });
  const seen = async (start: string): Promise<void> => {
    while (!isOver && !lines.some((line) => line.startsWith(start))) {
      await new Promise<void>((resolve) => wake.push(resolve));
    }
  };
  return { child, lines, ended, seen };
}

/** Acknowledged events that a process printed: sequence by id, and how long each took in ms. */
export function acknowledged(lines: readonly string[]): { id: string; sequence: number; ms: number }[] {
  return lines.flatMap((line) => {
    const match = /^([0-9a-f-]{36}) (\d+) ([\d.]+)$/.exec(line);
    return match === null ? [] : [{ id: match[1] ?? "", sequence: Number(match[2]), ms: Number(match[3]) }];
  });
}
