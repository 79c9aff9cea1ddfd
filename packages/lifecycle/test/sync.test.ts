import { existsSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import {
  disablePlugin,
  forgetSource,
  inspectPlugin,
  installPlugin,
  listPlugins,
  syncPlugins,
  trustPlugin,
  type LifecycleContext,
} from "@ooo/lifecycle";
import { loadLockfile } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, eventsOf, refusal } from "./a-context.ts";
import { aPermission, aPlugin, writeFiles } from "./a-plugin.ts";
import { aPluginRepository, type PluginRepository } from "./a-plugin-repository.ts";

const how = "flag";

/** A machine with plugins from git, and one on which the repository was added before. */
async function twoMachines(): Promise<{
  repository: PluginRepository;
  lock: string;
  there: LifecycleContext;
  here: LifecycleContext;
}> {
  const repository = aPluginRepository();
  for (const name of ["alpha", "beta", "seen"]) {
    repository.plugin(name, { permissions: [aPermission("github:read")] });
  }
  repository.commit();
  const [there, here] = [await aContext(), await aContext()];
  for (const name of ["alpha", "beta"]) {
    await installPlugin(there, name, { from: `${repository.url}@main` });
    await trustPlugin(there, { name, required: true, how });
  }
  await installPlugin(here, "seen", { from: repository.url });
  return { repository, there, here, lock: readFileSync(there.home.lockfile, "utf8") };
}

