import { spawn } from "node:child_process";
import { once } from "node:events";
import { describe, expect, it } from "vitest";
import { readHiddenMemory } from "../src/limits/hidden-memory.ts";
import { readTree } from "../src/process-tree.ts";
import { python } from "./support/programs.ts";

const MIB = 1024 * 1024;

/** Runs lines of Python that print a line once they hold what they hold. */
async function hiddenBy(...lines: readonly string[]): Promise<number> {
  const [program = "", ...args] = python("import mmap, os, sys, time", ...lines);
  const child = spawn(program, args, { stdio: ["pipe", "pipe", "inherit"] });
  try {
    await once(child.stdout, "data");
    return readHiddenMemory(readTree(child.pid ?? 0));
  } finally {
    child.stdin.end();
    await once(child, "exit");
  }
}

describe.runIf(process.platform === "linux")("memory that counts for no process", () => {
  const open = ["held = os.memfd_create('x')", "for _ in range(64): os.write(held, b'x' * 1048576)"];

  it("T053: is not made less by what many processes map together", async () => {
    const hidden = await hiddenBy(
      ...open,
      "common = mmap.mmap(-1, 8 << 20, flags=mmap.MAP_SHARED | mmap.MAP_ANONYMOUS)",
      "common[:] = b'x' * len(common)",
      "ready, wait = os.pipe(), os.pipe()",
      "for _ in range(12):",
      "    if os.fork() == 0:",
      "        os.close(wait[1])",
      "        sum(common[::4096])",
      "        os.write(ready[1], b'1')",
      "        os.read(wait[0], 1)",
      "        os._exit(0)",
      "for _ in range(12): os.read(ready[0], 1)",
      "print(1, flush=True)",
      "sys.stdin.read()",
    );
    expect(hidden).toBeGreaterThanOrEqual(63 * MIB);
    expect(hidden).toBeLessThan(70 * MIB);
  });

  it("T053: is none where all of it is mapped", async () => {
    const hidden = await hiddenBy(
      ...open,
      "common = mmap.mmap(held, 64 << 20)",
      "sum(common[::4096])",
      "print(1, flush=True)",
      "sys.stdin.read()",
    );
    expect(hidden).toBeLessThan(MIB);
  });
});
