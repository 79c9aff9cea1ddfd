import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { describeIsolation, runOutside } from "@ooo/sandbox";
import { ok, problemOf, type Finding } from "./check.ts";

/** Debian packages by the error that their absence is. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  SANDBOX_BWRAP_MISSING: ["bubblewrap"],
  SANDBOX_BWRAP_TOO_OLD: ["bubblewrap"],
};

/** Looks at Node, the sandbox and git; starts nothing of a plugin. */
export async function checkMachine(env: Readonly<NodeJS.ProcessEnv>): Promise<Finding[]> {
  return [
    ok("node", `${process.versions.node}, ${process.platform} ${process.arch}`),
    ...(await checkIsolation(env)),
    checkNamespaces(),
    checkEgress(),
    await checkGit(env),
  ];
}

/** ENF-06, ENF-07. */
async function checkIsolation(env: Readonly<NodeJS.ProcessEnv>): Promise<Finding[]> {
  try {
    const { isolation, memory, processes } = await describeIsolation({ searchPath: env.PATH ?? "" });
    if (isolation.kind === "unavailable") {
      return [problemOf("isolation", isolation.error, PACKAGES[isolation.error.code])];
    }
    return [
      ok("isolation", `${isolation.mechanism} ${isolation.version}`),
      ok("limits", `memory by ${memory}, processes by ${processes}`),
    ];
  } catch (error) {
    return [problemOf("isolation", error)];
  }
}

function checkNamespaces(): Finding {
  if (process.platform !== "linux") return ok("user namespaces", "not needed here");
  const most = readNumber("/proc/sys/user/max_user_namespaces");
  if (most === 0) {
    return {
      part: "user namespaces",
      state: "problem",
      message: "the kernel allows none",
      fix: "sysctl user.max_user_namespaces=10000",
    };
  }
  return ok("user namespaces", most === undefined ? "the kernel does not say how many" : `${most} allowed`);
}

/** Without the library nothing with a network scope runs. */
function checkEgress(): Finding {
  try {
    createRequire(import.meta.url).resolve("@anthropic-ai/sandbox-runtime");
    return ok("request filter", "installed");
  } catch {
    return {
      part: "request filter",
      state: "problem",
      message: "@anthropic-ai/sandbox-runtime is not installed",
      fix: "npm install --global @ooo/cli",
    };
  }
}

async function checkGit(env: Readonly<NodeJS.ProcessEnv>): Promise<Finding> {
  const { code, stdout } = await runOutside(["git", "--version"], {
    cwd: "/",
    env: { PATH: env.PATH ?? "/usr/bin:/bin" },
    timeoutMs: 5_000,
    maxBytes: 4_096,
  });
  if (code === 0)
    return ok(
      "git",
      stdout
        .toString("utf8")
        .trim()
        .replace(/^git version /, ""),
    );
  return {
    part: "git",
    state: "warning",
    message: "git was not found: plugins can be added from directories only",
    fix: "install git",
    packages: ["git"],
  };
}

function readNumber(path: string): number | undefined {
  try {
    return Number(readFileSync(path, "latin1"));
  } catch {
    return undefined; // another kernel
  }
}
