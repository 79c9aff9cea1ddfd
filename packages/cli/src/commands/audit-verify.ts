import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { LedgerError, parseReceipt, type Checkpoint } from "@ooo/audit";
import { CliError } from "../cli-error.ts";
import type { Command, CommandInput } from "../command.ts";
import { escapeText } from "../escape-text.ts";
import { ExitCode } from "../exit-codes.ts";
import { keepHeapSmall } from "../keep-heap-small.ts";
import { openLedgerToRead } from "../open-ledger.ts";
import { textOption } from "../options.ts";

/** `ooo audit verify` (AUD-07). */
export const command: Command = {
  arguments: [],
  options: {
    strict: { type: "boolean", summary: "Also check every event against its schema, and its canonical form" },
    receipt: { type: "string", value: "file", summary: "Receipts that were kept elsewhere, one per line" },
  },
  async run(input) {
    const ledger = await openLedgerToRead(input);
    const receipts = await readReceipts(input);
    keepHeapSmall();
    input.progress.show("verifying");
    const result = await ledger.verify({
      strict: input.options.strict === true,
      workers: availableParallelism(),
      receipts,
    });
    const { ok, origin, size, problems, receipt } = result;
    return {
      document: { ok, origin, size, problems, receipt: receipt ?? null },
      lines: [
        ok
          ? `${size} events verified, nothing was changed`
          : `${size} events, and they are not what was recorded`,
        ...problems.map(({ code, message }) => `  ${code}  ${escapeText(message)}`),
        ...(ok && receipt !== undefined ? [`receipt  ${receipt}`] : []),
        ...(ok ? [] : ["hint: ooo audit repair --help lists the ways to go on"]),
      ],
      exitCode: ok ? ExitCode.success : ExitCode.fault,
    };
  },
};

async function readReceipts(input: CommandInput): Promise<Checkpoint[]> {
  const file = textOption(input.options.receipt);
  if (file === undefined) return [];
  const path = resolve(input.cwd, file);
  try {
    const lines = (await readFile(path, "utf8")).split("\n").filter((line) => line.trim() !== "");
    return lines.map((line) => parseReceipt(line.trim()));
  } catch (cause) {
    if (cause instanceof Error && "syscall" in cause) {
      throw new CliError("CLI_FILE_UNREADABLE", `cannot read ${path}`, { cause });
    }
    if (!(cause instanceof LedgerError)) throw cause;
    throw new CliError("CLI_OPTION_VALUE", `${path} holds no receipts: ${cause.message}`, {
      hint: "ooo audit verify prints one, to be kept elsewhere",
      cause,
    });
  }
}
