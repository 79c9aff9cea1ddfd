import type { CommandOption } from "./command.ts";

/** Flags that every command takes, and that may stand before it (ARG-03). */
export const GLOBAL_OPTIONS: Readonly<Record<"json" | "help", CommandOption>> = {
  json: { type: "boolean", summary: "Print one JSON document on standard output" },
  help: { type: "boolean", short: "h", summary: "Show help" },
};
