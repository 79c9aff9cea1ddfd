import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { duplexPair } from "node:stream";
import { onTestFinished } from "vitest";
import { openLedger, type Ledger } from "@ooo/audit";
import { openCore, type Core, type CoreOptions, type ProviderScope } from "@ooo/core";
import { openHome, type Home } from "@ooo/home";
import { openConnection, type Call, type PluginConnection } from "@ooo/protocol";

/** Returns a fresh, open home that goes with the test. */
export async function aHome(): Promise<Home> {
  const path = mkdtempSync(join(tmpdir(), "ooo-core-test-"));
  onTestFinished(() => rmSync(path, { recursive: true, force: true }));
  return openHome({ env: { OUROBOROS_HOME: join(path, "home") } });
}

/** Opens the ledger of a home until the test ends. */
export async function aLedger(home: Home): Promise<Ledger> {
  const ledger = await openLedger({
    database: home.ledger,
    keyFile: home.ledgerKey,
    witnessFile: home.ledgerHead,
  });
  onTestFinished(() => ledger.close());
  return ledger;
}

/** A core with its home and its ledger. */
export type ACore = { readonly core: Core; readonly home: Home; readonly ledger: Ledger };

/** Opens a core until the test ends. */
export async function aCore(options: Partial<CoreOptions> = {}): Promise<ACore> {
  const home = options.home ?? (await aHome());
  const ledger = await aLedger(home);
  const core = openCore({ home, ledger: () => Promise.resolve(ledger), ...options });
  onTestFinished(() => core.close());
  return { core, home, ledger };
}

/** Opens the plugin's end of a connection whose other end asks the core: every message meets the protocol's schemas. */
export function connect({ core }: Pick<ACore, "core">, scope: ProviderScope): PluginConnection {
  const [near, far] = duplexPair();
  const handlers = Object.fromEntries(
    Object.entries(core.providers).map(([method, provider]) => {
      const answer = provider as (params: object, scope: ProviderScope, call: Call) => unknown;
      return [method, (params: object, call: Call) => answer(params, scope, call)];
    }),
  );
  const host = openConnection(near, { role: "host", handlers: handlers });
  const plugin = openConnection(far, { role: "plugin" });
  onTestFinished(() => {
    plugin.close();
    host.close();
  });
  return plugin;
}

/** One vector of `vectors/primitives/`. */
export type PrimitiveVector = {
  readonly description: string;
  readonly steps: readonly {
    readonly as?: string;
    readonly method: "state.get";
    readonly params: { readonly key: string };
    readonly result?: unknown;
    readonly error?: string;
  }[];
};

/** Returns every vector of `vectors/primitives/`. */
export function primitiveVectors(): (PrimitiveVector & { readonly file: string })[] {
  const directory = join(import.meta.dirname, "../../../vectors/primitives");
  return readdirSync(directory).map((file) => ({
    file,
    ...(JSON.parse(readFileSync(join(directory, file), "utf8")) as PrimitiveVector),
  }));
}
