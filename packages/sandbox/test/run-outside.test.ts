import { existsSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { runOutside } from "@ooo/sandbox";

const options = { cwd: "/", env: { PATH: "/usr/bin:/bin" }, timeoutMs: 20_000, maxBytes: 4096 };

/** A process that ended and was not waited for yet is not alive. */
function isAlive(pid: string): boolean {
  const status = existsSync(`/proc/${pid}/status`)
    ? readFileSync(`/proc/${pid}/status`, "utf8")
    : "State:\tZ";
  return !/^State:\s+[ZX]/m.test(status);
}

describe("runOutside", () => {
  it("returns what a program prints and its code", async () => {
    const { code, stdout, stderr } = await runOutside(
      ["/bin/sh", "-c", "echo out; echo err >&2; exit 3"],
      options,
    );
    expect([code, stdout.toString(), stderr.toString()]).toEqual([3, "out\n", "err\n"]);
  });

  it("passes on nothing of our environment and no input", async () => {
    const { stdout } = await runOutside(
      ["/bin/sh", "-c", "cat; env | grep -c -v -e ^PATH= -e ^PWD= -e ^_= -e ^SHLVL="],
      options,
    );
    expect(stdout.toString()).toBe("0\n");
  });

  it("a program that is missing is no answer, and no exception", async () => {
    expect(await runOutside(["/nonexistent/program"], options)).toMatchObject({ code: undefined });
  });

  it("a program that takes too long ends with all that it started", async () => {
    const script = "sleep 1000 & echo $!; wait";
    const { code, stdout } = await runOutside(["/bin/sh", "-c", script], { ...options, timeoutMs: 300 });
    expect(code).toBeUndefined();
    await expect.poll(() => isAlive(stdout.toString().trim())).toBe(false);
  });

  it("a program that prints too much is ended", async () => {
    const { code, stdout } = await runOutside(["/bin/sh", "-c", "yes"], options);
    expect(code).toBeUndefined();
    expect(stdout.length).toBeLessThanOrEqual(options.maxBytes);
  });

  it("nothing that a program printed before its end is lost, however many run at once", async () => {
    const answers = await Promise.all(
      Array.from({ length: 40 }, () => runOutside(["/bin/sh", "-c", "printf %04000d 7"], options)),
    );
    expect(answers.filter(({ code, stdout }) => code === 0 && stdout.length === 4000)).toHaveLength(40);
  });

  it("a program that left a child behind, with its streams and in a group of its own, is not waited for", async () => {
    const { code, stdout } = await runOutside(["/bin/sh", "-c", "setsid sleep 5 & echo out"], options);
    expect([code, stdout.toString()]).toEqual([0, "out\n"]);
  });
});
