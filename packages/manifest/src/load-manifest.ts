import { hash } from "node:crypto";
import { join } from "node:path";
import type { Manifest } from "./manifest.ts";
import { parseManifest } from "./parse-manifest.ts";
import { parseDocument, readDocument } from "./read-document.ts";

/** The file that makes a directory a plugin. */
export const MANIFEST_FILE = "ouroboros.plugin.json";

/** A manifest together with the digest of the bytes that it was read from. */
export type LoadedManifest = {
  readonly manifest: Manifest;
  /** `sha256:` and hex, over the file's bytes. */
  readonly digest: string;
};

/** Returns the manifest of a plugin's directory. Runs nothing; throws only `ManifestError` (MAN-11). */
export function loadManifest(directory: string): LoadedManifest {
  const path = join(directory, MANIFEST_FILE);
  const bytes = readDocument(path, "MANIFEST");
  const manifest = parseManifest(parseDocument(bytes, "MANIFEST", path), { path });
  return { manifest, digest: `sha256:${hash("sha256", bytes, "hex")}` };
}
