import { chmodSync, existsSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import {
  acquire,
  forgetSource,
  installOffer,
  installPlugin,
  inspectPlugin,
  loadKnownSources,
  readOffering,
  recordDiscovery,
} from "@ooo/lifecycle";
import { ManifestError } from "@ooo/manifest";
import { digestDirectory, loadLockfile, readArtifact } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, aDirectory, eventsOf, refusal } from "./a-context.ts";
import { aPermission, aPlugin, writeFiles, writePlugin } from "./a-plugin.ts";

describe("what a directory offers", () => {
  it("LIF-09: a catalog goes before plugins/*, and that before the root", () => {
    const root = aPlugin({ name: "root-plugin" });
    expect(readOffering(root)).toMatchObject({ from: "root", offers: [{ name: "root-plugin", path: "" }] });
    for (const name of ["one", "two"]) writePlugin(join(root, "plugins", name), { name });
    expect(readOffering(root)).toMatchObject({ from: "plugins", offers: [{ name: "one" }, { name: "two" }] });
    const entry = { name: "two", version: "1.0.0", path: "plugins/two", description: "" };
    writeFiles(root, {
      "catalog/index.json": JSON.stringify({ schema_version: "0.1", plugins: [entry] }),
    });
    expect(readOffering(root)).toMatchObject({ from: "catalog", offers: [{ name: "two" }], broken: [] });
  });

  it("LIF-01: a broken plugin, a link and a name that is there twice hide no other", () => {
    const root = aDirectory();
    writePlugin(join(root, "plugins/a-first"), { name: "same-name" });
    writePlugin(join(root, "plugins/b-second"), { name: "same-name" });
    writePlugin(join(root, "plugins/fine"), { name: "fine" });
    writeFiles(root, { "plugins/torn/ouroboros.plugin.json": "{" });
    symlinkSync("fine", join(root, "plugins/linked"));
    const { offers, broken } = readOffering(root);
    expect(offers.map(({ path }) => path)).toEqual(["plugins/a-first", "plugins/fine"]);
    expect(broken.map(({ path, problem }) => [path, problem.code, problem.pointer])).toEqual([
      ["plugins/b-second", "MANIFEST_SEMANTIC", "/name"],
      ["plugins/linked", "MANIFEST_NOT_A_FILE", ""],
      ["plugins/torn", "MANIFEST_NOT_JSON", ""],
    ]);
  });

  it("LIF-01: an empty offering is recorded as nothing", async () => {
    const root = aDirectory();
    writeFiles(root, { "catalog/index.json": '{"schema_version":"0.1","plugins":[]}' });
    const context = await aContext();
    const acquired = await acquire(context, root);
    await recordDiscovery(context, acquired, "discover");
    expect(await context.ledger.query()).toMatchObject({ records: [] });
    expect(existsSync(context.home.lockfile)).toBe(false);
  });
});

