import { join } from "node:path";
import type { Manifest } from "./manifest.ts";
import { parseManifest } from "./parse-manifest.ts";
import { parseDocument, readDocument } from "./read-document.ts";

/** The file that makes a directory a plugin. */
export const MANIFEST_FILE = "ouroboros.plugin.json";

/** A manifest together with the digest of the bytes that it was read from. */
export type LoadedManifest = {
  readonly manifest: Manifest;
  /** `sha256:` and hex, over exactly the bytes that were parsed; computed when it is asked for. */
  readonly digest: string;
};

/** Returns the manifest of a plugin's directory. Runs nothing; throws only `ManifestError` (MAN-11). */
export function loadManifest(directory: string): LoadedManifest {
  const path = join(directory, MANIFEST_FILE);
  const bytes = readDocument(path, "MANIFEST");
  const manifest = parseManifest(parseDocument(bytes, "MANIFEST", path), { path });
  return {
    manifest,
    get digest() {
      return digestOf(bytes);
    },
  };
}

function digestOf(bytes: Uint8Array): string {
  // Loading node:crypto costs as much as all else that is imported here: only who asks for a digest pays it.
  return `sha256:${process.getBuiltinModule("node:crypto").hash("sha256", bytes, "hex")}`;
}
