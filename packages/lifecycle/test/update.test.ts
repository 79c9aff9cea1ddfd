import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  acquire,
  inspectPlugin,
  installOffer,
  installPlugin,
  listPlugins,
  rehearseUpdate,
  removePlugin,
  rollbackPlugin,
  trustPlugin,
  updatePlugin,
  type LifecycleContext,
} from "@ooo/lifecycle";
import { loadLockfile } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, aDirectory, eventsOf, refusal } from "./a-context.ts";
import { aPermission, aPlugin, writeFiles, writePlugin } from "./a-plugin.ts";
import { aPluginRepository } from "./a-plugin-repository.ts";

const how = "flag";
const read = aPermission("github:read");

async function stateOf(context: LifecycleContext, name: string): Promise<string> {
  const { state, trust, plugin, problems } = await inspectPlugin(context, name);
  expect(problems).toEqual([]);
  return [plugin.version, state, ...trust.grants.flatMap(({ scope }) => scope ?? [])].join(" ");
}

describe("the life of a plugin from git", () => {
  it("LIF-02, LIF-07, TRU-01, TRU-06, T081: install, trust, update that widens, trust, rollback, remove; siblings keep theirs", async () => {
    const repository = aPluginRepository();
    for (const name of ["alpha", "beta", "gamma"]) repository.plugin(name, { permissions: [read] });
    repository.catalog("alpha", "beta");
    const first = repository.commit();
    const context = await aContext();

    const acquired = await acquire(context, repository.url);
    expect(acquired).toMatchObject({ sourceType: "plugin_home", commit: first });
    expect(acquired.offering.offers.map(({ name }) => name)).toEqual(["alpha", "beta"]);
    // The branch moves after it was shown: what was shown is installed.
    repository.plugin("alpha", {
      permissions: [read, aPermission("network:write", "write")],
      version: "2.0.0",
    });
    repository.plugin("beta", { permissions: [read] });
    repository.catalog("alpha", "beta");
    writeFileSync(
      join(repository.work, "catalog/index.json"),
      readFileSync(join(repository.work, "catalog/index.json"), "utf8").replace("1.0.0", "2.0.0"),
    );
    const second = repository.commit();
    for (const offer of acquired.offering.offers) await installOffer(context, acquired, offer);
    await acquired.release();
    expect(readdirSync(context.home.tmp)).toEqual([]);
    const { plugins } = await loadLockfile(context.home);
    expect(plugins).toMatchObject([
      { name: "alpha", source_type: "plugin_home", commit: first, repository: repository.url },
      { name: "beta", commit: first },
    ]);

    for (const name of ["alpha", "beta"]) await trustPlugin(context, { name, required: true, how });
    expect(await stateOf(context, "alpha")).toBe("1.0.0 trusted github:read");

    const planned = await rehearseUpdate(context, "alpha");
    expect(planned).toMatchObject({
      outcome: "planned",
      diff: {
        version: { before: "1.0.0", after: "2.0.0" },
        commit: { before: first, after: second },
        scopes: { added: [{ scope: "network:write", risk: "write" }], removed: [], changed: [] },
        widens: true,
      },
    });
    expect(await stateOf(context, "alpha")).toBe("1.0.0 trusted github:read");

    const updated = await updatePlugin(context, "alpha");
    expect(updated).toMatchObject({ outcome: "updated", diff: planned.diff, plugin: { commit: second } });
    expect(await stateOf(context, "alpha")).toBe("2.0.0 installed");
    expect(await stateOf(context, "beta")).toBe("1.0.0 trusted github:read");

    await trustPlugin(context, { name: "alpha", required: true, how, confirm: "alpha" });
    expect(await stateOf(context, "alpha")).toBe("2.0.0 trusted github:read network:write");

    const back = await rollbackPlugin(context, "alpha");
    expect(back).toMatchObject({ formerScopes: ["github:read"], plugin: { commit: first } });
    expect(await stateOf(context, "alpha")).toBe("1.0.0 installed");

    await removePlugin(context, "alpha");
    expect((await listPlugins(context, { verify: true })).map(({ plugin }) => plugin.name)).toEqual(["beta"]);
    expect(await stateOf(context, "beta")).toBe("1.0.0 trusted github:read");
    expect(readdirSync(context.home.store)).toHaveLength(1);
    const types = (await eventsOf(context, "alpha")).map(({ event_type: type }) => type.slice(7));
    expect(types).toEqual(
      "installed trusted updated revoked trusted trusted updated revoked removed".split(" "),
    );
  });

  it("TRU-01: another commit with the same bytes is the same trust subject, and the version before stays", async () => {
    const repository = aPluginRepository();
    for (const name of ["alpha", "beta"]) repository.plugin(name, { permissions: [read] });
    const first = repository.commit();
    const context = await aContext();
    await installPlugin(context, "alpha", { from: repository.url });
    await trustPlugin(context, { name: "alpha", required: true, how });
    repository.plugin("beta", { version: "9.0.0" });
    const second = repository.commit();
    const { outcome, before, plugin } = await updatePlugin(context, "alpha");
    expect([outcome, before.commit, plugin.commit, plugin.previous]).toEqual([
      "unchanged",
      first,
      second,
      undefined,
    ]);
    expect(await stateOf(context, "alpha")).toBe("1.0.0 trusted github:read");
  });

  it("LIF-07: a ref is followed until another one is named, and a known source remembers it", async () => {
    const repository = aPluginRepository();
    repository.plugin("alpha");
    repository.commit();
    repository.git("push", "-q", repository.url.slice(7), "HEAD:refs/tags/v1");
    repository.plugin("alpha", { version: "2.0.0" });
    const second = repository.commit();
    const context = await aContext();
    await installPlugin(context, "alpha", { from: `${repository.url}@v1` });
    expect(await updatePlugin(context, "alpha")).toMatchObject({ outcome: "unchanged" });
    await removePlugin(context, "alpha");
    expect(await installPlugin(context, "alpha")).toMatchObject({ plugin: { version: "1.0.0", ref: "v1" } });
    expect(await updatePlugin(context, "alpha", { to: "main" })).toMatchObject({
      outcome: "updated",
      plugin: { commit: second, ref: "main" },
    });
  });

  it("a plugin that the repository does not offer any more stays installed", async () => {
    const repository = aPluginRepository();
    for (const name of ["alpha", "beta"]) repository.plugin(name);
    repository.commit();
    const context = await aContext();
    await installPlugin(context, "alpha", { from: repository.url });
    rmSync(join(repository.work, "plugins/alpha"), { recursive: true });
    repository.commit();
    expect((await refusal(updatePlugin(context, "alpha"))).code).toBe("LIFECYCLE_NOT_OFFERED");
    expect(await stateOf(context, "alpha")).toBe("1.0.0 installed");
  });
});

