import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { MANIFEST_FILE } from "@ooo/manifest";
import { aDirectory } from "./a-context.ts";

/** What a test says of a manifest; the rest is the smallest one. */
export type ManifestDifference = Readonly<Record<string, unknown>> & { readonly name?: string };

/** Returns a manifest with the given differences; its namespace follows its name. */
export function aManifest(difference: ManifestDifference = {}): Record<string, unknown> {
  const { name = "sample-plugin" } = difference;
  return {
    schema_version: "0.1",
    name,
    version: "1.0.0",
    source: { type: "local_path", path: "." },
    commands: [aCommand(`${name}-ns`, "inspect")],
    capabilities: [],
    permissions: [],
    entrypoint: { type: "command", command: "node main.js" },
    ...difference,
  };
}

/** Returns a command with the given names. */
export function aCommand(namespace: string, name: string): Record<string, unknown> {
  return { namespace, name, summary: "Look.", usage: `ooo ${namespace} ${name}`, risk: "read_only" };
}

/** Returns a permission, required unless it says otherwise. */
export function aPermission(scope: string, risk = "read_only", required = true): Record<string, unknown> {
  return { scope, risk, required };
}

/** Writes a plugin into a directory, with the files given besides its manifest and entrypoint, and returns the directory. */
export function writePlugin(
  directory: string,
  difference: ManifestDifference = {},
  files: Readonly<Record<string, string>> = {},
): string {
  writeFiles(directory, {
    [MANIFEST_FILE]: `${JSON.stringify(aManifest(difference), null, 2)}\n`,
    "main.js": `console.log(${JSON.stringify(difference.name ?? "sample-plugin")});\n`,
    ...files,
  });
  return directory;
}

/** Returns a directory that holds one plugin and is gone after the test. */
export function aPlugin(
  difference: ManifestDifference = {},
  files: Readonly<Record<string, string>> = {},
): string {
  return writePlugin(join(aDirectory(), difference.name ?? "sample-plugin"), difference, files);
}

/** Writes files below a directory; those that start with `#!` can be executed. */
export function writeFiles(directory: string, files: Readonly<Record<string, string>>): void {
  for (const [path, content] of Object.entries(files)) {
    const target = join(directory, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, content);
    if (content.startsWith("#!")) chmodSync(target, 0o755);
  }
}
