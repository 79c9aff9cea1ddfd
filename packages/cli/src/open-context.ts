import { userInfo } from "node:os";
import { openLedger } from "@ooo/audit";
import { openScopeCatalog } from "@ooo/firewall";
import { loadConfig, openHome, type Config } from "@ooo/home";
import {
  disableCollisions,
  type CopyProgress,
  type FetchProgress,
  type LifecycleContext,
  type Via,
} from "@ooo/lifecycle";
import type { CommandInput } from "./command.ts";
import { cancelOnInterrupt } from "./interrupt.ts";
import { ledgerOptions, openContextToRead } from "./open-ledger.ts";
import { isCi } from "./prompt/terminal.ts";

/** Opens everything that a lifecycle verb works on. Throws the error of whatever cannot be opened. */
export async function openContext(input: CommandInput): Promise<LifecycleContext> {
  const home = await openHome({ env: input.env });
  const config = await loadConfig(home);
  const ledger = await openLedger(ledgerOptions(home, config));
  const context = { ...describeCaller(input, config), home, ledger, temporary: home.tmp };
  await disableCollisions(context); // NAM-03
  return context;
}

/** Opens what deciding about an installed plugin needs; changes nothing. */
export async function openContextToDecide(input: CommandInput): Promise<Omit<LifecycleContext, "temporary">> {
  const { home, config, ledger } = await openContextToRead(input);
  return { ...describeCaller(input, config), home, ledger };
}

/** Returns who asks for a verb, from where, and how progress is shown. */
export function describeCaller(
  input: CommandInput,
  config: Config,
): Omit<LifecycleContext, "home" | "ledger" | "temporary"> {
  const scopes = openScopeCatalog(config.scopes);
  return {
    config,
    invokedBy: userName(),
    via: viaOf(input),
    argv: input.argv,
    firstParty: [],
    isBroadScope: (scope) => scopes.get(scope)?.definition.broad === true,
    now: () => new Date(),
    env: input.env,
    cwd: input.cwd,
    signal: cancelOnInterrupt(),
    onProgress: (step) => input.progress.show(formatStep(step)),
    onCopy: (step) => input.progress.show(formatCopy(step)),
  };
}

/** Returns a step of a fetch in words. */
export function formatStep({ phase, percent, receivedBytes }: FetchProgress): string {
  if (phase === "connecting") return "fetching: connecting";
  const size = receivedBytes === 0 ? "" : `, ${(receivedBytes / 1024 ** 2).toFixed(1)} MiB`;
  return `fetching: ${phase} ${percent} %${size}`;
}

/** Returns a step of an install in words; text of nobody else is in it. */
function formatCopy({ phase, files, bytes, totalBytes }: CopyProgress): string {
  const size = `${(bytes / 1024 ** 2).toFixed(1)} MiB`;
  // Every twentieth file, so that a terminal is not busier than the disk.
  if (totalBytes === undefined) return `${phase}: ${Math.ceil(files / 20) * 20} files, ${size}`;
  return `${phase}: ${Math.floor((100 * bytes) / Math.max(1, totalBytes))} %`;
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
