import { createPrivateKey, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";
import { renameSync, rmSync } from "node:fs";
import { dirname } from "node:path";
import { LedgerError } from "./error.ts";
import { formatVerifierKey, parseVerifierKey, verifierKey, type VerifierKey } from "./note.ts";
import { createPrivateFile, readPrivateFile, syncDirectory } from "./private-file.ts";

/** A ledger's key pair. */
export type SigningKey = { readonly verifier: VerifierKey; readonly privateKey: KeyObject };

const MAGIC = "ooo-ledger-key/1";

/** Returns a new key pair for a new log, and the text of its key file. */
export function generateSigningKey(): { key: SigningKey; text: string } {
  const { publicKey, privateKey } = generateKeyPairSync("ed25519");
  const bytes = publicKey.export({ format: "der", type: "spki" }).subarray(-32);
  const verifier = verifierKey(`ledger/${randomBytes(16).toString("hex")}`, bytes);
  const secret = privateKey.export({ format: "der", type: "pkcs8" }).toString("base64");
  return {
    key: { verifier, privateKey },
    text: `${MAGIC}\n${formatVerifierKey(verifier)}\n${secret}\n`,
  };
}

/** Returns the key of a key file, or undefined if there is none. Throws `LedgerError` if it is broken or exposed. */
export function loadSigningKey(path: string): SigningKey | undefined {
  const file = read(path);
  if (file === undefined) return undefined;
  if (file.isExposed) {
    throw new LedgerError("LEDGER_KEY_EXPOSED", `others may read the ledger's key ${path}`, {
      path,
      hint: `chmod 600 ${path}`,
    });
  }
  const [magic, vkey = "", secret = "", end] = file.text.split("\n");
  try {
    if (magic !== MAGIC || end !== "") throw new Error("not a key file of version 1");
    const privateKey = createPrivateKey({
      key: Buffer.from(secret, "base64"),
      format: "der",
      type: "pkcs8",
    });
    return { verifier: parseVerifierKey(vkey), privateKey };
  } catch (cause) {
    throw new LedgerError("LEDGER_KEY_INVALID", `the ledger's key ${path} is broken`, {
      path,
      hint: "restore it from a backup, or: ooo audit repair --new-ledger",
      cause,
    });
  }
}

function read(path: string): ReturnType<typeof readPrivateFile> {
  try {
    return readPrivateFile(path);
  } catch (cause) {
    throw new LedgerError("LEDGER_KEY_INVALID", `the ledger's key ${path} cannot be read`, { path, cause });
  }
}

/** Where the key of a ledger lies that is not committed yet. */
export const pendingKeyPath = (path: string): string => `${path}.pending`;

/** Writes the key of a ledger that is about to be created. The caller holds the database's lock. */
export function writePendingKey(path: string, text: string): void {
  rmSync(pendingKeyPath(path), { force: true });
  createPrivateFile(pendingKeyPath(path), text);
}

/** Puts the key of a created ledger in its place; two processes may do so at once. */
export function promotePendingKey(path: string): void {
  try {
    renameSync(pendingKeyPath(path), path);
    syncDirectory(dirname(path));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
}
