import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { recover, type SandboxRun } from "../src/index.ts";
import { readProcess } from "../src/process-tree.ts";
import { runWithPermit } from "./support/run-with-permit.ts";

const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-permit-")));
const stateDirectory = join(directory, "state");
const writable = join(directory, "work");
const ran = join(writable, "ran");
mkdirSync(writable);
afterAll(() => rmSync(directory, { recursive: true }));

/** Children of a process that are a bubblewrap. */
function sandboxes(parent = process.pid): readonly string[] {
  try {
    const children = readFileSync(`/proc/${parent}/task/${parent}/children`, "latin1").trim().split(" ");
    return children.filter((pid) => readFileSync(`/proc/${pid}/comm`, "latin1").trim() === "bwrap");
  } catch {
    return []; // One of them is gone: the next look sees it.
  }
}

function start(permit: Promise<unknown>, network: "none" | "filtered"): Promise<SandboxRun> {
  return runWithPermit({ stateDirectory, writable, network, permit });
}

/** Waits until the sandbox was started, and then for far longer than it needs to reach the program. */
async function untilStarted(): Promise<void> {
  while (sandboxes().length === 0) await delay(5);
  await delay(500);
}

describe.each(["none", "filtered"] as const)("a run that needs a permit, network %s", (network) => {
  it("is set up at once and executes nothing before it has it", async () => {
    rmSync(ran, { force: true });
    const permit = Promise.withResolvers<undefined>();
    const starting = start(permit.promise, network);
    await untilStarted();
    expect(existsSync(ran)).toBe(false);
    permit.resolve(undefined);
    const started = await starting;
    started.stdout.resume();
    started.stderr.resume();
    expect(await started.outcome).toEqual({ kind: "exited", code: 0 });
    expect(existsSync(ran)).toBe(true);
  });

  it("INV-08: that is cancelled as it begins does nothing afterwards", async () => {
    const after = join(writable, "after");
    rmSync(after, { force: true });
    const permit = Promise.resolve();
    const started = await runWithPermit({
      ...{ stateDirectory, writable, network, permit },
      then: `sleep 2; echo > ${after}`,
    });
    started.cancel();
    started.stdout.resume();
    started.stderr.resume();
    expect(await started.outcome).toEqual({ kind: "cancelled", code: 130 });
    expect(existsSync(after)).toBe(false);
  });

  it("executes nothing if it is refused, and leaves nothing behind", async () => {
    rmSync(ran, { force: true });
    const permit = Promise.withResolvers<undefined>();
    const starting = start(permit.promise, network);
    starting.catch(() => undefined);
    await untilStarted();
    const refusal = new Error("refused");
    permit.reject(refusal);
    await expect(starting).rejects.toBe(refusal);
    expect(sandboxes()).toEqual([]);
    expect(existsSync(ran)).toBe(false);
    expect(readdirSync(stateDirectory).filter((name) => /^[0-9a-f]{8}\./.test(name))).toEqual([]);
  });

  it("executes nothing if the host is killed meanwhile, and the next start ends what waits", async () => {
    rmSync(ran, { force: true });
    const host = spawn(
      process.execPath,
      [
        "--conditions=@ooo/source",
        join(import.meta.dirname, "programs/wait-for-permit.ts"),
        stateDirectory,
        writable,
        network,
      ],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    while (sandboxes(host.pid).length === 0) await delay(5);
    await delay(500);
    const waiting = sandboxes(host.pid).flatMap((pid) => sandboxes(Number(pid)));
    expect(waiting).toHaveLength(1);
    host.kill("SIGKILL");
    await once(host, "exit");
    await delay(500);
    expect(existsSync(ran)).toBe(false);
    expect(await recover(stateDirectory)).toEqual([]);
    const alive = waiting.filter((pid) => !["Z", undefined].includes(readProcess(Number(pid))?.state));
    expect(alive).toEqual([]);
    expect(existsSync(ran)).toBe(false);
    expect(readdirSync(stateDirectory).filter((name) => /^[0-9a-f]{8}\./.test(name))).toEqual([]);
  });

  it("executes nothing if it was refused before it was asked for", async () => {
    const refusal = new Error("refused");
    await expect(start(Promise.reject(refusal), network)).rejects.toBe(refusal);
    expect(existsSync(ran)).toBe(false);
  });
});

it("a run without isolation waits for its permit too", async () => {
  rmSync(ran, { force: true });
  const permit = Promise.withResolvers<undefined>();
  const options = { stateDirectory, writable, network: "none", isolation: "none" } as const;
  const starting = runWithPermit({ ...options, permit: permit.promise });
  await delay(500);
  expect(existsSync(ran)).toBe(false);
  permit.resolve(undefined);
  const started = await starting;
  started.stdout.resume();
  started.stderr.resume();
  expect(await started.outcome).toEqual({ kind: "exited", code: 0 });
  expect(existsSync(ran)).toBe(true);
});
