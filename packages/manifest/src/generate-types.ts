import type { Manifest } from "./manifest.ts";

/**
 * Returns the TypeScript module that tells an author's compiler what a manifest declares: commands with their arguments
 * and scopes, capabilities, permissions, all as literal types. `definePlugin` of `@ooo/plugin-sdk` takes it. The same
 * manifest gives the same text; texts that only people read are left out, so that editing them leaves it as it is.
 */
export function generateTypes(manifest: Manifest): string {
  const { name, commands, capabilities, permissions } = manifest;
  const lines = [
    "// Written by `ooo plugin types` from ouroboros.plugin.json: do not edit.",
    "",
    "export const manifest = {",
    `  name: ${literal(name)},`,
    ...list(
      "commands",
      commands.map((command) => ({
        namespace: command.namespace,
        name: command.name,
        usage: command.usage,
        arguments: command.arguments.map((argument) => ({
          name: argument.name,
          type: argument.type,
          required: argument.required,
        })),
        // INV-09: a command without the list has all that the manifest declares.
        permissions: command.permissions ?? permissions.map(({ scope }) => scope),
        ...(command["x-words"] !== undefined && { words: true }),
      })),
    ),
    ...list(
      "capabilities",
      capabilities.map((capability) => ({ name: capability.name, access: capability.access })),
    ),
    ...list(
      "permissions",
      permissions.map(({ scope, required }) => ({ scope, required })),
    ),
    "} as const;",
  ];
  return `${lines.join("\n")}\n`;
}

function list(key: string, items: readonly object[]): string[] {
  return [`  ${key}: [`, ...items.map((item) => `    ${literal(item)},`), "  ],"];
}

/** Returns a value as a literal of printable ASCII: no text of a manifest ends a string or hides in one. */
function literal(value: unknown): string {
  return JSON.stringify(value).replaceAll(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
