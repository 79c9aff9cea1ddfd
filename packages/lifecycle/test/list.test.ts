import {
  appendFileSync,
  chmodSync,
  mkdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { homePaths, openHome } from "@ooo/home";
import {
  disablePlugin,
  inspectPlugin,
  installPlugin,
  listPlugins,
  trustPlugin,
  updatePlugin,
  type LifecycleContext,
} from "@ooo/lifecycle";
import { removeArtifactTree } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, aDirectory } from "./a-context.ts";
import { aPermission, aPlugin, writeFiles } from "./a-plugin.ts";

const how = "flag";

async function withPlugins(...names: readonly string[]): Promise<LifecycleContext> {
  const context = await aContext();
  for (const name of names) {
    const permissions = [aPermission("github:read"), aPermission("git:read", "write", false)];
    await installPlugin(context, name, { from: aPlugin({ name, permissions }) });
  }
  return context;
}

async function states(context: LifecycleContext, options = {}): Promise<Record<string, string>> {
  const listed = await listPlugins(context, options);
  return Object.fromEntries(listed.map(({ plugin, state }) => [plugin.name, state]));
}

async function storedCopy(context: LifecycleContext, name: string): Promise<string> {
  const { plugin } = await inspectPlugin(context, name);
  return context.home.artifact(plugin.artifact_digest);
}

function change(path: string, content: string): void {
  chmodSync(path, 0o644);
  writeFileSync(path, content);
  chmodSync(path, 0o444);
}

describe("listPlugins", () => {
  it("LIF-06: one broken plugin hides no other, and its row says which part is broken", async () => {
    const context = await withPlugins("aaa", "bbb", "ccc", "ddd", "eee");
    await trustPlugin(context, { name: "aaa", required: true, how });
    await disablePlugin(context, "bbb");
    removeArtifactTree(await storedCopy(context, "ccc"));
    change(join(await storedCopy(context, "ddd"), "main.js"), "evil();\n");
    mkdirSync(context.home.plugin("eee"), { recursive: true });
    writeFileSync(context.home.grants("eee"), "{");
    expect(await states(context)).toEqual({
      aaa: "trusted",
      bbb: "disabled",
      ccc: "broken",
      ddd: "broken",
      eee: "broken",
    });
    const problems = (await listPlugins(context)).flatMap((row) => row.problems);
    expect(problems.map(({ part, code }) => [part, code])).toEqual([
      ["stored_copy", "TRUST_ARTIFACT_MISSING"],
      ["manifest", "MANIFEST_MISSING"],
      ["stored_copy", "LIFECYCLE_STORED_COPY"],
      ["grants", "TRUST_FILE_SYNTAX"],
    ]);
    for (const { hint } of problems) expect(hint).toMatch(/^ooo plugin /);
  });

  it("LIF-06: grants that no longer count are not shown as granted", async () => {
    const context = await aContext();
    const source = aPlugin({ permissions: [aPermission("github:read")] });
    await installPlugin(context, "sample-plugin", { from: source });
    await trustPlugin(context, { name: "sample-plugin", required: true, how });
    writeFiles(source, { "more.js": "" });
    await updatePlugin(context, "sample-plugin");
    expect(await listPlugins(context)).toMatchObject([{ state: "installed", trust: { grants: [] } }]);
  });

  it("bytes that were touched and are the same are sound; an edit that keeps size and time is seen", async () => {
    const context = await withPlugins("aaa");
    const file = join(await storedCopy(context, "aaa"), "main.js");
    utimesSync(file, 1, 1);
    expect(await states(context)).toEqual({ aaa: "installed" });
    change(file, readFileSync(file, "utf8").replace("aaa", "bbb"));
    utimesSync(file, 1, 1);
    expect(await states(context)).toEqual({ aaa: "broken" });
  });

  it("a file or a link that was added to a stored copy is seen without hashing anything", async () => {
    const context = await withPlugins("aaa", "bbb");
    const [one, two] = [await storedCopy(context, "aaa"), await storedCopy(context, "bbb")];
    for (const directory of [one, two]) chmodSync(directory, 0o755);
    writeFileSync(join(one, "added.js"), "");
    symlinkSync("main.js", join(two, "link.js"));
    expect(await states(context)).toEqual({ aaa: "broken", bbb: "broken" });
  });

  it("--verify hashes what the fingerprint would take for unchanged", async () => {
    const context = await withPlugins("aaa");
    // Somebody who can write the home writes both: the bytes, and the fingerprint that the lockfile holds.
    const directory = await storedCopy(context, "aaa");
    change(join(directory, "main.js"), "evil();\n");
    const { fingerprint } = await import("@ooo/trust-store");
    const lock = readFileSync(context.home.lockfile, "utf8");
    const forged = lock.replace(
      /stored_fingerprint = .*/,
      `stored_fingerprint = "${fingerprint(directory, "stored")}"`,
    );
    writeFileSync(context.home.lockfile, forged);
    expect(await states(context)).toEqual({ aaa: "installed" });
    expect(await states(context, { verify: true })).toEqual({ aaa: "broken" });
    expect(await inspectPlugin(context, "aaa")).toMatchObject({ state: "broken" });
  });
});

