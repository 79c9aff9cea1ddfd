import type { Checkpoint } from "./checkpoint.ts";
import { LedgerError } from "./error.ts";

/**
 * Returns the one line to keep outside this machine: `ledger <origin> <size> <root in hex>`. Whoever holds it can tell
 * later whether the ledger still starts with the same events, without trusting this machine or its key.
 */
export function formatReceipt({ origin, size, root }: Checkpoint): string {
  return `ledger ${origin} ${size} ${Buffer.from(root).toString("hex")}`;
}

/** Returns what a receipt states. Throws `LedgerError` for anything that `formatReceipt` does not print. */
export function parseReceipt(line: string): Checkpoint {
  const match = /^ledger (\S+) (0|[1-9][0-9]{0,15}) ([0-9a-f]{64})$/.exec(line);
  const [, origin, size, root] = match ?? [];
  if (origin === undefined || root === undefined || !Number.isSafeInteger(Number(size))) {
    throw new LedgerError(
      "LEDGER_RECEIPT_INVALID",
      "not a receipt of the form ledger <origin> <size> <root>",
    );
  }
  return { origin, size: Number(size), root: Buffer.from(root, "hex") };
}
