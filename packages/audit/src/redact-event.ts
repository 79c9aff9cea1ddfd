import type { AuditEvent } from "./event.ts";
import { redactArgv, summarizeArgv } from "./redact-argv.ts";
import { redactNamed } from "./redact-names.ts";
import { redactText } from "./redact-text.ts";

/**
 * Returns a deep copy of an event without secrets (AUD-04, AUD-13). An argv summary is always over the redacted argv:
 * if this changes the argv, the summary is made anew.
 */
export function redactEvent(event: AuditEvent): AuditEvent {
  const { argv: given, argv_summary: summary, ...command } = event.command;
  const argv = redactArgv(given);
  const isSame = argv.every((word, at) => word === given[at]);
  return {
    ...event,
    plugin: { ...event.plugin },
    command: {
      ...command,
      argv,
      ...(summary === undefined ? {} : { argv_summary: isSame ? { ...summary } : summarizeArgv(argv) }),
    },
    capabilities_used: [...event.capabilities_used],
    permissions_used: [...event.permissions_used],
    provenance: Object.fromEntries(
      Object.entries(event.provenance).map(([name, value]) => [name, redactNamed(name, value)]),
    ),
    result: { ...event.result, message: redactText(event.result.message) },
  };
}
