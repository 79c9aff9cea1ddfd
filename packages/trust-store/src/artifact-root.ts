import { realpathSync } from "node:fs";
import { fileFault } from "./file-fault.ts";

/**
 * Returns the real path of an artifact's directory: as the system's text, and with one character per byte.
 * Throws `TrustStoreError` if there is none.
 */
export function artifactRoot(dir: string): { text: string; bytes: string } {
  try {
    const bytes = realpathSync.native(dir, "buffer");
    return { text: bytes.toString("utf8"), bytes: bytes.toString("latin1") };
  } catch (cause) {
    throw fileFault(cause, "");
  }
}
