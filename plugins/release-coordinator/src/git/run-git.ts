import { spawn } from "node:child_process";
import { PluginError } from "@ooo/plugin-sdk";
import { cleanLine } from "../clean-text.ts";
import { LIMITS } from "../limits.ts";

/** How a call of git is made. */
export type GitOptions = {
  readonly input?: string;
  /** Exit codes beside 0 that are an answer: `undefined` is returned then. */
  readonly none?: readonly number[];
};

/** Runs git in one repository and returns what it printed. */
export type Git = {
  (args: readonly string[], options?: { readonly input?: string }): Promise<string>;
  (args: readonly string[], options: GitOptions): Promise<string | undefined>;
};

/** Returns git with this environment and nothing else. A call that fails throws `PluginError` with what git said. */
export function gitWith(env: Readonly<Record<string, string>>, cwd: string, signal: AbortSignal): Git {
  const run = async (args: readonly string[], options: GitOptions = {}): Promise<string | undefined> => {
    const { code, stdout, stderr } = await start(args, { env, cwd, signal, input: options.input ?? "" });
    if (code === 0) return stdout;
    if (code !== null && options.none?.includes(code)) return undefined;
    signal.throwIfAborted();
    const said = stderr.split("\n").find((line) => /^(fatal|error):/.test(line)) ?? stderr;
    throw new PluginError(`git ${args[0] ?? ""} failed: ${cleanLine(said, 300)}`);
  };
  return run as Git;
}

type Ended = { readonly code: number | null; readonly stdout: string; readonly stderr: string };
type Start = {
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly input: string;
};

function start(args: readonly string[], { input, ...options }: Start): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn("git", args, { ...options, stdio: ["pipe", "pipe", "pipe"] });
    const [stdout, stderr]: [Buffer[], Buffer[]] = [[], []];
    let bytes = 0;
    const keep = (parts: Buffer[]) => (part: Buffer) => {
      bytes += part.length;
      if (bytes <= LIMITS.maxGitBytes) parts.push(part);
      else child.kill("SIGKILL");
    };
    child.stdout.on("data", keep(stdout));
    child.stderr.on("data", keep(stderr));
    // Git may end before it has read everything.
    child.stdin.on("error", () => undefined);
    child.stdin.end(input);
    child.on("error", (cause: NodeJS.ErrnoException) => {
      if (cause.code !== "ENOENT") {
        reject(cause);
        return;
      }
      const hint = "install git with the packages of your system";
      reject(new PluginError("there is no git in the directories of the system", { hint, cause }));
    });
    child.on("close", (code) => {
      if (bytes > LIMITS.maxGitBytes) {
        const limit = String(LIMITS.maxGitBytes);
        reject(new PluginError(`git ${args[0] ?? ""} answered with more than ${limit} bytes`));
        return;
      }
      resolve({ code, stdout: Buffer.concat(stdout).toString(), stderr: Buffer.concat(stderr).toString() });
    });
  });
}
