import { execFile, execFileSync } from "node:child_process";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { openLedger, type AnyAuditEvent, type AuditEvent, type Ledger } from "@ooo/audit";
import { loadConfig, openHome, type Home } from "@ooo/home";
import { loadManifest } from "@ooo/manifest";
import {
  copyArtifact,
  fingerprint,
  loadLockfile,
  putPlugin,
  readArtifact,
  updateGrants,
  updateLockfile,
  type Grant,
  type LockedPlugin,
} from "@ooo/trust-store";
import type { RunOutside } from "../src/ask-outside.ts";
import type { InvocationContext, InvocationRequest, InvocationResult } from "../src/invocation.ts";
import { invokePlugin } from "../src/invoke-plugin.ts";
import { openScopeCatalog } from "../src/scope-catalog.ts";
import { assertWholeStory } from "./whole-story.ts";

/** Files of a plugin, by path; a value with `mode` is written with it. */
export type Files = Readonly<Record<string, string>>;

/** What a test plugin asks for beyond the defaults. */
export type PluginOptions = {
  readonly name?: string;
  readonly entrypoint: string;
  readonly files: Files;
  readonly permissions?: readonly { scope: string; risk?: string; required?: boolean }[];
  readonly capabilities?: readonly { name: string; access: string }[];
  readonly command?: Readonly<Record<string, unknown>>;
};

export const runOutside: RunOutside = (argv, { cwd, env, timeoutMs, maxBytes }) => {
  const [program, ...args] = argv;
  return new Promise((resolve) => {
    const options = { cwd, env, timeout: timeoutMs, maxBuffer: maxBytes, encoding: "buffer" as const };
    execFile(program, args, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : 1, stdout, stderr });
    });
  });
};

/** One throwaway machine: a user's home, an OUROBOROS_HOME in it, a workspace, a ledger. */
export class World implements AsyncDisposable {
  readonly root: string;
  readonly userHome: string;
  readonly workspace: string;
  home!: Home;
  ledger!: Ledger;
  env: Record<string, string>;
  overrides: Partial<InvocationContext> = {};
  confirmations = 0;

  private constructor() {
    this.root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-firewall-")));
    this.userHome = join(this.root, "home", "ada");
    this.workspace = join(this.root, "work", "project");
    mkdirSync(this.userHome, { recursive: true });
    mkdirSync(join(this.workspace, ".git"), { recursive: true });
    this.env = { PATH: process.env.PATH ?? "", HOME: this.userHome, LANG: "C.UTF-8" };
  }

  static async open(config?: string): Promise<World> {
    const world = new World();
    const root = join(world.userHome, ".ouroboros");
    world.home = await openHome({ env: { OUROBOROS_HOME: root, HOME: world.userHome } });
    if (config !== undefined)
      writeFileSync(world.home.config, `schema_version = "0.1"\n${config}`, { mode: 0o600 });
    world.ledger = await world.openLedger();
    return world;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.ledger.close();
    execFileSync("chmod", ["-R", "u+w", this.root]);
    rmSync(this.root, { recursive: true, force: true });
  }

  openLedger(): Promise<Ledger> {
    const { ledger, ledgerKey, ledgerHead } = this.home;
    return openLedger({ database: ledger, keyFile: ledgerKey, witnessFile: ledgerHead });
  }

  write(path: string, content: string, mode = 0o644): string {
    const target = path.startsWith("/") ? path : join(this.workspace, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content, { mode });
    chmodSync(target, mode);
    return target;
  }

  /** Installs a plugin as lifecycle does: source directory, stored copy, lockfile row. */
  async install(options: PluginOptions): Promise<LockedPlugin> {
    const name = options.name ?? "probe";
    const source = join(this.root, "sources", name);
    const manifest = {
      schema_version: "0.1",
      name,
      version: "1.0.0",
      source: { type: "local_path", path: "." },
      commands: [
        {
          namespace: name,
          name: "go",
          summary: "Goes.",
          usage: `ooo ${name} go`,
          risk: "write",
          arguments: [],
          ...options.command,
        },
      ],
      capabilities: options.capabilities ?? [],
      permissions: (options.permissions ?? []).map(({ scope, risk = "write", required = false }) => ({
        scope,
        risk,
        required,
      })),
      entrypoint: { type: "command", command: options.entrypoint },
    };
    for (const [path, content] of Object.entries(options.files)) {
      this.write(join(source, path), content, content.startsWith("#!") ? 0o755 : 0o644);
    }
    this.write(join(source, "ouroboros.plugin.json"), JSON.stringify(manifest));
    const artifact = await readArtifact(source);
    mkdirSync(this.home.store, { recursive: true, mode: 0o700 });
    await copyArtifact(artifact, this.home.artifact(artifact.digest)).catch((error: unknown) => {
      if (!String(error).includes("cannot be written")) throw error;
    });
    const loaded = loadManifest(source);
    const row: LockedPlugin = {
      name,
      version: "1.0.0",
      source_type: "local_path",
      source_identity: source,
      source_fingerprint: fingerprint(source, "source"),
      artifact_digest: artifact.digest,
      manifest_digest: loaded.digest,
      installed_at: new Date().toISOString(),
      commands: loaded.manifest.commands.map((command) => `${command.namespace} ${command.name}`),
      required_scopes: loaded.manifest.permissions
        .filter(({ required }) => required)
        .map(({ scope }) => scope),
      optional_scopes: loaded.manifest.permissions
        .filter(({ required }) => !required)
        .map(({ scope }) => scope),
    };
    await updateLockfile(this.home, (lock) => putPlugin(lock, row));
    return row;
  }

