import { spawn } from "node:child_process";
import { readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { programEnvironment } from "./process.ts";

/** One system call of a traced process. Times count the lines of the trace: smaller is earlier. */
export type Call = {
  readonly name: string;
  /** As strace prints them; strings and paths are in hexadecimal, see `textOf`. */
  readonly args: string;
  readonly begin: number;
  /** Infinity if it never returned. */
  readonly end: number;
  /** -1 for a failure, and for a call that never returned. */
  readonly result: number;
  /** Whether strace faked the result, so that the call did not happen. */
  readonly isInjected: boolean;
};

/** Everything that changes a file or a name, and what is printed. "?" marks what not every processor has. */
const CHANGES =
  "openat,?open,?creat,write,pwrite64,?writev,?pwritev,?pwritev2,truncate,ftruncate,fallocate,copy_file_range," +
  "sendfile,fsync,fdatasync,sync_file_range,?rename,renameat,renameat2,?link,linkat,?unlink,unlinkat,?mkdir,mkdirat";
const READS = "read,pread64";

/** What to break. */
export type Injection = {
  /** As `--inject` of strace takes it, for example `fsync:error=EIO:when=3`. */
  readonly inject: string;
  /** Only calls on these files, in any of their processes; without it, all calls. */
  readonly files?: readonly string[];
};

export type Traced = {
  readonly calls: readonly Call[];
  /** Exit code, or the signal's name. */
  readonly end: number | string;
  readonly stdout: string;
  readonly stderr: string;
};

/**
 * Runs a program below strace and returns its system calls, but for reads. Throws if strace is not there or may not
 * trace: then nothing would be tested.
 */
export async function trace(
  [program, ...args]: readonly [string, ...string[]],
  injection?: Injection,
): Promise<Traced> {
  const file = join(tmpdir(), `ooo-audit-${process.pid}-${performance.now()}.trace`);
  const flags = ["-f", "-y", "-xx", "-qq", "--string-limit=10000000", `--output=${file}`, "-a1"];
  if (injection === undefined) flags.push(`--trace=${CHANGES}`);
  else {
    flags.push(`--trace=${CHANGES},${READS}`, `--inject=${injection.inject}`);
    flags.push(...(injection.files ?? []).flatMap((path) => ["-P", path]));
  }
  try {
    const ended = await run("strace", [...flags, "--", program, ...args]);
    const calls = parse(readFileSync(file, "latin1"));
    if (calls.length === 0) throw new Error(`strace cannot trace here: ${ended.stderr}`);
    return { ...ended, calls };
  } finally {
    rmSync(file, { force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<Omit<Traced, "calls">> {
  const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"], env: programEnvironment });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  return new Promise((resolve, reject) => {
    child.once("error", (cause) =>
      reject(new Error("strace is missing: tools/prepare-machine installs it", { cause })),
    );
    child.once("close", (code, signal) => resolve({ end: code ?? signal ?? "", stdout, stderr }));
  });
}

/** Returns the lines that the traced processes printed to standard output, and when each began to be written. */
export function printedLines(calls: readonly Call[]): { line: string; begin: number }[] {
  return calls
    .filter(({ name, args }) => name === "write" && args.startsWith("1<"))
    .flatMap(({ args, begin }) => {
      const text = bytesOf(/"(.*)"/.exec(args)?.[1] ?? "").toString();
      return text
        .trimEnd()
        .split("\n")
        .map((line) => ({ line, begin }));
    });
}

/** Returns the paths of the files that a call's descriptors stand for. */
export function pathsOf({ args }: Pick<Call, "args">): string[] {
  return [...args.matchAll(/(?:^|, )\d+<((?:\\x[0-9a-f]{2})*)>/g)].map(([, path = ""]) =>
    bytesOf(path).toString(),
  );
}

/** Returns the bytes of a string that strace printed in hexadecimal. */
export function bytesOf(printed: string): Buffer {
  return Buffer.from(printed.replaceAll("\\x", ""), "hex");
}

function parse(text: string): Call[] {
  const calls: Call[] = [];
  const open = new Map<string, { name: string; args: string; begin: number }>();
  let at = 0;
  for (const line of text.split("\n")) {
    at += 1;
    const [, pid = "", rest = ""] = /^(\d+) +(.*)$/.exec(line) ?? [];
    const whole = /^(\w+)\((.*)\) += (-?\d+|\?)(.*)$/.exec(rest);
    const start = /^(\w+)\((.*) <unfinished \.\.\.>$/.exec(rest);
    const resumed = /^<\.\.\. \w+ resumed>(.*)\) += (-?\d+|\?)(.*)$/.exec(rest);
    const result = (printed = "?"): number => (printed === "?" ? -1 : Number(printed));
    const isInjected = rest.endsWith("(INJECTED)");
    if (whole !== null) {
      const [, name = "", args = "", printed] = whole;
      calls.push({ name, args, begin: at, end: at, result: result(printed), isInjected });
    } else if (start !== null) {
      const [, name = "", args = ""] = start;
      open.set(pid, { name, args, begin: at });
    } else if (resumed !== null) {
      const call = open.get(pid);
      open.delete(pid);
      if (call === undefined) continue;
      const [, more = "", printed] = resumed;
      calls.push({ ...call, args: call.args + more, end: at, result: result(printed), isInjected });
    }
  }
  for (const call of open.values()) calls.push({ ...call, end: Infinity, result: -1, isInjected: false });
  return calls.sort((a, b) => a.begin - b.begin);
}
