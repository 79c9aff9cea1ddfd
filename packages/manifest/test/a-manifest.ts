import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MANIFEST_FILE, ManifestError } from "@ooo/manifest";
import { onTestFinished } from "vitest";

/** Returns the smallest manifest, with the given differences. */
export function aManifest(difference: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    schema_version: "0.1",
    name: "sample-plugin",
    version: "1.2.3",
    source: { type: "local_path", path: "plugins/sample-plugin" },
    commands: [aCommand()],
    capabilities: [],
    permissions: [],
    entrypoint: { type: "command", command: "node main.js" },
    ...difference,
  };
}

/** Returns the smallest command, with the given differences. */
export function aCommand(difference: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  return {
    namespace: "sample",
    name: "inspect",
    summary: "Inspect.",
    usage: "ooo sample inspect",
    risk: "read_only",
    ...difference,
  };
}

/** Returns a directory that is gone after the test; with content, its manifest file holds it. */
export function aDirectory(content?: string | Uint8Array): string {
  const directory = mkdtempSync(join(tmpdir(), "ooo-manifest-"));
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }));
  if (content !== undefined) writeFileSync(join(directory, MANIFEST_FILE), content);
  return directory;
}

/** Returns the ManifestError that an action throws; any other outcome fails the test. */
export function refusalOf(action: () => unknown): ManifestError {
  try {
    action();
  } catch (error) {
    if (error instanceof ManifestError) return error;
    throw new Error("expected a ManifestError", { cause: error });
  }
  throw new Error("expected a ManifestError, nothing was thrown");
}
