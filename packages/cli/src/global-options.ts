import type { CommandOption } from "./command.ts";

/** Flags that every command takes, and that may stand before it (ARG-03). */
export const GLOBAL_OPTIONS = {
  json: { type: "boolean", summary: "Print one JSON document on standard output" },
  "no-input": { type: "boolean", summary: "Ask nothing: what would need an answer is blocked" },
  quiet: { type: "boolean", short: "q", summary: "Say nothing but results and errors" },
  verbose: { type: "boolean", short: "v", summary: "Say each step, and more about an error" },
  "no-color": { type: "boolean", summary: "No colours, as NO_COLOR does" },
  help: { type: "boolean", short: "h", summary: "Show help" },
} as const satisfies Readonly<Record<string, CommandOption>>;