describe("installPlugin", () => {
  it("DIG-02, DIG-05: the stored copy has the digest of what npm would pack, computed from what was stored", async () => {
    const source = aPlugin(
      {},
      {
        "package.json": '{"name":"sample-plugin","version":"1.0.0","files":["main.js"]}',
        "notes.md": "not packed\n",
        "node_modules/dep/index.js": "1;\n",
        ".git/config": "[core]\n",
      },
    );
    const context = await aContext();
    const { plugin } = await installPlugin(context, "sample-plugin", { from: source });
    const directory = context.home.artifact(plugin.artifact_digest);
    expect(readdirSync(directory).sort()).toEqual(["main.js", "ouroboros.plugin.json", "package.json"]);
    expect(await digestDirectory(directory)).toBe(plugin.artifact_digest);
    expect((await readArtifact(source)).digest).toBe(plugin.artifact_digest);
    expect(statSync(join(directory, "main.js")).mode & 0o222).toBe(0);
  });

  it("T086, LIF-10: nothing of the plugin runs", async () => {
    const canary = join(aDirectory(), "ran");
    const hook = `#!/bin/sh\ntouch ${canary}\n`;
    const source = aPlugin(
      { entrypoint: { type: "command", command: `./run ${canary}` } },
      {
        "package.json": JSON.stringify({
          name: "sample-plugin",
          version: "1.0.0",
          files: ["run"],
          scripts: Object.fromEntries(
            ["preinstall", "install", "postinstall", "prepare", "prepack", "prepublishOnly"].map((name) => [
              name,
              `touch ${canary}`,
            ]),
          ),
        }),
        run: hook,
        ".git/hooks/post-checkout": hook,
        "setup.py": `open(${JSON.stringify(canary)}, "w")\n`,
      },
    );
    const context = await aContext();
    await installPlugin(context, "sample-plugin", { from: source });
    await inspectPlugin(context, "sample-plugin");
    expect(existsSync(canary)).toBe(false);
  });

  it("TRU-09: an install trusts nothing, and is recorded before it is done", async () => {
    const context = await aContext();
    const { plugin, outcome } = await installPlugin(context, "sample-plugin", { from: aPlugin() });
    expect(outcome).toBe("installed");
    expect(await inspectPlugin(context, "sample-plugin")).toMatchObject({
      state: "installed",
      trust: { trusted: false, grants: [] },
    });
    expect(await eventsOf(context, "sample-plugin")).toMatchObject([
      {
        event_type: "plugin.installed",
        provenance: { artifact_digest: plugin.artifact_digest, source_identity: plugin.source_identity },
      },
    ]);
  });

  it("an event that cannot be written stops the install", async () => {
    const context = await aContext();
    const ledger = Object.create(context.ledger, {
      append: { value: () => Promise.reject(new Error("no space")) },
    }) as typeof context.ledger;
    ledger.provenEvents = (of) => context.ledger.provenEvents(of);
    await expect(installPlugin({ ...context, ledger }, "sample-plugin", { from: aPlugin() })).rejects.toThrow(
      "no space",
    );
    expect(await loadLockfile(context.home)).toEqual({ plugins: [], disabled: [] });
  });

  it("SRC-04: a directory is a local path whatever the manifest says, and first_party is refused", async () => {
    const context = await aContext();
    const homely = aPlugin({ name: "homely", source: { type: "plugin_home", path: ".", repository: "x" } });
    const { plugin } = await installPlugin(context, "homely", { from: homely });
    expect(plugin).toMatchObject({ source_type: "local_path", source_identity: homely });
    const source = aPlugin({ source: { type: "first_party" } });
    const { code } = await refusal(installPlugin(context, "sample-plugin", { from: source }));
    expect(code).toBe("LIFECYCLE_FIRST_PARTY_SOURCE");
  });

  it("MAN-06: a source.path that names no directory is refused and leaves nothing", async () => {
    const context = await aContext();
    const source = aPlugin({ source: { type: "local_path", path: "elsewhere" } });
    await expect(installPlugin(context, "sample-plugin", { from: source })).rejects.toBeInstanceOf(
      ManifestError,
    );
    expect(existsSync(context.home.store) ? readdirSync(context.home.store) : []).toEqual([]);
  });

  it("LIF-09: a digest that the catalog promises must match", async () => {
    const root = aDirectory();
    const source = writePlugin(join(root, "plugins/sample-plugin"));
    const entry = { name: "sample-plugin", version: "1.0.0", path: "plugins/sample-plugin", description: "" };
    const promise = (digest: string): void =>
      writeFiles(root, {
        "catalog/index.json": JSON.stringify({ schema_version: "0.1", plugins: [{ ...entry, digest }] }),
      });
    const context = await aContext();
    promise(`sha256:${"0".repeat(64)}`);
    const error = await refusal(installPlugin(context, "sample-plugin", { from: root }));
    expect(error.code).toBe("LIFECYCLE_DIGEST_MISMATCH");
    expect(readdirSync(context.home.store)).toEqual([]);
    promise((await readArtifact(source)).digest);
    expect(await installPlugin(context, "sample-plugin", { from: root })).toMatchObject({
      outcome: "installed",
    });
  });

  it("a directory that changes after it was shown is not installed", async () => {
    const context = await aContext();
    const source = aPlugin();
    const acquired = await acquire(context, source);
    writePlugin(source, { version: "1.0.1", permissions: [aPermission("network:write", "write")] });
    const [offer] = acquired.offering.offers;
    if (offer === undefined) throw new Error("nothing is offered");
    const { code } = await refusal(installOffer(context, acquired, offer));
    expect(code).toBe("LIFECYCLE_SOURCE_CHANGED");
  });

  it("policy is held against the plugin's own source", async () => {
    const context = await aContext();
    const root = aDirectory();
    const one = writePlugin(join(root, "plugins/one"), { name: "one" });
    writePlugin(join(root, "plugins/two"), { name: "two" });
    const narrow = { ...context, config: { ...context.config, policy: { sources: [one] } } };
    await installPlugin(narrow, "one", { from: root });
    expect((await refusal(installPlugin(narrow, "two", { from: root }))).code).toBe("LIFECYCLE_POLICY");
  });

  it("a damaged stored copy is brought back by installing again, and keeps its row", async () => {
    const context = await aContext();
    const source = aPlugin();
    const { plugin } = await installPlugin(context, "sample-plugin", { from: source });
    const directory = context.home.artifact(plugin.artifact_digest);
    chmodSync(directory, 0o755);
    rmSync(join(directory, "main.js"));
    const { problems } = await inspectPlugin(context, "sample-plugin");
    expect(problems).toMatchObject([
      { part: "stored_copy", hint: `ooo plugin install sample-plugin --from ${source}` },
    ]);
    const again = await installPlugin(context, "sample-plugin", { from: source });
    expect(again).toMatchObject({
      outcome: "repaired",
      plugin: { artifact_digest: plugin.artifact_digest, installed_at: plugin.installed_at },
    });
    expect((await inspectPlugin(context, "sample-plugin")).problems).toEqual([]);
  });

  it("other bytes or another source of an installed name are refused, with the way on", async () => {
    const context = await aContext();
    const source = aPlugin();
    await installPlugin(context, "sample-plugin", { from: source });
    writeFiles(source, { "more.js": "" });
    expect(await refusal(installPlugin(context, "sample-plugin", { from: source }))).toMatchObject({
      code: "LIFECYCLE_ALREADY_INSTALLED",
      hint: "ooo plugin update sample-plugin",
    });
    expect(await refusal(installPlugin(context, "sample-plugin", { from: aPlugin() }))).toMatchObject({
      code: "LIFECYCLE_NAME_TAKEN",
      hint: "ooo plugin remove sample-plugin",
    });
  });
});

