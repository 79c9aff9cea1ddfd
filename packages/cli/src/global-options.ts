import type { CommandOption } from "./command.ts";

/** Flags that every command takes, and that may stand before it (ARG-03). */
export const GLOBAL_OPTIONS: Readonly<Record<"json" | "no-input" | "help", CommandOption>> = {
  json: { type: "boolean", summary: "Print one JSON document on standard output" },
  "no-input": { type: "boolean", summary: "Ask nothing: what would need an answer is blocked" },
  help: { type: "boolean", short: "h", summary: "Show help" },
};
