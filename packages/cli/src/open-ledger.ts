import { existsSync } from "node:fs";
import { openLedger, type Ledger, type LedgerOptions } from "@ooo/audit";
import { HomeError, loadConfig, openHome, type Config, type Home } from "@ooo/home";
import type { CommandInput } from "./command.ts";
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

/** Returns the home directory if there is one; makes none. Throws `HomeError` for one that cannot be used. */
export async function findHome(input: Pick<CommandInput, "env">): Promise<Home | undefined> {
  try {
    return await openHome({ env: input.env, create: false });
  } catch (error) {
    if (error instanceof HomeError && error.code === "HOME_MISSING") return undefined;
    throw error;
  }
}

/** Opens what `list` and `inspect` look at; changes nothing, so that a home that cannot be written can still be read. */
export async function openContextToRead(
  input: Pick<CommandInput, "env">,
): Promise<{ readonly home: Home; readonly config: Config; readonly ledger: Ledger }> {
  const home = await openHome({ env: input.env, create: false });
  const config = await loadConfig(home);
  return { home, config, ledger: await openLedger({ ...ledgerOptions(home, config), mode: "read" }) };
}

/** Returns whether anything was ever installed: without that there may be neither a home nor a ledger to read. */
export async function hasPlugins(input: Pick<CommandInput, "env">): Promise<boolean> {
  const home = await findHome(input);
  return home !== undefined && existsSync(home.lockfile);
}
