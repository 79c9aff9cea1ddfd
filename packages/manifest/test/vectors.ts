import { globSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(import.meta.dirname, "../../../vectors");

/** What a refused document must be refused with. */
export type Expected = { readonly code: string; readonly pointer: string };

/** A document as a value (`input`), as exact `text`, as `base64` bytes, or as `parts` that repeat. */
export type DocumentVector = {
  readonly file: string;
  readonly description: string;
  readonly ids: readonly string[];
  readonly input?: unknown;
  readonly text?: string;
  readonly base64?: string;
  readonly parts?: readonly { readonly text: string; readonly times: number }[];
};

/** Returns every vector of a topic, sorted by file; at least one, so that a moved directory fails. */
export function readVectors(topic: string): (object & { readonly file: string })[] {
  const files = globSync(`${topic}/*.json`, { cwd: root }).sort();
  if (files.length === 0) throw new Error(`no vectors in ${topic}`);
  return files.map((file) => ({ ...(readVector(file) as object), file: basename(file, ".json") }));
}

/** Returns one vector file, of whatever shape its topic has. */
export function readVector(file: string): unknown {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}

/** Returns the bytes that a document vector stands for. */
export function bytesOf({ input, text, base64, parts }: DocumentVector): Uint8Array {
  if (base64 !== undefined) return Buffer.from(base64, "base64");
  if (parts !== undefined) return Buffer.from(parts.map((part) => part.text.repeat(part.times)).join(""));
  return Buffer.from(text ?? JSON.stringify(input));
}

/** Returns the value at a JSON pointer. */
export function valueAt(document: unknown, pointer: string): unknown {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce((value, key) => (value as Record<string, unknown>)[key], document);
}
