import { existsSync } from "node:fs";
import { userInfo } from "node:os";
import { openLedger, type Ledger, type LedgerOptions } from "@ooo/audit";
import { openScopeCatalog } from "@ooo/firewall";
import { HomeError, loadConfig, openHome, type Config, type Home } from "@ooo/home";
import { disableCollisions, type LifecycleContext, type Via } from "@ooo/lifecycle";
import type { CommandInput } from "./command.ts";
import { isCi } from "./prompt/terminal.ts";
import { VERSION } from "./version.ts";

/** Returns how the ledger of a home is opened. */
export function ledgerOptions(home: Home, config: Config): LedgerOptions {
  return {
    database: home.ledger,
    keyFile: home.ledgerKey,
    witnessFile: home.ledgerHead,
    pin: config.audit.pin,
    version: VERSION,
  };
}

/** Opens the ledger to read it; changes nothing. Throws `HomeError` or `LedgerError`. */
export async function openLedgerToRead(input: Pick<CommandInput, "env">): Promise<Ledger> {
  const home = await openHome({ env: input.env, create: false });
  return await openLedger({ ...ledgerOptions(home, await loadConfig(home)), mode: "read" });
}

/** Opens what `list` and `inspect` look at; changes nothing, so that a home that cannot be written can still be read. */
export async function openContextToRead(
  input: Pick<CommandInput, "env">,
): Promise<Pick<LifecycleContext, "home" | "ledger">> {
  const home = await openHome({ env: input.env, create: false });
  return { home, ledger: await openLedger({ ...ledgerOptions(home, await loadConfig(home)), mode: "read" }) };
}

/** Returns whether anything was ever installed: without that there may be neither a home nor a ledger to read. */
export async function hasPlugins(input: Pick<CommandInput, "env">): Promise<boolean> {
  try {
    return existsSync((await openHome({ env: input.env, create: false })).lockfile);
  } catch (error) {
    if (error instanceof HomeError && error.code === "HOME_MISSING") return false;
    throw error;
  }
}

/** Opens everything that a lifecycle verb works on. Throws the error of whatever cannot be opened. */
export async function openContext(input: CommandInput): Promise<LifecycleContext> {
  const home = await openHome({ env: input.env });
  const config = await loadConfig(home);
  const ledger = await openLedger(ledgerOptions(home, config));
  const scopes = openScopeCatalog(config.scopes);
  const context: LifecycleContext = {
    home,
    config,
    ledger,
    invokedBy: userName(),
    via: viaOf(input),
    argv: input.argv,
    firstParty: [],
    isBroadScope: (scope) => scopes.get(scope)?.definition.broad === true,
    now: () => new Date(),
    env: input.env,
    cwd: input.cwd,
    temporary: home.tmp,
  };
  await disableCollisions(context); // NAM-03
  return context;
}

/** How this call reached us (AUD-11). */
export function viaOf(input: Pick<CommandInput, "env" | "hasTerminal">): Via {
  if (isCi(input.env)) return "ci";
  return input.hasTerminal() ? "terminal" : "program";
}

/** Returns the caller's user name, for the record. */
export function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.() ?? "unknown")}`; // a user without a line in /etc/passwd
  }
}
