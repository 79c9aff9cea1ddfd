import { rmSync, writeFileSync } from "node:fs";
import {
  disablePlugin,
  inspectPlugin,
  installPlugin,
  removePlugin,
  revokeScopes,
  trustPlugin,
  updatePlugin,
  type LifecycleContext,
} from "@ooo/lifecycle";
import { loadGrants, loadLockfile, removeArtifactTree } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, aDirectory, eventsOf, refusal } from "./a-context.ts";
import { aPermission, aPlugin, writeFiles, writePlugin } from "./a-plugin.ts";

const name = "sample-plugin";
const how = "flag";
const permissions = [
  aPermission("github:read"),
  aPermission("github:read:all", "write", false),
  aPermission("git:write", "destructive", false),
  aPermission("network:read", "read_only", false),
];
const capabilities = [
  { name: "state", access: "write" },
  { name: "ledger", access: "read" },
];

async function installed(difference = {}): Promise<LifecycleContext & { source: string }> {
  const context = await aContext();
  const source = aPlugin({ permissions, capabilities, ...difference });
  await installPlugin(context, name, { from: source });
  return { ...context, source };
}

async function grantedTo(context: LifecycleContext): Promise<string[]> {
  const { trust } = await inspectPlugin(context, name);
  return trust.grants.map(({ scope = "consent" }) => scope);
}

describe("what takes trust away", () => {
  it("LIF-05: revoke takes exactly what was named, one event each, and refuses what is not granted", async () => {
    const context = await installed();
    await trustPlugin(context, { name, scopes: ["github:read", "github:read:all"], how });
    expect(await refusal(revokeScopes(context, name, ["github:read", "git:write"]))).toMatchObject({
      code: "LIFECYCLE_NOT_GRANTED",
      got: "git:write",
    });
    expect(await grantedTo(context)).toHaveLength(2);
    const { trust } = await revokeScopes(context, name, ["github:read"]);
    expect(trust.grants.map(({ scope }) => scope)).toEqual(["github:read:all"]);
    expect((await eventsOf(context, name)).at(-1)).toMatchObject({
      event_type: "plugin.revoked",
      provenance: { scope: "github:read", scope_risk: "read_only" },
    });
  });

  it("LIF-05: revoking and disabling work with a damaged stored copy and a broken grants file", async () => {
    const context = await installed();
    const { plugin } = await trustPlugin(context, { name, scopes: ["github:read", "github:read:all"], how });
    removeArtifactTree(context.home.artifact(plugin.artifact_digest));
    writeFileSync(context.home.grants(name), "{");
    await revokeScopes(context, name, ["github:read"]);
    expect((await loadGrants(context.home, name)).grants).toMatchObject([{ scope: "github:read:all" }]);
    writeFileSync(context.home.grants(name), "{");
    await disablePlugin(context, name);
    expect((await loadGrants(context.home, name)).grants).toEqual([]);
  });

  it("TRU-05, LIF-05: disable takes all grants, survives update and reinstall, and only trust ends it", async () => {
    const context = await installed();
    await trustPlugin(context, { name, required: true, how });
    await disablePlugin(context, name, "looks odd");
    expect(await inspectPlugin(context, name)).toMatchObject({
      state: "disabled",
      disabled: { reason: "looks odd" },
      trust: { grants: [] },
    });
    writeFiles(context.source, { "more.js": "" });
    await updatePlugin(context, name);
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "disabled" });
    await installPlugin(context, name, { from: context.source });
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "disabled" });
    // LIF-04: on a disabled plugin, plain trust is the re-enabling, and grants no scope.
    expect(await trustPlugin(context, { name, how })).toMatchObject({ isConsent: true, isDisabled: false });
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "trusted", disabled: undefined });
    expect(await grantedTo(context)).toEqual(["consent"]);
  });

  it("TRU-05: a plugin without any scope is disabled like any other", async () => {
    const context = await installed({ permissions: [] });
    await trustPlugin(context, { name, how });
    await disablePlugin(context, name);
    expect(await inspectPlugin(context, name)).toMatchObject({
      state: "disabled",
      trust: { trusted: false },
    });
  });

  it("TRU-05, TRU-06: remove takes every grant for every digest, and the disable record", async () => {
    const context = await installed();
    await trustPlugin(context, { name, required: true, how });
    writeFiles(context.source, { "more.js": "" });
    await updatePlugin(context, name);
    await trustPlugin(context, { name, required: true, how });
    await disablePlugin(context, name);
    await removePlugin(context, name);
    expect(await loadLockfile(context.home)).toEqual({ plugins: [], disabled: [] });
    await installPlugin(context, name, { from: context.source });
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "installed", trust: { grants: [] } });
    rmSync(`${context.source}/more.js`);
    await updatePlugin(context, name);
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "installed", trust: { grants: [] } });
  });

  it("TRU-06: siblings from the same repository keep their grants, also one of the same bytes", async () => {
    const context = await aContext();
    const root = aDirectory();
    for (const one of ["left-one", "right-one"]) {
      writePlugin(`${root}/plugins/${one}`, { name: one, permissions });
      await installPlugin(context, one, { from: root });
      await trustPlugin(context, { name: one, required: true, how });
    }
    await removePlugin(context, "left-one");
    expect(await inspectPlugin(context, "right-one")).toMatchObject({ state: "trusted", problems: [] });
  });

  it("LIF-15: remove deletes the plugin's state by name and source, update keeps it, --keep-state too", async () => {
    const context = await installed();
    const forgotten: unknown[] = [];
    writeFiles(context.source, { "more.js": "" });
    await updatePlugin(context, name);
    await removePlugin(context, name);
    expect(forgotten).toEqual([]);
    await installPlugin(context, name, { from: context.source });
    await removePlugin(context, name, { forgetState: (subject) => void forgotten.push(subject) });
    expect(forgotten).toEqual([{ name, source_type: "local_path", source_identity: context.source }]);
  });

  it("install implies no trust, also where a lockfile was lost and the ledger still knows grants", async () => {
    const context = await installed();
    await trustPlugin(context, { name, required: true, how });
    rmSync(context.home.lockfile);
    await installPlugin(context, name, { from: context.source });
    expect(await inspectPlugin(context, name)).toMatchObject({
      state: "installed",
      trust: { trusted: false },
      problems: [],
    });
  });
});
