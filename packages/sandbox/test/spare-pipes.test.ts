import {
  chownSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Outcome } from "../src/index.ts";
import { runWithPermit } from "./support/run-with-permit.ts";

const directory = realpathSync(mkdtempSync(join(tmpdir(), "ooo-spares-")));
const writable = join(directory, "work");
mkdirSync(writable);
afterAll(() => rmSync(directory, { recursive: true }));

async function runIn(stateDirectory: string): Promise<Outcome> {
  const options = { stateDirectory, writable, network: "none", permit: Promise.resolve() } as const;
  const started = await runWithPermit(options);
  started.stdout.resume();
  started.stderr.resume();
  return started.outcome;
}

describe("pipes that are made ahead", () => {
  it("are no reason not to run where something else lies in their place", async () => {
    const stateDirectory = join(directory, "something-else");
    const spares = join(stateDirectory, "pipes");
    mkdirSync(join(spares, "directory"), { recursive: true });
    const secret = join(directory, "secret");
    writeFileSync(secret, "secret");
    symlinkSync(secret, join(spares, "link"));
    writeFileSync(join(spares, "file"), "text");
    expect(await runIn(stateDirectory)).toEqual({ kind: "exited", code: 0 });
    expect(readdirSync(spares).filter((name) => ["directory", "link", "file"].includes(name))).toEqual([]);
  });

  it("are no reason not to run where they cannot be kept", async () => {
    const stateDirectory = join(directory, "a-file");
    mkdirSync(stateDirectory);
    writeFileSync(join(stateDirectory, "pipes"), "");
    expect(await runIn(stateDirectory)).toEqual({ kind: "exited", code: 0 });
  });

  it.runIf(process.getuid?.() === 0)("are never another user's", async () => {
    const stateDirectory = join(directory, "another-user");
    await runIn(stateDirectory);
    const spares = join(stateDirectory, "pipes");
    const others = readdirSync(spares);
    for (const name of others) chownSync(join(spares, name), 65534, 65534);
    expect(await runIn(stateDirectory)).toEqual({ kind: "exited", code: 0 });
    expect(readdirSync(spares).filter((name) => others.includes(name))).toEqual([]);
  });
});
