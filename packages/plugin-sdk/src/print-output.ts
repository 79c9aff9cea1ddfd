import type { JsonValue } from "@ooo/strict-json";
import { ProtocolError } from "@ooo/protocol";
import type { CommandOutput, HandlerResult } from "./define-plugin.ts";
import { PluginError } from "./error.ts";
import { EXIT } from "./limits.ts";

/** Returns the output of whatever a handler returned. */
export function toOutput(result: HandlerResult): CommandOutput {
  if (result === undefined) return { data: null, text: "" };
  return typeof result === "string" ? { data: result, text: result } : result;
}

/** Returns what stdout shows for an output; ends with a line feed unless there is nothing to show. */
export function formatOutput({ data, text = formatData(data) }: CommandOutput, isJson: boolean): string {
  const shown = isJson ? JSON.stringify(data, null, 2) : text;
  return shown === "" || shown.endsWith("\n") ? shown : `${shown}\n`;
}

function formatData(data: JsonValue): string {
  if (data === null) return "";
  if (typeof data !== "object") return String(data);
  if (Array.isArray(data)) return data.map((item: JsonValue) => inLine(item)).join("\n");
  return Object.entries(data as Readonly<Record<string, JsonValue>>)
    .map(([key, value]) => `${key}: ${inLine(value)}`)
    .join("\n");
}

const inLine = (value: JsonValue): string => (typeof value === "string" ? value : JSON.stringify(value));

/** What is shown of a failure, and how the process ends. */
export type Failure = {
  readonly code: string;
  readonly message: string;
  readonly hint?: string;
  readonly exitCode: number;
  /** Where an unexpected one was thrown; expected ones have none. */
  readonly stack?: string;
};

const BLOCKED: ReadonlySet<string> = new Set(["SCOPE_REQUIRED", "CAPABILITY_NOT_DECLARED", "BLOCKED"]);

/** Returns what to show of whatever a handler threw. */
export function toFailure(thrown: unknown, signal: AbortSignal): Failure {
  if (thrown instanceof PluginError) {
    const { code, message, hint, exitCode } = thrown;
    return { code, message, exitCode, ...(hint === undefined ? {} : { hint }) };
  }
  if (signal.aborted) return { code: "CANCELLED", message: "cancelled", exitCode: EXIT.cancelled };
  // Libraries wrap what fetch threw: the host's answer is somewhere below.
  for (let error: unknown = thrown, depth = 0; error instanceof Error && depth < 8; depth += 1) {
    if (error instanceof ProtocolError) {
      const { code, message, hint } = error;
      const exitCode = BLOCKED.has(code) ? EXIT.blocked : EXIT.failed;
      return { code, message, exitCode, ...(hint === undefined ? {} : { hint }) };
    }
    error = error.cause;
  }
  const message = thrown instanceof Error ? thrown.message : String(thrown);
  const stack = thrown instanceof Error ? thrown.stack : undefined;
  return { code: "UNEXPECTED", message, exitCode: EXIT.failed, ...(stack === undefined ? {} : { stack }) };
}

/** Returns what stderr shows of a failure. */
export function formatFailure({ message, hint, stack }: Failure): string {
  const lines = [...(stack === undefined ? [] : [stack]), `error: ${message}`];
  return [...lines, ...(hint === undefined ? [] : [`hint: ${hint}`]), ""].join("\n");
}
