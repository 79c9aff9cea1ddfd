import { limits } from "./limits.ts";

// MAN-04, MAN-09: the grammars, as the schema has them.
export const PLUGIN_NAME = "^[a-z0-9][a-z0-9-]{1,62}[a-z0-9]$";
export const COMMAND_NAME = "^[a-z0-9][a-z0-9-]{0,62}[a-z0-9]$";
export const ARGUMENT_NAME = "^[a-z][a-z0-9_-]*$";
export const VERSION = "^[0-9]+\\.[0-9]+\\.[0-9]+$";
export const SCOPE = "^[a-z][a-z0-9_-]*(:[a-z][a-z0-9_-]*){0,3}$";

const pluginName = new RegExp(PLUGIN_NAME, "u");
const commandName = new RegExp(COMMAND_NAME, "u");
const scopeName = new RegExp(SCOPE, "u");

/** T092: names that are a key of every JavaScript object, or a device on some file systems. */
const reserved = /^(?:constructor|prototype|con|prn|aux|nul|com[0-9]|lpt[0-9])$/u;

/** Says whether a text fits the grammar but must not name a plugin or a namespace (T092). */
export function isReservedName(text: string): boolean {
  return reserved.test(text);
}

/** Says whether a text may name a plugin or a command's namespace (MAN-04). */
export function isPluginName(text: string): boolean {
  return pluginName.test(text) && !isReservedName(text);
}

/** Says whether a text may name a command within its namespace (MAN-04). */
export function isCommandName(text: string): boolean {
  return commandName.test(text);
}

/** Says whether a text is a scope: one to four segments joined by `:` (MAN-09), at most `limits.maxScopeLength` long. */
export function isScope(text: string): boolean {
  return text.length <= limits.maxScopeLength && scopeName.test(text);
}