describe("updatePlugin", () => {
  const name = "sample-plugin";

  it("T098: a scope that is spelled otherwise is another scope, and a wider one always asks again", async () => {
    const context = await aContext();
    const source = aPlugin({ permissions: [read] });
    await installPlugin(context, name, { from: source });
    await trustPlugin(context, { name, required: true, how });
    writePlugin(source, {
      permissions: [aPermission("github:read:all"), aPermission("github-read"), aPermission("github_:read")],
    });
    const { diff } = await updatePlugin(context, name);
    expect(diff?.scopes.added.map(({ scope }) => scope)).toEqual([
      "github:read:all",
      "github-read",
      "github_:read",
    ]);
    expect(diff?.scopes.removed.map(({ scope }) => scope)).toEqual(["github:read"]);
    expect(diff?.widens).toBe(true);
    expect(await stateOf(context, name)).toBe("1.0.0 installed");
  });

  it("T098: a higher risk, a scope that becomes required, and a new capability are widenings", async () => {
    const context = await aContext();
    const source = aPlugin({ permissions: [read, aPermission("git:read", "read_only", false)] });
    await installPlugin(context, name, { from: source });
    for (const difference of [
      { permissions: [aPermission("github:read", "write"), aPermission("git:read", "read_only", false)] },
      { permissions: [read, aPermission("git:read")] },
      { permissions: [read], capabilities: [{ name: "handoff", access: "attach" }] },
    ]) {
      writePlugin(source, difference);
      const { diff } = await rehearseUpdate(context, name);
      expect(diff?.widens).toBe(true);
    }
    writePlugin(source, { permissions: [read], version: "1.0.1" });
    const { diff } = await rehearseUpdate(context, name);
    expect(diff?.widens).toBe(false);
  });

  it("DIG-05, T085: an edit of a local source is named, leaves the stored copy alone, and update takes it", async () => {
    const context = await aContext();
    const source = aPlugin();
    const { plugin } = await installPlugin(context, name, { from: source });
    await trustPlugin(context, { name, how });
    expect((await inspectPlugin(context, name)).source).toEqual({ kind: "same" });
    writeFiles(source, { "main.js": "changed();\n" });
    const inspected = await inspectPlugin(context, name);
    expect(inspected).toMatchObject({ state: "trusted", problems: [], source: { kind: "changed" } });
    const stored = join(context.home.artifact(plugin.artifact_digest), "main.js");
    expect(readFileSync(stored, "utf8")).toBe('console.log("sample-plugin");\n');
    const { diff } = await updatePlugin(context, name);
    expect(diff?.files.map(({ path, change }) => [path.toString(), change])).toEqual([
      ["main.js", "changed"],
    ]);
    expect(await inspectPlugin(context, name)).toMatchObject({
      state: "installed",
      source: { kind: "same" },
    });
    rmSync(source, { recursive: true });
    expect(await inspectPlugin(context, name)).toMatchObject({
      source: { kind: "lost", problem: { code: "TRUST_ARTIFACT_MISSING" } },
    });
  });

  it("a local plugin is updated from its own directory, whatever else that directory offers", async () => {
    const context = await aContext();
    const root = aDirectory();
    const source = writePlugin(join(root, "plugins", name));
    await installPlugin(context, name, { from: root });
    writePlugin(join(source, "plugins/other"), { name: "other" });
    expect(await updatePlugin(context, name)).toMatchObject({ outcome: "updated" });
    await removePlugin(context, name);
    // The directory did not become a second source of that name.
    expect(await installPlugin(context, name)).toMatchObject({ plugin: { source_identity: source } });
  });

  it("an update to a name that is taken meanwhile is refused", async () => {
    const context = await aContext();
    const source = aPlugin();
    await installPlugin(context, name, { from: source });
    await installPlugin(context, "other", { from: aPlugin({ name: "other" }) });
    const command = { namespace: "other-ns", name: "x1", summary: "s", usage: "u", risk: "read_only" };
    writePlugin(source, { commands: [command] });
    expect((await refusal(updatePlugin(context, name))).code).toBe("LIFECYCLE_NAME_TAKEN");
  });

  it("LIF-07: only the version before is kept, and it outlives every clean-up", async () => {
    const context = await aContext();
    const source = aPlugin();
    const digests = [(await installPlugin(context, name, { from: source })).plugin.artifact_digest];
    for (const version of ["2.0.0", "3.0.0"]) {
      writePlugin(source, { version });
      digests.push((await updatePlugin(context, name)).plugin.artifact_digest);
    }
    await installPlugin(context, "other", { from: aPlugin({ name: "other" }) });
    await removePlugin(context, "other");
    const kept = digests.slice(1).map((digest) => digest.replace(":", "-"));
    expect(readdirSync(context.home.store).sort()).toEqual(kept.sort());
  });
});
