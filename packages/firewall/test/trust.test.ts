import { chmodSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { removeArtifactTree, updateLockfile } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { World } from "./world.ts";

const PLUGIN = { entrypoint: "sh main.sh", files: { "main.sh": "echo ran" } };

async function blockOf(world: World): Promise<unknown> {
  const result = await world.invoke();
  expect(result.out).toBe("");
  expect(result).toMatchObject({ outcome: "blocked", exitCode: 77, exitBy: "ooo" });
  const story = await world.story(result.correlationId);
  // A block is plugin.failed only, never plugin.invoked.
  expect(story.map(({ event_type }) => event_type)).toEqual(["plugin.failed"]);
  expect(story[0]?.result.status).toBe(result.status);
  return result.block;
}

describe("the gates on a real home", () => {
  it("TRU-09: an installed plugin that nobody trusted does not run", async () => {
    await using world = await World.open();
    await world.install(PLUGIN);
    expect(await blockOf(world)).toMatchObject({
      gate: "required-permission",
      hint: "ooo plugin trust probe",
    });
  });

  it("INV-02, TRU-02: a required scope that is not granted exactly blocks, an optional one does not (INV-03)", async () => {
    await using world = await World.open();
    await world.install({
      ...PLUGIN,
      permissions: [{ scope: "github:read", required: true }, { scope: "git:read" }],
    });
    await world.trust("probe", ["git:read"]);
    expect(await blockOf(world)).toMatchObject({
      scope: "github:read",
      risk: "write",
      hint: "ooo plugin trust probe --scope github:read",
    });
    await world.trust("probe", ["github:read"]);
    expect((await world.invoke()).outcome).toBe("completed");
  });

  it("INV-09: a command's own permissions decide what it needs and what exists in its run", async () => {
    await using world = await World.open();
    world.write("file.txt", "SECRET");
    await world.install({
      entrypoint: "sh main.sh",
      files: { "main.sh": "cat file.txt; echo ran" },
      permissions: [{ scope: "filesystem:read" }, { scope: "github:read", required: true }],
      command: { permissions: [] },
    });
    await world.trust("probe", ["filesystem:read"]);
    expect((await world.invoke()).out).toBe("ran\n");
  });

  it("DIG-05: changed, added and missing bytes block as trust_subject_changed, each with its reason", async () => {
    await using world = await World.open();
    const row = await world.install(PLUGIN);
    await world.trust("probe");
    const artifact = world.home.artifact(row.artifact_digest);
    chmodSync(artifact, 0o755);
    writeFileSync(join(artifact, "extra"), "x");
    expect(await blockOf(world)).toMatchObject({
      gate: "artifact-digest",
      reason: expect.stringContaining("changed") as unknown,
    });
    rmSync(join(artifact, "extra"));
    chmodSync(join(artifact, "main.sh"), 0o644);
    writeFileSync(join(artifact, "main.sh"), "echo evil");
    expect(await blockOf(world)).toMatchObject({ gate: "artifact-digest", status: "trust_subject_changed" });
    removeArtifactTree(artifact);
    expect(await blockOf(world)).toMatchObject({ reason: "the stored artifact is missing" });
  });

  it("T085, DIG-05: an edited local source blocks until its bytes are taken", async () => {
    await using world = await World.open();
    const row = await world.install(PLUGIN);
    await world.trust("probe");
    const file = join(row.source_identity, "main.sh");
    writeFileSync(file, "echo ran");
    expect((await world.invoke()).outcome).toBe("completed");
    writeFileSync(file, "echo changed");
    expect(await blockOf(world)).toMatchObject({ gate: "artifact-digest", hint: "ooo plugin update probe" });
  });

  it("TRU-01: a grant counts for exactly its subject: new bytes start with nothing", async () => {
    await using world = await World.open();
    await world.install(PLUGIN);
    await world.trust("probe");
    await world.install({ ...PLUGIN, files: { "main.sh": "echo new" } });
    expect(await blockOf(world)).toMatchObject({ gate: "required-permission" });
  });

  it("T104, TRU-07: a grants file that claims more than the ledger proves blocks, whoever wrote it", async () => {
    await using world = await World.open();
    await world.install({ ...PLUGIN, permissions: [{ scope: "git:read" }] });
    await world.trust("probe");
    const path = world.home.grants("probe");
    const file = JSON.parse(readFileSync(path, "utf8")) as { grants: Record<string, unknown>[] };
    file.grants.push({ ...file.grants[0], scope: "git:read", risk: "write" });
    writeFileSync(path, JSON.stringify(file, null, 2));
    expect(await blockOf(world)).toMatchObject({ reason: expect.stringContaining("git:read") as unknown });
    writeFileSync(path, "{");
    expect(await blockOf(world)).toMatchObject({
      reason: expect.stringContaining("cannot be read") as unknown,
    });
  });

  it("TRU-07: a grants file that lacks what the ledger proves is completed and reported", async () => {
    await using world = await World.open();
    await world.install(PLUGIN);
    await world.trust("probe");
    rmSync(world.home.grants("probe"));
    const result = await world.invoke();
    expect(result.outcome).toBe("completed");
    expect(result.notices.map(({ message }) => message).join()).toContain("completed");
    expect(existsSync(world.home.grants("probe"))).toBe(true);
    expect((await world.invoke()).notices).toEqual([]);
  });

  it("TRU-05: a disable record and a disabled event block, also a plugin without any scope", async () => {
    await using world = await World.open();
    const row = await world.install(PLUGIN);
    await world.trust("probe");
    const { name, source_type, source_identity } = row;
    const record = {
      name,
      source_type,
      source_identity,
      reason: "too curious",
      disabled_at: new Date().toISOString(),
    };
    await updateLockfile(world.home, (lock) => ({ ...lock, disabled: [record] }));
    expect(await blockOf(world)).toMatchObject({
      gate: "disabled",
      reason: "probe is disabled: too curious",
    });
    await updateLockfile(world.home, (lock) => ({ ...lock, disabled: [] }));
    await world.ledger.append([world.event("plugin.disabled", row)]);
    expect(await blockOf(world)).toMatchObject({ gate: "disabled" });
  });

  it("NAM-03: a plugin that lost its name to a first-party program is blocked with that status, and trust is no way out", async () => {
    await using world = await World.open();
    const { name, source_type, source_identity, artifact_digest } = await world.install(PLUGIN);
    const reason = "probe is a program that ships with ooo";
    const record = { name, source_type, source_identity, reason, disabled_at: new Date().toISOString() };
    await world.trust("probe");
    const directory = world.home.artifact(artifact_digest);
    world.overrides = {
      firstParty: [{ name: "probe", commands: ["probe go"], directory, artifact_digest }],
    };
    for (const disabled of [[], [record]]) {
      await updateLockfile(world.home, (lock) => ({ ...lock, disabled }));
      const { block } = await world.invoke([], { program: "probe", by: "name" });
      expect(block).toMatchObject({
        gate: "disabled",
        status: "name_collision_with_first_party",
        reason: "probe is disabled: probe is a program that ships with ooo",
        hint: "ooo plugin remove probe",
      });
    }
  });

  it("a scope that nobody defined grants nothing and says so", async () => {
    await using world = await World.open();
    const result = await world.run("echo ran", { grant: ["browser:devtools"] });
    expect(result.out).toBe("ran\n");
    expect(result.notices[0]?.message).toContain("browser:devtools is granted, but nobody defined it");
  });

  it("INV-04: a destructive command asks once and only if nothing else blocks", async () => {
    await using world = await World.open();
    await world.install({ ...PLUGIN, command: { risk: "destructive" } });
    expect(await blockOf(world)).toMatchObject({ gate: "required-permission" });
    expect(world.confirmations).toBe(0);
    await world.trust("probe");
    expect(await blockOf(world)).toMatchObject({
      gate: "confirmation",
      hint: "ooo --confirm probe probe go",
    });
    expect(world.confirmations).toBe(1);
    expect((await world.invoke([], { confirmFlag: { kind: "yes" } })).outcome).toBe("blocked");
    expect((await world.invoke([], { confirmFlag: { kind: "confirm", plugin: "other" } })).outcome).toBe(
      "blocked",
    );
    expect((await world.invoke([], { confirmFlag: { kind: "confirm", plugin: "probe" } })).out).toBe("ran\n");
  });

  it("a cancelled invocation starts nothing and is recorded", async () => {
    await using world = await World.open();
    await world.install(PLUGIN);
    await world.trust("probe");
    const result = await world.invoke([], { cancel: AbortSignal.abort() });
    expect(result).toMatchObject({ outcome: "cancelled", exitCode: 130, out: "" });
    expect((await world.story(result.correlationId)).map(({ result: { status } }) => status)).toEqual([
      "cancelled",
    ]);
  });

  it("policy: a source that the user's policy does not list is blocked although it is trusted", async () => {
    await using world = await World.open('[policy]\nsources = ["https://github.com/acme/*"]\n');
    await world.install(PLUGIN);
    await world.trust("probe");
    expect(await blockOf(world)).toMatchObject({ gate: "policy" });
  });

  it("ARG-02: words that do not fit end before any gate, and nothing is recorded", async () => {
    await using world = await World.open();
    const argument = { name: "count", type: "integer", required: true, description: "" };
    await world.install({ ...PLUGIN, command: { arguments: [argument] } });
    await expect(world.invoke([])).rejects.toMatchObject({ code: "FIREWALL_USAGE" });
    await expect(world.invoke(["x"])).rejects.toMatchObject({ code: "FIREWALL_USAGE" });
    await expect(world.invoke([], { command: "stop" })).rejects.toMatchObject({ code: "FIREWALL_USAGE" });
    await expect(world.invoke([], { program: "nobody" })).rejects.toMatchObject({ code: "FIREWALL_USAGE" });
    expect((await world.ledger.query()).records).toEqual([]);
  });

  it("NAM-01: namespace and plugin name reach the same command; a built-in comes first", async () => {
    await using world = await World.open();
    await world.install({ ...PLUGIN, command: { namespace: "other-space" } });
    await world.trust("probe");
    expect((await world.invoke([], { program: "other-space" })).out).toBe("ran\n");
    expect((await world.invoke([], { program: "probe" })).out).toBe("ran\n");
    world.overrides = { builtins: ["probe"] };
    await expect(world.invoke()).rejects.toMatchObject({ code: "FIREWALL_USAGE" });
    expect((await world.invoke([], { by: "name" })).out).toBe("ran\n");
  });

  it("FPO-01, FPO-02: a first-party program runs without a grant, until the user disables it", async () => {
    await using world = await World.open();
    const row = await world.install({ ...PLUGIN, name: "auto" });
    await updateLockfile(world.home, (lock) => ({ ...lock, plugins: [] }));
    const program = {
      name: "auto",
      commands: ["auto go"],
      directory: world.home.artifact(row.artifact_digest),
      artifact_digest: row.artifact_digest,
    };
    world.overrides = { firstParty: [program] };
    const result = await world.invoke([], { program: "auto" });
    expect(result).toMatchObject({
      outcome: "completed",
      out: "ran\n",
      plugin: { source_type: "first_party" },
    });
    expect((await world.story(result.correlationId)).map(({ trust_state: state }) => state)).toEqual([
      "first_party",
      "first_party",
    ]);
    writeFileSync(
      world.home.firstPartyOverrides,
      JSON.stringify({
        schema_version: "0.1",
        disabled: [{ name: "auto", disabled_at: new Date().toISOString() }],
      }),
    );
    expect(await world.invoke([], { program: "auto" })).toMatchObject({
      outcome: "blocked",
      block: { gate: "disabled" },
    });
  });

  it("T114, T114/run, AUD-06: without a ledger nothing runs", async () => {
    await using world = await World.open();
    await world.install({ ...PLUGIN, files: { "main.sh": "echo ran" } });
    await world.trust("probe");
    world.overrides = { openLedger: () => Promise.reject(new Error("disk full")) };
    await expect(world.invoke()).rejects.toMatchObject({ code: "FIREWALL_LEDGER" });
    const reader = await world.openLedger();
    world.overrides = { openLedger: () => Promise.resolve(reader) };
    const append = reader.append.bind(reader);
    reader.append = (events) =>
      events[0]?.event_type === "plugin.invoked" ? Promise.reject(new Error("disk full")) : append(events);
    await expect(world.invoke()).rejects.toMatchObject({ code: "FIREWALL_LEDGER" });
    await reader.close();
  });
});
