import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Writes a small plugin and returns its directory; `difference` replaces fields of its manifest. */
export function aPlugin(
  directory: string,
  difference: Readonly<Record<string, unknown>> = {},
  script = "echo hello\n",
): string {
  mkdirSync(directory, { recursive: true });
  const manifest = {
    schema_version: "0.1",
    name: "notes",
    version: "1.0.0",
    source: { type: "local_path", path: "." },
    commands: [
      { namespace: "note", name: "list", summary: "Lists notes", usage: "ooo note list", risk: "read_only" },
    ],
    capabilities: [],
    permissions: [{ scope: "filesystem:read", risk: "read_only", required: true }],
    entrypoint: { type: "command", command: "sh main.sh" },
    ...difference,
  };
  writeFileSync(join(directory, "ouroboros.plugin.json"), JSON.stringify(manifest, null, 2));
  writeFileSync(join(directory, "main.sh"), script);
  return directory;
}
