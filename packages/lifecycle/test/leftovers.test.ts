import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPlugin, removePlugin } from "@ooo/lifecycle";
import { expect, it } from "vitest";
import { aContext } from "./a-context.ts";
import { aPlugin } from "./a-plugin.ts";

/** Returns the id of a process that is gone. */
function deadProcess(): number {
  return spawnSync("true").pid;
}

it("LIF-12: the next verb removes what killed processes left, and nothing that a living one works on", async () => {
  const context = await aContext();
  const { home } = context;
  await installPlugin(context, "sample-plugin", { from: aPlugin() });
  const dead = deadProcess();
  const id = "9f86d081-884c-4d63-a1b0-3f9a3f1f2d10";
  const left = [join(home.store, `.incoming-${dead}-${id}`), join(home.tmp, `fetch-${dead}-${id}`)];
  const living = [
    join(home.store, `.incoming-${process.pid}-${id}`),
    join(home.tmp, `fetch-${process.ppid}-${id}`),
  ];
  for (const path of [...left, ...living]) {
    mkdirSync(join(path, "tree"), { recursive: true });
    writeFileSync(join(path, "tree", "file"), "");
    chmodSync(join(path, "tree"), 0o555); // as a copy is
  }
  const temporary = join(home.root, `.plugins.lock.${dead}-0123456789abcdef.ooo-tmp`);
  writeFileSync(temporary, "");
  const orphan = home.artifact(`sha256:${"0".repeat(64)}`);
  mkdirSync(orphan);
  await installPlugin(context, "other", { from: aPlugin({ name: "other" }) });
  expect([...left, temporary, orphan].filter((path) => existsSync(path))).toEqual([]);
  expect(living.filter((path) => existsSync(path))).toEqual(living);
  await removePlugin(context, "other");
  expect(living.filter((path) => existsSync(path))).toEqual(living);
});
