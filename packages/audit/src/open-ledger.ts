import { existsSync } from "node:fs";
import { LedgerError } from "./error.ts";
import { Ledger } from "./ledger.ts";
import type { LedgerFiles } from "./ledger-files.ts";
import { parseVerifierKey, formatVerifierKey } from "./note.ts";
import { openStorage } from "./open-storage.ts";
import { loadSigningKey, pendingKeyPath, promotePendingKey, type SigningKey } from "./signing-key.ts";
import { describeWriter } from "./writer.ts";

/** How to open a ledger. */
export type LedgerOptions = LedgerFiles & {
  /** `write` (default) needs the key; `read` never changes anything. */
  readonly mode?: "read" | "write";
  /** Verifier key that the user pinned. With it, a missing ledger is an error and another one too. */
  readonly pin?: string | undefined;
  /** Version of the program, for the record. */
  readonly version?: string;
  /** Milliseconds since 1970. */
  readonly now?: () => number;
};

/** Opens a ledger; makes it, in mode `write`, if it never existed. Throws `LedgerError`. */
export async function openLedger(options: LedgerOptions): Promise<Ledger> {
  const { database, keyFile, witnessFile, mode = "write", pin } = options;
  const files = { database, keyFile, witnessFile };
  const { storage, created } = await openStorage(files, mode, mode === "write" && pin === undefined);
  try {
    const vkey = await storage.verifierKey();
    if (pin !== undefined && pin !== vkey) throw foreign("is not the pinned one", pin, vkey);
    const key = parseVerifierKey(vkey);
    if (mode === "read") return new Ledger({ storage, key, appender: undefined, files, created });
    // Who only reads does not wait for what writing needs.
    const { Appender } = await import("./appender.ts");
    const signingKey = openKey(keyFile, vkey);
    const writer = describeWriter(key.name, options.version ?? "");
    const appender = new Appender(storage, signingKey, {
      witnessFile,
      writer,
      now: options.now ?? Date.now,
    });
    return new Ledger({ storage, key, appender, files, created });
  } catch (error) {
    await storage.close();
    throw error;
  }
}

function openKey(path: string, vkey: string): SigningKey {
  let key = loadSigningKey(path);
  // A creation that was killed between the commit and this step left the key beside its place.
  if (key === undefined && existsSync(pendingKeyPath(path))) {
    const pending = loadSigningKey(pendingKeyPath(path));
    if (pending !== undefined && formatVerifierKey(pending.verifier) === vkey) promotePendingKey(path);
    key = loadSigningKey(path);
  }
  if (key === undefined) {
    throw new LedgerError("LEDGER_KEY_MISSING", `the ledger's key ${path} is gone`, {
      path,
      hint: "restore it from a backup, or: ooo audit repair --new-ledger",
    });
  }
  const own = formatVerifierKey(key.verifier);
  if (own !== vkey) throw foreign(`does not belong to the key ${path}`, own, vkey);
  return key;
}

function foreign(what: string, expected: string, got: string): LedgerError {
  return new LedgerError("LEDGER_FOREIGN", `the ledger ${what}`, { expected, got });
}