describe("syncPlugins", () => {
  it("LIF-14: reproduces the recorded commits and digests, not what the branch names now, and grants nothing", async () => {
    const { repository, there, here, lock } = await twoMachines();
    repository.plugin("alpha", { version: "2.0.0" });
    repository.commit();
    const { installed, unchanged } = await syncPlugins(here, lock, "plugins.lock");
    expect([installed.map(({ name }) => name), unchanged]).toEqual([["alpha", "beta"], []]);
    const recorded = (await loadLockfile(there.home)).plugins;
    for (const row of recorded) {
      const { name, artifact_digest, commit, ref } = row;
      const { plugin, state, problems, trust } = await inspectPlugin(here, name);
      expect(plugin).toMatchObject({ artifact_digest, commit, ref });
      expect([state, problems, trust.trusted]).toEqual(["installed", [], false]);
    }
    expect((await inspectPlugin(here, "seen")).state).toBe("installed"); // what is here besides stays
    expect(existsSync(here.home.tmp) ? readdirSync(here.home.tmp) : []).toEqual([]);
    expect((await syncPlugins(here, lock, "plugins.lock")).unchanged).toHaveLength(2);
    expect(await eventsOf(here, "alpha")).toMatchObject([{ event_type: "plugin.installed" }]);
  });

  it("LIF-14: one digest that cannot be reproduced fails all, and nothing is installed", async () => {
    const { here, there, lock } = await twoMachines();
    const [, beta] = (await loadLockfile(there.home)).plugins;
    const hostile = lock.replaceAll(beta?.artifact_digest ?? "", `sha256:${"0".repeat(64)}`);
    const { code, message } = await refusal(syncPlugins(here, hostile, "plugins.lock"));
    expect(code).toBe("LIFECYCLE_DIGEST_MISMATCH");
    expect(message).toContain("beta");
    expect((await listPlugins(here)).map(({ plugin }) => plugin.name)).toEqual(["seen"]);
    expect(readdirSync(here.home.store)).toHaveLength(1);
  });

  it("LIF-14: a commit that the repository does not have fails", async () => {
    const { here, there, lock } = await twoMachines();
    const { commit = "" } = (await loadLockfile(there.home)).plugins[0] ?? {};
    await refusal(syncPlugins(here, lock.replaceAll(commit, "0".repeat(40)), "plugins.lock"));
    expect(await listPlugins(here)).toHaveLength(1);
  });

  it("T074: a file URL that nobody typed on this machine is not opened", async () => {
    const { here, lock, repository } = await twoMachines();
    await forgetSource(here, repository.url);
    expect(await refusal(syncPlugins(here, lock, "plugins.lock"))).toMatchObject({
      code: "LIFECYCLE_SOURCE_PROTOCOL",
      hint: `ooo add ${repository.url}`,
    });
  });

  it("a name that is installed with other bytes is refused before anything is written", async () => {
    const { here, lock, repository } = await twoMachines();
    repository.plugin("beta", { version: "2.0.0" });
    repository.commit();
    await installPlugin(here, "beta", { from: repository.url });
    const { code } = await refusal(syncPlugins(here, lock, "plugins.lock"));
    expect(code).toBe("LIFECYCLE_ALREADY_INSTALLED");
    expect((await listPlugins(here)).map(({ plugin }) => plugin.name)).toEqual(["beta", "seen"]);
  });

  it("what is disabled there is disabled here, for whoever was trusted before, and recorded", async () => {
    const { here, there, lock } = await twoMachines();
    await syncPlugins(here, lock, "plugins.lock");
    await trustPlugin(here, { name: "alpha", required: true, how });
    await disablePlugin(there, "alpha", "a CVE");
    const disabled = readFileSync(there.home.lockfile, "utf8");
    expect(await syncPlugins(here, disabled, "plugins.lock")).toMatchObject({ disabled: ["alpha"] });
    expect(await inspectPlugin(here, "alpha")).toMatchObject({
      state: "disabled",
      problems: [],
      disabled: { reason: "a CVE" },
      trust: { grants: [] },
    });
    expect((await eventsOf(here, "alpha")).at(-1)).toMatchObject({ event_type: "plugin.disabled" });
  });

  it("a local plugin is reproduced from its directory if that still gives the recorded bytes", async () => {
    const [there, here] = [await aContext(), await aContext()];
    const source = aPlugin();
    await installPlugin(there, "sample-plugin", { from: source });
    const lock = readFileSync(there.home.lockfile, "utf8");
    await syncPlugins(here, lock, "plugins.lock");
    expect(await inspectPlugin(here, "sample-plugin")).toMatchObject({ state: "installed" });
    writeFiles(source, { "more.js": "" });
    const third = await aContext();
    expect((await refusal(syncPlugins(third, lock, "plugins.lock"))).code).toBe("LIFECYCLE_DIGEST_MISMATCH");
    rmSync(source, { recursive: true });
    await expect(syncPlugins(third, lock, "plugins.lock")).rejects.toHaveProperty("code");
    expect(existsSync(join(third.home.root, "plugins.lock"))).toBe(false);
  });

  it.each([
    ["no TOML", "x", "TRUST_FILE_SYNTAX"],
    ["a version of its own", 'schema_version = "9"\n', "TRUST_FILE_VERSION"],
    ["a row without a digest", 'schema_version = "0.1"\n[[plugin]]\nname = "abc"\n', "TRUST_FILE_INVALID"],
  ])("LCK-01: a hostile lockfile with %s is refused", async (_what, text, code) => {
    await expect(syncPlugins(await aContext(), text, "theirs.lock")).rejects.toMatchObject({
      code,
      path: "theirs.lock",
    });
  });

  it.each([["ext::sh -c id"], ["http://127.0.0.1/x"], ["--upload-pack=touch x"], ["git://127.0.0.1/x"]])(
    "T073, T074: a lockfile that names the repository %j starts no git",
    async (repository) => {
      const { here, lock } = await twoMachines();
      const hostile = lock
        .replaceAll(/repository = .*/g, `repository = ${JSON.stringify(repository)}`)
        .replaceAll(/source_identity = .*/g, `source_identity = ${JSON.stringify(repository)}`);
      await expect(syncPlugins(here, hostile, "theirs.lock")).rejects.toHaveProperty("code");
      expect(await listPlugins(here)).toHaveLength(1);
    },
  );
});
