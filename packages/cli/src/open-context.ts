import { userInfo } from "node:os";
import { openLedger, type Ledger } from "@ooo/audit";
import { loadConfig, openHome, type Config, type Home } from "@ooo/home";
import type { LifecycleContext, Via } from "@ooo/lifecycle";
import type { CommandInput } from "./command.ts";
import { isCi } from "./prompt/terminal.ts";
import { VERSION } from "./version.ts";

/** Opens the ledger of a home, in mode `write` making it on first use. Throws `LedgerError`. */
function openHomeLedger(home: Home, config: Config, mode: "read" | "write"): Promise<Ledger> {
  return openLedger({
    database: home.ledger,
    keyFile: home.ledgerKey,
    witnessFile: home.ledgerHead,
    pin: config.audit.pin,
    version: VERSION,
    mode,
  });
}

/** Opens the ledger to read it; changes nothing. Throws `HomeError` or `LedgerError`. */
export async function openLedgerToRead(input: Pick<CommandInput, "env">): Promise<Ledger> {
  const home = await openHome({ env: input.env, create: false });
  return await openHomeLedger(home, await loadConfig(home), "read");
}

/** Opens everything that a lifecycle verb works on. Throws the error of whatever cannot be opened. */
export async function openContext(input: CommandInput): Promise<LifecycleContext> {
  const home = await openHome({ env: input.env });
  const config = await loadConfig(home);
  const ledger = await openHomeLedger(home, config, "write");
  return {
    home,
    config,
    ledger,
    invokedBy: userName(),
    via: viaOf(input),
    argv: input.argv,
    firstParty: [],
    isBroadScope: () => false,
    now: () => new Date(),
    env: input.env,
    cwd: input.cwd,
    temporary: home.tmp,
  };
}

/** How this call reached us (AUD-11). */
function viaOf(input: Pick<CommandInput, "env" | "hasTerminal">): Via {
  if (isCi(input.env)) return "ci";
  return input.hasTerminal() ? "terminal" : "program";
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return `uid ${String(process.getuid?.() ?? "unknown")}`; // a user without a line in /etc/passwd
  }
}
