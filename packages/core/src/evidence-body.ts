import { hash } from "node:crypto";
import { promises } from "node:fs";
import { readFileIfPresent, writeFileAtomic, type Home } from "@ooo/home";
import type { JsonObject } from "@ooo/protocol";
import { parseStrictJson } from "@ooo/strict-json";
import { CoreError } from "./error.ts";
import { CORE_LIMITS } from "./limits.ts";

/** Returns `sha256:` and the hex hash of a body. */
export function bodyDigest(body: string | Uint8Array): string {
  return `sha256:${hash("sha256", body, "hex")}`;
}

/** Writes a body under its hash and returns when that is durable. Throws `CORE_EVIDENCE_UNUSABLE`. */
export async function storeBody(home: Home, sha256: string, body: string): Promise<void> {
  const path = bodyPath(home, sha256);
  try {
    await promises.mkdir(home.evidence, { recursive: true, mode: 0o700 });
    await writeFileAtomic(path, body, { mode: 0o400 });
  } catch (cause) {
    throw new CoreError("CORE_EVIDENCE_UNUSABLE", `cannot write ${path}`, {
      path,
      hint: "ooo doctor",
      cause,
    });
  }
}

/**
 * Returns the data of a record: from the body in its event, or from the file of its hash. Throws `CORE_EVIDENCE_BROKEN`
 * if the file is missing or anything but what was recorded.
 */
export async function loadBody(home: Home, sha256: string, inline: string | undefined): Promise<JsonObject> {
  const path = bodyPath(home, sha256);
  const bytes = inline === undefined ? await readBody(path) : Buffer.from(inline);
  if (bytes === undefined) throw broken(path, "is missing");
  if (bodyDigest(bytes) !== sha256) throw broken(path, "is not what was recorded");
  // What has this hash was written by `putOnRecord`: an object.
  return parseStrictJson(bytes, { maxBytes: CORE_LIMITS.maxRecordBytes, maxDepth: 64 }) as JsonObject;
}

async function readBody(path: string): Promise<Buffer | undefined> {
  try {
    return await readFileIfPresent(path, { maxBytes: CORE_LIMITS.maxRecordBytes });
  } catch (cause) {
    throw broken(path, "cannot be read", cause);
  }
}

function bodyPath(home: Home, sha256: string): string {
  return home.evidenceBody(sha256.replace(/^sha256:/, ""));
}

function broken(path: string, what: string, cause?: unknown): CoreError {
  return new CoreError("CORE_EVIDENCE_BROKEN", `the body ${path} of a record ${what}`, {
    path,
    hint: "restore it from a backup",
    cause,
  });
}
