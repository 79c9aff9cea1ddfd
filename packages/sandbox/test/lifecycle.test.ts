import { existsSync, mkdirSync, readFileSync, readdirSync, readlinkSync, statSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recover } from "../src/index.ts";
import { python, shell } from "./support/programs.ts";
import { startDriver, type Driver } from "./support/start-driver.ts";

/** Processes of the tests' user with this word among their arguments. */
function processesWith(word: string): readonly string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      if (!/^\d+$/.test(name) || statSync(`/proc/${name}`).uid !== process.getuid?.()) return false;
      return readFileSync(`/proc/${name}/cmdline`, "utf8").split("\0").includes(word);
    } catch {
      return false;
    }
  });
}

/** Control groups that are left of a driver's runs, wherever this machine has them. */
function groupsLeft(of: Driver): readonly string[] {
  return ["/sys/fs/cgroup/memory", "/sys/fs/cgroup/pids", "/sys/fs/cgroup"]
    .filter((path) => existsSync(path))
    .flatMap((path) =>
      readdirSync(path).filter((name) => name.startsWith("ooo.") && name.split(".")[2] === String(of.pid)),
    );
}

/** What is in the state directory beside the three things that stay there. */
function runsLeft({ stateDirectory }: Driver): readonly string[] {
  return readdirSync(stateDirectory).filter((name) => !["covers.lock", "code-cache", "pipes"].includes(name));
}

/** Egress helpers that work in a driver's state directory. */
function helpersOf({ stateDirectory }: Driver): readonly string[] {
  return readdirSync("/proc").filter((name) => {
    try {
      return readlinkSync(`/proc/${name}/cwd`).startsWith(stateDirectory);
    } catch {
      return false;
    }
  });
}

