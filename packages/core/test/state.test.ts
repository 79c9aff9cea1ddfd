import { execFile } from "node:child_process";
import { chmodSync, readFileSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { CORE_LIMITS, forgetState, openCore, type Owner } from "@ooo/core";
import { aCore, aHome, connect } from "./a-core.ts";
import { aScope } from "./a-scope.ts";

const owner: Owner = { name: "review-plugin", source_type: "plugin_home", source_identity: "x" };

describe("state", () => {
  it("loses no write of four processes that count the same key up", async () => {
    const { core, home } = await aCore();
    await core.state.get(owner, "count");
    const program = join(import.meta.dirname, "programs/count-up.ts");
    const run = (): Promise<unknown> =>
      promisify(execFile)(process.execPath, [
        "--conditions=@ooo/source",
        "--no-warnings",
        program,
        home.root,
        "25",
      ]);
    await Promise.all([run(), run(), run(), run()]);
    expect(await core.state.get(owner, "count")).toEqual({ value: 100, version: 100 });
  });

  it("refuses a value that is too large once it is written canonically", async () => {
    const plugin = connect(await aCore(), aScope());
    const value = Array.from({ length: 20_000 }, () => 1e20);
    await expect(plugin.request("state.set", { key: "a", value })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    expect(await plugin.request("state.get", { key: "a" })).toEqual({ found: false });
  });

  it("bounds the keys and bytes of one plugin, not of the others, and lets a full one shrink", async () => {
    const { core } = await aCore();
    const text = "x".repeat(CORE_LIMITS.maxStateValueBytes - 2);
    const many = Math.floor(CORE_LIMITS.maxStateBytes / CORE_LIMITS.maxStateValueBytes) - 1;
    const keys = Array.from({ length: many }, (_, at) => `k${at}`);
    await core.state.change(owner, { set: keys.map((key) => ({ key, value: text })) });
    await core.state.change(owner, { set: [{ key: "last", value: text.slice(1000) }] });
    await expect(core.state.change(owner, { set: [{ key: "more", value: text }] })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    expect(await core.state.get(owner, "more")).toBeUndefined();
    await core.state.change({ ...owner, name: "another" }, { set: [{ key: "more", value: text }] });
    await core.state.change(owner, { set: [{ key: "more", value: text }], delete: ["k0"] });
  });

  it("bounds the number of keys", async () => {
    const { core } = await aCore();
    const set = Array.from({ length: CORE_LIMITS.maxStateKeys }, (_, at) => ({ key: `k${at}`, value: 0 }));
    await core.state.change(owner, { set });
    await expect(core.state.change(owner, { set: [{ key: "more", value: 0 }] })).rejects.toMatchObject({
      code: "LIMIT_EXCEEDED",
    });
    await core.state.change(owner, { set: [{ key: "k0", value: 1 }] });
  });

  it("cuts a page of keys where it would not fit a line", async () => {
    const opened = await aCore();
    const set = Array.from({ length: 1000 }, (_, at) => ({
      key: `${"\u{10FFFF}".repeat(500)}${at}`,
      value: 0,
    }));
    await opened.core.state.change({ ...owner, source_identity: aScope().source_identity }, { set });
    const plugin = connect(opened, aScope());
    const seen = new Set<string>();
    let cursor: string | undefined;
    do {
      const page = await plugin.request("state.list", { limit: 1000, ...(cursor && { cursor }) });
      for (const { key } of page.keys) seen.add(key);
      cursor = page.cursor;
    } while (cursor !== undefined);
    expect(seen.size).toBe(1000);
  });

  it("LIF-15/state: is deleted for exactly the name and source that was removed, for all its versions", async () => {
    const { core, home } = await aCore();
    const fork = { ...owner, source_identity: "y" };
    for (const one of [owner, fork])
      await core.state.change(one, { set: [{ key: "a", value: "secret-0815" }] });
    await core.handoffs.attach({
      ...{ id: "h", sha256: "sha256:", session: "s", name: "n", artifacts: [], owner, version: "1.0.0" },
      ...{ command: { namespace: "a", name: "b" }, invocation_id: "i", attached_at: "" },
    });
    await forgetState(home, owner);
    expect(await core.state.get(owner, "a")).toBeUndefined();
    expect(await core.state.get(fork, "a")).toMatchObject({ value: "secret-0815" });
    expect((await core.handoffs.list()).handoffs).toHaveLength(1);
    await forgetState(home, fork);
    await core.close();
    expect(readFileSync(home.state).includes("secret-0815")).toBe(false);
  });

  it("makes no file for a plugin that has no state to forget", async () => {
    const home = await aHome();
    await forgetState(home, owner);
    expect(() => statSync(home.state)).toThrow();
  });
});

describe("state.db", () => {
  const open = async (home: Awaited<ReturnType<typeof aHome>>): Promise<unknown> => {
    const core = openCore({ home, ledger: () => Promise.reject(new Error("no ledger")) });
    try {
      return await core.state.get(owner, "a");
    } finally {
      await core.close();
    }
  };

  it("is not opened before it is used, and is for its owner only", async () => {
    const { core, home } = await aCore();
    expect(() => statSync(home.state)).toThrow();
    await core.state.get(owner, "a");
    expect(statSync(home.state).mode & 0o777).toBe(0o600);
  });

  it("refuses a link, a file that is none, a damaged one and one of a newer version, naming the file", async () => {
    const linked = await aHome();
    symlinkSync("/dev/null", linked.state);
    await expect(open(linked)).rejects.toMatchObject({ code: "CORE_STATE_UNUSABLE", path: linked.state });

    const text = await aHome();
    writeFileSync(text.state, "not a database, but long enough to look at".repeat(100));
    await expect(open(text)).rejects.toMatchObject({ code: "CORE_STATE_BROKEN" });

    const newer = await aHome();
    const database = new DatabaseSync(newer.state);
    database.exec("PRAGMA user_version = 99");
    database.close();
    await expect(open(newer)).rejects.toMatchObject({ code: "CORE_STATE_TOO_NEW", hint: "update ooo" });
  });

  it("waits for another process that writes, and says so if that takes too long", async () => {
    const home = await aHome();
    await open(home);
    const other = new DatabaseSync(home.state);
    other.exec("BEGIN IMMEDIATE");
    const core = openCore({ home, ledger: () => Promise.reject(new Error("no ledger")) });
    const waiting = core.state.change(owner, { set: [{ key: "a", value: 1 }] });
    setTimeout(() => other.exec("ROLLBACK"), 50);
    expect(await waiting).toMatchObject({ committed: true });
    other.exec("BEGIN IMMEDIATE");
    await expect(core.state.change(owner, { set: [{ key: "a", value: 2 }] })).rejects.toMatchObject({
      code: "CORE_STATE_LOCKED",
    });
    other.close();
    await core.close();
  });

  it("can be tried again after it could not be opened", async () => {
    const { core, home } = await aCore();
    writeFileSync(home.state, "x".repeat(5000));
    await expect(core.state.get(owner, "a")).rejects.toMatchObject({ code: "CORE_STATE_BROKEN" });
    writeFileSync(home.state, "");
    chmodSync(home.state, 0o600);
    expect(await core.state.get(owner, "a")).toBeUndefined();
  });
});
