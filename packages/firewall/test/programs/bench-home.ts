/** Fills a home for the benchmark of invocations, as the lifecycle verbs do: `bench-home <root>`, with OUROBOROS_HOME set. */
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openLedger } from "@ooo/audit";
import { openHome } from "@ooo/home";
import { loadManifest } from "@ooo/manifest";
import {
  copyArtifact,
  fingerprint,
  putPlugin,
  readArtifact,
  updateGrants,
  updateLockfile,
} from "@ooo/trust-store";

const [root = ""] = process.argv.slice(2);
mkdirSync(join(root, "home"), { recursive: true });
await install("plain", "node main.cjs", 'console.log("hello")', []);
await install("networked", "node main.cjs", 'console.log("hello")', ["network:read"]);
await install("streaming", "sh main.cjs", "head -c 1000000000 /dev/zero", []);

/** Installs and trusts a plugin as the lifecycle verbs do. */
async function install(
  name: string,
  entrypoint: string,
  main: string,
  scopes: readonly string[],
): Promise<void> {
  const home = await openHome();
  const source = join(root, "sources", name);
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, "main.cjs"), main);
  const command = {
    namespace: name,
    name: "go",
    summary: "Goes.",
    usage: `ooo ${name} go`,
    risk: "write",
    arguments: [],
  };
  const permissions = scopes.map((scope) => ({ scope, risk: "read_only", required: true }));
  const manifest = {
    ...{ schema_version: "0.1", name, version: "1.0.0", source: { type: "local_path", path: "." } },
    ...{
      commands: [command],
      capabilities: [],
      permissions,
      entrypoint: { type: "command", command: entrypoint },
    },
  };
  writeFileSync(join(source, "ouroboros.plugin.json"), JSON.stringify(manifest));
  const artifact = await readArtifact(source);
  mkdirSync(home.store, { recursive: true });
  await copyArtifact(artifact, home.artifact(artifact.digest));
  const subject = {
    source_type: "local_path",
    source_identity: source,
    artifact_digest: artifact.digest,
  } as const;
  const row = {
    ...{ name, version: "1.0.0", ...subject, source_fingerprint: fingerprint(source, "source") },
    ...{ manifest_digest: loadManifest(source).digest, installed_at: new Date().toISOString() },
    ...{ commands: [`${name} go`], required_scopes: scopes, optional_scopes: [] },
  };
  await updateLockfile(home, (lock) => putPlugin(lock, row));
  const ledger = await openLedger({
    database: home.ledger,
    keyFile: home.ledgerKey,
    witnessFile: home.ledgerHead,
  });
  const occurred = new Date().toISOString();
  const given = { granted_by: "bench", how: "flag" } as const;
  await ledger.append(
    [undefined, ...scopes].map((scope) => ({
      ...{
        schema_version: "0.2",
        event_type: "plugin.trusted",
        occurred_at: occurred,
        trust_state: "trusted",
      },
      plugin: { name, version: "1.0.0", source_type: "local_path" },
      command: { namespace: "plugin", name: "trust", argv: [name] },
      ...{ capabilities_used: [], permissions_used: [], result: { status: "success", message: "" } },
      provenance: {
        ...{ source_identity: source, artifact_digest: artifact.digest, ...given },
        ...(scope === undefined ? {} : { scope, scope_risk: "read_only" }),
      },
    })),
  );
  await ledger.close();
  await updateGrants(home, name, () =>
    [undefined, ...scopes].map((scope) => ({
      ...{ ...subject, ...given, granted_at: occurred },
      ...(scope === undefined ? {} : { scope, risk: "read_only" as const }),
    })),
  );
}
