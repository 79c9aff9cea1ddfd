import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { openLedger, type Ledger } from "@ooo/audit";
import { openCore, type Core, type LogEvent, type ProgressEvent } from "@ooo/core";
import { openScopeCatalog, type InvocationContext } from "@ooo/firewall";
import { loadConfig, openHome, type Config, type Home } from "@ooo/home";
import { acquire, installOffer, RESERVED_NAMES, trustPlugin, type LifecycleContext } from "@ooo/lifecycle";
import type { Manifest } from "@ooo/manifest";
import { runOutside } from "@ooo/sandbox";
import { removeArtifactTree } from "@ooo/trust-store";
import { PluginTestingError } from "../error.ts";

/** What a throwaway home is made with. */
export type ThrowawayHomeOptions = {
  /** Text of its `config.toml`. */
  readonly config?: string;
  /** Variables of the host's environment beside `PATH`, `LANG` and a home directory of its own. */
  readonly env?: Readonly<Record<string, string>>;
  /** Who is on record for what happens in it; its directory is named after it. */
  readonly invokedBy: string;
  readonly onProgress?: (event: ProgressEvent) => void;
  readonly onLog?: (event: LogEvent) => void;
};

/** A home of its own for one plugin: nothing of it is the user's, and all of it goes. */
export type ThrowawayHome = {
  /** A private directory around it. */
  readonly root: string;
  readonly home: Home;
  readonly config: Config;
  readonly ledger: Ledger;
  readonly core: Core;
  /** Everything that a lifecycle verb needs. */
  readonly lifecycle: LifecycleContext;
  /** Everything that an invocation needs. */
  readonly context: InvocationContext;
  /** Installs the plugin in a directory as it is now, and grants it these scopes; by default all that it declares. */
  install(directory: string, grants?: readonly string[]): Promise<Manifest>;
  close(): Promise<void>;
};

/** Makes a home that goes when it is closed. If it cannot be made, nothing is left. */
export async function openThrowawayHome(options: ThrowawayHomeOptions): Promise<ThrowawayHome> {
  const { invokedBy, onProgress, onLog } = options;
  const root = realpathSync(mkdtempSync(join(tmpdir(), `ooo-${invokedBy}-`)));
  const open: { ledger?: Ledger; core?: Core; home?: Home } = {};
  const close = async (): Promise<void> => {
    await open.core?.close();
    await open.ledger?.close();
    // What is in the store is read-only.
    if (open.home !== undefined) removeArtifactTree(open.home.store);
    rmSync(root, { recursive: true, force: true });
  };
  try {
    const user = join(root, "user");
    mkdirSync(user);
    // What `git:write` tells a plugin of the user.
    writeFileSync(join(user, ".gitconfig"), "[user]\n\tname = Tester\n\temail = tester@example.invalid\n");
    const env = { PATH: process.env.PATH ?? "", LANG: "C.UTF-8", ...options.env, HOME: user };
    const home = (open.home = await openHome({ env: { HOME: user } }));
    if (options.config !== undefined) writeFileSync(home.config, options.config, { mode: 0o600 });
    const config = await loadConfig(home);
    const ledger = (open.ledger = await openLedger({
      database: home.ledger,
      keyFile: home.ledgerKey,
      witnessFile: home.ledgerHead,
    }));
    const core = (open.core = openCore({
      home,
      ledger: () => Promise.resolve(ledger),
      ...(onProgress && { onProgress }),
      ...(onLog && { onLog }),
    }));
    const lifecycle: LifecycleContext = {
      ...{ home, config, ledger, env, invokedBy, via: "program", argv: [], firstParty: [], cwd: root },
      isBroadScope: () => false,
      now: () => new Date(),
      temporary: home.tmp,
    };
    const context: InvocationContext = {
      ...{ home, config, env, runOutside, builtins: RESERVED_NAMES, firstParty: [], now: Date.now },
      ...{ version: "0.0.0", via: "program", node: process.execPath },
      ownCode: [resolve(import.meta.dirname, "..")],
      scopes: openScopeCatalog(config.scopes),
      openLedger: () => Promise.resolve(ledger),
      providers: core.providers,
      // Whoever runs a plugin this way has said yes.
      confirm: () => Promise.resolve("yes"),
      user: { name: invokedBy, home: user },
    };
    return {
      ...{ root, home, config, ledger, core, lifecycle, context, close },
      install: (directory, grants) => install(lifecycle, directory, grants),
    };
  } catch (error) {
    await close();
    throw error;
  }
}

async function install(
  context: LifecycleContext,
  directory: string,
  grants: readonly string[] | undefined,
): Promise<Manifest> {
  const acquired = await acquire(context, resolve(directory));
  try {
    const { offers, broken } = acquired.offering;
    const [offer] = offers;
    if (offer === undefined) {
      const message = `${directory} holds no plugin`;
      throw broken[0]?.problem ?? new PluginTestingError("TESTING_NO_PLUGIN", message, { path: directory });
    }
    const { manifest } = await installOffer(context, acquired, offer);
    const { name, permissions } = manifest;
    const scopes = grants ?? permissions.map(({ scope }) => scope);
    // The author stands for the person at a terminal, who may also trust a plugin without any of its scopes.
    await trustPlugin(context, { name, scopes, how: "terminal", confirm: name });
    return manifest;
  } finally {
    await acquired.release();
  }
}
