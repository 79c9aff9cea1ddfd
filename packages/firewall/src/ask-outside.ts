import { FirewallError } from "./error.ts";
import { LIMITS } from "./limits.ts";

/** Starts a program of the host's outside the sandbox, without a shell and with exactly this environment. */
export type RunOutside = (
  argv: readonly [program: string, ...args: string[]],
  options: {
    readonly cwd: string;
    readonly env: Readonly<Record<string, string>>;
    readonly timeoutMs: number;
    readonly maxBytes: number;
  },
) => Promise<{ readonly code: number | undefined; readonly stdout: Buffer; readonly stderr: Buffer }>;

/** Returns what a program prints, or undefined if it fails, is missing, or takes too long. Never in the workspace. */
export async function askOutside(
  run: RunOutside,
  argv: readonly [string, ...string[]],
  env: Readonly<Record<string, string>>,
): Promise<string | undefined> {
  try {
    const options = { cwd: "/", env, timeoutMs: LIMITS.askTimeoutMs, maxBytes: LIMITS.answerBytes };
    const { code, stdout } = await run(argv, options);
    return code === 0 ? stdout.toString("utf8") : undefined;
  } catch {
    return undefined;
  }
}

/** Returns the environment of such a program: the user's own home, and a PATH that no workspace has a say in. */
export function outsideEnvironment(
  home: string,
  path: readonly string[],
  user: string,
): Record<string, string> {
  if (!home.startsWith("/")) {
    throw new FirewallError("FIREWALL_SANDBOX", "the home directory is not an absolute path", { got: home });
  }
  return { HOME: home, PATH: path.join(":"), USER: user, LOGNAME: user, LANG: "C.UTF-8" };
}
