import { homedir } from "node:os";
import { fileURLToPath } from "node:url";
import { openLedger, type Ledger } from "@ooo/audit";
import { openCore, type LogEvent, type ProgressEvent } from "@ooo/core";
import { loadConfig, openHome } from "@ooo/home";
import { openScopeCatalog, type ConfirmationQuestion, type InvocationContext } from "@ooo/firewall";
import { RESERVED_NAMES } from "@ooo/lifecycle";
import { runOutside } from "@ooo/sandbox";
import { escapeText } from "./escape-text.ts";
import { userName, viaOf } from "./open-context.ts";
import { ledgerOptions } from "./open-ledger.ts";
import type { CommandInput } from "./command.ts";
import { confirm, confirmByName } from "./prompt/ask.ts";
import { quoteText } from "./quote-text.ts";
import { VERSION } from "./version.ts";

/** Who asks, and how a person can be asked. */
export type Asker = Pick<CommandInput, "env" | "hasTerminal" | "openTerminal"> & {
  /** Takes what a plugin says of its progress, and its log; their texts are the plugin's. */
  readonly onProgress?: (event: ProgressEvent) => void;
  readonly onLog?: (event: LogEvent) => void;
};

/** Opens everything that an invocation, or its explanation, needs. Throws the error of whatever cannot be opened. */
export async function openInvocationContext(asker: Asker, noInput: boolean): Promise<InvocationContext> {
  const { env } = asker;
  // Who mistypes a word gets no home directory for it.
  const home = await openHome({ env, create: false });
  const config = await loadConfig(home);
  // One ledger for the invocation and for what its plugin records.
  let opening: Promise<Ledger> | undefined;
  const openLedgerOnce = (): Promise<Ledger> => (opening ??= openLedger(ledgerOptions(home, config)));
  const hasTerminal = (): boolean => !noInput && asker.hasTerminal();
  return {
    home,
    config,
    scopes: openScopeCatalog(config.scopes),
    openLedger: openLedgerOnce,
    providers: openCore({
      home,
      ledger: openLedgerOnce,
      ...(asker.onProgress === undefined ? {} : { onProgress: asker.onProgress }),
      ...(asker.onLog === undefined ? {} : { onLog: asker.onLog }),
    }).providers,
    builtins: RESERVED_NAMES,
    firstParty: [],
    confirm: (question) => (noInput ? Promise.resolve("not-asked") : askPerson(asker, question)),
    runOutside,
    now: Date.now,
    version: VERSION,
    user: { name: userName(), home: homedir() },
    via: viaOf({ env, hasTerminal }),
    env,
    node: process.execPath,
    ownCode: [fileURLToPath(new URL("..", import.meta.url))],
  };
}

async function askPerson(
  asker: Asker,
  { plugin, command, words, remembered, typeName }: ConfirmationQuestion,
): Promise<"yes" | "declined" | "not-asked"> {
  const terminal = asker.openTerminal();
  if (terminal === undefined) return "not-asked";
  try {
    terminal.write(
      `${plugin}: ${command.namespace} ${command.name} is ${command.risk}. ${quoteText(command.summary)}\n`,
    );
    if (words.length > 0) terminal.write(`  with  ${words.map((word) => escapeText(word)).join(" ")}\n`);
    if (remembered !== undefined) {
      terminal.write(
        `  on    ${quoteText(remembered.value)}, which it remembers as ${quoteText(remembered.key)}\n`,
      );
    }
    const isYes = typeName
      ? await confirmByName(terminal, "It can do lasting harm.", plugin)
      : await confirm(terminal, "run it?");
    return isYes ? "yes" : "declined";
  } finally {
    terminal.close();
  }
}
