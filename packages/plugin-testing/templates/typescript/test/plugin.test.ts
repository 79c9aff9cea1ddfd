import assert from "node:assert/strict";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { plugin } from "../src/plugin.ts";
import { testCommand } from "../vendor/plugin-sdk.js";

test("greet counts how often", async () => {
  const run = await testCommand(plugin, "my-plugin greet", { args: { who: "Ada" }, state: { Ada: 2 } });
  assert.equal(run.stdout, "Hello, Ada! (3)\n");
  assert.deepEqual(run.data, { greeting: "Hello, Ada!", times: 3 });
  assert.deepEqual(run.state, { Ada: 3 });
});

test("greet needs someone to greet", async () => {
  const run = await testCommand(plugin, "my-plugin greet");
  assert.equal(run.exitCode, 2);
});

test("greet refuses what nobody declared", async () => {
  const run = await testCommand(plugin, "my-plugin greet", { args: { who: "Ada" }, words: ["--lout"] });
  assert.equal(run.exitCode, 2);
});

test("count counts files, not directories", async () => {
  const directory = await mkdtemp(join(tmpdir(), "my-plugin-"));
  try {
    await writeFile(join(directory, "a.txt"), "a");
    const run = await testCommand(plugin, "my-plugin count", { directory });
    assert.deepEqual(run.data, { files: 1 });
  } finally {
    await rm(directory, { recursive: true });
  }
});
