import { existsSync } from "node:fs";
import { runOutside } from "@ooo/sandbox";

/** How long an installation may take, in milliseconds. */
const INSTALL_MS = 300_000;

/** Returns the command that installs Debian packages here, or undefined where there is no apt-get. */
export function installCommand(packages: readonly string[]): readonly [string, ...string[]] | undefined {
  const aptGet = "/usr/bin/apt-get";
  if (!existsSync(aptGet)) return undefined;
  const words = [aptGet, "install", "--yes", "--no-install-recommends", ...packages] as const;
  return process.getuid?.() === 0 ? words : ["/usr/bin/sudo", "--non-interactive", ...words];
}

/** Runs it and returns whether it worked, and the last lines that it said. */
export async function installPackages(
  command: readonly [string, ...string[]],
): Promise<{ readonly worked: boolean; readonly said: string }> {
  const { code, stdout, stderr } = await runOutside(command, {
    cwd: "/",
    env: { PATH: "/usr/sbin:/usr/bin:/sbin:/bin", DEBIAN_FRONTEND: "noninteractive", LANG: "C.UTF-8" },
    timeoutMs: INSTALL_MS,
    maxBytes: 4 * 1024 * 1024,
  });
  const text = (code === 0 ? stdout : stderr).toString("utf8");
  return { worked: code === 0, said: text.trim().split("\n").slice(-3).join("; ") };
}