  /** Trusts an installed plugin with these scopes, as lifecycle does: events first, then the projection. */
  async trust(name: string, scopes: readonly string[] = []): Promise<void> {
    const row = (await loadLockfile(this.home)).plugins.find((plugin) => plugin.name === name);
    if (row === undefined) throw new Error(`${name} is not installed`);
    const { source_type, source_identity, artifact_digest } = row;
    const events = (scopes.length === 0 ? [undefined] : scopes).map((scope): AuditEvent => ({
      ...this.event("plugin.trusted", row),
      provenance: {
        source_identity,
        artifact_digest,
        granted_by: "ada",
        how: "flag",
        ...(scope === undefined ? {} : { scope, scope_risk: "write" }),
      },
    }));
    await this.ledger.append(events);
    const grants = events.map(({ occurred_at, provenance: { scope } }): Grant => ({
      ...{
        source_type,
        source_identity,
        artifact_digest,
        granted_by: "ada",
        granted_at: occurred_at,
        how: "flag",
      },
      ...(scope === undefined ? {} : { scope, risk: "write" }),
    }));
    await updateGrants(this.home, name, (known) => [...known, ...grants]);
  }

  event(type: AuditEvent["event_type"], row: LockedPlugin): AuditEvent {
    return {
      schema_version: "0.2",
      event_type: type,
      occurred_at: new Date().toISOString(),
      plugin: { name: row.name, version: row.version, source_type: row.source_type },
      command: { namespace: "plugin", name: "test", argv: [row.name] },
      trust_state: "trusted",
      capabilities_used: [],
      permissions_used: [],
      provenance: { source_identity: row.source_identity, artifact_digest: row.artifact_digest },
      result: { status: "success", message: "" },
    };
  }

  async context(): Promise<InvocationContext> {
    const config = await loadConfig(this.home);
    return {
      home: this.home,
      config,
      scopes: openScopeCatalog(config.scopes),
      openLedger: () => Promise.resolve(this.ledger),
      providers: {},
      builtins: ["plugin", "audit"],
      firstParty: [],
      confirm: () => {
        this.confirmations += 1;
        return Promise.resolve("not-asked");
      },
      runOutside,
      now: Date.now,
      version: "0.0.0-test",
      user: { name: "ada", home: this.userHome },
      via: "program",
      env: this.env,
      node: process.execPath,
      ownCode: [join(import.meta.dirname, "../src")],
      ...this.overrides,
    };
  }

  /** Runs `probe go <words>` with captured output, and asserts that the ledger tells the whole story of it. */
  async invoke(
    words: readonly string[] = [],
    request: Partial<InvocationRequest> = {},
  ): Promise<InvocationResult & { out: string; err: string }> {
    const result = await invokePlugin(
      {
        program: "probe",
        command: "go",
        words,
        cwd: this.workspace,
        io: { output: { kind: "capture" } },
        ...request,
      },
      await this.context(),
    );
    await assertWholeStory(this.ledger, await this.story(result.correlationId), result);
    const { stdout = Buffer.alloc(0), stderr = Buffer.alloc(0) } = result.captured ?? {};
    return { ...result, out: stdout.toString(), err: stderr.toString() };
  }

  /** Installs, trusts and runs a plugin made of one script. */
  async run(
    script: string,
    options: Partial<PluginOptions> & {
      grant?: readonly string[];
      words?: readonly string[];
      request?: Partial<InvocationRequest>;
    } = {},
  ): Promise<InvocationResult & { out: string; err: string }> {
    const grant = options.grant ?? [];
    const permissions = options.permissions ?? grant.map((scope) => ({ scope }));
    await this.install({ entrypoint: "sh main.sh", files: { "main.sh": script }, ...options, permissions });
    await this.trust("probe", grant);
    return this.invoke(options.words, options.request);
  }

  /** The events of one invocation, oldest first, as `type status scope|capability rule outcome target`. */
  async story(correlationId: string): Promise<readonly AnyAuditEvent[]> {
    const { records } = await this.ledger.query({ correlationId, limit: 1000 });
    return records.map(({ event }) => event).reverse();
  }
}
