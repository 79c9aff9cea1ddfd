/**
 * What `ooo plugin list` costs with 1,000 installed plugins of three files each, over `ooo version`: none of them trusted, and
 * all of them trusted with two scopes.
 *
 * `npx -y pnpm@12 build && node tools/bench/list.ts`
 */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import type * as Audit from "../../packages/audit/src/index.ts";
import type * as HomeOfOoo from "../../packages/home/src/index.ts";
import type * as TrustStore from "../../packages/trust-store/src/index.ts";
import { formatRatios, interleave } from "./interleave.ts";
import { reportRow } from "./report.ts";

const PLUGINS = 1_000;
const root = join(import.meta.dirname, "../..");
const bin = join(root, "packages/cli/bin/ooo.cjs");

/** Imports a built package. */
async function built(name: string): Promise<unknown> {
  const path = join(root, `packages/${name}/dist/index.js`);
  if (!existsSync(path)) throw new Error(`${path} does not exist: npx -y pnpm@12 build`);
  return await import(pathToFileURL(path).href);
}

const { openHome } = (await built("home")) as typeof HomeOfOoo;
const { openLedger } = (await built("audit")) as typeof Audit;
const { copyArtifact, fingerprint, readArtifact, writeGrants, writeLockfile } = (await built(
  "trust-store",
)) as typeof TrustStore;

/** Fills a home with plugins as installing and trusting them one by one would, in one go. */
async function fillHome(directory: string, isTrusted: boolean): Promise<void> {
  const home = await openHome({ env: { OUROBOROS_HOME: directory } });
  const ledger = await openLedger({
    database: home.ledger,
    keyFile: home.ledgerKey,
    witnessFile: home.ledgerHead,
  });
  mkdirSync(home.store);
  const at = "2026-01-02T03:04:05.000Z";
  const plugins: TrustStore.LockedPlugin[] = [];
  for (let index = 0; index < PLUGINS; index += 1) {
    const name = `plugin-${String(index).padStart(4, "0")}`;
    const source = join(directory, "..", "sources", name);
    const permissions = ["github:read", "git:read"].map((scope) => ({
      scope,
      risk: "read_only",
      required: true,
    }));
    const manifest = {
      schema_version: "0.1",
      name,
      version: "1.0.0",
      source: { type: "local_path", path: "." },
      commands: [{ namespace: `${name}-ns`, name: "look", summary: "", usage: "", risk: "read_only" }],
      capabilities: [],
      permissions,
      entrypoint: { type: "command", command: "node lib/main.js" },
    };
    for (const [path, content] of Object.entries({
      "ouroboros.plugin.json": JSON.stringify(manifest),
      "lib/main.js": `console.log(${index});\n`,
      "readme.md": `# ${name}\n`,
    })) {
      mkdirSync(dirname(join(source, path)), { recursive: true });
      writeFileSync(join(source, path), content);
    }
    const artifact = await readArtifact(source);
    const stored = home.artifact(artifact.digest);
    await copyArtifact(artifact, stored);
    plugins.push({
      name,
      version: "1.0.0",
      source_type: "local_path",
      source_identity: artifact.root,
      artifact_digest: artifact.digest,
      manifest_digest: `sha256:${"0".repeat(64)}`,
      installed_at: at,
      source_fingerprint: fingerprint(source, "source"),
      stored_fingerprint: fingerprint(stored, "stored"),
      commands: [`${name}-ns look`],
      required_scopes: permissions.map(({ scope }) => scope),
      optional_scopes: [],
    });
  }
  await writeLockfile(home, { plugins, disabled: [] });
  if (isTrusted) await trustAll(home, ledger, plugins, at);
  await ledger.close();
}

async function trustAll(
  home: HomeOfOoo.Home,
  ledger: Audit.Ledger,
  plugins: readonly TrustStore.LockedPlugin[],
  at: string,
): Promise<void> {
  const given = { risk: "read_only", granted_by: "ada", granted_at: at, how: "flag" } as const;
  for (let from = 0; from < plugins.length; from += 500) {
    await ledger.append(
      plugins.slice(from, from + 500).flatMap((plugin) =>
        plugin.required_scopes.map((scope): Audit.AuditEvent => ({
          schema_version: "0.2",
          event_type: "plugin.trusted",
          occurred_at: at,
          plugin: { name: plugin.name, version: plugin.version, source_type: plugin.source_type },
          command: { namespace: "plugin", name: "trust", argv: [plugin.name, "--required"] },
          trust_state: "trusted",
          capabilities_used: [],
          permissions_used: [scope],
          provenance: {
            source_identity: plugin.source_identity,
            artifact_digest: plugin.artifact_digest,
            scope,
            scope_risk: given.risk,
            granted_by: given.granted_by,
            how: given.how,
          },
          result: { status: "success", message: "" },
        })),
      ),
    );
  }
  for (const { name, source_type, source_identity, artifact_digest, required_scopes: scopes } of plugins) {
    const subject = { source_type, source_identity, artifact_digest };
    await writeGrants(home, name, scopes.map((scope) => ({ ...subject, scope, ...given }))); // prettier-ignore
  }
}

const directory = mkdtempSync(join(tmpdir(), "ooo-bench-"));
try {
  for (const [name, isTrusted] of [
    ["installed", false],
    ["trusted", true],
  ] as const) {
    mkdirSync(join(directory, name));
    await fillHome(join(directory, name, "home"), isTrusted);
  }
  const env = (name: string): string => `OUROBOROS_HOME=${join(directory, name, "home")}`;
  const measured = await interleave(
    [
      { name: "ooo version", command: [process.execPath, bin, "version"] },
      ...["installed", "trusted"].map((name) => ({
        name: `ooo plugin list, ${PLUGINS} ${name}`,
        command: ["env", env(name), process.execPath, bin, "plugin", "list"] as const,
      })),
    ],
    { rounds: 15 },
  );
  console.log(`${formatRatios(measured)}\n`);
  const [start = Number.NaN, installed = Number.NaN, trusted = Number.NaN] = measured.map(
    ({ median }) => median,
  );
  reportRow("listInstalled", installed - start);
  reportRow("listTrusted", trusted - start);
} finally {
  rmSync(directory, { recursive: true, force: true });
}
