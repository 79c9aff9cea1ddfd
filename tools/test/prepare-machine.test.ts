import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { aTree } from "./tree.ts";

const program = join(import.meta.dirname, "../prepare-machine");
const NEEDED = ["git", "python3", "bwrap", "socat", "rg", "tmux", "zsh", "fish", "ip", "openssl", "strace"];
const PACKAGES = "git python3 bubblewrap socat ripgrep tmux zsh fish iproute2 openssl strace";

/** Runs the program on a machine that has nothing but the given programs; a script becomes a program of that name. */
function runOn(
  programs: Readonly<Record<string, string>>,
  ...words: readonly string[]
): {
  status: number | null;
  out: string;
  log: string;
} {
  const scripts = { uname: "echo Linux", id: "echo 0", "apt-get": 'echo "$@" >>"$LOG"', ...programs };
  const bin = aTree(
    Object.fromEntries(Object.entries(scripts).map(([name, text]) => [name, `#!/bin/sh\n${text}\n`])),
  );
  for (const name of Object.keys(scripts)) chmodSync(join(bin, name), 0o755);
  const log = join(bin, "log");
  const { status, stdout, stderr } = spawnSync("/bin/sh", [program, ...words], {
    env: { PATH: bin, LOG: log },
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
  return { status, out: stdout + stderr, log: existsSync(log) ? readFileSync(log, "utf8") : "" };
}

const installed = Object.fromEntries(NEEDED.map((name) => [name, "exit 0"]));

describe("prepare-machine", () => {
  it("is silent and installs nothing when nothing is missing", () => {
    expect(runOn(installed)).toEqual({ status: 0, out: "", log: "" });
  });

  it("installs what is missing as root, and says so", () => {
    expect(runOn({})).toEqual({
      status: 0,
      out: `prepare-machine: installing ${PACKAGES}\n`,
      log: `update -qq\ninstall -y -qq --no-install-recommends ${PACKAGES}\n`,
    });
  });

  it("installs only what is missing", () => {
    const others = Object.entries(installed).filter(([name]) => name !== "bwrap");
    expect(runOn(Object.fromEntries(others)).log).toContain("--no-install-recommends bubblewrap\n");
  });

  it("installs the machine with systemd where there is one for this processor", () => {
    const uname = 'if [ "$*" = -m ]; then echo x86_64; else echo Linux; fi';
    expect(runOn({ ...installed, uname }).log).toContain(
      "--no-install-recommends user-mode-linux systemd dbus-user-session\n",
    );
  });

  it("installs nothing for the demo that only tests need", () => {
    expect(runOn({}, "demo").log).toContain(" git python3 bubblewrap socat ripgrep\n");
  });

  it("prints the one command and fails for an ordinary user without a terminal", () => {
    expect(runOn({ id: "echo 1000", sudo: 'echo sudo >>"$LOG"' })).toEqual({
      status: 1,
      out:
        `error: missing Debian packages: ${PACKAGES}\n` +
        `hint: sudo apt-get update && sudo apt-get install -y --no-install-recommends ${PACKAGES}\n`,
      log: "",
    });
  });

  it("fails when the installation fails", () => {
    expect(runOn({ "apt-get": "exit 100" }).status).toBe(100);
  });

  it("asks for nothing on macOS", () => {
    expect(runOn({ uname: "echo Darwin" })).toEqual({ status: 0, out: "", log: "" });
  });
});
