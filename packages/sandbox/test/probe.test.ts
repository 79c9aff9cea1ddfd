import { chmodSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { describeIsolation, probeIsolation, type SandboxError } from "../src/index.ts";
import { shell } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

describe("T069, ENF-07: a host that cannot isolate", () => {
  let driver: Driver;
  const directories: string[] = [];
  beforeAll(() => void (driver = startDriver()));
  afterAll(async () => {
    directories.forEach((path) => rmSync(path, { recursive: true }));
    await driver.close();
  });

  /** A search path with the real helpers and a bwrap of the test's own. */
  function searchPath(script: string | undefined, mode = 0o755): string {
    const directory = mkdtempSync(join(tmpdir(), "ooo-path-"));
    directories.push(directory);
    for (const name of ["prlimit", "mkfifo"]) symlinkSync(`/usr/bin/${name}`, join(directory, name));
    if (script !== undefined) {
      writeFileSync(join(directory, "bwrap"), `#!/bin/sh\n${script}\n`);
      chmodSync(join(directory, "bwrap"), mode);
    }
    return directory;
  }

  async function refusal(path: string): Promise<SandboxError | undefined> {
    const isolation = await probeIsolation({ searchPath: path });
    return isolation.kind === "unavailable" ? isolation.error : undefined;
  }

  const refusesUserns =
    'case "$*" in *--version*) echo bubblewrap 0.9.0;; *) echo "bwrap: No permissions to create new namespace" >&2; exit 1;; esac';

  it.each([
    ["SANDBOX_BWRAP_MISSING", undefined, 0o755, "apt-get install bubblewrap"],
    ["SANDBOX_BWRAP_TOO_OLD", "echo bubblewrap 0.4.1", 0o755, "install bubblewrap 0.8.0 or newer"],
    ["SANDBOX_BWRAP_SETUID", "exit 0", 0o4755, "chmod u-s"],
    ["SANDBOX_BWRAP_UNTRUSTED", "exit 0", 0o757, "chmod o-w"],
    ["SANDBOX_USERNS_FORBIDDEN", refusesUserns, 0o755, ""],
  ])("is told apart as %s, with the fix", async (code, script, mode, hint) => {
    const path = searchPath(script, mode);
    const error = await refusal(path);
    expect(error?.code).toBe(code);
    expect(error?.hint).toContain(hint);
    // The run itself ends with the same reason, and the program never starts.
    const { error: refused, stdout } = await driver.run({ argv: shell("echo ran"), searchPath: path });
    expect([refused?.code, stdout]).toEqual([code, ""]);
  });

  it("looks in absolute directories only, and never where the run may write", async () => {
    const path = searchPath("exit 0");
    expect((await refusal("."))?.code).toBe("SANDBOX_BWRAP_MISSING");
    const { error } = await driver.run({
      argv: shell("true"),
      writable: [{ path }],
      searchPath: path,
    });
    expect(error?.code).toBe("SANDBOX_BWRAP_MISSING");
  });

  it("this one can, and says how", async () => {
    expect(await probeIsolation()).toMatchObject({ kind: "available", mechanism: "bubblewrap" });
    const description = await describeIsolation();
    expect(description.isolation.kind).toBe("available");
    expect(description.memory).toMatch(/^(?:cgroup-v1|cgroup-v2|watchdog)$/);
  });
});
