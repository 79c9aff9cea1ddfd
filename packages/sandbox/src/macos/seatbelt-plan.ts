import type { MacOSSandboxParams } from "@anthropic-ai/sandbox-runtime/dist/sandbox/macos-sandbox-utils.js";
import { SandboxError } from "../error.ts";
import type { SandboxCommand, SandboxPolicy } from "../policy.ts";

/** What of macOS programs need to run at all. ENF-01 */
const SYSTEM_PATHS = [
  "/bin",
  "/dev",
  "/Library/Apple",
  "/private/etc/localtime",
  "/private/etc/ssl",
  "/private/var/db/timezone",
  "/private/var/select",
  "/sbin",
  "/System",
  "/usr",
];

/** Returns what the library's Seatbelt wrapper is asked for. Throws for a policy that Seatbelt cannot express. */
export function seatbeltPlan(
  policy: SandboxPolicy,
  command: SandboxCommand,
  temporary: string,
): MacOSSandboxParams {
  if (policy.network.kind !== "none") {
    // ENF-07: the filter's socket lies in a network namespace, which macOS does not have.
    throw new SandboxError(
      "SANDBOX_PLATFORM_UNSUPPORTED",
      "a network is not supported on macOS in this release",
      {
        hint: "run ooo on Linux, or without the network scopes",
      },
    );
  }
  const moved = [...policy.readable, ...policy.writable].find(
    ({ path, as }) => as !== undefined && as !== path,
  );
  if (moved !== undefined) {
    throw new SandboxError(
      "SANDBOX_POLICY_INVALID",
      `${moved.path} cannot appear under another name on macOS`,
      {
        path: moved.path,
      },
    );
  }
  const writable = [...policy.writable.map(({ path }) => path), temporary];
  return {
    command: commandLine(policy, command, temporary),
    commandId: "ooo",
    needsNetworkRestriction: true,
    readConfig: {
      denyOnly: ["/"],
      allowWithinDeny: SYSTEM_PATHS,
      literalAllowWithinDeny: [...policy.readable.map(({ path }) => path), ...writable],
    },
    writeConfig: {
      allowOnly: [],
      literalAllowOnly: writable,
      denyWithinAllow: [],
      literalDenyWithinAllow: policy.protected.map(({ path }) => path),
    },
    allowGitConfig: false,
    binShell: "/bin/sh",
  };
}

/** The wrapper takes a shell's command line: every word is quoted, and the wrapper's own variables are undone. */
function commandLine({ limits }: SandboxPolicy, { argv, cwd }: SandboxCommand, temporary: string): string {
  return [
    `ulimit -c 0 -n ${limits.descriptors} -t ${limits.cpuSeconds}`,
    `unset SANDBOX_RUNTIME`,
    `export TMPDIR=${quote(temporary)} HOME=${quote(temporary)}`,
    `cd ${quote(cwd)}`,
    `exec ${argv.map(quote).join(" ")}`,
  ].join(" && ");
}

function quote(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}
