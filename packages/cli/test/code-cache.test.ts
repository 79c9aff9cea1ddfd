import { execFileSync } from "node:child_process";
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { removeArtifactTree } from "@ooo/trust-store";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { BIN, buildOoo } from "./build.ts";
import { aPlugin } from "./plugin.ts";

const directory = mkdtempSync(join(tmpdir(), "ooo-code-cache-"));
const home = join(directory, "home/.ouroboros");
const cache = join(home, "cache");

function ooo(...words: string[]): string {
  const env = { HOME: join(directory, "home"), PATH: "/usr/bin:/bin" };
  return execFileSync(process.execPath, [BIN, ...words], { env, encoding: "utf8" });
}

/** Names of what is cached, with what tells a file that was written anew. */
function cached(): Record<string, number> {
  return Object.fromEntries(readdirSync(cache).map((name) => [name, statSync(join(cache, name)).ino]));
}

beforeAll(async () => {
  await buildOoo();
  ooo("add", aPlugin(join(directory, "plugin")), "--all");
});
beforeEach(() => rmSync(cache, { recursive: true, force: true }));
afterAll(() => removeArtifactTree(directory));

describe("the code cache", () => {
  it("is filled by a command that succeeds, for its owner only, and used by the next one", () => {
    const first = ooo("plugin", "list");
    const made = cached();
    expect(Object.keys(made).map((name) => name.replace(/-[\w-]{8}\.cjs/, ""))).toEqual([
      `list.${process.version}`,
      `start.${process.version}`,
    ]);
    expect(statSync(cache).mode & 0o777).toBe(0o700);
    expect(ooo("plugin", "list")).toBe(first);
    expect(cached()).toEqual(made);
  });

  it("learns what another command uses of the same file", () => {
    ooo("plugin", "list");
    const made = cached();
    ooo("config", "list");
    const learned = cached();
    expect(Object.keys(learned)).toEqual(expect.arrayContaining(Object.keys(made)));
    ooo("plugin", "list");
    ooo("config", "list");
    expect(cached()).toEqual(learned);
  });

  it("is made anew where it was damaged", () => {
    const first = ooo("plugin", "list");
    const [name = ""] = Object.keys(cached());
    for (const at of [0, 5, 9, 500, 40_000]) {
      const bytes = readFileSync(join(cache, name));
      writeFileSync(join(cache, name), bytes.with(at, (bytes[at] ?? 0) ^ 0x10));
      const damaged = cached();
      expect(ooo("plugin", "list")).toBe(first);
      expect(cached()).not.toEqual(damaged);
    }
    const whole = readFileSync(join(cache, name));
    for (const bytes of [Buffer.alloc(0), Buffer.alloc(whole.length), whole.subarray(0, whole.length / 2)]) {
      writeFileSync(join(cache, name), bytes);
      expect(ooo("plugin", "list")).toBe(first);
    }
  });

  it("is not used where others can write, nor through a link", () => {
    mkdirSync(cache);
    chmodSync(cache, 0o770);
    ooo("plugin", "list");
    expect(readdirSync(cache)).toEqual([]);
    renameSync(cache, join(directory, "elsewhere"));
    chmodSync(join(directory, "elsewhere"), 0o700);
    symlinkSync(join(directory, "elsewhere"), cache);
    ooo("plugin", "list");
    expect(readdirSync(join(directory, "elsewhere"))).toEqual([]);
  });

  it("is bounded", () => {
    mkdirSync(cache, { mode: 0o700 });
    for (let index = 0; index < 400; index += 1) writeFileSync(join(cache, `old-${index}`), "");
    ooo("plugin", "list");
    expect(readdirSync(cache)).toHaveLength(2);
  });

  it("makes no home directory", () => {
    const env = { HOME: join(directory, "nobody"), PATH: "/usr/bin:/bin" };
    mkdirSync(env.HOME);
    execFileSync(process.execPath, [BIN, "plugin", "list"], { env });
    expect(readdirSync(env.HOME)).toEqual([]);
  });
});
