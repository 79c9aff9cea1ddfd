import {
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { afterAll, describe, expect, it } from "vitest";
import { DEFAULT_LIMITS, run, type SandboxCommand, type SandboxPolicy } from "../src/index.ts";
import { shell } from "./support/programs.ts";

const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-streams-")));
afterAll(() => rmSync(directory, { recursive: true }));

const POLICY: SandboxPolicy = {
  readable: [],
  writable: [],
  protected: [],
  environment: { PATH: "/usr/bin:/bin" },
  limits: DEFAULT_LIMITS,
  network: { kind: "none" },
  userName: "user",
};

const command = (script: string, stdin: SandboxCommand["stdin"] = "none"): SandboxCommand => ({
  argv: shell(script) as [string, ...string[]],
  cwd: "/tmp",
  stdin,
  channel: "none",
});
const options = { stateDirectory: join(directory, "state") };

describe("the streams of a run", () => {
  it("T005: what was opened is what is mounted, whatever its name means by then", async () => {
    const artifact = join(directory, "artifact");
    mkdirSync(artifact);
    writeFileSync(join(artifact, "main"), "checked");
    const fd = openSync(artifact, constants.O_RDONLY | constants.O_DIRECTORY);
    renameSync(artifact, join(directory, "away"));
    mkdirSync(artifact);
    writeFileSync(join(artifact, "main"), "planted");
    const started = await run(
      { ...POLICY, readable: [{ path: artifact, as: "/artifact", fd }] },
      command("cat /artifact/main"),
      options,
    );
    expect(await started.stdout.toArray()).toEqual([Buffer.from("checked")]);
    expect(await started.outcome).toEqual({ kind: "exited", code: 0 });
  });

  it("T059: a reader that waits makes the plugin wait", async () => {
    const state = join(directory, "progress");
    mkdirSync(state);
    const started = await run(
      { ...POLICY, writable: [{ path: state }] },
      command(
        `i=0; while [ $i -lt 200 ]; do head -c 65536 /dev/zero; i=$((i+1)); echo $i > ${state}/n; done`,
      ),
      options,
    );
    await delay(500);
    // A pipe and one buffer of ours are all that the plugin can be ahead.
    expect(Number(readFileSync(join(state, "n"), "utf8"))).toBeLessThan(10);
    let bytes = 0;
    for await (const chunk of started.stdout) bytes += (chunk as Buffer).length;
    expect(bytes).toBe(200 * 65_536);
    expect(await started.outcome).toEqual({ kind: "exited", code: 0 });
  });

  it("input that ends is seen to end, also by a program that opens it by name later", async () => {
    const started = await run(POLICY, command("cat; sleep 0.2; cat /dev/stdin; echo over", "pipe"), options);
    started.stdin?.end("given\n");
    expect(Buffer.concat(await started.stdout.toArray()).toString()).toBe("given\nover\n");
  });

  it("the outcome does not wait for a reader", async () => {
    const started = await run(POLICY, command("echo left"), options);
    expect(await started.outcome).toEqual({ kind: "exited", code: 0 });
    expect(Buffer.concat(await started.stdout.toArray()).toString()).toBe("left\n");
  });
});
