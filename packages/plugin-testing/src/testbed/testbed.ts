import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { openLedger, type Ledger } from "@ooo/audit";
import { openCore, type Core, type Handoff, type LogEvent, type ProgressEvent } from "@ooo/core";
import { invokePlugin, openScopeCatalog, type InvocationContext, type InvocationResult } from "@ooo/firewall";
import { loadConfig, openHome, type Config, type Home } from "@ooo/home";
import { acquire, installOffer, RESERVED_NAMES, trustPlugin, type LifecycleContext } from "@ooo/lifecycle";
import type { Manifest } from "@ooo/manifest";
import { runOutside } from "@ooo/sandbox";
import { removeArtifactTree } from "@ooo/trust-store";
import { PluginTestingError } from "../error.ts";
import { openAnswerServer, type Answer, type AnswerServer, type SentRequest } from "./answer-server.ts";
import { recordedUses, type RecordedUse } from "./recorded-use.ts";

/** What a plugin is tested with. */
export type TestbedOptions = {
  /** The plugin's directory; it is installed as it is now. */
  readonly directory: string;
  /** Scopes to grant; by default every declared one. */
  readonly grants?: readonly string[];
  /** Text of a `config.toml`. */
  readonly config?: string;
  /** Files of the workspace, by path. */
  readonly files?: Readonly<Record<string, string>>;
  /** Answers in the place of the network; nothing is ever sent there. */
  readonly answers?: readonly Answer[];
  /** Variables of the host's environment, for credentials: the plugin never gets them. */
  readonly env?: Readonly<Record<string, string>>;
};

/** How one run ended, and everything that is on record about it. */
export type TestbedRun = Omit<InvocationResult, "captured" | "stdout" | "stderr"> & {
  readonly stdout: string;
  readonly stderr: string;
  /** Uses and blocked attempts of scopes and capabilities, oldest first. */
  readonly uses: readonly RecordedUse[];
  /** Requests that were allowed, as they would have left the machine. */
  readonly requests: readonly SentRequest[];
  readonly progress: readonly ProgressEvent[];
  readonly logs: readonly LogEvent[];
  readonly handoffs: readonly Handoff[];
};

/** A throwaway machine with one plugin on it: a home, a workspace, the real firewall and sandbox. */
export type Testbed = {
  readonly manifest: Manifest;
  readonly workspace: string;
  readonly home: Home;
  readonly ledger: Ledger;
  /** Runs `<namespace> <name>` with words as a user types them. Confirmations are given. */
  run(command: string, words?: readonly string[]): Promise<TestbedRun>;
  /** Removes everything. */
  close(): Promise<void>;
};

/**
 * Installs a plugin into a throwaway home and grants it scopes. Throws what install and trust throw for a plugin that
 * cannot be installed; nothing is left behind.
 */
export async function openTestbed(options: TestbedOptions): Promise<Testbed> {
  const root = realpathSync(mkdtempSync(join(tmpdir(), "ooo-test-")));
  const parts: { server?: AnswerServer; ledger?: Ledger; core?: Core; home?: Home } = {};
  const close = async (): Promise<void> => {
    await parts.core?.close();
    await parts.ledger?.close();
    await parts.server?.close();
    if (parts.home !== undefined) removeArtifactTree(parts.home.store);
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const workspace = writeWorkspace(join(root, "workspace"), options.files ?? {});
    const user = join(root, "user");
    mkdirSync(user);
    const env = { PATH: process.env.PATH ?? "", LANG: "C.UTF-8", ...options.env, HOME: user };
    const home = (parts.home = await openHome({ env: { HOME: user } }));
    if (options.config !== undefined) writeFileSync(home.config, options.config, { mode: 0o600 });
    const config = await loadConfig(home);
    const ledger = (parts.ledger = await openTestLedger(home));
    const server = (parts.server = await openAnswerServer(join(root, "answers"), options.answers ?? []));
    const manifest = await install({ home, config, ledger, env, cwd: root }, options);
    const told = { progress: [] as ProgressEvent[], logs: [] as LogEvent[] };
    const core = (parts.core = openCore({
      home,
      ledger: () => Promise.resolve(ledger),
      onProgress: (event) => told.progress.push(event),
      onLog: (event) => told.logs.push(event),
    }));
    const context: InvocationContext = {
      ...{ home, config, env, runOutside, builtins: RESERVED_NAMES, firstParty: [], now: Date.now },
      ...{
        version: "0.0.0",
        via: "program",
        node: process.execPath,
        ownCode: [resolve(import.meta.dirname, "..")],
      },
      scopes: openScopeCatalog(config.scopes),
      openLedger: () => Promise.resolve(ledger),
      providers: core.providers,
      confirm: () => Promise.resolve("yes"),
      user: { name: "tester", home: user },
      answers: server.socket,
    };
    return {
      ...{ manifest, workspace, home, ledger, close },
      run: async (command, words = []) => {
        const [namespace = "", name = ""] = command.split(" ");
        const { captured, ...result } = await invokePlugin(
          { program: namespace, command: name, words, cwd: workspace, io: { output: { kind: "capture" } } },
          context,
        );
        const { handoffs } = await core.handoffs.list({ session: result.correlationId });
        return {
          ...result,
          ...{
            stdout: captured?.stdout.toString() ?? "",
            stderr: captured?.stderr.toString() ?? "",
            handoffs,
          },
          uses: await recordedUses(ledger, result.correlationId),
          requests: server.take(),
          ...{ progress: told.progress.splice(0), logs: told.logs.splice(0) },
        };
      },
    };
  } catch (error) {
    await close();
    throw error;
  }
}

function openTestLedger(home: Home): Promise<Ledger> {
  return openLedger({ database: home.ledger, keyFile: home.ledgerKey, witnessFile: home.ledgerHead });
}

function writeWorkspace(workspace: string, files: Readonly<Record<string, string>>): string {
  // What makes it a workspace of its own, whatever lies above.
  mkdirSync(join(workspace, ".git"), { recursive: true });
  for (const [path, content] of Object.entries(files)) {
    const target = resolve(workspace, path);
    if (!target.startsWith(`${workspace}${sep}`)) {
      throw new PluginTestingError("TESTING_BAD_CASES", `${JSON.stringify(path)} leaves the workspace`);
    }
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
  }
  return workspace;
}

async function install(
  {
    home,
    config,
    ledger,
    env,
    cwd,
  }: { home: Home; config: Config; ledger: Ledger; env: object; cwd: string },
  { directory, grants }: TestbedOptions,
): Promise<Manifest> {
  const context: LifecycleContext = {
    ...{ home, config, ledger, cwd, invokedBy: "tester", via: "program", argv: [], firstParty: [] },
    isBroadScope: () => false,
    now: () => new Date(),
    env: env as NodeJS.ProcessEnv,
    temporary: home.tmp,
  };
  const acquired = await acquire(context, resolve(directory));
  try {
    const { offers, broken } = acquired.offering;
    const [offer] = offers;
    if (offer === undefined) {
      throw (
        broken[0]?.problem ??
        new PluginTestingError("TESTING_BAD_CASES", `${directory} holds no plugin`, { path: directory })
      );
    }
    const { manifest } = await installOffer(context, acquired, offer);
    const scopes = grants ?? manifest.permissions.map(({ scope }) => scope);
    await trustPlugin(context, { name: manifest.name, scopes, how: "flag", confirm: manifest.name });
    return manifest;
  } finally {
    await acquired.release();
  }
}
