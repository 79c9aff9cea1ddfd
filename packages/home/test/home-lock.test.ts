import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withHomeLock } from "@ooo/home";
import { aHome, programArguments, refusal, runProgram } from "./a-home.ts";

describe("withHomeLock", () => {
  it("LCK-02: 16 processes that add 50 entries each lose none", async () => {
    const home = await aHome();
    const writers = Array.from({ length: 16 }, (_, index) => `writer${index}`);
    await Promise.all(writers.map((writer) => runProgram("add-entries.ts", home.root, writer, "50")));
    const entries = readFileSync(join(home.root, "entries.txt"), "utf8").trim().split("\n");
    expect(entries.length).toBe(800);
    expect(new Set(entries).size).toBe(800);
    expect(readdirSync(home.root).sort()).toEqual(["entries.txt", "home.json", "home.lock"]);
  });

  it("LIF-12: writes nothing for itself, so that a full disk is no obstacle and a kill leaves no journal", async () => {
    const home = await aHome();
    const inside = await withHomeLock(home, () => readdirSync(home.root).sort());
    expect(inside).toEqual(["home.holder.json", "home.json", "home.lock"]);
  });

  it("is free again after kill -9 inside it, and names its holder until then", async () => {
    const home = await aHome();
    const holder = spawn(process.execPath, programArguments("hold-lock.ts", home.root));
    await once(holder.stdout, "data");
    const error = await refusal(withHomeLock(home, () => undefined, { timeoutMs: 20 }));
    expect(error.code).toBe("HOME_LOCKED");
    expect(error.message).toContain(`process ${holder.pid ?? 0} (test)`);

    holder.kill("SIGKILL");
    await once(holder, "exit");
    expect(await withHomeLock(home, () => "mine")).toBe("mine");
    expect(readdirSync(home.root).sort()).toEqual(["home.json", "home.lock"]);
  });

  it("serialises calls of one process and hands on results and errors", async () => {
    const home = await aHome();
    const order: string[] = [];
    const work = (name: string) =>
      withHomeLock(home, async () => {
        order.push(`${name} in`);
        await new Promise((resolve) => setTimeout(resolve, 5));
        order.push(`${name} out`);
      });
    await Promise.all([work("a"), work("b"), work("c")]);
    for (let index = 0; index < order.length; index += 2) {
      expect(order[index]?.split(" ")[0]).toBe(order[index + 1]?.split(" ")[0]);
    }
    await expect(withHomeLock(home, () => Promise.reject(new Error("mine")))).rejects.toThrow("mine");
    expect(await withHomeLock(home, () => 1)).toBe(1);
  });

  it("refuses to be taken inside itself, and may be taken afterwards by what was started inside", async () => {
    const home = await aHome();
    const other = await aHome();
    const inner = () => withHomeLock(home, () => 1);
    expect((await refusal(withHomeLock(home, inner))).code).toBe("HOME_LOCK_NESTED");
    expect(await withHomeLock(home, () => withHomeLock(other, () => 2))).toBe(2);

    let later: Promise<number> | undefined;
    await withHomeLock(home, () => {
      later = new Promise((resolve) => setTimeout(resolve, 20)).then(inner);
    });
    expect(await later).toBe(1);
  });

  it("gives up when it is cancelled", async () => {
    const home = await aHome();
    const holder = spawn(process.execPath, programArguments("hold-lock.ts", home.root));
    await once(holder.stdout, "data");
    const controller = new AbortController();
    const reason = new Error("cancelled");
    const waiting = withHomeLock(home, () => 1, { signal: controller.signal });
    controller.abort(reason);
    await expect(waiting).rejects.toBe(reason);
    holder.kill("SIGKILL");
    await once(holder, "exit");
  });

  it("refuses a lock file that is none", async () => {
    const home = await aHome();
    writeFileSync(home.lock, "another program's file, longer than the header of a database ".repeat(20));
    expect((await refusal(withHomeLock(home, () => 1))).code).toBe("HOME_LOCK_UNUSABLE");
  });
});
