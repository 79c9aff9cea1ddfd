import { openScopeCatalog, type ScopeCatalog } from "@ooo/firewall";
import { loadConfig } from "@ooo/home";
import type { CommandInput } from "./command.ts";
import { findHome } from "./open-ledger.ts";

/** Returns the scopes that mean something for this user; without a home, the standard ones. */
export async function openScopes(input: Pick<CommandInput, "env">): Promise<ScopeCatalog> {
  const home = await findHome(input);
  return openScopeCatalog(home === undefined ? undefined : (await loadConfig(home)).scopes);
}