describe("T104: edited files", () => {
  it("TRU-07: grants that were written into trust.json do not count, and are shown", async () => {
    const context = await withPlugins("aaa", "bbb");
    const { plugin } = await trustPlugin(context, { name: "aaa", required: true, how });
    const path = context.home.grants("aaa");
    const file = JSON.parse(readFileSync(path, "utf8")) as { grants: Record<string, unknown>[] };
    file.grants.push({ ...file.grants[0], scope: "git:read", risk: "write" });
    writeFileSync(path, JSON.stringify(file));
    for (const row of [(await listPlugins(context))[0], await inspectPlugin(context, "aaa")]) {
      expect(row).toMatchObject({
        state: "broken",
        trust: { grants: [{ scope: "github:read" }] },
        problems: [{ part: "grants", code: "LIFECYCLE_GRANTS_FORGED" }],
      });
      expect(row?.problems[0]?.message).toContain("git:read");
    }
    // The hint's way out: granting writes the file anew.
    await trustPlugin(context, { name: "aaa", required: true, how, digest: plugin.artifact_digest });
    expect(await states(context)).toMatchObject({ aaa: "trusted" });
  });

  it("TRU-07: a grants file for a plugin that was never trusted is shown, without one grants are completed", async () => {
    const context = await withPlugins("aaa", "bbb");
    await trustPlugin(context, { name: "aaa", required: true, how });
    const text = readFileSync(context.home.grants("aaa"), "utf8");
    const { plugin: aaa } = await inspectPlugin(context, "aaa");
    const { plugin: bbb } = await inspectPlugin(context, "bbb");
    mkdirSync(context.home.plugin("bbb"));
    writeFileSync(
      context.home.grants("bbb"),
      text
        .replaceAll(aaa.artifact_digest, bbb.artifact_digest)
        .replaceAll(aaa.source_identity, bbb.source_identity)
        .replaceAll('"aaa"', '"bbb"'),
    );
    rmSync(context.home.grants("aaa"));
    expect(await listPlugins(context)).toMatchObject([
      { state: "trusted", problems: [], trust: { grants: [{ scope: "github:read" }] } },
      { state: "broken", problems: [{ code: "LIFECYCLE_GRANTS_FORGED" }], trust: { grants: [] } },
    ]);
  });

  it.each([
    ["digest", /artifact_digest = "sha256:..../g, 'artifact_digest = "sha256:0000', "stored_copy"],
    ["source", /source_identity = ".*"/g, 'source_identity = "/elsewhere"', undefined],
    ["scopes", /required_scopes = .*/g, "required_scopes = []", "lockfile"],
    ["commands", /commands = .*/g, 'commands = [ "git push" ]', "lockfile"],
    ["version", /version = "1.0.0"/g, 'version = "9.9.9"', "lockfile"],
  ])(
    "an edited %s in plugins.lock leaves no grant that counts, or is shown",
    async (_what, from, to, part) => {
      const context = await withPlugins("aaa");
      await trustPlugin(context, { name: "aaa", required: true, how });
      const text = readFileSync(context.home.lockfile, "utf8");
      writeFileSync(context.home.lockfile, text.replace(from, to));
      expect(readFileSync(context.home.lockfile, "utf8")).not.toBe(text);
      const { problems, trust, state } = await inspectPlugin(context, "aaa");
      if (part === undefined) expect([state, trust.grants]).toEqual(["installed", []]);
      else expect([state, problems[0]?.part]).toEqual(["broken", part]);
    },
  );

  it("LCK-01: a broken lockfile is an error that names it, never an empty list", async () => {
    const context = await withPlugins("aaa");
    appendFileSync(context.home.lockfile, "\n[[plugin]]\nname = 3\n");
    await expect(listPlugins(context)).rejects.toMatchObject({
      code: "TRUST_FILE_INVALID",
      path: context.home.lockfile,
    });
  });
});

describe("T109: a home that others can touch", () => {
  it.each([
    ["world-writable", (root: string) => chmodSync(root, 0o777), "HOME_OPEN_TO_OTHERS"],
    ["group-writable", (root: string) => chmodSync(root, 0o770), "HOME_OPEN_TO_OTHERS"],
    [
      "a symbolic link",
      (root: string) => {
        rmSync(root, { recursive: true });
        symlinkSync(aDirectory(), root);
      },
      "HOME_SYMLINK",
    ],
  ])("%s is refused before anything is read, with what mends it", async (_what, open, code) => {
    const root = join(aDirectory(), "home");
    await openHome({ env: { OUROBOROS_HOME: root } });
    open(root);
    const refused = openHome({ env: { OUROBOROS_HOME: root } });
    await expect(refused).rejects.toMatchObject({ code, path: homePaths(root).root });
    await expect(refused).rejects.toHaveProperty("hint");
  });
});
