import { mkdtempSync, realpathSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openLedger, type AuditEvent } from "@ooo/audit";
import { loadConfig, openHome } from "@ooo/home";
import { LifecycleError, type LifecycleContext } from "@ooo/lifecycle";
import { removeArtifactTree } from "@ooo/trust-store";
import { onTestFinished } from "vitest";

/** Returns a directory that is gone after the test, by its real path. */
export function aDirectory(): string {
  const path = realpathSync(mkdtempSync(join(tmpdir(), "ooo-lifecycle-")));
  onTestFinished(() => removeArtifactTree(path));
  return path;
}

/** Returns a context on the home below a directory; made if it is missing. */
export async function openContext(
  directory: string,
  difference: Partial<LifecycleContext> = {},
): Promise<LifecycleContext> {
  const home = await openHome({ env: { OUROBOROS_HOME: join(directory, "home") } });
  const config = await loadConfig(home);
  const { ledger: database, ledgerKey: keyFile, ledgerHead: witnessFile } = home;
  const ledger = await openLedger({ database, keyFile, witnessFile });
  return {
    home,
    config,
    ledger,
    invokedBy: "ada",
    via: "program",
    argv: [],
    firstParty: [],
    isBroadScope: (scope) => scope.startsWith("network:"),
    now: () => new Date(),
    env: { PATH: process.env.PATH },
    cwd: directory,
    temporary: home.tmp,
    ...difference,
  };
}

/** Returns a context on a new home that is gone after the test. */
export async function aContext(difference: Partial<LifecycleContext> = {}): Promise<LifecycleContext> {
  const context = await openContext(aDirectory(), difference);
  onTestFinished(() => context.ledger.close());
  return context;
}

/** Returns a context on the same home as another user of it would have it, later. */
export async function reopen(
  context: LifecycleContext,
  difference: Partial<LifecycleContext> = {},
): Promise<LifecycleContext> {
  const again = await openContext(join(context.home.root, ".."), difference);
  onTestFinished(() => again.ledger.close());
  return again;
}

/** Returns every event of a plugin, oldest first. */
export async function eventsOf({ ledger }: LifecycleContext, plugin: string): Promise<AuditEvent[]> {
  const { records } = await ledger.query({ plugin, limit: 1000 });
  return records.map(({ event }) => event as AuditEvent).reverse();
}

/** Returns what a promise rejects with, which must be a `LifecycleError`. */
export async function refusal(work: Promise<unknown>): Promise<LifecycleError> {
  const thrown: unknown = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (thrown instanceof LifecycleError) return thrown;
  throw new Error("expected a LifecycleError", { cause: thrown });
}
