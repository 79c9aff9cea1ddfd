import { readFileSync, writeFileSync } from "node:fs";
import {
  describeConsent,
  disablePlugin,
  inspectPlugin,
  installPlugin,
  removePlugin,
  revokeScopes,
  rollbackPlugin,
  trustCommand,
  trustPlugin,
  updatePlugin,
  type LifecycleContext,
} from "@ooo/lifecycle";
import { loadGrants, removeArtifactTree } from "@ooo/trust-store";
import { describe, expect, it } from "vitest";
import { aContext, eventsOf, refusal, reopen } from "./a-context.ts";
import { aManifest, aPermission, aPlugin, writeFiles } from "./a-plugin.ts";

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

describe("trustPlugin", () => {
  it("LIF-04, TRU-02: grants exactly the scopes that were named, none that starts like one", async () => {
    const context = await installed();
    const { granted } = await trustPlugin(context, { name, scopes: ["github:read"], how });
    expect(granted).toEqual(["github:read"]);
    expect(await grantedTo(context)).toEqual(["github:read"]);
  });

  it("TRU-01: a grant holds scope, risk, who, when, how, and the trust subject", async () => {
    const context = { ...(await installed()), now: () => new Date("2026-01-02T03:04:05Z") };
    const { plugin } = await trustPlugin(context, { name, required: true, how: "terminal" });
    const { source_type, source_identity, artifact_digest } = plugin;
    expect((await loadGrants(context.home, name)).grants).toEqual([
      {
        source_type,
        source_identity,
        artifact_digest,
        scope: "github:read",
        risk: "read_only",
        granted_by: "ada",
        granted_at: "2026-01-02T03:04:05.000Z",
        how: "terminal",
      },
    ]);
  });

  it("LIF-04: an undeclared scope is an error, and nothing of the request is granted", async () => {
    const context = await installed();
    const scopes = ["github:read", "github:write"];
    const { code, got } = await refusal(trustPlugin(context, { name, scopes, how }));
    expect([code, got]).toEqual(["LIFECYCLE_SCOPE_UNDECLARED", "github:write"]);
    expect(await grantedTo(context)).toEqual([]);
  });

  it("LIF-04: --required grants the required scopes and no other", async () => {
    const context = await installed();
    await trustPlugin(context, { name, required: true, how });
    expect(await grantedTo(context)).toEqual(["github:read"]);
  });

  it("T097/confirmation: a destructive or broad scope needs the plugin's name, exactly", async () => {
    const context = await installed();
    for (const scope of ["git:write", "network:read"]) {
      for (const confirm of [undefined, "", "yes", "Sample-Plugin", "sample-plugin ", "sample-plugi"]) {
        const request = {
          name,
          scopes: [scope],
          how,
          ...(confirm === undefined ? {} : { confirm }),
        } as const;
        const error = await refusal(trustPlugin(context, request));
        expect(error).toMatchObject({
          code: "LIFECYCLE_CONFIRMATION_NEEDED",
          hint: "add --confirm sample-plugin",
        });
        expect(error.message).toContain(scope);
      }
    }
    expect(await grantedTo(context)).toEqual([]);
    await trustPlugin(context, { name, scopes: ["git:write", "network:read"], how, confirm: name });
    expect(await grantedTo(context)).toEqual(["git:write", "network:read"]);
  });

  it("LIF-04: flags that name no scope grant nothing, and say what to type", async () => {
    const context = await installed();
    for (const request of [{}, { scopes: [] }]) {
      expect(await refusal(trustPlugin(context, { name, how, ...request }))).toMatchObject({
        code: "LIFECYCLE_NOTHING_TO_GRANT",
        hint: "ooo plugin trust sample-plugin --required",
      });
    }
    expect(await eventsOf(context, name)).toHaveLength(1); // the install
  });

  it("the command that is suggested grants what the plugin cannot do without, and works as it stands", () => {
    const isBroad = (scope: string): boolean => scope.startsWith("network:");
    const suggest = (...list: readonly unknown[]): string =>
      trustCommand(aManifest({ permissions: list }) as never, isBroad);
    expect(suggest()).toBe("ooo plugin trust sample-plugin");
    expect(suggest(...permissions)).toBe("ooo plugin trust sample-plugin --required");
    expect(suggest(...permissions.slice(1, 2))).toBe(
      "ooo plugin trust sample-plugin --scope github:read:all",
    );
    expect(suggest(aPermission("git:write", "destructive"))).toBe(
      "ooo plugin trust sample-plugin --required --confirm sample-plugin",
    );
    expect(suggest(aPermission("network:read", "read_only", false))).toBe(
      "ooo plugin trust sample-plugin --scope network:read --confirm sample-plugin",
    );
  });

  it("TRU-09: a plugin that asks for nothing is not trusted until somebody said so", async () => {
    const context = await installed({ permissions: [] });
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "installed" });
    const { isConsent, granted } = await trustPlugin(context, { name, how });
    expect([isConsent, granted]).toEqual([true, []]);
    expect(await inspectPlugin(context, name)).toMatchObject({ state: "trusted" });
    expect(await trustPlugin(context, { name, how })).toMatchObject({ isConsent: false });
    expect(await eventsOf(context, name)).toHaveLength(2);
  });

  it("CAP-01: the declared capabilities come with the first grant, as a set, and are listed before", async () => {
    const context = await installed();
    expect((await describeConsent(context, name)).manifest.capabilities).toEqual(capabilities);
    await trustPlugin(context, { name, scopes: ["github:read", "github:read:all"], how });
    await trustPlugin(context, { name, scopes: ["git:write"], how, confirm: name });
    const trusted = (await eventsOf(context, name)).slice(1);
    expect(trusted.map(({ provenance, capabilities_used: used }) => [provenance.scope, used])).toEqual([
      ["github:read", ["state:write", "ledger:read"]],
      ["github:read:all", []],
      ["git:write", []],
    ]);
  });

  it("LIF-04: --digest binds the grant to what was reviewed, and so does what a prompt showed", async () => {
    const context = await installed();
    const { plugin } = await describeConsent(context, name);
    writeFiles(context.source, { "more.js": "evil();\n" });
    await updatePlugin(context, name);
    for (const reviewed of [{ digest: plugin.artifact_digest }, { subject: plugin }]) {
      const { code } = await refusal(trustPlugin(context, { name, required: true, how, ...reviewed }));
      expect(code).toBe("LIFECYCLE_DIGEST_MISMATCH");
    }
    // The same bytes from elsewhere are not what was shown either.
    const { plugin: present } = await describeConsent(context, name);
    const subject = { ...present, source_identity: "/elsewhere" };
    const { code } = await refusal(trustPlugin(context, { name, required: true, how, subject }));
    expect(code).toBe("LIFECYCLE_DIGEST_MISMATCH");
    expect(await grantedTo(context)).toEqual([]);
  });

  it("DIG-05: nothing is granted to a stored copy that is not sound", async () => {
    const context = await installed();
    const { plugin } = await describeConsent(context, name);
    const directory = context.home.artifact(plugin.artifact_digest);
    removeArtifactTree(directory);
    const { code } = await refusal(trustPlugin(context, { name, required: true, how }));
    expect(code).toBe("LIFECYCLE_STORED_COPY");
    expect(await eventsOf(context, name)).toHaveLength(1);
  });

  it("T101: what flags grant is recorded as such, and refused where the user asks for a terminal", async () => {
    const context = await installed();
    await trustPlugin(context, { name, required: true, how });
    const { trust } = await inspectPlugin(context, name);
    expect(trust.grants).toMatchObject([{ how: "flag", granted_by: "ada" }]);
    expect((await eventsOf(context, name)).at(-1)).toMatchObject({ provenance: { how: "flag" } });

    writeFileSync(context.home.config, 'schema_version = "0.1"\n[trust]\nrequire_terminal = true\n');
    const strict = await reopen(context);
    const scopes = ["github:read:all"];
    const { code } = await refusal(trustPlugin(strict, { name, scopes, how }));
    expect(code).toBe("LIFECYCLE_TERMINAL_NEEDED");
    await trustPlugin(strict, { name, scopes, how: "terminal" });
    expect(await grantedTo(strict)).toEqual(["github:read", "github:read:all"]);
  });

  it("TRU-08: no secret of the caller is stored", async () => {
    const context = { ...(await installed()), env: { SECRET_TOKEN: "hunter2-hunter2" } };
    const argv = [name, "--token", "hunter2-hunter2", "--scope", "github:read"];
    await trustPlugin({ ...context, argv }, { name, required: true, how });
    const { home } = context;
    for (const file of [home.lockfile, home.grants(name), home.catalogs, home.ledger, `${home.ledger}-wal`]) {
      expect(readFileSync(file, "latin1")).not.toContain("hunter2");
    }
  });

  it.each(["../../etc", "a/b", "", "UPPER", "x".repeat(80), "con", "__proto__", "..", "trust.json\0"])(
    "TRU-04: the name %j is refused before it touches a path",
    async (hostile) => {
      const context = await aContext();
      for (const call of [
        () => trustPlugin(context, { name: hostile, how }),
        () => revokeScopes(context, hostile, ["x"]),
        () => disablePlugin(context, hostile),
        () => removePlugin(context, hostile),
        () => inspectPlugin(context, hostile),
        () => updatePlugin(context, hostile),
        () => rollbackPlugin(context, hostile),
      ]) {
        expect((await refusal(call())).code).toBe("LIFECYCLE_NOT_INSTALLED");
      }
    },
  );
});
