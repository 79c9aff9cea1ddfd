/** The signed note of C2SP (https://c2sp.org/signed-note), with Ed25519 signatures and exactly one signature. */
import { createPublicKey, sign, verify, type KeyObject } from "node:crypto";
import { LedgerError } from "./error.ts";
import { sha256 } from "./merkle.ts";

const ED25519 = 0x01;

/** A public key as notes name it. */
export type VerifierKey = {
  /** Key name, equal to the origin of the checkpoints that it signs. */
  readonly name: string;
  /** First four bytes of SHA-256(name || 0x0A || 0x01 || key). */
  readonly id: Uint8Array;
  /** The 32 bytes of the Ed25519 public key. */
  readonly bytes: Uint8Array;
};

/** Returns the verifier key of a public key. Throws `LedgerError` if a note cannot carry the name. */
export function verifierKey(name: string, bytes: Uint8Array): VerifierKey {
  if (!/^[^\s+]+$/u.test(name) || bytes.length !== 32) refuse(`${JSON.stringify(name)} is not a key name`);
  const id = sha256(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(ED25519), bytes])).subarray(0, 4);
  return { name, id, bytes };
}

/** Returns the text form `<name>+<id>+<base64>` of a key. */
export function formatVerifierKey(key: VerifierKey): string {
  const encoded = Buffer.concat([Buffer.of(ED25519), key.bytes]).toString("base64");
  return `${key.name}+${Buffer.from(key.id).toString("hex")}+${encoded}`;
}

/** Returns the key of a text form. Throws `LedgerError` for anything that `formatVerifierKey` does not print. */
export function parseVerifierKey(text: string): VerifierKey {
  const match = /^([^\s+]+)\+[0-9a-f]{8}\+([A-Za-z0-9+/]{44})$/u.exec(text);
  const bytes = Buffer.from(match?.[2] ?? "", "base64").subarray(1);
  if (match?.[1] === undefined || bytes.length !== 32) return refuse("not an Ed25519 verifier key");
  const key = verifierKey(match[1], bytes);
  return formatVerifierKey(key) === text ? key : refuse("verifier key does not match its own id");
}

/** Returns the note of a text, which ends in a newline. */
export function signNote(text: string, key: VerifierKey, privateKey: KeyObject): string {
  const signature = sign(null, Buffer.from(text), privateKey);
  return `${text}\n— ${key.name} ${Buffer.concat([key.id, signature]).toString("base64")}\n`;
}

/**
 * Returns the signed text of a note. Throws `LedgerError` (`LEDGER_NOTE_INVALID`) unless it has exactly one signature,
 * by this key, over exactly this text, in the one encoding that is printed.
 */
export function openNote(note: string, key: VerifierKey): string {
  const { text, signature } = splitNote(note, key);
  // As a JWK (RFC 8037), whose bytes OpenSSL takes as they are: its first DER of a process costs a millisecond.
  const x = Buffer.from(key.bytes).toString("base64url");
  const publicKey = createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" });
  if (!verify(null, Buffer.from(text), publicKey, signature)) refuse("the signature does not fit the note");
  return text;
}

/** Returns text and signature of a note without checking the signature. Throws `LedgerError` for any other form. */
export function splitNote(
  note: string,
  key: Pick<VerifierKey, "name" | "id">,
): { text: string; signature: Uint8Array } {
  // Parse strictly, print, compare: one accepted encoding per note.
  const at = note.lastIndexOf("\n\n— ");
  const text = note.slice(0, at + 1);
  const line = /^— (\S+) ([A-Za-z0-9+/]+={0,2})\n$/u.exec(note.slice(at + 2));
  const blob = Buffer.from(line?.[2] ?? "", "base64");
  if (at < 1 || line === null || blob.length !== 68 || blob.toString("base64") !== line[2]) {
    return refuse("not a signed note with one Ed25519 signature");
  }
  if (text.includes("\n\n") || !text.isWellFormed() || hasControl(text)) refuse("not the text of a note");
  if (line[1] !== key.name || Buffer.compare(blob.subarray(0, 4), key.id) !== 0) {
    throw new LedgerError("LEDGER_FOREIGN", "the note is signed by another ledger's key", {
      expected: key.name,
      got: line[1],
    });
  }
  return { text, signature: blob.subarray(4) };
}

const hasControl = (text: string): boolean => /[\0-\x09\x0b-\x1f]/.test(text);

function refuse(message: string): never {
  throw new LedgerError("LEDGER_NOTE_INVALID", message);
}