describe("the life of a run", () => {
  let driver: Driver;
  beforeAll(() => void (driver = startDriver()));
  afterAll(() => driver.close());

  function directory(of: Driver, ...names: readonly string[]): string {
    const path = join(of.directory, ...names);
    mkdirSync(path);
    return path;
  }

  it("T055: a daemon that a plugin leaves behind is gone when the outcome is known", async () => {
    const { outcome, stdout } = await driver.run({
      argv: python(
        "import os, sys",
        "if os.fork() == 0:",
        "    os.setsid()",
        "    if os.fork() == 0:",
        "        for fd in range(3): os.close(fd)",
        "        os.execv('/bin/sleep', ['sleep', '97531.1'])",
        "    os._exit(0)",
        "os.wait()",
        "print('left')",
      ),
    });
    expect([outcome, stdout]).toEqual([{ kind: "exited", code: 0 }, "left\n"]);
    expect(processesWith("97531.1")).toEqual([]);
  });

  it("T057, INV-08: what ignores SIGTERM, stops itself or changes its group is killed after the grace", async () => {
    const { outcome } = await driver.run({
      argv: python(
        "import os, signal, time",
        "for name in [signal.SIGTERM, signal.SIGINT, signal.SIGHUP]: signal.signal(name, signal.SIG_IGN)",
        "if os.fork() == 0: os.setsid(); os.execv('/bin/sleep', ['sleep', '97531.2'])",
        "if os.fork() == 0: os.kill(os.getpid(), signal.SIGSTOP)",
        "print('ready', flush=True)",
        "time.sleep(60)",
      ),
      cancelOn: "ready",
    });
    expect(outcome).toEqual({ kind: "cancelled", code: 130 });
    expect(processesWith("97531.2")).toEqual([]);
  });

  it("T058, INV-08: a first cancel lets the plugin end in order, a second ends it at once", async () => {
    const script = "trap 'echo bye; exit 0' TERM; echo ready; while :; do sleep 0.05; done";
    const once = await driver.run({ argv: shell(script), cancelOn: "ready" });
    expect([once.outcome, once.stdout]).toEqual([{ kind: "cancelled", code: 130 }, "ready\nbye\n"]);
    const twice = await driver.run({
      argv: shell("trap '' TERM; echo ready; while :; do sleep 0.05; done"),
      cancelOn: "ready",
      cancelTimes: 2,
      limits: { wallMs: 4_000 },
    });
    expect(twice.outcome).toEqual({ kind: "cancelled", code: 130 });
  });

  it("INV-06: a program that is not there, or is none, ends the run with 127 or 126", async () => {
    const missing = await driver.run({ argv: ["/usr/bin/no-such-program"] });
    expect(missing.outcome).toMatchObject({ kind: "launch-failed", code: 127 });
    expect(missing.stderr).toBe("");
    const notAProgram = await driver.run({ argv: ["/usr"] });
    expect(notAProgram.outcome).toMatchObject({ kind: "launch-failed", code: 126 });
    const own = await driver.run({ argv: shell("echo 'bwrap: execvp x: No such file' >&2; exit 1") });
    expect([own.outcome, own.stderr]).toEqual([
      { kind: "exited", code: 1 },
      "bwrap: execvp x: No such file\n",
    ]);
  });

  it("an exit code and an ending signal come through", async () => {
    expect((await driver.run({ argv: shell("exit 42") })).outcome).toEqual({ kind: "exited", code: 42 });
    expect((await driver.run({ argv: shell("kill -ABRT $$") })).outcome).toEqual({
      kind: "signaled",
      signal: "SIGABRT",
      code: 134,
    });
  });

  it("T017, ENF-10: after any end nothing is left in the state directory", async () => {
    await Promise.all([
      driver.run({ argv: shell("exit 1") }),
      driver.run({ argv: shell("sleep 9"), limits: { wallMs: 300 } }),
      driver.run({ argv: ["/nowhere"] }),
      driver.run({ argv: shell("true"), readable: [{ path: "/no/such/path" }] }),
      driver.run({ argv: shell("true"), network: { addresses: [], allow: [] } }),
    ]);
    expect(runsLeft(driver)).toEqual([]);
    expect(groupsLeft(driver)).toEqual([]);
  });

  it("ENF-07: a run whose egress filter dies ends with it", async () => {
    const running = driver.run({ argv: shell("exec sleep 97531.4"), network: { addresses: [], allow: [] } });
    for (let round = 0; round < 400 && processesWith("97531.4").length === 0; round += 1) await delay(10);
    for (const pid of helpersOf(driver)) process.kill(Number(pid), "SIGKILL");
    expect((await running).outcome).toMatchObject({ kind: "sandbox-failed", code: 125 });
    expect(processesWith("97531.4")).toEqual([]);
  });

  it("T122: a cover that two runs share stays until both are over", async () => {
    const root = directory(driver, "shared");
    directory(driver, "shared", ".git");
    const hooks = join(root, ".git/hooks");
    const spec = (script: string) => ({
      argv: shell(script),
      cwd: root,
      writable: [{ path: root }],
      protected: [{ path: hooks, whenAbsent: "cover-with-directory" as const }],
    });
    const long = driver.run(spec("sleep 1.2; echo x > .git/hooks/pre-commit || echo covered"));
    await delay(400);
    expect((await driver.run(spec("echo x > .git/hooks/pre-commit || echo covered"))).stdout).toBe(
      "covered\n",
    );
    expect(existsSync(hooks)).toBe(true);
    expect((await long).stdout).toBe("covered\n");
    expect(existsSync(hooks)).toBe(false);
  });

  it("T122, T017: a cover inside another run's cover keeps neither on the host, whichever run ends last", async () => {
    for (const [outer, inner] of [
      [0.4, 1.2],
      [1.2, 0.8],
    ] as const) {
      const root = directory(driver, `nested-${outer}`);
      directory(driver, `nested-${outer}`, ".git");
      const info = join(root, ".git/info");
      const spec = (
        path: string,
        whenAbsent: "cover-with-file" | "cover-with-directory",
        seconds: number,
      ) => ({
        argv: shell(`sleep ${seconds}`),
        writable: [{ path: root }],
        protected: [{ path, whenAbsent }],
      });
      const first = driver.run(spec(info, "cover-with-directory", outer));
      for (let round = 0; round < 200 && !existsSync(info); round += 1) await delay(5);
      // By now there is a directory, which the second run takes for the repository's own.
      const second = driver.run(spec(join(info, "attributes"), "cover-with-file", inner));
      expect([(await first).outcome, (await second).outcome]).toEqual([
        { kind: "exited", code: 0 },
        { kind: "exited", code: 0 },
      ]);
      expect(readdirSync(join(root, ".git"))).toEqual([]);
    }
  });

  it("T056, T121, ENF-10: killing the host with -9 ends the tree, and the next start cleans up", async () => {
    const victim = startDriver();
    const root = directory(victim, "work");
    directory(victim, "work", ".git");
    victim.send({
      argv: shell("exec sleep 97531.3"),
      writable: [{ path: root }],
      protected: [{ path: join(root, ".git/hooks"), whenAbsent: "cover-with-directory" }],
      network: { addresses: [], allow: [] },
    });
    for (let round = 0; round < 400 && processesWith("97531.3").length === 0; round += 1) await delay(10);
    expect(processesWith("97531.3")).not.toEqual([]);
    expect(readdirSync(join(root, ".git"))).toEqual(["hooks"]);
    expect(helpersOf(victim)).toHaveLength(1);
    await victim.kill();
    const alive = (): boolean => processesWith("97531.3").length + helpersOf(victim).length > 0;
    for (let round = 0; round < 100 && alive(); round += 1) await delay(10);
    expect(processesWith("97531.3")).toEqual([]);
    expect(await recover(victim.stateDirectory)).toEqual([]);
    expect(readdirSync(join(root, ".git"))).toEqual([]);
    expect(runsLeft(victim)).toEqual([]);
    expect(helpersOf(victim)).toEqual([]);
    expect(groupsLeft(victim)).toEqual([]);
    await victim.close();
  });
});