describe("known sources", () => {
  it("LIF-03: an unknown name says both ways on, and nothing is searched", async () => {
    const { code, hint } = await refusal(installPlugin(await aContext(), "sample-plugin"));
    expect(code).toBe("LIFECYCLE_UNKNOWN_NAME");
    expect(hint).toBe("ooo add <url or path>, or ooo plugin install sample-plugin --from <url or path>");
  });

  it("LIF-03, LIF-13: an installed source is known, and two that offer a name are listed", async () => {
    const context = await aContext();
    const roots = [aDirectory(), aDirectory()];
    for (const [index, root] of roots.entries()) {
      writePlugin(join(root, "plugins/sample-plugin"));
      writePlugin(join(root, `plugins/extra-${index}`), { name: `extra-${index}` });
      await installPlugin(context, `extra-${index}`, { from: root });
    }
    const error = await refusal(installPlugin(context, "sample-plugin"));
    expect(error.code).toBe("LIFECYCLE_AMBIGUOUS_NAME");
    for (const root of roots) {
      expect(error.hint).toContain(`ooo plugin install sample-plugin --from ${root}`);
    }
    await forgetSource(context, roots[1] ?? "");
    const { plugin } = await installPlugin(context, "sample-plugin");
    expect(plugin.source_identity).toBe(join(roots[0] ?? "", "plugins/sample-plugin"));
  });

  it("LIF-13: forget removes exactly one source, also one whose directory is gone, and keeps what is installed", async () => {
    const context = await aContext();
    const source = aPlugin();
    await installPlugin(context, "sample-plugin", { from: source });
    expect(await refusal(forgetSource(context, "/elsewhere"))).toMatchObject({
      code: "LIFECYCLE_UNKNOWN_SOURCE",
      hint: `ooo catalog forget ${source}`,
    });
    rmSync(source, { recursive: true });
    expect(await forgetSource({ ...context, cwd: join(source, "..") }, "sample-plugin")).toMatchObject({
      location: source,
    });
    expect(await loadKnownSources(context.home)).toEqual([]);
    expect((await loadLockfile(context.home)).plugins).toHaveLength(1);
  });

  it.each([
    ["not JSON", "{"],
    ["another version", '{"schema_version":"9.9","sources":[]}'],
    ["a forbidden key", '{"schema_version":"0.1","sources":[],"__proto__":{}}'],
    [
      "a name that is a path",
      '{"schema_version":"0.1","sources":[{"source_type":"local_path","source_identity":"/x","location":"/x","seen_at":"now","offers":[{"name":"../x","version":"1.0.0","path":""}]}]}',
    ],
  ])(
    "LCK-03: catalogs.json with %s is an error that names the file, never an empty list",
    async (_what, text) => {
      const context = await aContext();
      writeFileSync(context.home.catalogs, text);
      expect(await refusal(installPlugin(context, "sample-plugin"))).toMatchObject({
        code: "LIFECYCLE_CATALOGS_INVALID",
        path: context.home.catalogs,
      });
    },
  );
});
