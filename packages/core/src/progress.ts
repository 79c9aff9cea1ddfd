import { redactJson, redactText } from "@ooo/audit";
import type { Notifications, Params } from "@ooo/protocol";
import type { CoreProviders, ProviderScope, ProvidersOf } from "./provider.ts";

type Said = Pick<ProviderScope, "plugin" | "command" | "correlationId">;

/** How far a plugin says it is. Its texts are the plugin's: escape them before they meet a terminal. */
export type ProgressEvent = Said & {
  readonly message?: string;
  readonly done?: number;
  readonly total?: number;
  readonly unit?: string;
};

/** A line of a plugin's log. Its texts are the plugin's: escape them before they meet a terminal. */
export type LogEvent = Said & Notifications["log"]["params"];

/** Returns what answers `progress.*`: it hands each report on, redacted (AUD-13). */
export function progressProviders(
  onProgress: ((event: ProgressEvent) => void) | undefined,
): ProvidersOf<"progress"> {
  return {
    "progress.report": (report, scope) => {
      onProgress?.({ ...said(scope), ...redactReport(report) });
      return Promise.resolve({});
    },
  };
}

/** Returns what takes a plugin's log: it hands each line on, redacted (AUD-13). */
export function logProvider(onLog: ((event: LogEvent) => void) | undefined): CoreProviders["log"] {
  return ({ level, message, fields }, scope) =>
    onLog?.({
      ...said(scope),
      level,
      message: redactText(message),
      ...(fields === undefined ? {} : { fields: redactJson(fields) as NonNullable<typeof fields> }),
    });
}

function redactReport({ message, unit, ...numbers }: Params<"progress.report">): Params<"progress.report"> {
  return {
    ...numbers,
    ...(message === undefined ? {} : { message: redactText(message) }),
    ...(unit === undefined ? {} : { unit: redactText(unit) }),
  };
}

const said = ({ plugin, command, correlationId }: ProviderScope): Said => ({
  plugin,
  command,
  correlationId,
});
