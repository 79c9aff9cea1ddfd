import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { python, shell } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

const MIB = 1024 * 1024;

describe("limits", () => {
  let driver: Driver;
  beforeAll(() => void (driver = startDriver()));
  afterAll(() => driver.close());

  it("T052, ENF-06: a fork bomb is ended by the process limit", async () => {
    const { outcome } = await driver.run({
      argv: python(
        "import os, time",
        "while True:",
        "    try:",
        "        if os.fork() == 0: time.sleep(60)",
        "    except OSError: time.sleep(0.01)",
      ),
      limits: { processes: 40 },
    });
    expect(outcome).toEqual({ kind: "limit", limit: "processes", code: 137 });
  });

  it("T053, ENF-06: memory without end is ended by the memory limit, with the whole tree", async () => {
    const { outcome } = await driver.run({
      argv: python(
        "import os, time",
        "if os.fork() == 0:",
        "    held = []",
        "    while True: held.append(b'x' * 4194304)",
        "time.sleep(60)",
      ),
      limits: { memoryBytes: 128 * MIB },
    });
    expect(outcome).toEqual({ kind: "limit", limit: "memory", code: 137 });
  });

  it("T053, ENF-06: memory that no process has mapped counts too", async () => {
    const hold = {
      memfd: [
        "held = [os.memfd_create('x') for _ in range(4)]",
        "for fd in held:",
        "    for _ in range(64): os.write(fd, b'x' * 1048576)",
      ],
      shared: [
        "held = mmap.mmap(-1, 256 << 20, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)",
        "for at in range(0, 256 << 20, 8 << 20):",
        "    held[at:at + (8 << 20)] = b'x' * (8 << 20)",
        "    held.madvise(mmap.MADV_DONTNEED, at, 8 << 20)",
      ],
    };
    for (const lines of Object.values(hold)) {
      const { outcome } = await driver.run({
        argv: python("import mmap, os, time", ...lines, "time.sleep(60)"),
        limits: { memoryBytes: 128 * MIB, wallMs: 20_000 },
      });
      expect(outcome).toEqual({ kind: "limit", limit: "memory", code: 137 });
    }
  });

  it("T053: address space is not what is limited", async () => {
    const { outcome } = await driver.run({
      argv: python(
        "import mmap",
        "maps = [mmap.mmap(-1, 1 << 30, flags=flags) for _ in range(32) for flags in (mmap.MAP_PRIVATE, mmap.MAP_SHARED)]",
      ),
      limits: { memoryBytes: 256 * MIB },
    });
    expect(outcome).toEqual({ kind: "exited", code: 0 });
  });

  it("T014, ENF-06: the temporary directory and shared memory are full at their size", async () => {
    const { stdout, outcome } = await driver.run({
      argv: python(
        "import errno, os",
        "for path in ['/tmp/f', '/tmp/home/f', '/dev/shm/f', '/f', '/etc/f', '/dev/f', '/run/f']:",
        "    try:",
        "        with open(path, 'wb', 0) as file:",
        "            while True: file.write(b'x' * 1048576)",
        "    except OSError as error: print(errno.errorcode[error.errno], os.path.exists(path) and os.path.getsize(path) > 0)",
      ),
      limits: { temporaryBytes: 16 * MIB },
    });
    expect(outcome).toEqual({ kind: "exited", code: 0 });
    // The second one shares the first one's file system, which is full by then.
    expect(stdout.split("\n")).toEqual([
      "ENOSPC True",
      "ENOSPC False",
      "ENOSPC True",
      ...Array<string>(4).fill("EROFS False"),
      "",
    ]);
  });

  it("T014: files without end in the temporary directory are ended", async () => {
    const { outcome } = await driver.run({
      argv: python("import time", "for n in range(1000): open(f'/tmp/{n}', 'w').close()", "time.sleep(60)"),
      limits: { temporaryFiles: 500 },
    });
    expect(outcome).toEqual({ kind: "limit", limit: "temporary-files", code: 137 });
  });

  it("T014: no single file grows beyond its limit", async () => {
    const { outcome } = await driver.run({
      argv: python("import os", "f = open('/tmp/f', 'wb', 0)", "while True: f.write(b'x' * 65536)"),
      limits: { fileBytes: MIB },
    });
    expect(outcome).toMatchObject({ kind: "exited", code: 1 });
  });

  it("T054, ENF-06: a busy loop is ended by wall time, and by processor time", async () => {
    const argv = python("while True: pass");
    const [wall, cpu] = await Promise.all([
      driver.run({ argv, limits: { wallMs: 600 } }),
      driver.run({ argv, limits: { cpuSeconds: 1 } }),
    ]);
    expect(wall.outcome).toEqual({ kind: "limit", limit: "wall-time", code: 124 });
    expect(cpu.outcome).toEqual({ kind: "limit", limit: "cpu-time", code: 137 });
  });

  it("T059, ENF-06: output without end is ended by the output limit, and is not held in memory", async () => {
    const { outcome, longest } = await driver.run({
      argv: shell("exec cat /dev/zero"),
      limits: { outputBytes: 400 * MIB },
    });
    expect(outcome).toEqual({ kind: "limit", limit: "output", code: 137 });
    expect(longest).toBeLessThan(300 * MIB);
  });

  it("T059: a plugin that never reads its input neither blocks nor breaks the host", async () => {
    const { outcome } = await driver.run({ argv: shell("exit 7"), stdin: "x".repeat(MIB) });
    expect(outcome).toEqual({ kind: "exited", code: 7 });
  });

  it("T051: there are no core dumps, and descriptors are limited", async () => {
    const { stdout } = await driver.run({
      argv: shell("ulimit -c; ulimit -n; ulimit -v"),
      limits: { descriptors: 64 },
    });
    expect(stdout).toBe("0\n64\nunlimited\n");
  });

  it("ENF-06: which mechanism holds is reported", async () => {
    const { resources } = await driver.run({ argv: shell("true") });
    if (process.getuid?.() !== 0) expect(resources).toMatch(/^(?:watchdog|cgroup-v2)$/);
    else expect(resources).toMatch(/^(?:cgroup-v[12]|watchdog)$/);
  });
});
